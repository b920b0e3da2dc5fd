"""Tables as sentences: every value is said with what its row and its column are about.

A cell that covers several columns is said once, under the names of all of them; one that covers several rows
is said where it begins, with the number of rows. A cell without words is said as 記載なし where its column
has a name that leads a listener to expect something; it is not なし, which would be an answer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from jusou_plan.document.nodes import Block, Cell, Row, Scope, Table, Text
from jusou_plan.render.spoken import is_phrase, pause_after_number
from jusou_plan.render.spoken_signs import NOTHING_WRITTEN
from jusou_plan.render.walk import nodes

Say = Callable[[tuple[Block, ...]], list[str]]
"""Gives the lines that say the blocks of a cell, one sentence each."""

_ROW_HEADS = frozenset({Scope.ROW, Scope.ROW_GROUP})
_NUMBERED = re.compile(r"\d+、")


@dataclass(frozen=True, slots=True)
class _Placed:
    """A cell with the first row and the first column that it covers, both from 0."""

    cell: Cell
    row: int
    column: int

    @property
    def columns(self) -> range:
        return range(self.column, self.column + self.cell.colspan)

    def covers(self, row: int) -> bool:
        return self.row <= row < self.row + self.cell.rowspan

    @property
    def is_head(self) -> bool:
        return self.cell.scope in _ROW_HEADS


def table_sentences(table: Table, say: Say) -> list[list[str]]:
    """Give the sentences of a table's rows, one list for each group of rows, its column heads before them."""
    return _Reader(table, say).groups()


class _Reader:
    """Reads one table from left to right, row by row."""

    def __init__(self, table: Table, say: Say) -> None:
        self._table = table
        self._say = say
        self._heads = list(_placed(table.head))
        self._body = list(_placed(row for group in table.groups for row in group.rows))
        self._columns = [self._column_name(column) for column in range(len(table.widths))]
        self._has_row_heads = any(placed.is_head for placed in self._body)
        corner = self._columns[0] if self._columns else ""
        self._labels_in_corner = bool(_NUMBERED.match(corner)) and self._has_row_heads

    def groups(self) -> list[list[str]]:
        made = [self._labelled_heads()] if self._labels_in_corner else []
        row = 0
        for group in self._table.groups:
            lines: list[str] = []
            for _ in group.rows:
                lines += self._row(row)
                row += 1
            made.append(lines)
        return made

    def _labelled_heads(self) -> list[str]:
        """Say column heads that are a row of values themselves: 1 名称 | 支援会議 | 重層的支援会議."""
        label, *names = self._columns
        return [f"{label}は、{'、'.join(dict.fromkeys(names))}。"]

    def _row(self, row: int) -> list[str]:
        lines = [] if self._has_row_heads or not self._columns_named else [f"{row + 1}行目。"]
        own = [placed for placed in self._body if placed.row == row]
        for placed in own:
            if not placed.is_head:
                lines += self._value(placed)
            elif not self._is_label(placed, own):
                lines += self._row_head(placed)
        return lines

    @property
    def _columns_named(self) -> bool:
        return any(self._columns)

    def _is_label(self, head: _Placed, own: list[_Placed]) -> bool:
        """Tell whether a row's head will be said as the subject of the value beside it."""
        values = [placed for placed in own if not placed.is_head]
        return (
            not self._columns_named
            and head.cell.rowspan == 1
            and len(values) == 1
            and head == self._nearest_head(values[0])
        )

    def _row_head(self, placed: _Placed) -> list[str]:
        words = self._words(placed.cell)
        if not words:
            return []
        column = self._subject(placed) if not self._labels_in_corner else ""
        return [f"{column}、{words}{_rows(placed)}。" if column else f"{words}{_rows(placed)}。"]

    def _value(self, placed: _Placed) -> list[str]:
        subject = self._subject(placed)
        lines = self._say(placed.cell.blocks)
        rows = _rows(placed)
        if not subject:
            return [*lines[:-1], f"{lines[-1].removesuffix('。')}{rows}。"] if lines else []
        if not lines:
            return [f"{subject}は、{NOTHING_WRITTEN}{rows}。"]
        if self._is_phrase(placed.cell, lines):
            return [f"{subject}は、{lines[0].removesuffix('。')}{rows}。"]
        return [f"{subject}は、次のとおり{rows}。", *lines]

    def _subject(self, placed: _Placed) -> str:
        """Give what a cell is about: its columns, or the head of its row where columns have no names."""
        if not self._columns_named:
            head = self._nearest_head(placed)
            return self._words(head.cell) if head is not None and not placed.is_head else ""
        names = [self._columns[column] for column in placed.columns if column < len(self._columns)]
        different = list(dict.fromkeys(filter(None, names)))
        return "と".join(different) if len(different) == 2 else "、".join(different)  # noqa: PLR2004

    def _nearest_head(self, placed: _Placed) -> _Placed | None:
        before = [
            head
            for head in self._body
            if head.is_head and head.covers(placed.row) and head.column < placed.column
        ]
        return max(before, key=lambda head: head.column, default=None)

    def _column_name(self, column: int) -> str:
        """Give the heads over a column, the wider before the narrower (目標の令和7年度)."""
        names = [self._words(placed.cell) for placed in self._heads if column in placed.columns]
        return "の".join(dict.fromkeys(filter(None, names)))

    def _words(self, cell: Cell) -> str:
        return pause_after_number("、".join(line.removesuffix("。") for line in self._say(cell.blocks)))

    def _is_phrase(self, cell: Cell, lines: list[str]) -> bool:
        return (
            len(lines) == len(cell.blocks) == 1
            and is_phrase(lines[0].removesuffix("。"))
            and not any(isinstance(node, Text) and node.text.rstrip().endswith("。") for node in nodes(cell))
        )


def _rows(placed: _Placed) -> str:
    return f"（ここから{placed.cell.rowspan}行に共通）" if placed.cell.rowspan > 1 else ""


def _placed(rows: Iterable[Row]) -> Iterator[_Placed]:
    """Give every cell with its place, as HTML lays out cells that cover several rows and columns."""
    taken: set[tuple[int, int]] = set()
    for index, row in enumerate(rows):
        column = 0
        for cell in row.cells:
            while (index, column) in taken:
                column += 1
            yield _Placed(cell, index, column)
            taken |= {
                (index + down, column + across)
                for down in range(cell.rowspan)
                for across in range(cell.colspan)
            }
            column += cell.colspan

"""Column widths from what stands in the columns.

A fixed table layout with given widths is three times as fast in the PDF engine as letting it measure, and the
same in every output.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import NamedTuple

from jusou_plan.document.nodes import (
    Block,
    Break,
    Cell,
    CrossReference,
    Inline,
    ItemList,
    Link,
    NoteMark,
    Paragraph,
    Revised,
    Row,
    RowGroup,
    Strong,
    Text,
)

PAGE_LINE = 48
"""Full-width characters on a line of the printed page, the cells' padding among them."""

_SHORTEST = 4

_PADDING = 1.6
"""What a cell's padding takes, in full-width characters, with a little room for the last one of a line."""

_DIGIT = 1.25
"""How much wider a line of digits is than its letters are counted."""

_NARROW = 10
"""A column with no longer line than this keeps it whole, however much the others ask for."""

_READABLE = 8
"""A column with longer text gets no fewer characters a line than this, if the table has room for it."""

_CROWDED = 0.75
"""How much of its even share a column of a crowded table has before the room is dealt out."""

_SHARPNESS = 4
"""How much the tallest cell of a row counts before its others when the row's height is guessed."""


class _Line(NamedTuple):
    """A paragraph of a cell: how long it is, and what its markers take of the column."""

    length: float
    indent: float


@dataclass(slots=True)
class _Columns:
    """What stands in the columns: the longest text and the longest head of each, and all cells row by row."""

    texts: list[float]
    heads: list[float]
    rows: list[dict[int, list[_Line]]]


def width_of(text: str) -> float:
    """Give the width of a text in full-width characters."""
    return sum(
        0.0 if unicodedata.combining(char) else 1.0 if unicodedata.east_asian_width(char) in "WFA" else 0.5
        for char in text
    )


def column_widths(
    columns: int,
    head: Sequence[Row],
    groups: Sequence[RowGroup],
    whole: Collection[int] = (),
    line: float = PAGE_LINE,
) -> tuple[float, ...]:
    """Give each column's share of the width; the shares add up to 1.

    Every column that fits on one short line gets its line. What is left goes, character by character, to
    the column whose text then makes the table lowest: to long texts more than to short ones. Lines of the
    columns in `whole` are never broken: they hold numbers that are dialled or added up, whose digits are
    wider than other letters. `line` is how many full-width characters a line of the page takes.
    """
    found = _read(columns, head, groups)
    least, most, broken = _bounds(found, whole, _NARROW)
    left = line - sum(least) - _PADDING * columns
    if left <= 0:  # a table of many columns: they cannot all keep their lines
        least, most, broken = _bounds(found, whole, max(_CROWDED * line / columns - _PADDING, _SHORTEST))
        left = line - sum(least) - _PADDING * columns
    if left > 0:
        least = _grown(least, most, found.rows, left)
    elif broken:
        for column in broken:
            least[column] = max(_SHORTEST, least[column] + left / len(broken))
    return shares([width + _PADDING for width in least])


def _bounds(
    found: _Columns, whole: Collection[int], narrow: float
) -> tuple[list[float], list[float], list[int]]:
    """Give the least and the greatest width of each column, and which have lines longer than `narrow`."""
    least, most, broken = [], [], []
    for column, (text, title) in enumerate(zip(found.texts, found.heads, strict=True)):
        wanted = max(_SHORTEST, text * _DIGIT if column in whole else text, min(title, _NARROW))
        most.append(wanted)
        if column not in whole and wanted > narrow:
            broken.append(column)
            wanted = max(min(_READABLE, narrow), min(title, narrow))
        least.append(wanted)
    return least, most, broken


def _read(columns: int, head: Sequence[Row], groups: Sequence[RowGroup]) -> _Columns:
    found = _Columns([0.0] * columns, [0.0] * columns, [])
    for rows, kept in [(head, found.heads), *((group.rows, found.texts) for group in groups)]:
        for placed in _placed(rows, columns):
            lines = {column: list(_lines(cell.blocks, 0.0)) for column, cell in placed if cell.colspan == 1}
            for column, cell in lines.items():
                kept[column] = max([kept[column], *(line.length + line.indent for line in cell)])
            if kept is found.texts:
                found.rows.append(lines)
    return found


def _grown(
    least: Sequence[float], most: Sequence[float], rows: Sequence[dict[int, list[_Line]]], left: float
) -> list[float]:
    """Give the widths `least`, widened by `left` characters where they make the rows lowest.

    When every text stands on one line, the rest is the same for all columns.
    """
    widths = list(least)
    broken = {column for column, width in enumerate(widths) if width < most[column]}
    while broken and left > 0:
        step = min(1.0, left)
        gains = dict.fromkeys(sorted(broken), 0.0)
        for row in rows:
            heights = {column: _height(lines, widths[column]) for column, lines in row.items()}
            total = sum(height**_SHARPNESS for height in heights.values())
            for column in broken & row.keys():
                lower = _height(row[column], widths[column] + step)
                rest = total - heights[column] ** _SHARPNESS + lower**_SHARPNESS
                gains[column] += total ** (1 / _SHARPNESS) - rest ** (1 / _SHARPNESS)
        best = max(gains, key=lambda column: gains[column])
        step = min(step, most[best] - widths[best])
        widths[best] += step
        left -= step
        if widths[best] >= most[best]:
            broken.discard(best)
    return [width + left / len(widths) for width in widths]


def _height(lines: Sequence[_Line], width: float) -> float:
    """Give the lines that a cell takes; parts of a line count, so that every character tells."""
    return sum(max(1.0, line.length / max(width - line.indent, 1.0)) for line in lines)


def shares(wanted: Sequence[float]) -> tuple[float, ...]:
    """Give positive numbers as shares of their sum, in ten-thousandths that add up to 1."""
    total = sum(wanted)
    ends = [round(end / total, 4) for end in accumulate(wanted)]
    return tuple(round(end - start, 4) for start, end in pairwise([0.0, *ends]))


def _placed(rows: Sequence[Row], columns: int) -> Iterator[list[tuple[int, Cell]]]:
    """Give the cells of each row with the columns they start in, cells above with a row span considered."""
    taken = [0] * columns
    for row in rows:
        placed = []
        column = 0
        for cell in row.cells:
            while column < columns and taken[column] > 0:
                column += 1
            placed.append((min(column, columns - 1), cell))
            for covered in range(column, min(column + cell.colspan, columns)):
                taken[covered] = cell.rowspan
            column += cell.colspan
        taken = [max(left - 1, 0) for left in taken]
        yield placed


def _lines(blocks: Sequence[Block], indent: float) -> Iterator[_Line]:
    """Give the paragraphs and items of a cell."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield _Line(sum(_inline(child) for child in block.children), indent)
        elif isinstance(block, ItemList):
            for item in block.items:
                yield from _lines(item.blocks, indent + width_of(item.marker) + 1)


def _inline(inline: Inline) -> float:
    match inline:
        case Text() | CrossReference() | Link():
            return width_of(inline.text)
        case NoteMark():
            return width_of(inline.mark)
        case Strong() | Revised():
            return sum(_inline(child) for child in inline.children)
        case Break():
            return 0.0

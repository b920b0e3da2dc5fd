"""The tables of a document as one CSV, for documents that are tables: lists, and forms to be filled in.

A row is one row of a table. What a merged cell says stands in every row that it covers, so that a spreadsheet
can sort and filter. The columns are those of all tables, by the words of their heads, in the order in which
they come. The headings over the tables, and those over rows inside of them, make a first column, 区分, where
they differ.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from jusou_plan.document.nodes import (
    Block,
    Box,
    Cell,
    Document,
    Figure,
    Gap,
    ItemList,
    Notes,
    Paragraph,
    Row,
    Section,
    Subheading,
    Table,
)
from jusou_plan.document.table import is_heading
from jusou_plan.render.plain import plain_text
from jusou_plan.spreadsheet import csv_text

_PLACE = "区分"
_APART = " ＞ "


@dataclass(frozen=True, slots=True)
class _Placed:
    """A table and the heading that it stands under."""

    place: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def render_table_csv(document: Document) -> str:
    """Give the tables of `document` as the text of a file, which begins with the BOM."""
    found = [it for section in (*document.front, *document.body) for it in _tables(section, ())]
    tables = [table for table in found if table.rows]
    heads = tuple(dict.fromkeys(head for table in tables for head in table.heads))
    several = len({table.place for table in tables}) > 1
    return csv_text(_lines(tables, heads, several=several))


def _lines(tables: Sequence[_Placed], heads: tuple[str, ...], *, several: bool) -> Iterator[tuple[str, ...]]:
    yield (_PLACE, *heads) if several else heads
    for table in tables:
        for row in table.rows:
            said = dict(zip(table.heads, row, strict=True))
            cells = tuple(said.get(head, "") for head in heads)
            yield (table.place, *cells) if several else cells


def _tables(section: Section, above: tuple[str, ...]) -> Iterator[_Placed]:
    path = (*above, plain_text(section.title))
    for table in _inside(section.blocks):
        columns = zip(*_filled(table.head, table), strict=True)
        words = [" ".join(dict.fromkeys(filter(None, column))) for column in columns]
        heads = _distinct(words or _of_a_form(table))
        for heading, rows in _parts(table):
            yield _Placed(_APART.join(filter(None, (*path, heading))), heads, rows)
    for inner in section.sections:
        yield from _tables(inner, path)


def _parts(table: Table) -> Iterator[tuple[str, tuple[tuple[str, ...], ...]]]:
    """Give the rows of a table under the heading that stands over them inside it, "" for none."""
    heading = ""
    rows: list[tuple[str, ...]] = []
    for group in table.groups:
        if is_heading(group, table):
            yield heading, tuple(rows)
            heading, rows = _words(group.rows[0].cells[0]), []
        else:
            rows += _filled(group.rows, table)
    yield heading, tuple(rows)


def _inside(blocks: Iterable[Block]) -> Iterator[Table]:
    for block in blocks:
        if isinstance(block, Table):
            yield block
        elif isinstance(block, Box):
            yield from _inside(block.blocks)


def _of_a_form(table: Table) -> tuple[str, ...]:
    """Give heads for a form of labels and values, which has none."""
    return ("項目", *("内容" for _ in table.widths[1:]))


def _distinct(heads: Iterable[str]) -> tuple[str, ...]:
    """Give the heads, each word once: a second column of the same head gets a number."""
    made: list[str] = []
    for head in heads:
        count = sum(it == head or it.startswith(f"{head}（") for it in made)
        made.append(f"{head}（{count + 1}）" if count else head)
    return tuple(made)


def _filled(rows: Sequence[Row], table: Table) -> tuple[tuple[str, ...], ...]:
    """Give rows as words, each as wide as the table, a merged cell in every place that it covers."""
    open_: dict[int, tuple[int, str]] = {}
    made = []
    for row in rows:
        cells = iter(row.cells)
        words: list[str] = []
        while len(words) < len(table.widths):
            column = len(words)
            left, text = open_.pop(column, (0, ""))
            if left:
                words.append(text)
                if left > 1:
                    open_[column] = (left - 1, text)
                continue
            cell = next(cells, None)
            if cell is None:
                words.append("")
                continue
            text = _words(cell)
            for covered in range(column, column + cell.colspan):
                if cell.rowspan > 1:
                    open_[covered] = (cell.rowspan - 1, text)
                words.append(text)
        made.append(tuple(words[: len(table.widths)]))
    return tuple(made)


def _words(cell: Cell) -> str:
    return "\n".join(_block_lines(cell.blocks))


def _block_lines(blocks: Iterable[Block], mark: str = "") -> Iterator[str]:
    """Give the lines of a cell; `mark` stands before the first."""
    for block in blocks:
        for line in _lines_of(block):
            yield mark + line
            mark = ""


def _lines_of(block: Block) -> Iterator[str]:
    match block:
        case Paragraph(children=children) | Subheading(children=children):
            yield plain_text(children)
        case ItemList(items=items):
            for item in items:
                yield from _block_lines(item.blocks, item.marker)
        case Notes(notes=notes):
            for note in notes:
                yield from _block_lines(note.blocks, note.mark)
        case Box(blocks=blocks):
            yield from _block_lines(blocks)
        case Figure(alternative=alternative):
            yield alternative
        case Gap(message=message):
            yield message

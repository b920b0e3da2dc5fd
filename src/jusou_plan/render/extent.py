"""How tall a table's parts will be on paper, guessed well enough to place page breaks.

CSS has no way to ask for "this header, and the first group of rows with it". The guess is made from the
number of characters and the column widths, and only decides what is kept together; the layout itself stays
the PDF engine's.
"""

from collections.abc import Iterable, Iterator
from math import ceil
from unicodedata import east_asian_width

from jusou_plan.document.nodes import (
    Block,
    Box,
    Break,
    Cell,
    DefinitionList,
    Document,
    Figure,
    Gap,
    Inline,
    ItemList,
    Notes,
    Paragraph,
    Revised,
    Row,
    Strong,
    Subheading,
    Table,
)
from jusou_plan.render.plain import plain_text

TEXT_WIDTH = 166.0
"""Width of the text area of a page in millimetres (A4 less the margins of tokens.css)."""

LANDSCAPE_TEXT_WIDTH = 253.0
"""The same for a page on its long side."""

_BRIEF_WIDTH, _BRIEF_LANDSCAPE_WIDTH = 180.0, 267.0
"""The same for a paper of few pages, whose margins are narrow."""

_USUAL_TEXT = 10.0
"""Size of a paper's text in points with which its tables are set as those of a plan."""

_CHARACTER = 3.4
"""Width of a full-width character in a table, in millimetres (9.5 pt), and a little more to be sure."""
_LINE = 5.1
"""Height of a line in a table, in millimetres (9.5 pt × 1.5)."""
_PADDING = 3.0
"""Height that the padding of a row adds, in millimetres."""
_CAPTION = 9.0
_FIGURE = 60.0
_KEEP_LIMIT = 60.0
"""Rows taller than this may be split: keeping them whole would leave too much of a page empty."""
_OPENING_LIMIT = 80.0
"""Height from which the first groups of rows are too tall to be kept together."""
_OPENING = 22.0
"""Height that a table's first groups should have on the page where it begins, where it has so many rows."""
_SMALL_TABLE = 55.0
"""A table up to this height is not split at all."""
_SMALL_SHEET = 75.0
"""Nor is a form up to this height: its rows are read as one."""


def text_scale(document: Document) -> float:
    """Give the size of the text in a document's tables, where 1 is that for which heights are guessed."""
    return document.brief.text / _USUAL_TEXT if document.brief else 1.0


def page_width(document: Document) -> float:
    """Give the width of the text area of a document's pages, in millimetres of text of the usual size."""
    if document.brief is not None:
        width = _BRIEF_LANDSCAPE_WIDTH if document.landscape else _BRIEF_WIDTH
        return width / text_scale(document)
    return LANDSCAPE_TEXT_WIDTH if document.landscape else TEXT_WIDTH


def text_width(text: str) -> float:
    """Give the width of a line of text in full-width characters."""
    return sum(1.0 if east_asian_width(character) in "WFA" else 0.6 for character in text)


def keeps_together(table: Table, rows: Iterable[Row], page: float = TEXT_WIDTH) -> bool:
    """Tell whether `rows` are short enough to stand on one page without a large gap before them."""
    return _rows_height(table, tuple(rows), page) <= _KEEP_LIMIT


def fits_together(box: Box, page: float = TEXT_WIDTH) -> bool:
    """Tell whether a box is short enough to stand on one page without a large gap before it."""
    return _block_lines(box, page / _CHARACTER) * _LINE <= _KEEP_LIMIT


def stands_whole(table: Table, page: float = TEXT_WIDTH) -> bool:
    """Tell whether a table is small enough not to be split at all; how tall a picture is, is not known."""
    cells = (cell for rows in _unbroken(table, page) for row in rows for cell in row.cells)
    if any(isinstance(block, Figure) for cell in cells for block in cell.blocks):
        return False
    heights = (_rows_height(table, rows, page) for rows in _unbroken(table, page))
    limit = _SMALL_SHEET if table.kind == "sheet" else _SMALL_TABLE
    return _head_height(table, page) + sum(heights) <= limit


def guard_height(table: Table, page: float = TEXT_WIDTH) -> int:
    """Give the height in millimetres that must be free on a page for the table to begin there.

    It is the height of the caption, the header and the first rows: the engine would otherwise leave the
    caption, or a single row, behind at the foot of the page.
    """
    shown = 0.0
    for rows in _unbroken(table, page):
        height = _rows_height(table, rows, page)
        if shown >= _OPENING or (shown and shown + height > _OPENING_LIMIT):
            break
        shown += min(height, _KEEP_LIMIT)
    return ceil(_head_height(table, page) + shown)


def _head_height(table: Table, page: float) -> float:
    keys = _LINE + _PADDING if table.keys else 0.0
    return _rows_height(table, table.head, page) + (_CAPTION if table.caption else 0.0) + keys


def _unbroken(table: Table, page: float) -> Iterator[tuple[Row, ...]]:
    """Give the runs of rows between which a table may be split."""
    for group in table.groups:
        if keeps_together(table, group.rows, page):
            yield group.rows
        else:
            yield from ((row,) for row in group.rows)


def _rows_height(table: Table, rows: tuple[Row, ...], page: float) -> float:
    """Give the height of rows, as tall as their tallest cells; a cell over n rows is spread over them."""
    open_spans: dict[int, int] = {}
    total = 0.0
    for row in rows:
        tallest = _LINE + _PADDING
        for cell, column in _columns(row, open_spans):
            share = sum(table.widths[column : column + cell.colspan]) or 1.0
            tallest = max(tallest, _cell_height(cell, share * page) / cell.rowspan)
        open_spans = {column: left - 1 for column, left in open_spans.items() if left > 1}
        total += tallest
    return total


def _columns(row: Row, open_spans: dict[int, int]) -> Iterator[tuple[Cell, int]]:
    """Give each cell with its first column, and enter the rows it covers into `open_spans`."""
    column = 0
    for cell in row.cells:
        while column in open_spans:
            column += 1
        yield cell, column
        for covered in range(column, column + cell.colspan):
            open_spans[covered] = cell.rowspan
        column += cell.colspan


def _cell_height(cell: Cell, width: float) -> float:
    characters = max(1.0, (width - 4.0) / _CHARACTER)
    return _blocks_lines(cell.blocks, characters) * _LINE + _PADDING


def _blocks_lines(blocks: Iterable[Block], width: float) -> float:
    return sum(_block_lines(block, max(width, 1.0)) for block in blocks)


def _block_lines(block: Block, width: float) -> float:
    match block:
        case Paragraph(children=children) | Subheading(children=children):
            return _inline_lines(children, width)
        case ItemList(items=items):
            return sum(_blocks_lines(item.blocks, width - text_width(item.marker) - 0.4) for item in items)
        case Notes(notes=notes):
            return sum(_blocks_lines(note.blocks, width - text_width(note.mark) - 0.4) for note in notes)
        case DefinitionList(definitions=definitions):
            return sum(1 + _blocks_lines(definition.blocks, width - 1) for definition in definitions)
        case Box(blocks=blocks):
            return 2 + _blocks_lines(blocks, width - 2)
        case Table():
            rows = (*block.head, *(row for group in block.groups for row in group.rows))
            return _rows_height(block, rows, TEXT_WIDTH) / _LINE
        case Figure():
            return _FIGURE / _LINE
        case Gap(message=message):
            return ceil(text_width(message) / width)


def _inline_lines(children: Iterable[Inline], width: float) -> float:
    lines: list[list[Inline]] = [[]]
    for node in _flat(children):
        if isinstance(node, Break):
            lines.append([])
        else:
            lines[-1].append(node)
    return sum(max(1, ceil(text_width(plain_text(line)) / width)) for line in lines)


def _flat(children: Iterable[Inline]) -> Iterator[Inline]:
    for node in children:
        if isinstance(node, Strong | Revised):
            yield from _flat(node.children)
        else:
            yield node

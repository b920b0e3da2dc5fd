"""The plain table view: a table of the document tree as rows of plain text, one text for every position.

A cell that spans several positions stands in the first of them (top left); the positions it covers hold
`ABOVE` (covered from above) or `BEFORE` (covered from the left), so that a grid in a test can be read like
the printed table:

    [["第2号", "―", "参加支援事業", "全分野"],
     [ABOVE,  ABOVE, ABOVE, "若者"]]
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from jusou_plan.document.nodes import (
    Block,
    Box,
    Break,
    Cell,
    CrossReference,
    DefinitionList,
    Document,
    Figure,
    Gap,
    Inline,
    ItemList,
    Link,
    NoteMark,
    Notes,
    Paragraph,
    Row,
    Section,
    Strong,
    Subheading,
    Table,
    Text,
)
from jusou_plan.document.table import plain_text

ABOVE = "〃"
"""Marks a position that a cell of an earlier row covers."""

BEFORE = "＝"
"""Marks a position that a cell to the left, starting in the same row, covers."""


class BrokenGridError(AssertionError):
    """The spans of a table leave a hole, overlap, or leave their row group."""


def plain_inline(children: Iterable[Inline]) -> str:
    """The characters that a reader sees; a line break is a newline, a note mark its mark."""
    parts = []
    for child in children:
        match child:
            case Text(text=text) | CrossReference(text=text) | Link(text=text):
                parts.append(text)
            case Strong(children=inner):
                parts.append(plain_inline(inner))
            case Break():
                parts.append("\n")
            case NoteMark(mark=mark):
                parts.append(mark)
    return "".join(parts)


def plain_blocks(blocks: Iterable[Block]) -> str:
    """The text of blocks, one line each.

    A list item stands behind its marker, what follows in it two spaces further in.
    """
    return "\n".join(line for block in blocks for line in _lines(block))


def plain_cell(cell: Cell) -> str:
    """The text of a cell."""
    return plain_blocks(cell.blocks)


def plain_table(table: Table) -> list[list[str]]:
    """The whole table, head and body, as rows of one text per column.

    Raises `BrokenGridError` when spans overlap, leave a hole, leave their row group or reach beyond the
    columns for which the table has widths.
    """
    return plain_head(table) + plain_body(table)


def plain_head(table: Table) -> list[list[str]]:
    """The head rows alone; an empty list for a table without a head."""
    return _grid(table.head, len(table.widths))


def plain_body(table: Table) -> list[list[str]]:
    """The body rows alone, all row groups joined."""
    return [row for group in table.groups for row in _grid(group.rows, len(table.widths))]


def tables_of(document: Document) -> list[Table]:
    """Every table of the document in printed order, tables inside list items, boxes and notes included."""
    return list(_tables(block for section in sections_of(document) for block in section.blocks))


def sections_of(document: Document) -> list[Section]:
    """Every section of the body, chapters before the sections in them."""
    return list(_sections(document.body))


def table_named(document: Document, caption: str) -> Table:
    """The one table with this caption (but for marks of notes); `AssertionError` names all captions."""
    captions = [plain_text(table.caption) for table in tables_of(document)]
    assert captions.count(caption) == 1, f"{caption!r} not once among {captions}"
    return tables_of(document)[captions.index(caption)]


def table_with_id(document: Document, id_: str) -> Table:
    """The one table with this id; `AssertionError` names the ids there are."""
    ids = [table.id for table in tables_of(document)]
    assert ids.count(id_) == 1, f"{id_!r} not once among {ids}"
    return tables_of(document)[ids.index(id_)]


def section_titled(document: Document, title: str) -> Section:
    """The one section with this number and title, as 「第1章 計画策定にあたって」."""
    titles = [f"{section.number} {plain_inline(section.title)}".strip() for section in sections_of(document)]
    assert titles.count(title) == 1, f"{title!r} not once among {titles}"
    return sections_of(document)[titles.index(title)]


def _sections(sections: Iterable[Section]) -> Iterator[Section]:
    for section in sections:
        yield section
        yield from _sections(section.sections)


def _tables(blocks: Iterable[Block]) -> Iterator[Table]:
    for block in blocks:
        match block:
            case Table():
                yield block
            case Box(blocks=inner):
                yield from _tables(inner)
            case ItemList() | Notes() | DefinitionList():
                for _, marked in _marked(block):
                    yield from _tables(marked)


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Paragraph(children=children) | Subheading(children=children) | Figure(caption=children):
            yield plain_inline(children)
        case Gap(message=message):
            yield message
        case Table():
            yield from (" | ".join(row) for row in plain_table(block))
        case Box(title=title, blocks=inner):
            yield from filter(None, [plain_inline(title), plain_blocks(inner)])
        case _:
            for mark, blocks in _marked(block):
                yield from _behind(mark, blocks)


def _marked(block: ItemList | Notes | DefinitionList) -> list[tuple[str, Sequence[Block]]]:
    """What a list consists of: what stands in front, and the blocks behind it."""
    match block:
        case ItemList(items=items):
            return [(item.marker, item.blocks) for item in items]
        case Notes(notes=notes):
            return [(note.mark, note.blocks) for note in notes]
        case DefinitionList(definitions=definitions):
            return [(definition.term, definition.blocks) for definition in definitions]


def _behind(mark: str, blocks: Sequence[Block]) -> Iterator[str]:
    first, *rest = [line for block in blocks for line in _lines(block)] or [""]
    yield f"{mark} {first}".strip()
    for line in rest:
        yield f"  {line}"


def _grid(rows: Sequence[Row], width: int) -> list[list[str]]:
    """Lays the cells out as HTML does: each starts at the first free position of its row."""
    filled: dict[tuple[int, int], str] = {}
    for y, row in enumerate(rows):
        x = 0
        for cell in row.cells:
            while (y, x) in filled:
                x += 1
            _fill(filled, cell, y, x)
            if y + cell.rowspan > len(rows):
                raise BrokenGridError(f"「{plain_cell(cell)}」 in row {y} spans beyond its row group")
            if x + cell.colspan > width:
                raise BrokenGridError(f"「{plain_cell(cell)}」 in row {y} spans beyond column {width}")
    holes = [(y, x) for y in range(len(rows)) for x in range(width) if (y, x) not in filled]
    if holes:
        raise BrokenGridError(f"no cell covers (row, column) {holes}")
    return [[filled[y, x] for x in range(width)] for y in range(len(rows))]


def _fill(filled: dict[tuple[int, int], str], cell: Cell, top: int, left: int) -> None:
    if cell.rowspan < 1 or cell.colspan < 1:
        raise BrokenGridError(f"「{plain_cell(cell)}」 has a span of {cell.rowspan}×{cell.colspan}")
    for y in range(top, top + cell.rowspan):
        for x in range(left, left + cell.colspan):
            if (y, x) in filled:
                raise BrokenGridError(
                    f"「{plain_cell(cell)}」 overlaps 「{filled[y, x]}」 at row {y}, column {x}"
                )
            filled[y, x] = plain_cell(cell) if (y, x) == (top, left) else (BEFORE if y == top else ABOVE)

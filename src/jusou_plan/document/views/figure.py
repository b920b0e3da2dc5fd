"""図 and 表: pictures (or the empty frame of one that is not there yet) and free tables."""

from __future__ import annotations

from jusou_plan.document.nodes import Block, Cell, Figure, Row, RowGroup
from jusou_plan.document.scribe import Scribe
from jusou_plan.document.table import caption, grid, head_cell, row_head
from jusou_plan.model.block import FreeTable, Picture, SourcePlace
from jusou_plan.model.pictures import picture_problem


def picture(scribe: Scribe, block: Picture, id_: str) -> tuple[Block, ...]:
    """Give a picture from the plan's folder; without one, its captioned empty frame."""
    file = None
    root = scribe.loaded.source.root
    if block.file and picture_problem(root, block.file) is None:
        file = (root / block.file).resolve()
    words = (*scribe.figure_number(block), *scribe.words(block.caption_, block, "図"))
    return (
        Figure(
            id=id_,
            caption=words,
            alternative=block.alternative or block.caption_,
            origin=scribe.loaded.span(block),
            image=file,
            source=block.origin or "",
            source_first=block.origin_place is SourcePlace.ABOVE,
        ),
    )


def free_table(scribe: Scribe, block: FreeTable, id_: str) -> tuple[Block, ...]:
    """Give a table of words; rows with too few cells are filled up, too many widen the table."""
    origin = scribe.loaded.span(block)
    width = max(len(block.columns), *(len(row) for row in block.rows))
    heads = [*block.columns, *[""] * (width - len(block.columns))]
    head = Row(tuple(head_cell(text, origin) for text in heads), origin)
    groups = []
    for index, row in enumerate(block.rows):
        span = scribe.loaded.span(block, "行", index)
        cells: list[Cell] = []
        for column in range(width):
            blocks = scribe.prose(row[column]) if column < len(row) else ()
            is_head = column == 0 and block.row_heads
            cells.append(row_head(blocks, span) if is_head else Cell(blocks, span))
        groups.append(RowGroup((Row(tuple(cells), span),), span))
    return (grid(id_, caption(block.title, origin), [head], groups, origin),)

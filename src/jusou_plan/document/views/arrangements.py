"""設置形態: the types in which desks are set up, with a mark on the one that the municipality takes."""

from __future__ import annotations

from jusou_plan.document.nodes import Block, Cell, Row, RowGroup
from jusou_plan.document.scribe import Scribe
from jusou_plan.document.table import caption, grid, head_cell, row_head
from jusou_plan.model.arrangement import Arrangement
from jusou_plan.model.block import Arrangements


def arrangements(scribe: Scribe, block: Arrangements, id_: str) -> tuple[Block, ...]:
    """Give the table of the types that a block names, all of them for すべて."""
    named = [scribe.loaded.resolve(reference) for reference in block.arrangements]
    listed = (
        [item for item in named if isinstance(item, Arrangement)]
        if block.arrangements
        else list(scribe.plan.arrangements)
    )
    if not listed:
        return ()
    origin = scribe.loaded.span(block)
    head = Row((head_cell("類型", origin), head_cell("内容", origin)), origin)
    groups = []
    for item in listed:
        span = scribe.loaded.span(item)
        mark = _mark(scribe, block) if _is_taken(scribe, item) else ""
        taken = scribe.paragraph(scribe.strong(mark, scribe.loaded.span(block))) if mark else ()
        name = (*scribe.line(item.name, item, "名称"), *taken)
        text = scribe.prose(item.text) if item.text else ()
        groups.append(RowGroup((Row((row_head(name, span), Cell(text, span)), span),), span))
    return (grid(id_, caption(block.caption, origin), [head], groups, origin, (_NAME, _TEXT)),)


_NAME, _TEXT = 1.0, 3.0


def _is_taken(scribe: Scribe, item: Arrangement) -> bool:
    header = scribe.plan.header
    return header is not None and header.form in item.names


def _mark(scribe: Scribe, block: Arrangements) -> str:
    """Give the words of the mark: 【富士市の形態】 unless the block says others."""
    header = scribe.plan.header
    return block.mark or (f"【{header.municipality.name}の形態】" if header else "")

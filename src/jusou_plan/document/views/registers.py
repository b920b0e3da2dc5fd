"""The plain registers: 用語, 経過, 手続, 不足."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from jusou_plan.coverage.catalogue import printed_name
from jusou_plan.document.nodes import Block, Cell, Definition, DefinitionList, Row, RowGroup
from jusou_plan.document.scribe import Scribe
from jusou_plan.document.table import caption, grid, head_cell, row_head
from jusou_plan.document.words import bodies, bullets
from jusou_plan.model.block import (
    Glossary,
    HistoryTable,
    ProcedureTable,
    ShortfallTable,
)
from jusou_plan.model.gap import Shortfall
from jusou_plan.model.glossary import Term
from jusou_plan.model.part import Part
from jusou_plan.source.position import Span

_Cells = tuple[tuple[Block, ...], ...]


def glossary(scribe: Scribe, block: Glossary) -> tuple[Block, ...]:
    """Give the terms that a block names with what they mean, all of them for すべて."""
    named = [scribe.loaded.resolve(reference) for reference in block.terms]
    terms = [term for term in named if isinstance(term, Term)] if block.terms else list(scribe.plan.terms)
    made = tuple(
        Definition(
            scribe.anchors.of_element(term.id.text if term.id else f"yogo_{index}"),
            term.name + (f"（{term.reading}）" if term.reading else ""),
            (
                *scribe.prose(term.meaning),
                *scribe.line(f"出典：{term.origin}" if term.origin else "", term, "出典"),
            ),
            scribe.loaded.span(term, "名称"),
        )
        for index, term in enumerate(terms, start=1)
    )
    return (DefinitionList(made, scribe.loaded.span(block)),) if made else ()


def history(scribe: Scribe, block: HistoryTable, id_: str) -> tuple[Block, ...]:
    """Give the events in the order written."""
    rows: list[tuple[Part, _Cells]] = []
    for event in scribe.plan.history:
        rows.append((event, (scribe.line(event.day, event, "時期"), scribe.prose(event.text))))
    return _table(scribe, id_, block.caption, ("時期", "事項"), rows, scribe.loaded.span(block))


def shortfalls(scribe: Scribe, block: ShortfallTable, id_: str) -> tuple[Block, ...]:
    """Give what the plan is known to lack, when it will be mended and by whom."""
    return shortfall_table(scribe, id_, block.caption, scribe.loaded.span(block))


def shortfall_table(scribe: Scribe, id_: str, title: str | None, origin: Span) -> tuple[Block, ...]:
    """Give the table of 不足; columns that nobody fills are left out."""
    columns: dict[str, Callable[[Shortfall], tuple[Block, ...]]] = {
        "不足する事項": lambda it: scribe.line(printed_name(it.item), it, "項目"),
        "理由": lambda it: scribe.prose(it.reason),
        "対応時期": lambda it: scribe.line(it.due or "", it, "対応時期"),
        "担当": lambda it: bodies(scribe, (it.owner,)) if it.owner else (),
    }
    listed = scribe.plan.shortfalls
    used = {head: write for head, write in columns.items() if any(write(item) for item in listed)}
    rows: list[tuple[Part, _Cells]] = [
        (item, tuple(write(item) for write in used.values())) for item in listed
    ]
    return _table(scribe, id_, title, tuple(used), rows, origin)


def procedures(scribe: Scribe, block: ProcedureTable, id_: str) -> tuple[Block, ...]:
    """Give what the city did, with its evidence."""
    rows: list[tuple[Part, _Cells]] = [
        (
            item,
            (
                scribe.line(item.kind.value, item, "種別"),
                scribe.line(item.date.text if item.date else "", item, "日付"),
                (
                    *scribe.line(item.method or "", item, "方法"),
                    *(scribe.prose(item.text) if item.text else ()),
                ),
                bullets([(scribe.words(text, item, "根拠資料"), ()) for text in item.evidence]),
            ),
        )
        for item in scribe.plan.procedures
    ]
    heads = ("手続", "日付", "内容", "根拠資料")
    return _table(scribe, id_, block.caption, heads, rows, scribe.loaded.span(block))


def _table(
    scribe: Scribe,
    id_: str,
    title: str | None,
    heads: tuple[str, ...],
    rows: Sequence[tuple[Part, _Cells]],
    origin: Span,
) -> tuple[Block, ...]:
    if not rows:
        return ()
    head = Row(tuple(head_cell(text, origin) for text in heads), origin)
    groups = []
    for part, (first, *others) in rows:
        span = scribe.loaded.span(part)
        cells = (row_head(first, span), *(Cell(blocks, span) for blocks in others))
        groups.append(RowGroup((Row(cells, span),), span))
    return (grid(id_, caption(title, origin), [head], groups, origin),)

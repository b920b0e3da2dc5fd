"""計画の比較: the comparison of plans as a document, on paper and on the web."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from math import ceil

from jusou_plan.comparison.answer import ABSENT, Answer
from jusou_plan.comparison.table import ComparedPlan, Comparison, Group, Part
from jusou_plan.comparison.table import Row as ComparedRow
from jusou_plan.comparison.verdict import SOME_SILENT
from jusou_plan.comparison.wording import (
    NO_PLAN_HAS_IT,
    TITLE,
    law_day,
    reading_notes,
    silent,
    subject,
    taken_as,
    vocabulary,
)
from jusou_plan.document.nodes import (
    Block,
    Cell,
    Colophon,
    Cover,
    Document,
    ItemList,
    ListItem,
    Paragraph,
    Row,
    RowGroup,
    Section,
    Table,
    Text,
)
from jusou_plan.document.table import caption, grid, head_cell, row_head
from jusou_plan.source.position import Span

_UPRIGHT = 3
"""Plans that stand side by side on an upright page; more turn the pages to their long side."""

_ACROSS = 5
"""Plans that stand side by side on such a page; more are told in several tables."""

_SEVERAL = 2

_TITLE_WIDTH, _VERDICT_WIDTH = 7.0, 10.0
_LEAST_WIDTH = 9.0
"""What a plan's column has at least beside these; on the web the table grows and scrolls."""

_UPRIGHT_WIDTH, _ACROSS_WIDTH = 44.0, 68.0
"""Full-width characters on a line of either page."""


def build_comparison_document(comparison: Comparison, *, paper: bool) -> Document:
    """Give the comparison as a document, for `paper` in pages that hold its columns.

    On the web a table has the columns of all plans, and scrolls.
    """
    origin = comparison.plans[0].origin
    count = len(comparison.plans)
    turns = _turns(count) if paper else [(0, count)]
    remarks = dict.fromkeys(text for plan in comparison.plans for text in plan.remarks)
    title = f"{TITLE} {subject(comparison)}"
    return Document(
        title=title,
        language="ja",
        author="",
        subject="社会福祉法第106条の4第2項の事業ごとに、計画の実施方式、委託先、配置人員などを比べた表",
        cover=Cover(TITLE, "", "", subject(comparison), "", "", "", None, origin),
        front=(),
        body=(
            _plans(comparison, origin),
            _summary(comparison, origin),
            *(_part(comparison, part, turns, origin) for part in comparison.parts),
            _vocabulary(origin),
        ),
        colophon=Colophon((("名称", title), ("比べた計画", _listed(comparison))), tuple(remarks), origin),
        origin=origin,
        landscape=paper and count > _UPRIGHT,
    )


def _turns(count: int) -> list[tuple[int, int]]:
    """Give from which plan to which each table goes: at most `_ACROSS`, and as even as can be."""
    tables = ceil(count / _ACROSS)
    ends = [round(count * number / tables) for number in range(tables + 1)]
    return list(pairwise(ends))


def _listed(comparison: Comparison) -> str:
    return "、".join(plan.label for plan in comparison.plans)


def _plans(comparison: Comparison, origin: Span) -> Section:
    """Give which plans are compared, and how the tables are read."""
    heads = ("呼び名", "計画の名称", "種別", "期間", "基準日")
    rows = [
        _row([*_about(plan), law_day(comparison, index)], plan.origin)
        for index, plan in enumerate(comparison.plans)
    ]
    table = _grid("keikaku_hyo", "比べた計画の一覧", heads, rows, (7, 13, 4, 11, 9), origin)
    notes = ItemList(
        tuple(ListItem("・", _line(text, origin), origin) for text in reading_notes(comparison)), origin
    )
    return Section("keikaku", 1, "", (Text("比べた計画", origin),), (table, notes), (), origin)


def _about(plan: ComparedPlan) -> list[str]:
    name = " ".join(part for part in (plan.term, plan.name) if part)
    return [plan.label, name, plan.kind, plan.period or ABSENT]


def _summary(comparison: Comparison, origin: Span) -> Section:
    """Give the verdicts of all items at a glance."""
    groups = comparison.services.groups
    titles = [row.title for row in groups[0].rows]
    rows = [_row([group.heading, *(row.verdict.short for row in group.rows)], origin) for group in groups]
    widths = (12, *(len(titles) * [6.0]))
    table = _grid("matome_hyo", "事業ごとの比べた結果", ("事項", *titles), rows, widths, origin)
    table = replace(table, kind="matrix")
    words = (
        f"「{SOME_SILENT}」は、ほかに記載のない計画があることを示す。「{ABSENT}」は、どの計画にも記載がない。"
    )
    note = _line(words, origin)
    blocks = (*note, table)
    return Section("matome", 1, "", (Text("結果のまとめ", origin),), blocks, (), origin, page_break=True)


def _part(comparison: Comparison, part: Part, turns: Sequence[tuple[int, int]], origin: Span) -> Section:
    sections = tuple(
        Section(
            group.id,
            2,
            "",
            (Text(group.heading, origin),),
            tuple(_tables(comparison, group, turns, origin)),
            (),
            origin,
        )
        for group in part.groups
    )
    return Section(part.id, 1, "", (Text(part.title, origin),), (), sections, origin, page_break=True)


def _tables(
    comparison: Comparison, group: Group, turns: Sequence[tuple[int, int]], origin: Span
) -> Iterator[Block]:
    if not group.told_rows:
        yield from _line(NO_PLAN_HAS_IT, origin)
        return
    for number, (first, end) in enumerate(turns, 1):
        labels = [plan.label for plan in comparison.plans[first:end]]
        if not any(answer.lines for row in group.rows for answer in row.answers[first:end]):
            yield from _line(silent(labels), origin)
            continue
        part = f"（{number}／{len(turns)}）" if len(turns) > 1 else ""
        words = f"{group.label or group.title}の比較{part}"
        rows = [_compared(row, row.answers[first:end], origin) for row in group.told_rows]
        heads = ("比べる項目", "比べた結果", *labels)
        line = _UPRIGHT_WIDTH if len(comparison.plans) <= _UPRIGHT else _ACROSS_WIDTH
        each = max((line - _TITLE_WIDTH - _VERDICT_WIDTH) / len(labels), _LEAST_WIDTH)
        widths = (_TITLE_WIDTH, _VERDICT_WIDTH, *(len(labels) * [each]))
        yield replace(_grid(f"{group.id}_hyo_{number}", words, heads, rows, widths, origin), kind="matrix")


def _compared(row: ComparedRow, answers: Sequence[Answer], origin: Span) -> Row:
    cells = [row_head(_line(row.title, origin), origin), Cell(_line(row.verdict.words, origin), origin)]
    for answer in answers:
        told = _told(answer)
        cells.append(Cell((*told, *_line(taken_as(answer), answer.origin)), answer.origin))
    return Row(tuple(cells), origin)


def _told(answer: Answer) -> tuple[Block, ...]:
    """Give what a plan says, several lines as a list, and 「—」 for nothing."""
    origin = answer.origin
    if len(answer.lines) < _SEVERAL:
        return _line(answer.text or ABSENT, origin)
    items = tuple(ListItem("・", _line(line, origin), origin) for line in answer.lines)
    return (ItemList(items, origin),)


def _vocabulary(origin: Span) -> Section:
    """Give the words that are taken as the same, and why."""
    rows = [
        _row([about, same.word, "、".join(same.spellings), same.reason], origin)
        for about, same in vocabulary()
    ]
    heads = ("対象", "みなす語", "計画の語", "理由")
    table = _grid("go_hyo", "同じとみなした語の一覧", heads, rows, (5, 6, 15, 18), origin)
    title = (Text("同じとみなした語", origin),)
    return Section("go", 1, "", title, (table,), (), origin, page_break=True)


def _row(texts: Sequence[str], origin: Span) -> Row:
    first, *rest = texts
    cells = (Cell(_line(text, origin), origin) for text in rest)
    return Row((row_head(_line(first, origin), origin), *cells), origin)


def _grid(
    id_: str, words: str, heads: Sequence[str], rows: Sequence[Row], widths: Sequence[float], origin: Span
) -> Table:
    """Give a table whose rows may each begin a page."""
    head = Row(tuple(head_cell(text, origin) for text in heads), origin)
    groups = [RowGroup((row,), row.origin) for row in rows]
    return grid(id_, caption(words, origin), [head], groups, origin, widths)


def _line(text: str, origin: Span) -> tuple[Block, ...]:
    return (Paragraph((Text(text, origin),), origin),) if text else ()

"""関連計画: the plans above and beside, as reference boxes or as a table, and the periods side by side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import groupby

from jusou_plan.document.nodes import Block, Box, Break, Cell, Inline, Paragraph, Row, RowGroup, Text
from jusou_plan.document.scribe import Scribe
from jusou_plan.document.table import caption, grid, head_cell, row_head
from jusou_plan.document.words import bodies, bullets, goal_lines
from jusou_plan.model.block import FieldChoice, PeriodTable, RelatedPlans
from jusou_plan.model.header import Header
from jusou_plan.model.related_plan import Aim, RelatedPlan
from jusou_plan.model.values.era import era_on, wareki_fiscal_year
from jusou_plan.model.values.period import Period
from jusou_plan.source.position import Span

FIELDS = ("期間", "概要", "将来像", "基本理念", "基本目標")
_SPEAKS_FOR_ITSELF = ("名称", "通称", "基本目標", "概要")
"""What a box shows without a label, unless the view gives it one."""

TABLE_FIELDS = ("法定種別", "名称", "期間")

JOINT = "一体的に策定"
"""What is printed of a plan that is made together with this one or the next."""

_MOST_SPELLED = 8
"""So many fiscal years have room for 令和7年度 each."""

_LABEL = 0.22
"""The share of the label column beside the years, which are all as wide as one another."""


def related_plans(scribe: Scribe, block: RelatedPlans, id_: str) -> tuple[Block, ...]:
    """Give the plans that a block names, all of them for すべて."""
    named = [scribe.loaded.resolve(reference) for reference in block.plans]
    plans = [plan for plan in named if isinstance(plan, RelatedPlan)] or (
        list(scribe.plan.related_plans) if not block.plans else []
    )
    if not plans:
        return ()
    if block.as_table:
        return _table(scribe, block, plans, id_)
    return tuple(_box(scribe, block, plan, _called(scribe, block, plan)) for plan in plans)


def _called(scribe: Scribe, block: RelatedPlans, plan: RelatedPlan) -> str:
    """Give a plan's name, or what the block calls it by another name (表記, 略称)."""
    for reference in block.plans:
        if scribe.loaded.resolve(reference) is plan:
            name = scribe.name(reference)
            return plan_name(plan) if name == plan.name else name
    return plan_name(plan)


def plan_name(plan: RelatedPlan) -> str:
    """Give a plan's name with its popular name, marked when it is tentative."""
    return ("(仮称)" if plan.tentative else "") + plan.name + (f"（{plan.popular}）" if plan.popular else "")


def _table(scribe: Scribe, block: RelatedPlans, plans: list[RelatedPlan], id_: str) -> tuple[Block, ...]:
    origin = scribe.loaded.span(block)
    fields = block.fields or tuple(FieldChoice.model_validate(field) for field in TABLE_FIELDS)
    head = Row(tuple(head_cell(choice.printed, origin) for choice in fields), origin)
    rows = []
    for plan in plans:
        span = scribe.loaded.span(plan)
        cells = tuple(
            row_head(_field(scribe, block, plan, choice.field), span)
            if choice.field == "名称"
            else Cell(_field(scribe, block, plan, choice.field), span)
            for choice in fields
        )
        rows.append(RowGroup((Row(cells, span),), span))
    return (grid(id_, caption(block.caption, origin), [head], rows, origin),)


def _box(scribe: Scribe, block: RelatedPlans, plan: RelatedPlan, name: str) -> Box:
    fields = block.fields or tuple(FieldChoice.model_validate(field) for field in FIELDS)
    inside: list[Block] = []
    for choice in fields:
        blocks = _field(scribe, block, plan, choice.field)
        if not blocks:
            continue
        first = blocks[0]
        if choice.label is None and choice.field in _SPEAKS_FOR_ITSELF:
            inside += blocks
        elif len(blocks) == 1 and isinstance(first, Paragraph):
            label = Text(f"{choice.printed}　", first.origin)
            inside.append(Paragraph((label, *first.children), first.origin))
        else:
            inside += [*scribe.paragraph((Text(choice.printed, first.origin),), role="lead"), *blocks]
    title = scribe.words(name, plan, "名称")
    if block.period_in_title and plan.period:
        title += scribe.words(f"（計画期間：{plan.period.text}）", plan, "期間")
    return Box(title, tuple(inside), scribe.loaded.span(plan))


def _field(scribe: Scribe, block: RelatedPlans, plan: RelatedPlan, field: str) -> tuple[Block, ...]:
    match field:
        case "法定種別":
            return scribe.line("・".join(plan.kinds), plan, field)
        case "名称":
            return scribe.line(plan_name(plan), plan, field)
        case "通称":
            return scribe.line(plan.popular or "", plan, field)
        case "策定年月":
            return scribe.line(plan.decided.text if plan.decided else "", plan, field)
        case "統合元":
            return bodies(scribe, plan.integrates)
        case "統合年度":
            return scribe.line(plan.integration.wareki() if plan.integration else "", plan, field)
        case "改定":
            return scribe.line(plan.revision or "", plan, field)
        case "関係":
            return scribe.line(plan.standing.value if plan.standing else "", plan, field)
        case "一体策定":
            return scribe.line(JOINT if plan.joint else "", plan, field)
        case "期間":
            return scribe.line(plan.period.text if plan.period else "", plan, field)
        case "将来像":
            return scribe.line(f"「{plan.vision}」" if plan.vision else "", plan, field)
        case "基本理念":
            return scribe.line("、".join(f"「{item.name}」" for item in plan.philosophy), plan, field)
        case "基本目標":
            return _aims(scribe, block, plan.aims)
        case "概要":
            return scribe.prose(plan.summary) if plan.summary else ()
    return ()


def _aims(scribe: Scribe, block: RelatedPlans, aims: tuple[Aim, ...]) -> tuple[Block, ...]:
    """Give the aims; several without numbers are a list, as nothing else would tell them apart."""
    if len(aims) == 1 or any(aim.number for aim in aims):
        return tuple(piece for aim in aims for piece in _aim(scribe, block, aim))
    listed = bullets(
        [
            (
                scribe.words(_aim_words(aim), aim, "名称"),
                tuple(piece for text in aim.text for piece in scribe.prose(text)),
            )
            for aim in aims
        ]
    )
    label = scribe.words("基本目標", aims[0]) if aims else ()
    return (*scribe.paragraph(label, role="lead"), *listed)


def _aim_words(aim: Aim) -> str:
    return aim.name + (f"　～{aim.subtitle}～" if aim.subtitle else "")


def _aim(scribe: Scribe, block: RelatedPlans, aim: Aim) -> tuple[Block, ...]:
    if block.aims and (aim.number or "") not in block.aims:
        return ()
    made = [*scribe.line(f"基本目標{aim.number or ''}　{_aim_words(aim)}", aim, "名称")]
    texts: list[tuple[tuple[Inline, ...], tuple[Block, ...]]] = [
        (scribe.running(text), ()) for text in aim.text
    ]
    made += bullets(texts)
    made += goal_lines(scribe, aim.goals, aim)
    for measure in aim.measures:
        if block.measures and (measure.number or "") not in block.measures:
            continue
        made += scribe.line(f"基本施策{measure.number or ''}　{measure.name}", measure, "名称")
        made += scribe.prose(measure.text) if measure.text else ()
    return tuple(made)


def period_table(scribe: Scribe, block: PeriodTable, id_: str) -> tuple[Block, ...]:
    """Give the periods of this plan and of the plans beside it, fiscal years as columns.

    Plans that follow one another with the same 法定種別 share a row.
    """
    origin = scribe.loaded.span(block)
    plans = [
        plan for plan in (scribe.loaded.resolve(ref) for ref in block.plans) if isinstance(plan, RelatedPlan)
    ]
    header = scribe.plan.header
    own = header.period if header else None
    periods = [plan.period for plan in plans if plan.period] + ([own] if own else [])
    years = [year.year for year in block.years] or sorted(
        {year for period in periods for year in period.years}
    )
    if not years:
        return ()
    groups: list[RowGroup] = []
    for row in _by_kind(plans):
        label = scribe.line("・".join(row[0].kinds) or row[0].name, row[0], "法定種別")
        bars = [(plan_name(plan), plan.period, _bar_words(scribe, plan)) for plan in row]
        span = scribe.loaded.span(row[0])
        groups.append(RowGroup((Row((row_head(label, span), *_bars(bars, years, origin)), span),), span))
    if header and own:
        name = _own_words(scribe, header)
        label = scribe.paragraph((Text(block.own_label or "この計画", origin),))
        cells = _bars([(header.name, own, name)], years, origin)
        groups.append(RowGroup((Row((row_head(label, origin), *cells), origin),), origin))
    widths = (_LABEL, *[(1 - _LABEL) / len(years)] * len(years))
    table = grid(id_, caption(block.caption, origin), _year_heads(years, origin), groups, origin, widths)
    return (replace(table, kind="periods"),)


def _year_heads(years: list[int], origin: Span) -> list[Row]:
    """Give 令和7年度 above each column; where there is no room for it, eras above bare numbers."""
    if len(years) <= _MOST_SPELLED:
        return [Row((head_cell("計画", origin), *_heads(map(wareki_fiscal_year, years), origin)), origin)]
    eras: list[Cell] = []
    numbers: list[str] = []
    for era, run in groupby(years, key=lambda year: era_on(date(year, 10, 1)).name):
        inside = [wareki_fiscal_year(year).removeprefix(era).removesuffix("年度") for year in run]
        eras.append(head_cell(f"{era}（年度）", origin, columns=len(inside)))
        numbers += inside
    return [
        Row((head_cell("計画", origin, rows=2), *eras), origin),
        Row(tuple(_heads(numbers, origin)), origin),
    ]


def _heads(words: Iterable[str], origin: Span) -> Iterator[Cell]:
    return (head_cell(word, origin) for word in words)


def _bar_words(scribe: Scribe, plan: RelatedPlan) -> tuple[Inline, ...]:
    """Give a plan's name, and below it that it is made together with this one."""
    name = scribe.words(plan_name(plan), plan)
    if not plan.joint:
        return name
    span = scribe.loaded.span(plan, "一体策定")
    return (*name, Break(span), Text(f"（{JOINT}）", span))


def _own_words(scribe: Scribe, header: Header) -> tuple[Inline, ...]:
    name = scribe.words(header.name, header, "名称")
    if not header.subtitle:
        return name
    span = scribe.loaded.span(header, "副題")
    return (*name, Break(span), Text(f"～{header.subtitle}～", span))


def _by_kind(plans: list[RelatedPlan]) -> list[list[RelatedPlan]]:
    rows: list[list[RelatedPlan]] = []
    for plan in plans:
        if rows and plan.kinds and rows[-1][0].kinds == plan.kinds and not _overlap(rows[-1], plan):
            rows[-1].append(plan)
        else:
            rows.append([plan])
    return rows


def _overlap(row: list[RelatedPlan], plan: RelatedPlan) -> bool:
    taken = {year for other in row if other.period for year in other.period.years}
    return bool(plan.period and taken.intersection(plan.period.years))


def _bars(
    bars: list[tuple[str, Period | None, tuple[Inline, ...]]], years: list[int], origin: Span
) -> list[Cell]:
    """Give one cell for each run of years with the same bar, and for the empty years between."""
    owner = [
        next((index for index, (_, period, _) in enumerate(bars) if period and year in period.years), None)
        for year in years
    ]
    cells: list[Cell] = []
    start = 0
    while start < len(years):
        end = start + 1
        while end < len(years) and owner[end] == owner[start]:
            end += 1
        index = owner[start]
        words = bars[index][2] if index is not None else ()
        span = words[0].origin if words else origin
        blocks = (Paragraph(words, span),) if words else ()
        cells.append(Cell(blocks, span, colspan=end - start, align="center"))
        start = end
    return cells

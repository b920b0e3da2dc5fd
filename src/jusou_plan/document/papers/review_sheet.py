"""進捗評価シート: what was to be reached in a fiscal year, beside room for what was."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from jusou_plan.document.nodes import Block, Brief, Cell, Document, Row, RowGroup, Section, Table, Text
from jusou_plan.document.papers.frame import NothingToPrint, beginning, line, paper, section, writer
from jusou_plan.document.papers.project_register import STYLE, by_support, support_title
from jusou_plan.document.papers.running import departments_words
from jusou_plan.document.scribe import Scribe, quantity_words
from jusou_plan.document.table import grid, head_cell, row_head
from jusou_plan.document.views.project_sheet import ProjectSheet
from jusou_plan.model.indicator import Indicator, Observation
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.part import Part
from jusou_plan.model.values.fiscal_year import FiscalYear
from jusou_plan.source.position import Span

TITLE = "進捗評価シート"

_INDICATORS = {"指標": 15, "単位": 4.5, "前回の実績": 10, "目標": 8, "実績": 8, "評価": 5, "所見": 20}
_GOALS = {"事業": 13, "目標": 19, "目標値": 8, "実績": 8, "評価": 5, "所見": 18}
_PROJECTS = {
    "支援": 8,
    "事業": 12,
    "所管課": 9,
    "今後の取組": 24,
    "実施状況": 18,
    "評価": 5,
    "課題・次年度の対応": 16,
}

_FROM_PROJECT = ("所管課", "今後の取組")
_TO_BE_WRITTEN = ("実施状況", "評価", "課題・次年度の対応")

_KIND = "form"
"""The kind of table whose empty cells are to be written in."""


def build_review_sheet(loaded: LoadedPlan, year: FiscalYear | None) -> Document:
    """Give the sheet for `year`, or else for the first of the plan's 期間.

    Raises NothingToPrint where that is not known, and for a plan that has nothing to be reviewed.
    """
    wanted = year or _first_year(loaded)
    if wanted is None:
        raise NothingToPrint("どの年度のものか分かりません", "--year R7 のように、年度を指定してください。")
    scribe = writer(loaded)
    sections = [*_indicators(scribe, wanted), *_goals(scribe, wanted), *_projects(scribe)]
    if not sections:
        raise NothingToPrint(
            "計画に、評価するもの（指標、目標、事業）がありません", "「指標」と「事業」を書いてください。"
        )
    brief = Brief(beginning(loaded), text=9.5, fitted=True)
    return paper(scribe, TITLE, sections, landscape=True, period=wanted.wareki(), brief=brief)


def sheet_remarks(loaded: LoadedPlan, year: FiscalYear | None) -> tuple[str, ...]:
    """Say what an officer should know of a sheet: a year outside of the plan, and what it lacks."""
    header = loaded.plan.header
    period = header.period if header else None
    wanted = year or _first_year(loaded)
    outside = period is not None and wanted is not None and wanted.year not in period.years
    told = (
        [f"{wanted.wareki()}は、計画期間（{period.text}）の外です"] if outside and period and wanted else []
    )
    if not loaded.plan.indicators:
        told.append("計画に「指標」がないので、指標の表はありません")
    return tuple(told)


def _first_year(loaded: LoadedPlan) -> FiscalYear | None:
    header = loaded.plan.header
    return FiscalYear.of(header.period.first.year) if header and header.period else None


# --- 指標 -----------------------------------------------------------------------------------------------


def _indicators(scribe: Scribe, year: FiscalYear) -> Iterator[Section]:
    rows = [row for indicator in scribe.plan.indicators for row in _indicator_rows(scribe, indicator, year)]
    if rows:
        origin = beginning(scribe.loaded)
        yield section("shihyo", "指標", (_table("shihyo_hyo", _INDICATORS, rows, origin),), origin)


def _indicator_rows(scribe: Scribe, indicator: Indicator, year: FiscalYear) -> Iterator[RowGroup]:
    """Give a row for an indicator, and one for each of its 内訳."""
    name = f"{indicator.prefix}　{indicator.name}" if indicator.prefix else indicator.name
    if indicator.series or not indicator.breakdown:
        yield _indicator_row(scribe, indicator, name, indicator.unit, indicator.series, year)
    for part in indicator.breakdown:
        labels = "・".join(part.labels.values())
        unit = part.unit or indicator.unit
        yield _indicator_row(scribe, part, f"{name}（{labels}）", unit, part.series, year)


def _indicator_row(
    scribe: Scribe, part: Part, name: str, unit: str | None, series: Sequence[Observation], year: FiscalYear
) -> RowGroup:
    this = [it for it in series if it.year.year == year.year]
    before = [it for it in series if it.year.year < year.year and it.value is not None]
    target = next((quantity_words(it.target, None) for it in this if it.target is not None), "")
    reached = next((quantity_words(it.value, None) for it in this if it.value is not None), "")
    last = ""
    if before:
        latest = max(before, key=lambda it: it.year.year)
        last = f"{quantity_words(latest.value, None)}（{_when(latest)}）"
    span = scribe.loaded.span(part)
    texts = (unit or "", last, target, reached, "", "")
    cells = [Cell(scribe.line(text, part), span) for text in texts]
    return RowGroup((Row((row_head(scribe.line(name, part), span), *cells), span),), span)


def _when(value: Observation) -> str:
    """Give the year of a value, or up to when it counts; a month without a year stands behind the year."""
    told = value.until.text if value.until else ""
    return told if "年" in told else " ".join(filter(None, (value.year.wareki(), told)))


# --- 目標 -----------------------------------------------------------------------------------------------


def _goals(scribe: Scribe, year: FiscalYear) -> Iterator[Section]:
    rows: list[RowGroup] = []
    for project in scribe.plan.projects:
        goals = [
            goal
            for group in project.goals
            for goal in group.goals
            if goal.year is None or goal.year.year == year.year
        ]
        made = []
        for index, goal in enumerate(goals):
            span = scribe.loaded.span(goal)
            name = scribe.line(project.name, project, "名称")
            cells = [row_head(name, span, rows=len(goals))] if index == 0 else []
            value = scribe.line(quantity_words(goal.value, None), goal)
            cells += [
                Cell(scribe.prose(goal.text), span),
                Cell(value, span),
                *(Cell((), span) for _ in range(3)),
            ]
            made.append(Row(tuple(cells), span))
        if made:
            rows.append(RowGroup(tuple(made), made[0].origin))
    if rows:
        origin = beginning(scribe.loaded)
        yield section("mokuhyo", "事業の目標", (_table("mokuhyo_hyo", _GOALS, rows, origin),), origin)


# --- 事業 -----------------------------------------------------------------------------------------------


def _projects(scribe: Scribe) -> Iterator[Section]:
    origin = beginning(scribe.loaded)
    told = {
        id(project): {
            "所管課": scribe.line(departments_words(scribe, project), project, "所管課"),
            "今後の取組": ProjectSheet(scribe, project, STYLE).field("今後の取組"),
        }
        for project in scribe.plan.projects
    }
    if not told:
        return
    widths = {
        field: width
        for field, width in _PROJECTS.items()
        if field not in _FROM_PROJECT or any(said[field] for said in told.values())
    }
    fields = [field for field in _FROM_PROJECT if field in widths]
    rows: list[RowGroup] = []
    for support, projects in by_support(scribe.loaded):
        top = scribe.loaded.span(support) if support else origin
        made = []
        for index, project in enumerate(projects):
            span = scribe.loaded.span(project)
            name = line(support_title(support), top)
            cells = [row_head(name, top, rows=len(projects))] if index == 0 else []
            cells += [
                row_head(scribe.line(project.name, project, "名称"), span),
                *(Cell(told[id(project)][field], span) for field in fields),
                *(Cell((), span) for _ in _TO_BE_WRITTEN),
            ]
            made.append(Row(tuple(cells), span))
        rows.append(RowGroup(tuple(made), top))
    table = scribe.with_notes(lambda: (_table("jigyo_hyo", widths, rows, origin),), origin)
    yield section("jigyo", "事業の実施状況", (*table, *_legend(scribe)), origin)


def _legend(scribe: Scribe) -> tuple[Block, ...]:
    """Say what the city's own marks of review mean."""
    header = scribe.plan.header
    if header is None or not header.legend:
        return ()
    words = "　".join(f"{mark}：{meaning}" for mark, meaning in header.legend.items())
    return scribe.paragraph((Text(f"評価の印　{words}", scribe.loaded.span(header, "凡例")),), role="small")


def _table(id_: str, widths: Mapping[str, float], rows: Sequence[RowGroup], origin: Span) -> Table:
    head = Row(tuple(head_cell(text, origin) for text in widths), origin)
    made = grid(id_, (), [head], rows, origin, list(widths.values()))
    return Table(id_, made.caption, made.head, made.groups, made.widths, origin, kind=_KIND)

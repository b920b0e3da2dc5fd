"""事業一覧: every project of the plan in one table, under the items of the Act that they are."""

from __future__ import annotations

from collections.abc import Sequence

from jusou_plan.coverage.basis import support_of
from jusou_plan.document.nodes import Block, Cell, Document, Row, RowGroup
from jusou_plan.document.papers.frame import (
    NothingToPrint,
    beginning,
    line,
    page_line,
    paper,
    section,
    writer,
)
from jusou_plan.document.papers.running import (
    Line,
    departments_words,
    entrusted,
    lines_of,
    sites_of,
    sites_words,
)
from jusou_plan.document.scribe import Scribe
from jusou_plan.document.table import grid, head_cell, row_head
from jusou_plan.document.views.project_sheet import ProjectSheet, SheetStyle
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.numbering import NumberStyle
from jusou_plan.model.project import Project
from jusou_plan.model.support import Support

TITLE = "事業一覧"

_COLUMNS = (
    "支援", "号", "事業", "細事業", "分野", "所管課", "実施方式", "委託先・運営", "実施施設", "支援対象者",
    "実施時期",
)  # fmt: skip
"""The columns; those that no project has anything for are left out."""

_ALWAYS = ("支援", "事業")
_OTHERS = "その他の事業"

STYLE = SheetStyle(
    fields=(), numbered=False, marker=NumberStyle.CIRCLED, headed=False, legal_forms=True, per_scope=False
)
STYLE_OF_SCOPE = SheetStyle(
    fields=(), numbered=False, marker=NumberStyle.CIRCLED, headed=False, legal_forms=True, per_scope=True
)


def build_project_register(loaded: LoadedPlan) -> Document:
    """Give the list of all projects. Raises NothingToPrint for a plan without any."""
    if not loaded.plan.projects:
        raise NothingToPrint("計画に事業がありません", "「事業」に、名称、支援、所管課などを書いてください。")
    scribe = writer(loaded)
    origin = beginning(loaded)
    groups = by_support(loaded)
    table = scribe.with_notes(lambda: _table(scribe, groups), origin)
    counted = line(_counted(groups), origin)
    heading = f"全{len(loaded.plan.projects)}事業"
    return paper(scribe, TITLE, [section("ichiran", heading, (*counted, *table), origin)], landscape=True)


Group = tuple[Support | None, tuple[Project, ...]]
"""A support and its projects; None stands for the projects under no support."""


def by_support(loaded: LoadedPlan) -> list[Group]:
    """Give the supports with their projects, in the order of the plan, and last the projects under none."""
    projects = loaded.plan.projects
    found: list[Group] = [
        (support, tuple(it for it in projects if support_of(loaded, it) is support))
        for support in loaded.plan.supports
    ]
    others = tuple(it for it in projects if support_of(loaded, it) is None)
    return [*((support, under) for support, under in found if under), *([(None, others)] if others else [])]


def support_title(support: Support | None) -> str:
    """Give what a group of projects stands under."""
    return support.name if support else _OTHERS


def _counted(groups: Sequence[Group]) -> str:
    """Give how many projects stand under each support."""
    return "、".join(f"{support_title(support)} {len(under)}事業" for support, under in groups)


def _table(scribe: Scribe, groups: Sequence[Group]) -> tuple[Block, ...]:
    origin = beginning(scribe.loaded)
    told = [(group, _lines(scribe, group)) for group in groups]
    fields = [
        field
        for field in _COLUMNS
        if field in _ALWAYS or any(said[field] for _, lines in told for _, said in lines)
    ]
    head = Row(tuple(head_cell(field, origin) for field in fields), origin)
    rows = [_group(scribe, group, lines, fields) for group, lines in told]
    return (grid("ichiran_hyo", (), [head], rows, origin, line=page_line(landscape=True)),)


Said = dict[str, tuple[Block, ...]]


def _lines(scribe: Scribe, group: Group) -> list[tuple[Line, Said]]:
    return [(it, _said(scribe, it)) for project in group[1] for it in lines_of(project)]


def _said(scribe: Scribe, it: Line) -> Said:
    """Give what each column says of a line, the merged ones too."""
    project = it.project
    sheet = ProjectSheet(scribe, project, STYLE_OF_SCOPE if it.scope else STYLE, it.scope)
    bodies = dict.fromkeys(
        f"{one.name}（{one.extent}）" if one.extent else one.name for one in entrusted(scribe, it)
    )
    basis = (it.scope.basis if it.scope else ()) or project.basis
    return {
        "支援": (),
        "号": scribe.line("、".join(item.label() for item in basis), project, "根拠"),
        "事業": scribe.line(project.name, project, "名称"),
        "細事業": scribe.line(it.scope_title, it.part),
        "実施施設": scribe.line(sites_words(scribe, sites_of(it)), project, "実施施設"),
        "委託先・運営": scribe.line("、".join(bodies), project),
        "所管課": scribe.line(departments_words(scribe, project, it.scope), project, "所管課"),
        **{field: sheet.field(field) for field in ("分野", "実施方式", "支援対象者", "実施時期")},
    }


def _group(
    scribe: Scribe, group: Group, lines: Sequence[tuple[Line, Said]], fields: Sequence[str]
) -> RowGroup:
    """Give the rows of a support: its name, and a project's, stand once over all of theirs."""
    support, _ = group
    top = scribe.loaded.span(support) if support else beginning(scribe.loaded)
    rows = []
    for index, (it, said) in enumerate(lines):
        span = scribe.loaded.span(it.part)
        cells = []
        first = index == 0 or lines[index - 1][0].project is not it.project
        height = sum(other.project is it.project for other, _ in lines)
        for field in fields:
            if field == "支援":
                if index == 0:
                    cells.append(row_head(line(support_title(support), top), top, rows=len(lines)))
            elif field == "事業":
                if first:
                    cells.append(row_head(said[field], span, rows=height))
            else:
                cells.append(Cell(said[field], span))
        rows.append(Row(tuple(cells), span))
    return RowGroup(tuple(rows), top)

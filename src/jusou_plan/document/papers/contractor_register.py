"""委託先一覧: the bodies to which projects are entrusted, each with all that it carries out."""

from __future__ import annotations

from collections.abc import Sequence

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
from jusou_plan.document.papers.project_register import STYLE, STYLE_OF_SCOPE
from jusou_plan.document.papers.running import Entrusted, Line, entrusted, lines_of, sites_of, sites_words
from jusou_plan.document.scribe import Scribe
from jusou_plan.document.table import grid, head_cell, row_head
from jusou_plan.document.views.project_sheet import ProjectSheet
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.project import Site

TITLE = "委託先一覧"

_COLUMNS = ("委託先", "事業", "細事業・範囲", "実施施設", "実施方式", "所管課")
"""The columns; those that no line has anything for are left out."""

_ALWAYS = ("委託先", "事業")


def build_contractor_register(loaded: LoadedPlan) -> Document:
    """Give the list of contractors. Raises NothingToPrint for a plan that names none."""
    scribe = writer(loaded)
    bodies = _by_body(scribe)
    if not bodies:
        raise NothingToPrint(
            "計画に委託先がありません", "事業の「委託先」か、「実施施設」の「運営」に団体を書いてください。"
        )
    origin = beginning(loaded)
    unnamed = sum(lines[0].body is None for lines in bodies)
    heading = f"全{len(bodies) - unnamed}団体" if len(bodies) > unnamed else "団体名の記載のない委託先"
    about = line(
        "団体名が計画に記されていない委託先は、法人の種別を最後に挙げる。" if unnamed else "", origin
    )
    table = scribe.with_notes(lambda: _table(scribe, bodies), origin)
    return paper(scribe, TITLE, [section("ichiran", heading, (*about, *table), origin)], landscape=True)


def _by_body(scribe: Scribe) -> list[list[Entrusted]]:
    """Give what each body carries out: those with a name in the order in which they come, then the others."""
    found: dict[object, list[Entrusted]] = {}
    for project in scribe.plan.projects:
        for it in lines_of(project):
            for one in entrusted(scribe, it):
                if one.name and (one.by_contract or not one.sites):
                    found.setdefault(id(one.body) if one.body else one.name, []).append(one)
    return sorted(found.values(), key=lambda lines: lines[0].body is None)


def _table(scribe: Scribe, bodies: Sequence[Sequence[Entrusted]]) -> tuple[Block, ...]:
    origin = beginning(scribe.loaded)
    told = [[(one, _said(scribe, one)) for one in lines] for lines in bodies]
    fields = [
        field
        for field in _COLUMNS
        if field in _ALWAYS or any(said[field] for lines in told for _, said in lines)
    ]
    head = Row(tuple(head_cell(field, origin) for field in fields), origin)
    rows = [_group(scribe, lines, fields) for lines in told]
    return (grid("ichiran_hyo", (), [head], rows, origin, line=page_line(landscape=True)),)


def _said(scribe: Scribe, one: Entrusted) -> dict[str, tuple[Block, ...]]:
    it = one.line
    sheet = ProjectSheet(scribe, it.project, STYLE_OF_SCOPE if it.scope else STYLE, it.scope)
    part = "、".join(filter(None, (it.scope_title, one.extent)))
    sites = one.sites or _sites_of_only(scribe, it)
    return {
        "委託先": scribe.line(one.name, one.origin),
        "事業": scribe.line(it.project.name, it.project, "名称"),
        "細事業・範囲": scribe.line(part, one.origin),
        "実施施設": scribe.line(sites_words(scribe, sites), it.project, "実施施設"),
        "実施方式": scribe.line(one.method.text, it.project)
        if one.sites and one.method
        else sheet.field("実施方式"),
        "所管課": sheet.field("所管課"),
    }


def _sites_of_only(scribe: Scribe, it: Line) -> tuple[Site, ...]:
    """Give the sites of a line that has one contractor, as they can be nobody else's."""
    return sites_of(it) if len(list(entrusted(scribe, it))) == 1 else ()


def _group(
    scribe: Scribe, lines: Sequence[tuple[Entrusted, dict[str, tuple[Block, ...]]]], fields: Sequence[str]
) -> RowGroup:
    rows = []
    for index, (one, said) in enumerate(lines):
        span = scribe.loaded.span(one.origin)
        name = [row_head(said["委託先"], span, rows=len(lines))] if index == 0 else []
        others = [Cell(said[field], span) for field in fields if field != "委託先"]
        rows.append(Row((*name, *others), span))
    return RowGroup(tuple(rows), rows[0].origin)

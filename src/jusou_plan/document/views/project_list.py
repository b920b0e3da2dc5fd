"""事業一覧: supports and their projects, a support's rows under one merged cell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from jusou_plan.document import words
from jusou_plan.document.nodes import Block, Cell, ItemList, ListItem, Row, RowGroup
from jusou_plan.document.numbering import number
from jusou_plan.document.scribe import Scribe
from jusou_plan.document.table import caption, grid, head_cell, row_head
from jusou_plan.document.views.project_sheet import ProjectSheet, SheetStyle
from jusou_plan.model.block import FieldChoice, ProjectList
from jusou_plan.model.numbering import NumberStyle
from jusou_plan.model.project import Project, SubProject
from jusou_plan.model.scoped import Scoped
from jusou_plan.model.support import Support
from jusou_plan.model.welfare_field import WelfareField
from jusou_plan.source.position import Span

T = TypeVar("T")

FIELDS = ("支援", "名称")


@dataclass(frozen=True, slots=True)
class _Line:
    """One row: a project, or one of its sub-projects."""

    project: Project | None
    scope: SubProject | None


def project_list(scribe: Scribe, block: ProjectList, id_: str) -> tuple[Block, ...]:
    """Give the list of the projects under the supports that a block names, all of them for すべて."""
    wanted = [scribe.loaded.resolve(reference) for reference in block.supports]
    named = [support for support in wanted if isinstance(support, Support)]
    supports = named if block.supports else list(scribe.plan.supports)
    if not supports:
        return ()
    fields = block.fields or tuple(FieldChoice.model_validate(field) for field in FIELDS)
    origin = scribe.loaded.span(block)
    groups = [
        RowGroup(tuple(_rows(scribe, block, group, fields)), scribe.loaded.span(group[0]))
        for group in _by_heading(supports)
    ]
    head = Row(tuple(head_cell(_label(choice), origin) for choice in fields), origin)
    table = grid(id_, caption(block.caption, origin), [head], groups, origin)
    return (table, *(_key(scribe, block, supports) if block.short_fields else ()))


def _fields(scribe: Scribe, names: Sequence[str], *, short: bool) -> tuple[str, ...]:
    """Give the names of 分野 as written, or their short ones from the register."""
    if not short:
        return tuple(names)
    found = (scribe.loaded.index.find((WelfareField.KIND,), name) for name in names)
    return tuple(
        field.shortest if isinstance(field, WelfareField) else name
        for field, name in zip(found, names, strict=True)
    )


def _key(scribe: Scribe, block: ProjectList, supports: list[Support]) -> tuple[Block, ...]:
    """Say under the table what the short names of several fields together stand for."""
    said: list[Block] = []
    lines = [line for support in supports for line in _lines(scribe, block, support) if line.project]
    used = {
        name
        for line in lines
        if line.project
        for name in ((line.scope.fields if line.scope else ()) or line.project.fields)
    }
    for field in scribe.plan.welfare_fields:
        if field.includes and used.intersection(field.names):
            inside = _fields(scribe, [reference.target for reference in field.includes], short=True)
            text = f"※「{field.shortest}」は、{'、'.join(inside)}の各分野を合わせたもの"
            said += scribe.line(text, field, "含む", role="small")
    return tuple(said)


def _label(choice: FieldChoice) -> str:
    return "" if choice.label == "なし" else choice.printed


def _by_heading(supports: list[Support]) -> list[list[Support]]:
    """Put neighbours together that the plan lists under one 見出し."""
    groups: list[list[Support]] = []
    for support in supports:
        if groups and support.heading and groups[-1][0].heading == support.heading:
            groups[-1].append(support)
        else:
            groups.append([support])
    return groups


def _rows(
    scribe: Scribe, block: ProjectList, group: list[Support], fields: tuple[FieldChoice, ...]
) -> list[Row]:
    rows: list[Row] = []
    lines = [(support, line) for support in group for line in _lines(scribe, block, support)]
    for index, (support, line) in enumerate(lines):
        first_of_support = index == 0 or lines[index - 1][0] is not support
        height = sum(1 for other, _ in lines if other is support)
        cells: list[Cell] = []
        for choice in fields:
            if choice.field == "支援":
                if index == 0:
                    text = support.heading or support.name
                    cells.append(
                        row_head(
                            scribe.line(text, support, "見出し" if support.heading else "名称"),
                            scribe.loaded.span(support),
                            rows=len(lines),
                        )
                    )
            elif choice.field == "号":
                if first_of_support:
                    text = "・".join(item.label() for item in support.basis)
                    span = scribe.loaded.span(support, "根拠")
                    cells.append(row_head(scribe.line(text, support, "根拠"), span, rows=height))
            else:
                cells.append(_cell(scribe, block, support, line, choice.field))
        rows.append(Row(tuple(cells), _origin(scribe, support, line)))
    return rows


def _origin(scribe: Scribe, support: Support, line: _Line) -> Span:
    return scribe.loaded.span(line.scope or line.project or support)


def _lines(scribe: Scribe, block: ProjectList, support: Support) -> list[_Line]:
    """Give a support's rows; a support without a project keeps one, so that it is not lost."""
    lines: list[_Line] = []
    for project in scribe.plan.projects:
        if project.support is None or scribe.loaded.resolve(project.support) is not support:
            continue
        named = [scope for scope in project.subprojects if scope.name]
        if block.per_scope and named:
            lines += [_Line(project, scope) for scope in named]
        else:
            lines.append(_Line(project, None))
    return lines or [_Line(None, None)]


def _cell(scribe: Scribe, block: ProjectList, support: Support, line: _Line, field: str) -> Cell:
    if line.project is None:
        return Cell((), scribe.loaded.span(support))
    blocks = _blocks(scribe, block, support, line, field)
    if not blocks and field != "名称":
        blocks = scribe.line(block.blank or "", line.project)
    return Cell(blocks, scribe.loaded.span(line.project))


def _blocks(
    scribe: Scribe, block: ProjectList, support: Support, line: _Line, field: str
) -> tuple[Block, ...]:
    project, scope = line.project, line.scope
    if project is None:
        return ()
    match field:
        case "記号":
            return scribe.line("".join(item.letter for item in project.basis), project, "根拠")
        case "分野":
            own = scope.fields if scope else ()
            names = _fields(scribe, own or project.fields, short=block.short_fields)
            return scribe.line("・".join(names), project, "分野")
        case "名称":
            return _name(scribe, block, support, line)
        case "実施施設":
            return _by_scope(scribe, block, line, project.sites, lambda it: words.sites(scribe, it))
    return _as_in_sheet(scribe, block, line, project, field)


def _as_in_sheet(
    scribe: Scribe, block: ProjectList, line: _Line, project: Project, field: str
) -> tuple[Block, ...]:
    style = SheetStyle(
        fields=(),
        numbered=False,
        marker=block.marker or NumberStyle.CIRCLED,
        headed=False,
        legal_forms=True,
        per_scope=line.scope is not None,
    )
    return ProjectSheet(scribe, project, style, line.scope).field(field)


def _name(scribe: Scribe, block: ProjectList, support: Support, line: _Line) -> tuple[Block, ...]:
    project = line.project
    blank = block.own_name_blank and line.scope is None
    if project is None or (blank and project.name == support.name):
        return ()
    if line.scope is not None:
        return scribe.line(line.scope.title, line.scope, "名称")
    if block.fields_in_name and any(sub.fields for sub in project.subprojects):
        return tuple(
            piece
            for sub in project.subprojects
            for piece in scribe.line(_with_field(project.name, sub.fields, sub.label), sub)
        )
    name = "".join(f"【{field}】" for field in project.fields) if block.fields_in_name else ""
    own = scribe.line(name + project.name, project, "名称")
    named = [sub for sub in project.subprojects if sub.name]
    if not named:
        return own
    style = block.marker or NumberStyle.CIRCLED
    items = tuple(
        ListItem(
            number(style, project.subprojects.index(sub) + 1),
            scribe.line(sub.name or "", sub, "名称"),
            scribe.loaded.span(sub),
        )
        for sub in named
    )
    return (*own, ItemList(items, items[0].origin, ordered=True))


def _with_field(name: str, fields: tuple[str, ...], label: str | None) -> str:
    return "".join(f"【{field}】" for field in fields) + name + (f"（{label}）" if label else "")


def _by_scope(
    scribe: Scribe,
    block: ProjectList,
    line: _Line,
    value: Scoped[T] | None,
    write: Callable[[T], tuple[Block, ...]],
) -> tuple[Block, ...]:
    """Give the shared value, then each sub-project's own under its number; in a row of one, only its own."""
    if value is None or line.project is None:
        return ()
    shared = write(value.shared) if value.shared is not None else ()
    if line.scope is not None:
        own = value.own.get(line.scope.id.text)
        return (*shared, *(write(own) if own is not None else ()))
    style = block.marker or NumberStyle.CIRCLED
    items = tuple(
        ListItem(number(style, index), write(value.own[sub.id.text]), scribe.loaded.span(sub))
        for index, sub in enumerate(line.project.subprojects, start=1)
        if sub.id.text in value.own
    )
    return (*shared, *((ItemList(items, items[0].origin, ordered=True),) if items else ()))

"""事業票: one project as a form, its values per sub-project numbered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from jusou_plan.document import words
from jusou_plan.document.nodes import (
    Block,
    CrossReference,
    Inline,
    ItemList,
    ListItem,
    Paragraph,
    Subheading,
    Text,
)
from jusou_plan.document.numbering import number
from jusou_plan.document.scribe import Scribe, quantity_words
from jusou_plan.document.table import caption, plain_text, sheet
from jusou_plan.document.views.site_table import has_addresses, is_tabular, site_table
from jusou_plan.document.words import labelled
from jusou_plan.model.block import FieldChoice, ProjectSheets, SheetShape
from jusou_plan.model.goal import Goal
from jusou_plan.model.numbering import NumberStyle
from jusou_plan.model.outline import FormOfView
from jusou_plan.model.project import Contractor, MethodUse, Project, SubProject
from jusou_plan.model.scoped import Scoped
from jusou_plan.model.values.era import wareki_fiscal_year
from jusou_plan.source.position import Span

FIELDS = (
    "根拠",
    "所管課",
    "分野",
    "名称",
    "根拠法",
    "内容",
    "支援対象者",
    "実施方式",
    "委託先",
    "実施施設",
    "圏域",
    "配置人員",
    "実施時期",
    "目標",
    "その他",
    "今後の取組",
)
"""The fields of a sheet, in the order that they have when a plan does not say."""

_SPEAK_FOR_THEMSELVES = ("内容", "目標", "その他")
"""The fields that a text gives without a label."""

_LINE = 28
"""Characters that stand on one line of a sheet beside a sub-project's name."""


@dataclass(frozen=True, slots=True)
class SheetStyle:
    """How a sheet is written."""

    fields: tuple[FieldChoice, ...]
    numbered: bool
    marker: NumberStyle
    headed: bool
    legal_forms: bool
    per_scope: bool
    shape: SheetShape = SheetShape.SHEET


def project_sheets(scribe: Scribe, block: ProjectSheets) -> tuple[Block, ...]:
    """Give the sheets of the projects that a block names."""
    style = sheet_style(scribe, block)
    made: list[Block] = []
    for reference in block.projects:
        project = scribe.loaded.resolve(reference)
        if isinstance(project, Project):
            made += ProjectSheet(scribe, project, style).blocks(block.caption, _scopes(project, block))
    return tuple(made)


def _scopes(project: Project, block: ProjectSheets) -> tuple[SubProject, ...]:
    """Give the sub-projects to which a block narrows its sheets, none when it shows all."""
    wanted = {scope.text for scope in block.scopes}
    return tuple(sub for sub in project.subprojects if sub.id.text in wanted)


def sheet_style(scribe: Scribe, block: ProjectSheets) -> SheetStyle:
    """Give a block's style: what it says itself, else the city's form, else the usual one."""
    form = scribe.outline.forms.project_sheet or FormOfView.model_validate({})
    fields = block.fields or form.fields or tuple(FieldChoice.model_validate(field) for field in FIELDS)
    return SheetStyle(
        fields=fields,
        numbered=form.numbered if block.numbered is None else block.numbered,
        marker=block.marker or form.marker,
        headed=form.headed if block.headed is None else block.headed,
        legal_forms=form.legal_forms,
        per_scope=block.per_scope or bool(block.scopes),
        shape=block.shape or form.shape,
    )


class ProjectSheet:
    """The sheet of one project."""

    def __init__(
        self, scribe: Scribe, project: Project, style: SheetStyle, only: SubProject | None = None
    ) -> None:
        """Take the project and the style, and the sub-project to which all it says is narrowed."""
        self._scribe = scribe
        self._project = project
        self._style = style
        self._scopes: tuple[SubProject, ...] = (only,) if only else project.subprojects
        self._name = project.id.text if project.id else f"jigyo_{scribe.loaded.path(project)[1]}"

    @cached_property
    def _sites_anchor(self) -> str:
        """The id of the table of sites that goes with the sheet."""
        return self._scribe.anchors.of_element(f"{self._name}-shisetsu")

    def blocks(self, title: str | None = None, chosen: tuple[SubProject, ...] = ()) -> tuple[Block, ...]:
        """Give the subheading, the sheet (or one for each sub-project), and the tables that belong to it.

        The sheets of the `chosen` sub-projects stand where the outline names them, and have no caption.
        """
        span = self._scribe.loaded.span(self._project)
        made: list[Block] = []
        sheets: list[Block] = []
        if self._style.headed:
            heading = title or "".join(f"【{field}】" for field in self._project.fields) + self._project.name
            anchor = self._scribe.anchors.of_element(self._name)
            made.append(Subheading(anchor, (Text(heading, span),), span))
        if self._style.per_scope and self._project.subprojects:
            for scope in chosen or self._project.subprojects:
                self._scopes = (scope,)
                sheets += self._sheet(f"{self._name}-{scope.id}", None if chosen else scope)
            self._scopes = self._project.subprojects
        elif self._style.shape is SheetShape.TEXT:
            sheets += self._text()
        else:
            sheets += self._sheet(f"{self._name}-hyo", None)
        if not sheets:
            return ()
        if (
            self._style.shape is SheetShape.SHEET
            and any(choice.field == "実施施設" for choice in self._style.fields)
            and is_tabular(self._project)
        ):
            sheets += site_table(self._scribe, self._project, self._sites_anchor)
        self._scribe.list_notes(self._project.notes)
        return (*made, *sheets)

    def _sheet(self, id_: str, only: SubProject | None) -> tuple[Block, ...]:
        span = self._scribe.loaded.span(self._project)
        rows: list[tuple[str, tuple[Block, ...], Span]] = []
        for choice in self._style.fields:
            blocks = self.field(choice.field)
            if blocks:
                label = f"{len(rows) + 1} {choice.printed}" if self._style.numbered else choice.printed
                key = "実施方式" if choice.field == "実施方式と委託先" else choice.field
                rows.append((label, blocks, self._scribe.loaded.key_span(self._project, key)))
        title = caption(only.title if only else None, span)
        return (sheet(self._scribe.anchors.of_element(id_), title, rows, span),) if rows else ()

    def _text(self) -> list[Block]:
        """Give the fields one after another; those that do not speak for themselves have a label."""
        made: list[Block] = []
        for choice in self._style.fields:
            if choice.field == "実施施設" and has_addresses(self._scribe, self._project):
                made += site_table(self._scribe, self._project, self._sites_anchor, choice.label)
                continue
            blocks = self.field(choice.field)
            speaks = choice.label is None and choice.field in _SPEAK_FOR_THEMSELVES
            made += blocks if speaks else labelled(choice.printed, blocks)
        return made

    # --- fields --------------------------------------------------------------------------------------

    def field(self, field: str) -> tuple[Block, ...]:
        """Give what the row of `field` says, nothing when the project says nothing."""
        scribe, project = self._scribe, self._project
        match field:
            case "支援":
                return scribe.line(scribe.name(project.support), project, field) if project.support else ()
            case "根拠":
                items = "、".join(item.label() for item in project.basis)
                return scribe.line(f"法第106条の4第2項{items}" if items else "", project, "根拠")
            case "分野":
                return self._fields()
            case "名称":
                return self._names()
            case "根拠法":
                return scribe.line("、".join(law.printed for law in project.statutes), project, "根拠法")
            case "所管課":
                return self._scoped(project.departments, lambda it: words.bodies(scribe, it), prefixed=True)
            case "内容":
                return self._scoped(project.content, scribe.prose, titled=True)
            case "支援対象者":
                return self._scoped(project.target, scribe.prose)
            case "実施方式":
                return self._scoped(project.method, lambda it: words.method(scribe, it))
            case "委託先":
                return self._contractors()
            case "実施方式と委託先":
                return self._method_with_contractors()
            case "実施施設":
                return self._sites()
            case "圏域":
                return self._scoped(project.areas, lambda it: words.areas(scribe, it))
            case "配置人員":
                return self._scoped(project.staff, lambda it: words.staff(scribe, it))
            case "実施時期":
                return self._scoped(project.timing, lambda it: scribe.line(it, project, "実施時期"))
            case "目標":
                return self._goals()
            case "その他":
                return self._scoped(project.other, scribe.prose)
            case "今後の取組":
                return self._scoped(project.future, scribe.prose, titled=True)
        return ()

    def _fields(self) -> tuple[Block, ...]:
        """Give the fields; a sheet of one sub-project shows that one's own."""
        if len(self._scopes) == 1 and self._scopes[0].fields:
            return self._scribe.line("、".join(self._scopes[0].fields), self._scopes[0], "分野")
        return self._scribe.line("、".join(self._project.fields), self._project, "分野")

    def _names(self) -> tuple[Block, ...]:
        scribe, project = self._scribe, self._project
        if any(sub.name for sub in self._scopes) and not self._style.per_scope:
            return self._listed([(sub, scribe.line(sub.name or "", sub, "名称")) for sub in self._scopes])
        name = project.name
        labels = [sub.label for sub in self._scopes if sub.label]
        if labels and self._style.marker is NumberStyle.NONE:
            name = f"（{'、'.join(labels)}）{name}"
        return scribe.line(name, project, "名称")

    def _contractors(self) -> tuple[Block, ...]:
        """Give the contractors: who runs the sites is said there, and taken from there."""
        scribe, project, forms = self._scribe, self._project, self._style.legal_forms
        if project.contractors:
            return self._scoped(
                project.contractors, lambda it: words.contractors(scribe, it, legal_form=forms)
            )
        if "実施施設" in {choice.field for choice in self._style.fields}:
            return ()
        return self._scoped(
            project.sites,
            lambda it: words.sites_with_operators(scribe, it, legal_form=forms),
            titled=True,
        )

    def _method_with_contractors(self) -> tuple[Block, ...]:
        """Give 委託（社会福祉法人、…） on one line, as some cities print it."""
        project = self._project
        if project.method is None:
            return ()
        shared = self._method_line(
            project.method.shared, project.contractors.shared if project.contractors else None
        )
        entries = []
        for scope in self._scopes:
            use = project.method.own.get(scope.id.text)
            taken = project.contractors.own.get(scope.id.text) if project.contractors else None
            if use is not None or taken is not None:
                entries.append((scope, self._method_line(use or project.method.shared, taken)))
                shared = ()
        return (*shared, *self._listed(entries))

    def _method_line(
        self, use: MethodUse | None, entries: tuple[Contractor, ...] | None
    ) -> tuple[Block, ...]:
        if use is None:
            return ()
        scribe = self._scribe
        words_: list[Inline] = [*scribe.words(words.method_words(use), use)]
        for index, entry in enumerate(entries or ()):
            span = scribe.loaded.span(entry)
            words_.append(Text("、" if index else "（", span))
            words_ += words.contractor_line(scribe, entry, legal_form=self._style.legal_forms)
        if entries:
            words_.append(Text("）", scribe.loaded.span(entries[-1])))
        return scribe.paragraph(tuple(words_))

    def _sites(self) -> tuple[Block, ...]:
        scribe, project = self._scribe, self._project
        if is_tabular(project):
            span = scribe.loaded.key_span(project, "実施施設")
            link = CrossReference(self._sites_anchor, "実施施設の表のとおり", span)
            return scribe.paragraph((link,))
        return self._scoped(project.sites, lambda it: words.sites(scribe, it))

    def _goals(self) -> tuple[Block, ...]:
        scribe = self._scribe
        made: list[Block] = []
        for group in self._project.goals:
            title = group.heading or ""
            source = scribe.name(group.source) if group.source else ""
            if self._style.shape is SheetShape.TEXT:
                title = (f"〈{title}〉" if title else "") + (f"（{source}より）" if source else "")
            elif source:
                title += f"（出典：{source}）"
            made += scribe.line(title, group, role="lead")
            made += words.signed(
                scribe.outline.forms.signs.goal, [goal_line(scribe, goal) for goal in group.goals]
            )
        return tuple(made)

    # --- scopes --------------------------------------------------------------------------------------

    def _scoped(
        self,
        value: Scoped[Any] | None,
        write: Callable[[Any], tuple[Block, ...]],
        *,
        titled: bool = False,
        prefixed: bool = False,
    ) -> tuple[Block, ...]:
        """Give the shared value, then each sub-project's own under its number.

        `titled` puts a sub-project's short name at the head of its entry, `prefixed` its field and short name
        before the first words.
        """
        if value is None:
            return ()
        shared = write(value.shared) if value.shared is not None else ()
        entries = []
        for scope in self._scopes:
            own = value.own.get(scope.id.text)
            if own is None:
                continue
            blocks = write(own)
            if self._style.per_scope:
                entries.append((scope, blocks))
                continue
            if titled and self._needs_title(scope, blocks):
                blocks = (*self._scribe.line(scope.label or "", scope, "表記", role="lead"), *blocks)
            elif prefixed and scope.fields and self._style.marker is not NumberStyle.NONE:
                blocks = self._prefixed(scope, blocks)
            entries.append((scope, blocks))
        return (*shared, *self._listed(entries))

    def _needs_title(self, scope: SubProject, blocks: tuple[Block, ...]) -> bool:
        """Tell whether a sub-project's short name stands above its value: not if the value begins with it."""
        if not scope.label or self._style.marker is NumberStyle.NONE:
            return False
        first = blocks[0] if blocks else None
        return not (isinstance(first, Paragraph) and plain_text(first.children).startswith(scope.label))

    def _prefixed(self, scope: SubProject, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        prefix = "".join(f"【{field}】" for field in scope.fields) + (
            f"（{scope.label}）" if scope.label else ""
        )
        first, *rest = blocks or (None,)
        if not isinstance(first, Paragraph):
            return blocks
        words_ = self._scribe.words(prefix, scope)
        return (Paragraph((*words_, *first.children), first.origin, role=first.role), *rest)

    def _listed(self, entries: Sequence[tuple[SubProject, tuple[Block, ...]]]) -> tuple[Block, ...]:
        """Give entries under their numbers, or under their short names where numbers are not used (型).

        A sheet of one sub-project has neither.
        """
        if self._style.per_scope:
            return tuple(block for _, blocks in entries for block in blocks)
        if self._style.marker is NumberStyle.NONE:
            return tuple(block for scope, blocks in entries for block in self._named(scope, blocks))
        items = [
            ListItem(self._marker(scope), blocks, blocks[0].origin) for scope, blocks in entries if blocks
        ]
        return (ItemList(tuple(items), items[0].origin, ordered=True),) if items else ()

    def _marker(self, scope: SubProject) -> str:
        return number(self._style.marker, self._project.subprojects.index(scope) + 1)

    def _named(self, scope: SubProject, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        """Give an entry under its sub-project's name: on its line when it is one, else below."""
        name = self._scribe.words(f"（{scope.label or scope.title}）", scope)
        if (
            len(blocks) == 1
            and isinstance(blocks[0], Paragraph)
            and len(plain_text(blocks[0].children)) < _LINE
        ):
            return (Paragraph((*name, *blocks[0].children), blocks[0].origin),)
        return (*self._scribe.paragraph(name, role="lead"), *blocks) if blocks else ()


def goal_line(scribe: Scribe, goal: Goal) -> tuple[Inline, ...]:
    """Give a goal with its value, if it has one."""
    text = scribe.running(goal.text)
    if goal.value is None:
        return text
    year = f"（{wareki_fiscal_year(goal.year.year)}）" if goal.year else ""
    value = Text(f"　{quantity_words(goal.value, None)}{year}", scribe.loaded.span(goal, "値"))
    return (*text, value)

"""The items of 社会福祉法第106条の4第2項: by whom and how each plan carries them out."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

from jusou_plan.comparison.answer import Answer
from jusou_plan.comparison.by_item import relevant_scopes, values
from jusou_plan.comparison.contracting import contracted, contractor_words
from jusou_plan.comparison.measures import measures_of_projects
from jusou_plan.comparison.places import field_place, plan_place
from jusou_plan.comparison.same_words import field_meaning, folded, knows_field, method_meaning
from jusou_plan.comparison.staffing import staff_lines, staff_meaning
from jusou_plan.comparison.table import Group, Part, Row
from jusou_plan.coverage.catalogue import SERVICES, Entry
from jusou_plan.coverage.gaps import exemptions, shortfalls
from jusou_plan.coverage.running import method, name
from jusou_plan.coverage.services import Served, served
from jusou_plan.coverage.shown import words
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.project import Project
from jusou_plan.model.prose import Prose
from jusou_plan.model.values.method import MethodKind
from jusou_plan.model.welfare_field import WelfareField

PROJECTS, FIELD, METHOD = "事業の名称", "分野", "実施方式"
CONTRACTORS, STAFF, MEASURES = "委託先の種別", "配置人員", "指標の数"

Say = Callable[[LoadedPlan, Sequence[Project], str], Answer]


def services(plans: Sequence[LoadedPlan]) -> Part:
    """Give a group for every item of the Act; which project is which item is the matter of `coverage`."""
    found = [(loaded, served(loaded)) for loaded in plans]
    groups = tuple(
        _item(number, entry, [(loaded, it[entry.key]) for loaded, it in found])
        for number, entry in enumerate(SERVICES, 1)
    )
    return Part("jigyo", "社会福祉法第106条の4第2項の事業", groups)


def _item(number: int, entry: Entry, plans: Sequence[tuple[LoadedPlan, Served]]) -> Group:
    rows = [Row(PROJECTS, tuple(_names(loaded, found, entry.key) for loaded, found in plans))]
    rows += [
        Row(title, tuple(say(loaded, found.projects, entry.key) for loaded, found in plans))
        for title, say in _ROWS.items()
    ]
    return Group(f"jigyo_{number}", entry.label, entry.title, tuple(rows), entry.concept)


def _names(loaded: LoadedPlan, found: Served, key: str) -> Answer:
    """Give the projects' names; besides, what the plan says of the item itself: 適用除外 or 不足."""
    lines = [name(project, key) for project in found.projects]
    lacking = not found.covered
    origin = loaded.span(found.projects[0], "名称") if found.projects else plan_place(loaded)
    if found.remark:
        lines.append(f"（{found.remark}）")
    exemption = exemptions(loaded).get(key)
    if exemption is not None:
        lines.append(f"適用除外（{_one_line(loaded, exemption.reason)}）")
    lines += [f"不足（{_one_line(loaded, it.reason)}）" for it in shortfalls(loaded).get(key, ())]
    return Answer(tuple(lines), origin, named_only=True, lacking=lacking)


def _fields(loaded: LoadedPlan, projects: Sequence[Project], key: str) -> Answer:
    said = [tuple(dict.fromkeys(_fields_of(project, key))) for project in projects]
    every = tuple(dict.fromkeys(word for own in said for word in own))
    meant = tuple(dict.fromkeys(_field_meaning(loaded, word) for word in every))
    return Answer(
        lines=_lines(projects, key, [("、".join(own),) for own in said]),
        origin=field_place(loaded, projects, "分野"),
        meaning=_together(meant),
        wording=tuple(sorted(every)),
        taken_as="、".join(meant) if any(folded(word) not in meant for word in every) else "",
    )


def _fields_of(project: Project, key: str) -> Iterator[str]:
    """Give the 分野 of a project, and those of its 細事業 that are the item."""
    yield from project.fields
    for scope in relevant_scopes(project, key):
        yield from scope.fields


def _field_meaning(loaded: LoadedPlan, word: str) -> str:
    """Give the 分野 that a word means; one that only the plan's own register explains by its name there."""
    if knows_field(word):
        return field_meaning(word)
    found = loaded.index.find((WelfareField.KIND,), word)
    return field_meaning(found.name if isinstance(found, WelfareField) else word)


def _methods(loaded: LoadedPlan, projects: Sequence[Project], key: str) -> Answer:
    kinds = frozenset(kind for project in projects for kind in _kinds(project, key))
    meant = method_meaning(kinds)
    said = [(method(project, key),) for project in projects]
    return Answer(
        lines=_lines(projects, key, said),
        origin=field_place(loaded, projects, "実施方式"),
        meaning=_together(meant),
        wording=tuple(sorted(word for own in said for word in own if word)),
        taken_as="・".join(kind for kind in MethodKind if kind in meant) if meant != kinds else "",
    )


def _kinds(project: Project, key: str) -> Iterator[MethodKind]:
    """Give the ways in which a project is run; where only its sites have any, theirs."""
    own = values(project, key, project.method)
    for _, use in own:
        yield from use.method.kinds
    if not own and project.sites is not None:
        for sites in project.sites.everything():
            yield from (kind for site in sites if site.method for kind in site.method.kinds)


def _contractors(loaded: LoadedPlan, projects: Sequence[Project], key: str) -> Answer:
    said = [contracted(loaded, project, key) for project in projects]
    every = [it for own in said for it in own]
    known = all(it.form for it in every)
    return Answer(
        lines=_lines(projects, key, [(contractor_words(own),) for own in said]),
        origin=field_place(loaded, projects, "委託先"),
        meaning=_together(it.form for it in every) if known else None,
        wording=tuple(sorted({it.words for it in every})),
    )


def _staff(loaded: LoadedPlan, projects: Sequence[Project], key: str) -> Answer:
    said = [staff_lines(loaded, project, key) for project in projects]
    return Answer(
        lines=_lines(projects, key, said),
        origin=field_place(loaded, projects, "配置人員"),
        meaning=staff_meaning(projects, key),
        wording=tuple(line for own in said for line in own),
    )


def _measures(loaded: LoadedPlan, projects: Sequence[Project], key: str) -> Answer:
    del key  # an indicator measures a project as a whole
    return measures_of_projects(loaded, projects, field_place(loaded, projects, "目標"))


_ROWS: dict[str, Say] = {
    FIELD: _fields,
    METHOD: _methods,
    CONTRACTORS: _contractors,
    STAFF: _staff,
    MEASURES: _measures,
}


def _lines(projects: Sequence[Project], key: str, said: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """Give what is said of each project, a line each; of several, each under its name."""
    lines: list[str] = []
    for project, own in zip(projects, said, strict=True):
        told = [line for line in own if line]
        if told and len(projects) > 1:
            told[0] = f"{name(project, key)}：{told[0]}"
        lines += told
    return tuple(lines)


def _together(meanings: Iterable[Hashable]) -> Hashable | None:
    """Give meanings without their order, None for none at all."""
    return frozenset(meanings) or None


def _one_line(loaded: LoadedPlan, prose: Prose) -> str:
    return "".join(line.strip() for line in words(loaded, prose).splitlines())

"""What figures say of supports: the part that each plays, its projects, where they are and who runs them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from jusou_plan.document.figures.drawn import Data
from jusou_plan.document.scribe import Scribe
from jusou_plan.document.words import count_words, site_name
from jusou_plan.model.project import Project, Site, SiteState
from jusou_plan.model.scoped import Scoped
from jusou_plan.model.support import Support


class Part(Enum):
    """The part that a support plays, by its item (号) of 社会福祉法第106条の4第2項."""

    CONSULTATION = (1,)
    PARTICIPATION = (2,)
    COMMUNITY = (3,)
    OUTREACH = (4,)
    COOPERATION = (5, 6)
    OTHER = ()


@dataclass(frozen=True, slots=True)
class SupportWithProjects:
    """A support, the items it rests on, and its projects in the order of the plan."""

    support: Support
    items: str
    projects: tuple[Project, ...]

    @property
    def title(self) -> str:
        """The name with the items: 多機関協働事業（第5号・第6号）."""
        return f"{self.support.name}（{self.items}）" if self.items else self.support.name


def supports_by_part(scribe: Scribe) -> dict[Part, tuple[SupportWithProjects, ...]]:
    """Give the supports that play each part; a support without 根拠 plays that of its projects."""
    found: dict[Part, tuple[SupportWithProjects, ...]] = dict.fromkeys(Part, ())
    for support in scribe.plan.supports:
        projects = tuple(
            project
            for project in scribe.plan.projects
            if project.support is not None and scribe.loaded.resolve(project.support) is support
        )
        own = support.basis or tuple(item for project in projects for item in project.basis)
        items = "・".join(dict.fromkeys(f"第{item.number}号" for item in own))
        part = next((part for part in Part if own and own[0].number in part.value), Part.OTHER)
        found[part] += (SupportWithProjects(support, items, projects),)
    return found


def all_of(supports: Iterable[SupportWithProjects]) -> tuple[Project, ...]:
    """Give the projects of several supports."""
    return tuple(project for support in supports for project in support.projects)


def by_field(projects: Sequence[Project]) -> dict[str, list[Project]]:
    """Give projects under their fields (分野) as printed; "" for those that name none."""
    found: dict[str, list[Project]] = {}
    for project in projects:
        found.setdefault(field_words(project), []).append(project)
    return found


def field_words(project: Project) -> str:
    """Give the fields of a project and of its sub-projects: 障がい・ひきこもり等."""
    own = project.fields or tuple(field for sub in project.subprojects for field in sub.fields)
    return "・".join(dict.fromkeys(own))


def subproject_lines(project: Project) -> tuple[str, ...]:
    """Give the sub-projects that are called by a name, or lie in a field of their own, one line each."""
    return tuple(
        "".join(f"【{field}】" for field in sub.fields) + sub.title
        for sub in project.subprojects
        if sub.name or sub.fields
    )


def subprojects_said(project: Project) -> tuple[str, ...]:
    """Give the same as part of a sentence: 障がいの就労体験."""
    return tuple(
        "の".join(filter(None, ("と".join(sub.fields), sub.title)))
        for sub in project.subprojects
        if sub.name or sub.fields
    )


def departments(scribe: Scribe, projects: Sequence[Project]) -> tuple[str, ...]:
    """Give the departments in charge as printed, each once."""
    names = (
        scribe.name(reference)
        for project in projects
        for references in everything(project.departments)
        for reference in references
    )
    return tuple(dict.fromkeys(names))


def project_said(scribe: Scribe, project: Project, support: SupportWithProjects, *, in_charge: bool) -> str:
    """Give 介護の地域介護予防活動支援事業（介護サポーターポイント事業、…／所管課は地域包括ケア推進課）.

    A name that the support has too is left out; "" when nothing else is to be said.
    """
    lines, names = subprojects_said(project), departments(scribe, [project])
    name = project.name if project.name != support.support.name else ""
    field = field_words(project) if name or not lines else ""
    details = ["、".join(lines)] if lines else []
    details += [f"所管課は{'、'.join(names)}"] if names and in_charge else []
    words, inside = "の".join(filter(None, (field, name))), "／".join(details)
    return f"{words}（{inside}）" if words and inside else words or inside


def projects_data(scribe: Scribe, supports: Iterable[SupportWithProjects], *, in_charge: bool) -> Data:
    """Give supports and their projects as a table, a project a row; a support without any has a row too."""
    head = ("号", "支援", "分野", "事業", "所管課")
    rows: list[tuple[str, ...]] = []
    for support in supports:
        name, items = support.support.name, support.items or "—"
        rows += [(item_words(it) or items, name, *_project_row(scribe, it)) for it in support.projects]
        rows += [] if support.projects else [(items, name, "", "", "")]
    wanted = len(head) - (not in_charge)
    return Data(head[:wanted], tuple(row[:wanted] for row in rows))


def item_words(project: Project) -> str:
    """Give the items of the Act that a project rests on, with their letters."""
    return "・".join(f"第{item.number}号{item.letter}" for item in project.basis)


def _project_row(scribe: Scribe, project: Project) -> tuple[str, str, str]:
    lines = subproject_lines(project)
    name = project.name + (f"（{'、'.join(lines)}）" if lines else "")
    return field_words(project), name, "、".join(departments(scribe, [project]))


def desk_words(scribe: Scribe, project: Project, *, counted: bool = False) -> tuple[str, ...]:
    """Give where people turn to with a project: its open sites, more than two of a role as their number.

    Gives 地区障がい相談支援事業所5か所 and 基幹相談支援センター, or nothing for a project without sites.
    With `counted`, each role has its number, be it one.
    """
    roles: dict[str, list[Site]] = {}
    for sites in everything(project.sites):
        for site in sites:
            if site.state is SiteState.OPEN:
                roles.setdefault(site.role or "", []).append(site)
    fewest = 1 if counted else _MANY
    found = (words for role, sites in roles.items() for words in _desks(scribe, role, sites, fewest))
    return tuple(dict.fromkeys(found))


def desk_names(scribe: Scribe, project: Project) -> tuple[str, ...]:
    """Give what the desks of a project are called: their roles, each once, else their own names."""
    sites = [site for sites in everything(project.sites) for site in sites]
    few = len(sites) < _MANY
    names = (site.role or (site_name(scribe, site) if few else "") for site in sites)
    return tuple(dict.fromkeys(filter(None, names)))


_MANY = 3
"""So many desks are told by their number."""


def _desks(scribe: Scribe, role: str, sites: Sequence[Site], fewest: int) -> tuple[str, ...]:
    if any(site.count for site in sites):
        return tuple(_counted(role or site_name(scribe, site), site) for site in sites)
    number = sum(len(site.spots) or 1 for site in sites)
    if number < fewest:
        return tuple(site_name(scribe, site) for site in sites)
    name = role or (site_name(scribe, sites[0]) if len(sites) == 1 else "実施施設")
    return (f"{name} {number}か所",)


def _counted(name: str, site: Site) -> str:
    counts = "・".join(count_words(count) for count in site.count)
    return f"{name} {counts}".strip()


def everything(value: Scoped[Any] | None) -> tuple[Any, ...]:
    """Give the shared value and every sub-project's own, nothing for None."""
    return value.everything() if value is not None else ()

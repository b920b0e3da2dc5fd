"""Who runs what: the bodies to which projects and their sites are entrusted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from jusou_plan.document.scribe import Scribe
from jusou_plan.document.words import consortium, count_words, site_name
from jusou_plan.model.organization import Organization
from jusou_plan.model.part import Part
from jusou_plan.model.project import Contractor, MethodUse, Project, Site, SubProject
from jusou_plan.model.scoped import Scoped
from jusou_plan.model.values.method import Method

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Line:
    """A project, or that part of it which one of its 細事業 is."""

    project: Project
    scope: SubProject | None

    @property
    def part(self) -> Part:
        """What the line stands for."""
        return self.scope or self.project

    @property
    def scope_title(self) -> str:
        """What its 細事業 is called, "" where it has no name or the line is the whole project."""
        return (self.scope.name or self.scope.label or "") if self.scope else ""


@dataclass(frozen=True, slots=True)
class Entrusted:
    """A body that runs a line or some of its sites; `body` is None if only its kind is told."""

    line: Line
    body: Organization | None
    name: str
    method: Method | None
    extent: str
    sites: tuple[Site, ...]
    origin: Part

    @property
    def by_contract(self) -> bool:
        """Whether it is by contract, as far as the plan tells: not by a subsidy or a designation."""
        return self.method is None or self.method.contracts


def lines_of(project: Project) -> tuple[Line, ...]:
    """Give a line for each 細事業 where they are run in different ways, else one for the whole project."""
    told = (project.departments, project.method, project.contractors, project.sites)
    apart = any(value is not None and value.own for value in told)
    named = [sub for sub in project.subprojects if sub.name or sub.label]
    if not apart or len(named) != len(project.subprojects) or not named:
        return (Line(project, None),)
    return tuple(Line(project, sub) for sub in named)


def sites_of(line: Line) -> tuple[Site, ...]:
    """Give the sites of a line: the shared ones, and its own."""
    return tuple(site for sites in _values(line, line.project.sites) for site in sites)


def method_of(line: Line) -> MethodUse | None:
    """Give how a line is run; its own way counts before the shared one."""
    found = _values(line, line.project.method)
    return found[-1] if found else None


def entrusted(scribe: Scribe, line: Line) -> Iterator[Entrusted]:
    """Give the bodies outside the city that run a line, in the order written, each once."""
    use = method_of(line)
    method = use.method if use else None
    for contractors in _values(line, line.project.contractors):
        for entry in contractors:
            yield _contracted(scribe, line, entry, method)
    bodies: dict[int, tuple[Organization, list[Site]]] = {}
    for site in sites_of(line):
        body = scribe.loaded.resolve(site.operator) if site.operator else None
        if isinstance(body, Organization):
            bodies.setdefault(id(body), (body, []))[1].append(site)
    for body, sites in bodies.values():
        own = next((site.method for site in sites if site.method), method)
        yield Entrusted(line, body, full_name(scribe, body), own, "", tuple(sites), sites[0])


def departments_words(scribe: Scribe, project: Project, scope: SubProject | None = None) -> str:
    """Give the departments in charge of a project, or of one of its 細事業, on one line, each once."""
    named = [body for bodies in _values(Line(project, scope), project.departments) for body in bodies]
    return "、".join(dict.fromkeys(scribe.body_name(body) for body in named))


def full_name(scribe: Scribe, body: Organization) -> str:
    """Give a body's name under its legal form, and the members of a 共同事業体."""
    form = body.legal_form.kind.value if body.legal_form else ""
    name = body.name if form in body.name else f"{form}{body.name}"
    return consortium(scribe, body, name) if body.members else name


def sites_words(scribe: Scribe, sites: Sequence[Site]) -> str:
    """Give sites on one line with their number where they are many; those told by their number, with it."""
    names = []
    for site in sites:
        counts = "・".join(count_words(count) for count in site.count)
        spots = f"（{'、'.join(site.spots)}）" if site.spots else ""
        names.append(f"{site_name(scribe, site)}{spots}{f' {counts}' if counts else ''}")
    counted = f"（{len(names)}か所）" if len(names) >= _MANY and not any(it.count for it in sites) else ""
    return "、".join(filter(None, names)) + counted


_MANY = 3
"""Sites that are worth a count."""


def _contracted(scribe: Scribe, line: Line, entry: Contractor, method: Method | None) -> Entrusted:
    body = scribe.loaded.resolve(entry.organization) if entry.organization else None
    if isinstance(body, Organization):
        name = full_name(scribe, body)
    elif entry.organization:
        name = scribe.name(entry.organization)
    else:
        name = entry.legal_form.text if entry.legal_form else ""
    known = body if isinstance(body, Organization) else None
    return Entrusted(line, known, name, method, entry.scope or "", (), entry)


def _values(line: Line, value: Scoped[T] | None) -> list[T]:
    """Give what is said of a line: the shared value and its own, all of a whole project's."""
    if value is None:
        return []
    if line.scope is None:
        return list(value.everything())
    own = value.own.get(line.scope.id.text)
    return [it for it in (value.shared, own) if it is not None]

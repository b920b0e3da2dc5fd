"""Which projects a plan has others run, and what the city did about it."""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.procedure import Procedure, ProcedureKind
from jusou_plan.model.project import Contractor, Project, Site
from jusou_plan.model.values.method import Method


def entrusted_projects(loaded: LoadedPlan) -> tuple[Project, ...]:
    """Give the projects of which some part is run by contract."""
    return tuple(
        project for project in loaded.plan.projects if any(method.contracts for method in methods_of(project))
    )


def methods_of(project: Project) -> Iterator[Method]:
    """Give every way in which a project is run: its own, and those of its sites."""
    for use in project.method.everything() if project.method else ():
        yield use.method
    for site in sites_of(project):
        if site.method is not None:
            yield site.method
        yield from (counted.method for counted in site.count if counted.method is not None)


def sites_of(project: Project) -> tuple[Site, ...]:
    """Give the sites of a project, of all its 細事業."""
    values = project.sites.everything() if project.sites else ()
    return tuple(site for value in values for site in value)


def contractors_of(project: Project) -> tuple[Contractor, ...]:
    """Give the contractors of a project, of all its 細事業."""
    values = project.contractors.everything() if project.contractors else ()
    return tuple(contractor for value in values for contractor in value)


def procedures_of(loaded: LoadedPlan, kind: ProcedureKind) -> tuple[Procedure, ...]:
    """Give the 手続 of a kind."""
    return tuple(it for it in loaded.plan.procedures if it.kind is kind)


def named_briefly(projects: tuple[Project, ...]) -> str:
    """Give 「自立相談支援事業」など3事業, or the one project."""
    more = f"など{len(projects)}事業" if len(projects) > 1 else ""
    return f"「{projects[0].name}」{more}"

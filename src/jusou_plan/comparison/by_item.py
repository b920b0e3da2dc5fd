"""The values of a project as far as it is one item of the law."""

from __future__ import annotations

from typing import TypeVar

from jusou_plan.coverage.basis import scopes_of
from jusou_plan.coverage.running import scope_title
from jusou_plan.model.project import Project, SubProject
from jusou_plan.model.scoped import Scoped

T = TypeVar("T")


def relevant_scopes(project: Project, key: str) -> tuple[SubProject, ...]:
    """Give the 細事業 that are the item, all of them where the project is it as a whole."""
    return scopes_of(project, key) or project.subprojects


def values(project: Project, key: str, value: Scoped[T] | None) -> tuple[tuple[str, T], ...]:
    """Give what is said for an item: the shared value under "", those of its 細事業 under their names."""
    if value is None:
        return ()
    shared = () if value.shared is None else (("", value.shared),)
    own = (
        (scope_title(project, scope), value.own[scope.id.text])
        for scope in relevant_scopes(project, key)
        if scope.id.text in value.own
    )
    return (*shared, *own)

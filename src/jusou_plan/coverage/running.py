"""Who runs a project, and how, as far as it is one item of the law."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from jusou_plan.coverage.basis import scopes_of
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.project import MethodUse, Project, SubProject
from jusou_plan.model.reference import BodyRef
from jusou_plan.model.scoped import Scoped

T = TypeVar("T")

_CIRCLED = 20
"""How many circled figures there are from ① on."""


def departments(loaded: LoadedPlan, project: Project, key: str) -> str:
    """Give the 所管課 of a project for an item, "" where none is said."""

    def names(value: tuple[BodyRef, ...]) -> str:
        return "、".join(loaded.printed(reference) for reference in value)

    return _said(project, key, project.departments, names)


def method(project: Project, key: str) -> str:
    """Give the 実施方式 of a project for an item; where only its sites have one, theirs."""
    said = _said(project, key, project.method, _method)
    if said or project.sites is None:
        return said
    sites = [site for value in project.sites.everything() for site in value]
    return "、".join(dict.fromkeys(site.method.text for site in sites if site.method))


def _method(use: MethodUse) -> str:
    words = use.label or (f"{use.recipient}への{use.method.text}" if use.recipient else use.method.text)
    return f"{words}（{use.scope}）" if use.scope else words


def name(project: Project, key: str) -> str:
    """Give the name of a project, with its 細事業 that are the item where it is not so as a whole."""
    scopes = scopes_of(project, key)
    titles = "、".join(scope_title(project, sub) for sub in scopes)
    return f"{project.name}（{titles}）" if titles else project.name


def scope_title(project: Project, sub: SubProject) -> str:
    """Give what a 細事業 is called, ① ② by its place where it has no name."""
    index = project.subprojects.index(sub)
    number = chr(ord("①") + index) if index < _CIRCLED else f"({index + 1})"
    return sub.name or sub.label or number


def _said(project: Project, key: str, value: Scoped[T] | None, words: Callable[[T], str]) -> str:
    """Give a value in words: that of the 細事業 that are the item, each of several different ones by name."""
    if value is None:
        return ""
    scopes = scopes_of(project, key) or project.subprojects
    own = {
        scope_title(project, sub): words(value.own[sub.id.text]) for sub in scopes if sub.id.text in value.own
    }
    shared = (words(value.shared),) if value.shared is not None else ()
    if len(own) == len(scopes) and len({*own.values()}) == 1:
        return "、".join((*shared, *dict.fromkeys(own.values())))
    return "、".join((*shared, *(f"{title}：{said}" for title, said in own.items())))

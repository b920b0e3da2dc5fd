"""Which items of 社会福祉法第106条の4第2項 each project is, by its 根拠."""

from __future__ import annotations

from collections.abc import Iterable

from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.project import Project, SubProject
from jusou_plan.model.support import Support
from jusou_plan.model.values.statutory_item import LETTERED, StatutoryItem


def keys_of(loaded: LoadedPlan, project: Project) -> tuple[str, ...]:
    """Give the items that a project is, each once.

    That is what its 根拠 and those of its 細事業 say; where every 細事業 has one, theirs alone count.
    A project without any takes those of its 支援 that name one service: 第1号 and 第3号 alone leave open
    which of their letters is meant.
    """
    own = _own(project)
    if own:
        return _labels(own)
    support = support_of(loaded, project)
    return _labels(item for item in support.basis if _names_one_service(item)) if support else ()


def scopes_of(project: Project, key: str) -> tuple[SubProject, ...]:
    """Give the 細事業 by which a project is an item; none if it is so as a whole."""
    if key in _labels(_own_of_whole(project)):
        return ()
    return tuple(sub for sub in project.subprojects if key in _labels(sub.basis))


def support_of(loaded: LoadedPlan, project: Project) -> Support | None:
    """Give the 支援 of a project, None for none or an unknown one."""
    found = loaded.resolve(project.support) if project.support else None
    return found if isinstance(found, Support) else None


def projects_under(loaded: LoadedPlan, support: Support) -> tuple[Project, ...]:
    """Give the projects of a 支援."""
    return loaded.projects_of(support)


def _own(project: Project) -> tuple[StatutoryItem, ...]:
    of_scopes = tuple(item for sub in project.subprojects for item in sub.basis)
    return (*_own_of_whole(project), *of_scopes)


def _own_of_whole(project: Project) -> tuple[StatutoryItem, ...]:
    replaced = bool(project.subprojects) and all(sub.basis for sub in project.subprojects)
    return () if replaced else project.basis


def _names_one_service(item: StatutoryItem) -> bool:
    return bool(item.letter) or item.number not in LETTERED


def _labels(items: Iterable[StatutoryItem]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(item.label() for item in items))

"""社会福祉法第106条の4第2項: which projects are its services."""

from __future__ import annotations

from dataclasses import dataclass

from jusou_plan.coverage.basis import keys_of, projects_under
from jusou_plan.coverage.catalogue import SERVICES
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.project import Project

SYSTEM_KEY, PLAN_KEY = "第5号", "第6号"
"""多機関協働 and 支援プラン, which many plans treat as one project."""

_PLAN_WORDS = ("支援プラン", "支援計画")


@dataclass(frozen=True, slots=True)
class Served:
    """The projects of a service; `remark` says what is special about it, `covered` whether it is there."""

    covered: bool
    projects: tuple[Project, ...] = ()
    remark: str = ""


def served(loaded: LoadedPlan) -> dict[str, Served]:
    """Give, for each service's key, the projects that are it."""
    found: dict[str, list[Project]] = {entry.key: [] for entry in SERVICES}
    for project in loaded.plan.projects:
        for key in keys_of(loaded, project):
            if key in found:
                found[key].append(project)
    answers = {key: Served(bool(projects), tuple(projects)) for key, projects in found.items()}
    if not answers[PLAN_KEY].covered:
        answers[PLAN_KEY] = _plan_elsewhere(loaded, answers[SYSTEM_KEY].projects)
    return answers


def _plan_elsewhere(loaded: LoadedPlan, system: tuple[Project, ...]) -> Served:
    """Look for 第6号 where no project names it: in a 支援, or in what a project of 第5号 does.

    Plans differ in where they put it, and the ministry's guideline names only 第5号; each way is good.
    """
    for support in loaded.plan.supports:
        if any(item.label() == PLAN_KEY for item in support.basis):
            projects = projects_under(loaded, support)
            return Served(True, projects, f"支援「{support.name}」の根拠に{PLAN_KEY}があります")
    making = tuple(project for project in system if _makes_plans(project))
    if making:
        return Served(True, making, f"{SYSTEM_KEY}の事業の内容に支援プランの作成があります（号の記載なし）")
    return Served(False)


def _makes_plans(project: Project) -> bool:
    texts = project.content.everything() if project.content else ()
    return any(word in text.text for text in texts for word in _PLAN_WORDS)

"""指標の数: by how many measures a plan, or its projects for an item, can be judged."""

from __future__ import annotations

from collections.abc import Sequence

from jusou_plan.comparison.answer import Answer
from jusou_plan.model.indicator import Indicator
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.project import Project
from jusou_plan.source.position import Span


def measures_of_projects(loaded: LoadedPlan, projects: Sequence[Project], origin: Span) -> Answer:
    """Count the indicators that measure projects, and their goals with a value that no indicator measures."""
    ours = {id(project) for project in projects}
    indicators = [
        indicator
        for indicator in loaded.plan.indicators
        if any(id(loaded.resolve(reference)) in ours for reference in indicator.project)
    ]
    return _counted(indicators, _goals(loaded, projects, indicators), origin)


def measures_of_plan(loaded: LoadedPlan, origin: Span) -> Answer:
    """Count every indicator of a plan, and its projects' goals with a value that none of them measures."""
    indicators = loaded.plan.indicators
    return _counted(indicators, _goals(loaded, loaded.plan.projects, indicators), origin)


def _goals(loaded: LoadedPlan, projects: Sequence[Project], indicators: Sequence[Indicator]) -> int:
    counted = {id(indicator) for indicator in indicators}
    goals = [goal for project in projects for entry in project.goals for goal in entry.goals if goal.value]
    return sum(not (it.indicator and id(loaded.resolve(it.indicator)) in counted) for it in goals)


def _counted(indicators: Sequence[Indicator], goals: int, origin: Span) -> Answer:
    total = len(indicators) + goals
    if not total:
        return Answer((), origin)
    kinds = [f"指標{len(indicators)}"] if indicators else []
    kinds += [f"数値目標{goals}"] if goals else []
    told = kinds[0] if len(kinds) == 1 else f"{total}（{'、'.join(kinds)}）"
    return Answer((told,), origin, total, (str(total),))

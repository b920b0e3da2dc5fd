"""目標 of a plan: those of its projects, and the targets of the indicators that measure them."""

from __future__ import annotations

from jusou_plan.model.indicator import Indicator
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.project import Project


def projects_with_goals(loaded: LoadedPlan) -> tuple[Project, ...]:
    """Give the projects with a 目標 of their own, or with a target of an indicator that is linked to them."""
    measured = {
        id(loaded.resolve(reference))
        for indicator in loaded.plan.indicators
        if has_target(indicator)
        for reference in indicator.project
    }
    return tuple(project for project in loaded.plan.projects if project.goals or id(project) in measured)


def has_target(indicator: Indicator) -> bool:
    """Tell whether an indicator has a target for any year."""
    series = (*indicator.series, *(seen for part in indicator.breakdown for seen in part.series))
    return any(seen.target is not None for seen in series)

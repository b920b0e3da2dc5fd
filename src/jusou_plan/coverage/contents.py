"""社会福祉法施行規則第34条の10: whether the sections that claim its items really hold them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from jusou_plan.coverage.catalogue import COOPERATION, GOALS, POLICY, SYSTEM
from jusou_plan.coverage.claims import Claim
from jusou_plan.coverage.goals import has_target, projects_with_goals
from jusou_plan.coverage.item import Problem, ProblemKind
from jusou_plan.coverage.services import Served
from jusou_plan.coverage.shown import (
    blocks_of,
    passage,
    printed_indicators,
    printed_meetings,
    printed_projects,
)
from jusou_plan.model.block import PeriodTable, Timeline
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.outline import OutlineSection
from jusou_plan.model.project import Project
from jusou_plan.model.section_name import section_name
from jusou_plan.model.values.notation import compact

FIELDS = {
    "高齢者": ("高齢", "介護"),
    "障害者": ("障害", "障がい", "障碍"),
    "児童": ("子ども", "こども", "子供", "児童"),
    "生活困窮者": ("困窮",),
}
"""The four fields of 第1号, and the words by which plans speak of them."""

_BODIES_FOR_COOPERATION = 2
_SHORTEST_NAME = 3


@dataclass(frozen=True, slots=True)
class Held:
    """What the claims of one item come to: whether they hold, and what is wrong with them."""

    holds: bool
    problems: tuple[Problem, ...] = ()


def held(loaded: LoadedPlan, key: str, claims: Sequence[Claim], served: Mapping[str, Served]) -> Held:
    """Judge the claims of an item of 規則第34条の10 together, as one item may stand in several places."""
    empty = tuple(
        Problem(
            ProblemKind.EMPTY_CLAIM,
            f"「{section_name(loaded, claim.section)}」には印字するものがなく、{key}を記したことになりません",
            claim.span,
        )
        for claim in claims
        if claim.empty
    )
    written = [claim for claim in claims if not claim.empty]
    if not written:
        return Held(False, empty)
    problems, remarks = _CHECKS[key](_Claimed(loaded, written, served))
    return Held(not problems, (*problems, *remarks, *empty))


@dataclass(frozen=True, slots=True)
class _Claimed:
    """The sections that claim one item and print something, and what the checks need besides."""

    loaded: LoadedPlan
    claims: Sequence[Claim]
    served: Mapping[str, Served]

    @property
    def sections(self) -> list[OutlineSection]:
        return [claim.section for claim in self.claims]

    @property
    def titles(self) -> str:
        return "".join(f"「{section_name(self.loaded, section)}」" for section in self.sections)

    def passage(self) -> str:
        return "\n".join(passage(self.loaded, section) for section in self.sections)

    def problem(self, kind: ProblemKind, message: str) -> Problem:
        return Problem(kind, message, self.claims[0].span)


_Judged = tuple[list[Problem], list[Problem]]
"""Problems for which a claim does not hold, and those with which it still does."""


def _policy(claimed: _Claimed) -> _Judged:
    """第1号: the passage speaks of all four fields."""
    text = claimed.passage()
    absent = [field for field, words in FIELDS.items() if not any(word in text for word in words)]
    if not absent:
        return [], []
    message = f"{claimed.titles}の基本方針が{'、'.join(absent)}の福祉に触れていません"
    return [claimed.problem(ProblemKind.FIELDS_NOT_NAMED, message)], []


def _system(claimed: _Claimed) -> _Judged:
    """第2号: the projects of the services are printed there, and when they are carried out is told."""
    problems: list[Problem] = []
    printed = printed_projects(claimed.loaded, claimed.sections)
    shown = {id(project) for project in printed}
    absent = [
        key
        for key, it in claimed.served.items()
        if it.projects and not any(id(project) in shown for project in it.projects)
    ]
    if absent or not printed:
        which = f"{'、'.join(absent)}の事業" if absent else "事業"
        message = f"{claimed.titles}に{which}が印字されません"
        problems.append(claimed.problem(ProblemKind.SERVICES_NOT_PRINTED, message))
    untimed = [project for project in printed if not project.timing]
    if (untimed or not printed) and not _period_is_told(claimed):
        problems.append(claimed.problem(ProblemKind.TIMING_NOT_TOLD, _untimed(claimed, untimed)))
    return problems, []


def _untimed(claimed: _Claimed, projects: Sequence[Project]) -> str:
    if not projects:
        return f"{claimed.titles}に実施時期がありません"
    first = f"「{projects[0].name}」" + (f"など{len(projects)}事業" if len(projects) > 1 else "")
    return f"{claimed.titles}に{first}の実施時期がありません"


def _period_is_told(claimed: _Claimed) -> bool:
    """Tell whether the passage says the plan's period: in words, or by a table or figure of periods."""
    header = claimed.loaded.plan.header
    if header is None or header.period is None:
        return False
    blocks = [block for section in claimed.sections for block in blocks_of(claimed.loaded, section)]
    if any(isinstance(block, PeriodTable | Timeline) for block in blocks):
        return True
    text, period = compact(claimed.passage()), header.period
    if compact(period.text) in text:
        return True
    first, last = period.first.wareki(), period.last.wareki()
    last_year = re.escape(re.sub(r"^\D+(?=\d)", "", last))
    return first.removesuffix("度") in text and re.search(rf"(?<!\d){last_year}", text) is not None


def _goals(claimed: _Claimed) -> _Judged:
    """第3号: projects have goals, the passage tells them, and each service has one."""
    loaded = claimed.loaded
    with_goals = {id(project) for project in projects_with_goals(loaded)}
    if not with_goals:
        message = f"{claimed.titles}に記す目標が、事業の「目標」にも、事業を測る指標の目標値にもありません"
        return [claimed.problem(ProblemKind.NO_GOALS, message)], []
    told = (
        any(project.goals for project in printed_projects(loaded, claimed.sections))
        or any(has_target(indicator) for indicator in printed_indicators(loaded, claimed.sections))
        or "目標" in claimed.passage()
    )
    if not told:
        message = f"{claimed.titles}に目標が印字されません"
        return [claimed.problem(ProblemKind.GOALS_NOT_PRINTED, message)], []
    without = [
        key
        for key, it in claimed.served.items()
        if it.projects and not any(id(project) in with_goals for project in it.projects)
    ]
    if not without:
        return [], []
    message = f"{'、'.join(without)}の事業に目標がありません"
    return [], [claimed.problem(ProblemKind.SERVICES_WITHOUT_GOAL, message)]


def _cooperation(claimed: _Claimed) -> _Judged:
    """第4号: a meeting is printed, or at least two bodies or meetings are named."""
    loaded = claimed.loaded
    if printed_meetings(loaded, claimed.sections):
        return [], []
    text = claimed.passage()
    plan = loaded.plan
    named = [
        element
        for element in (*plan.meetings, *plan.departments, *plan.organizations)
        if any(len(name) >= _SHORTEST_NAME and name in text for name in element.names)
    ]
    if len(named) >= _BODIES_FOR_COOPERATION:
        return [], []
    message = f"{claimed.titles}に会議の表がなく、連携する機関や会議の名も二つ以上挙がっていません"
    return [claimed.problem(ProblemKind.COOPERATION_NOT_TOLD, message)], []


_CHECKS: dict[str, Callable[[_Claimed], _Judged]] = {
    POLICY: _policy,
    SYSTEM: _system,
    GOALS: _goals,
    COOPERATION: _cooperation,
}

"""Of which kind a change of a field is: by what the field says, else by the type of its value."""

from __future__ import annotations

from typing import Any

from jusou_plan.diff.change import ChangeKind
from jusou_plan.model.block import Block
from jusou_plan.model.challenge import Challenge
from jusou_plan.model.desk import Desk
from jusou_plan.model.gap import Pending, Shortfall
from jusou_plan.model.goal import Goal, GoalSet
from jusou_plan.model.header import Decision, Header
from jusou_plan.model.indicator import Breakdown, Indicator, Observation
from jusou_plan.model.meeting import Meeting
from jusou_plan.model.organization import Group, Organization, Tenure
from jusou_plan.model.outline import OutlineSection
from jusou_plan.model.part import Element, Part
from jusou_plan.model.project import Area, Project, Site, SiteCount, SubProject
from jusou_plan.model.prose import Prose
from jusou_plan.model.scoped import Scoped
from jusou_plan.model.values.calendar_date import CalendarDate
from jusou_plan.model.values.fiscal_year import FiscalYear
from jusou_plan.model.values.headcount import Headcount
from jusou_plan.model.values.month import Month
from jusou_plan.model.values.period import Period
from jusou_plan.model.values.point_in_time import PointInTime
from jusou_plan.model.values.quantity import Quantity
from jusou_plan.model.values.year_month import YearMonth

_BY_FIELD: dict[tuple[type[Part], str], ChangeKind] = {
    (Project, "departments"): ChangeKind.TRANSFERRED,
    (Desk, "body"): ChangeKind.TRANSFERRED,
    (Challenge, "owners"): ChangeKind.TRANSFERRED,
    (Decision, "department"): ChangeKind.TRANSFERRED,
    (Shortfall, "owner"): ChangeKind.TRANSFERRED,
    (Pending, "owner"): ChangeKind.TRANSFERRED,
    (Project, "method"): ChangeKind.METHOD,
    (Site, "method"): ChangeKind.METHOD,
    (SiteCount, "method"): ChangeKind.METHOD,
    (Area, "method"): ChangeKind.METHOD,
    (Project, "contractors"): ChangeKind.CONTRACTOR,
    (Site, "operator"): ChangeKind.CONTRACTOR,
    (Meeting, "members"): ChangeKind.MEMBERS,
    (Group, "members"): ChangeKind.MEMBERS,
    (Organization, "members"): ChangeKind.MEMBERS,
    (Project, "timing"): ChangeKind.PERIOD,
    (Header, "term"): ChangeKind.PERIOD,
    (SubProject, "name"): ChangeKind.RENAMED,
    (SubProject, "label"): ChangeKind.RENAMED,
    (Header, "name"): ChangeKind.RENAMED,
    (OutlineSection, "title"): ChangeKind.RENAMED,
}

_OF_ROWS: dict[tuple[type[Part], str], ChangeKind] = {
    (Project, "staff"): ChangeKind.AMOUNT,
    (Indicator, "series"): ChangeKind.AMOUNT,
    (Indicator, "breakdown"): ChangeKind.AMOUNT,
    (Breakdown, "series"): ChangeKind.AMOUNT,
    (Site, "count"): ChangeKind.AMOUNT,
}
"""Kinds of a row that is added or removed; what changes inside such a row is of its own kind."""

_INHERITED = frozenset({ChangeKind.MEMBERS, ChangeKind.CONTRACTOR, ChangeKind.METHOD, ChangeKind.TRANSFERRED})
"""Kinds that hold for everything inside the field."""

_AMOUNTS = (Quantity, Headcount)
_TIMES = (Period, FiscalYear, PointInTime, CalendarDate, YearMonth, Month)
_WORDS = frozenset({"label", "caption", "heading", "prefix", "alternative"})
_TARGETS = frozenset({(Observation, "target"), (Project, "goals"), (GoalSet, "goals"), (Goal, "value")})


def kind_of(holder: type[Part], attribute: str, value: Any, around: ChangeKind | None) -> ChangeKind:
    """Give the kind of a change of `attribute` of a part of type `holder`, in a field of kind `around`."""
    stated = _BY_FIELD.get((holder, attribute))
    if around is not None or stated is not None:
        return around or stated or ChangeKind.OTHER
    if attribute == "name" and issubclass(holder, Element):
        return ChangeKind.RENAMED
    first = _first(value)
    if isinstance(first, _AMOUNTS):
        return ChangeKind.AMOUNT
    if isinstance(first, _TIMES) or holder is Tenure:
        return ChangeKind.PERIOD
    if isinstance(first, Prose) or attribute in _WORDS:
        return ChangeKind.WORDING
    return ChangeKind.OTHER


def inherited(kind: ChangeKind) -> ChangeKind | None:
    """Give the kind that holds for everything inside a field of `kind`, if it does."""
    return kind if kind in _INHERITED else None


def kind_of_row(holder: type[Part], attribute: str, around: ChangeKind | None, *, added: bool) -> ChangeKind:
    """Give the kind of a row that is there in one version only."""
    stated = around or inherited(_BY_FIELD.get((holder, attribute), ChangeKind.OTHER))
    if stated is not None:
        return stated
    of_rows = _OF_ROWS.get((holder, attribute))
    if of_rows is None and attribute == "parts":
        of_rows = ChangeKind.AMOUNT
    return of_rows or (ChangeKind.ADDED if added else ChangeKind.REMOVED)


def tells_target(holder: type[Part], attribute: str, value: Any) -> bool:
    """Tell whether a field is, or a row in it has, a target."""
    if (holder, attribute) in _TARGETS or holder is Goal:
        return True
    return isinstance(value, Observation) and value.target is not None


def is_view(holder: type[Part]) -> bool:
    """Tell whether a part of this type only says what is printed of the data, and in which form."""
    return issubclass(holder, Block)


def _first(value: Any) -> Any:
    if isinstance(value, Scoped):
        return next(iter(map(_first, value.everything())), None)
    if isinstance(value, tuple):
        return next(iter(map(_first, value)), None)
    return value

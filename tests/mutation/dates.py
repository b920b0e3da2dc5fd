"""Where a plan tells of years."""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.model.prose import Prose
from jusou_plan.model.values.calendar_date import CalendarDate
from jusou_plan.model.values.fiscal_year import FiscalYear
from jusou_plan.model.values.period import Period
from jusou_plan.model.values.point_in_time import PointInTime
from jusou_plan.model.values.year_month import YearMonth
from tests.mutation.slot import Slot
from tests.mutation.view import View

YEAR = r"(?P<era>令和|平成|昭和|R|H)(?P<year>\d+)"


def dated(view: View) -> Iterator[Slot]:
    """Give every value that is a year, a day, a period, and every passage."""
    yield from view.scalars(FiscalYear, YearMonth, CalendarDate, Period, PointInTime, Prose)

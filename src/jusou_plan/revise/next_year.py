"""Which period and which day of the law next year's plan has."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from jusou_plan.model.header import Header
from jusou_plan.model.values.fiscal_year import FiscalYear
from jusou_plan.model.values.period import Period
from jusou_plan.revise.unfit import Unfit


@dataclass(frozen=True, slots=True)
class NextYear:
    """The step from one plan to the next.

    `old` and `new` are the periods; they are the same when a plan of several years is revised within its
    period. `year` is the fiscal year that the new plan is made for, `law_before` and `law_after` are the days
    of the law.
    """

    old: Period
    new: Period
    year: FiscalYear
    law_before: date
    law_after: date

    @property
    def within(self) -> bool:
        """Whether the plan is only revised, within its period."""
        return self.old.years == self.new.years

    @property
    def last(self) -> FiscalYear:
        """The year of which this year's plan tells as its own."""
        return FiscalYear.of(self.year.year - 1) if self.within else self.old.last

    @property
    def shift(self) -> int:
        """By how many years the period moves."""
        return self.new.first.year - self.old.first.year


def next_year(header: Header | None, year: FiscalYear) -> NextYear:
    """Give the step from a plan to that for the fiscal year `year`.

    Within the period the period stays; after it, the new one follows with the same length. Raises Unfit for a
    plan without a period, and for a year that is not after its first.
    """
    if header is None or header.period is None or header.law_day is None:
        raise Unfit("この計画には「計画」の「期間」がありません", "期間（例: 令和7年度）を書いてください。")
    old = header.period
    if year.year <= old.first.year:
        raise Unfit(
            f"{year.wareki()}は、この計画の期間（{old.wareki()}）の初年度より後ではありません",
            f"--to には{FiscalYear.of(old.first.year + 1).wareki()}以後の年度を書いてください。",
        )
    if year.year <= old.last.year:
        new, after = old, year.first_day
    else:
        last = FiscalYear.of(year.year + old.length - 1)
        text = year.wareki() if old.length == 1 else f"{year.wareki()}～{last.wareki()}"
        new, after = Period(text, FiscalYear.of(year.year), last), year.first_day
    if header.law_date is not None and new is not old:
        day = header.law_date.day
        moved = day.year + new.first.year - old.first.year
        after = date(moved, 3, 1) if (day.month, day.day) == (2, 29) else day.replace(year=moved)
    return NextYear(old, new, year, header.law_day, after)

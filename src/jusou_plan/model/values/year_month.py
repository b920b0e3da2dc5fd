"""Months of a year: 令和7年3月, 2025-03."""

import re
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Self

from jusou_plan.model.values.base import Value
from jusou_plan.model.values.era import last_day_of_month, wareki_month
from jusou_plan.model.values.notation import compact
from jusou_plan.model.values.problem import ProblemKind, quoted
from jusou_plan.model.values.written_year import YEAR, WrittenYear, without_second_year

MONTH_FORM = re.compile(rf"(?P<year>{YEAR})(?:年(?P<month>[0-9]{{1,2}})月|[-./](?P<digits>[0-9]{{1,2}}))")
"""How a month is written, after `compact` and `without_second_year`; it may still not exist."""

LAST_MONTH = 12


@dataclass(frozen=True, slots=True)
class YearMonth(Value):
    """A month; `year` is the western calendar year."""

    year: int
    month: int

    TITLE: ClassVar[str] = "年月"
    DESCRIPTION: ClassVar[str] = "年と月です。和暦でも西暦でも書けます。"
    EXAMPLES: ClassVar[tuple[str, ...]] = ("令和7年3月", "2025-03", "令和8年（2026年）3月")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read 令和7年3月, R7.3, 2025-03 or 令和8年（2026年）3月; raises ValueProblem."""
        whole = MONTH_FORM.fullmatch(without_second_year(text, compact(text)))
        year = WrittenYear.read(whole["year"]) if whole else None
        if whole is None or year is None:
            raise cls.problem(ProblemKind.YEAR_MONTH, f"{quoted(text)}は年月として読めません。")
        month = int(whole["month"] or whole["digits"])
        if not 1 <= month <= LAST_MONTH:
            raise cls.problem(ProblemKind.NO_SUCH_DAY, f"{quoted(text)}の{month}月はありません。")
        value = cls(text, year.western, month)
        year.check_days(text, value.first_day, value.last_day, value.wareki())
        return value

    @property
    def first_day(self) -> date:
        """The first of the month."""
        return date(self.year, self.month, 1)

    @property
    def last_day(self) -> date:
        """The last of the month."""
        return last_day_of_month(self.year, self.month)

    def wareki(self) -> str:
        """Give 令和7年3月, however it was written."""
        return wareki_month(self.year, self.month)

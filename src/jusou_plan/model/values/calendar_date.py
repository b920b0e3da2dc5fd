"""Days: 令和7年4月1日, 2025-04-01."""

import re
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Self

from jusou_plan.model.values.base import Value
from jusou_plan.model.values.era import wareki_date
from jusou_plan.model.values.notation import compact
from jusou_plan.model.values.problem import ProblemKind, quoted
from jusou_plan.model.values.written_year import YEAR, WrittenYear, without_second_year

_N = "[0-9]{1,2}"
DATE_FORM = re.compile(
    rf"(?P<year>{YEAR})"
    rf"(?:年(?P<month>{_N})月(?P<day>{_N})日|(?P<mark>[-./])(?P<month2>{_N})(?P=mark)(?P<day2>{_N}))"
    r"(?:\([月火水木金土日](?:曜日?)?\))?"
)
"""How a day is written, after `compact` and `without_second_year`; it may still not exist."""


@dataclass(frozen=True, slots=True)
class CalendarDate(Value):
    """One day."""

    day: date

    TITLE: ClassVar[str] = "日付"
    DESCRIPTION: ClassVar[str] = "年月日です。和暦でも西暦でも書けます。"
    EXAMPLES: ClassVar[tuple[str, ...]] = ("令和7年4月1日", "2025-04-01", "R7.4.1")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read 令和7年4月1日, R7.4.1, 2025-04-01 or 2025/4/1; raises ValueProblem."""
        whole = DATE_FORM.fullmatch(without_second_year(text, compact(text)))
        year = WrittenYear.read(whole["year"]) if whole else None
        if whole is None or year is None:
            raise cls.problem(ProblemKind.CALENDAR_DATE, f"{quoted(text)}は年月日として読めません。")
        month, number = int(whole["month"] or whole["month2"]), int(whole["day"] or whole["day2"])
        try:
            day = date(year.western, month, number)
        except ValueError:
            raise cls.problem(
                ProblemKind.NO_SUCH_DAY,
                f"{quoted(text)}という日はありません（西暦{year.western}年に{month}月{number}日はありません）。",
            ) from None
        year.check_days(text, day, day, wareki_date(day))
        return cls(text, day)

    def wareki(self) -> str:
        """Give 令和7年4月1日, however it was written."""
        return wareki_date(self.day)

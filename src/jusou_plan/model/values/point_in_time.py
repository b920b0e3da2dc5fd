"""The moment at which something was so (時点): 令和7年2月末, 令和7年度（1月時点）, 1月時点."""

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar, Self

from jusou_plan.model.values.base import Value
from jusou_plan.model.values.calendar_date import DATE_FORM, CalendarDate
from jusou_plan.model.values.era import last_day_of_month, wareki_year
from jusou_plan.model.values.fiscal_year import FiscalYear
from jusou_plan.model.values.notation import compact
from jusou_plan.model.values.problem import ProblemKind, quoted
from jusou_plan.model.values.written_year import YEAR, WrittenYear, without_second_year
from jusou_plan.model.values.year_month import MONTH_FORM, YearMonth

_WHOLE = re.compile(r"(?P<head>.*?)(?P<end>末日?)?(?:現在|時点|頃|ごろ)?(?:の?(?:実績|見込み?|速報値?))?")
_IN_FISCAL_YEAR = re.compile(rf"(?P<fiscal>{YEAR}年度)の?(?P<rest>.+)")
_MONTH_ALONE = re.compile(r"(?P<month>[0-9]{1,2})月(?:(?P<day>[0-9]{1,2})日)?")
_YEAR_ALONE = re.compile(rf"(?P<year>{YEAR})年")
_APRIL = 4
_LEAP_YEAR = 2000


@dataclass(frozen=True, slots=True)
class PointInTime(Value):
    """A year, month or day, as far as it is given; what is not given is None.

    `year` is the western calendar year of the month or day: 1月 of 令和7年度 is in 2026. When nothing but a
    fiscal year is given, `fiscal` is true and `year` is the year in which it begins. An end (2月末, 年度末)
    gives the day, where the year is known.
    """

    year: int | None
    month: int | None
    day: int | None
    fiscal: bool

    TITLE: ClassVar[str] = "時点"
    DESCRIPTION: ClassVar[str] = (
        "いつのことかを示す年・月・日です。年度の欄が別にあれば「1月時点」のように月だけを書けます。"
    )
    EXAMPLES: ClassVar[tuple[str, ...]] = (
        "令和7年2月末",
        "令和7年度（1月時点）",
        "令和8年3月現在",
        "2025-04-01",
    )

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a day, month, year or fiscal year, or the end of one of them; raises ValueProblem."""
        bare = re.sub("[()]", "", without_second_year(text, compact(text)))
        whole = _WHOLE.fullmatch(bare)
        if whole is None:
            raise cls.problem(ProblemKind.POINT_IN_TIME, f"{quoted(text)}は時点として読めません。")
        if whole["head"] == "年度" and whole["end"]:
            return cls(text, None, 3, 31, False)
        fiscal = _IN_FISCAL_YEAR.fullmatch(whole["head"])
        if fiscal is None:
            point = cls._read(text, whole["head"])
        else:
            year = FiscalYear.parse(fiscal["fiscal"]).year
            point = cls._read(text, fiscal["rest"]).in_fiscal_year(year)
            if point.fiscal_year() != year:
                raise cls.problem(
                    ProblemKind.YEARS_DISAGREE,
                    f"{quoted(text)}の「{fiscal['rest']}」は{fiscal['fiscal']}のうちではありません。",
                )
        return point._at_its_end() if whole["end"] else point

    @classmethod
    def _read(cls, text: str, head: str) -> Self:
        """Read what is left without a fiscal year in front and without 末 or 現在 behind."""
        month = _MONTH_ALONE.fullmatch(head)
        if month:
            day = int(month["day"]) if month["day"] else None
            _check_day(cls, text, int(month["month"]), day or 1)
            return cls(text, None, int(month["month"]), day, False)
        year_alone = _YEAR_ALONE.fullmatch(head)
        written = WrittenYear.read(year_alone["year"]) if year_alone else None
        if written:
            last = date(written.western, 12, 31)
            written.check_days(text, date(written.western, 1, 1), last, wareki_year(last))
            return cls(text, written.western, None, None, False)
        if DATE_FORM.fullmatch(head):
            full = CalendarDate.parse(head).day
            return cls(text, full.year, full.month, full.day, False)
        if MONTH_FORM.fullmatch(head):
            value = YearMonth.parse(head)
            return cls(text, value.year, value.month, None, False)
        if head.endswith("年度") or re.fullmatch(YEAR, head):
            return cls(text, FiscalYear.parse(head).year, None, None, True)
        raise cls.problem(ProblemKind.POINT_IN_TIME, f"{quoted(text)}は時点として読めません。")

    def _at_its_end(self) -> Self:
        if self.year is None:
            return self
        last = self.last_day()
        if last is None or self.day is not None:
            return self
        return replace(self, year=last.year, month=last.month, day=last.day, fiscal=False)

    def in_fiscal_year(self, year: int) -> Self:
        """Give a lone month or day its year in the fiscal year that begins in `year`, else itself."""
        if self.year is not None or self.month is None:
            return self
        return replace(self, year=year if self.month >= _APRIL else year + 1)

    def fiscal_year(self) -> int | None:
        """Give the western year in which the fiscal year of this point begins, None when that is open."""
        if self.year is None or self.fiscal:
            return self.year
        if self.month is None:
            return None
        return self.year if self.month >= _APRIL else self.year - 1

    def first_day(self) -> date | None:
        """Give the earliest day that is meant, None without a year."""
        if self.year is None:
            return None
        return date(self.year, self.month or (_APRIL if self.fiscal else 1), self.day or 1)

    def last_day(self) -> date | None:
        """Give the latest day that is meant, None without a year."""
        if self.year is None:
            return None
        if self.fiscal:
            return date(self.year + 1, 3, 31)
        if self.month is None:
            return date(self.year, 12, 31)
        return date(self.year, self.month, self.day) if self.day else last_day_of_month(self.year, self.month)


def _check_day(kind: type[PointInTime], text: str, month: int, day: int) -> None:
    """Raise ValueProblem when no year has such a day."""
    try:
        date(_LEAP_YEAR, month, day)
    except ValueError:
        raise kind.problem(ProblemKind.NO_SUCH_DAY, f"{quoted(text)}の月日はありません。") from None

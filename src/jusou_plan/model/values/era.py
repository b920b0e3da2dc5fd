"""The Japanese eras and the conversion of years between them and the western count.

Boundaries are those of the era ordinances: 明治 1868-01-25, 大正 1912-07-30, 昭和 1926-12-25,
平成 1989-01-08 (昭和64年政令第1号), 令和 2019-05-01 (平成31年政令第143号). A day of change belongs to
the new era.
Days before 1873 are counted in the Gregorian calendar, which Japan did not yet use; no plan reaches so far.
"""

from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Era:
    """An era: its name, the letter it is shortened to, and the day it began."""

    name: str
    letter: str
    first_day: date

    def western(self, number: int) -> int:
        """Give the western year of this era's year `number` (元年 is 1), also beyond its end."""
        return self.first_day.year + number - 1

    def number(self, western: int) -> int:
        """Give this era's year in which the western year falls."""
        return western - self.first_day.year + 1

    @property
    def last_day(self) -> date:
        """The day before the next era, `date.max` for the present one."""
        index = ERAS.index(self)
        return ERAS[index + 1].first_day - timedelta(days=1) if index + 1 < len(ERAS) else date.max

    def meets(self, first: date, last: date) -> bool:
        """Tell whether any day from `first` to `last` is in this era."""
        return self.first_day <= last and first <= self.last_day


ERAS = (
    Era("明治", "M", date(1868, 1, 25)),
    Era("大正", "T", date(1912, 7, 30)),
    Era("昭和", "S", date(1926, 12, 25)),
    Era("平成", "H", date(1989, 1, 8)),
    Era("令和", "R", date(2019, 5, 1)),
)


def era_named(name: str) -> Era | None:
    """Find an era by its name or letter (either case)."""
    return next((era for era in ERAS if name in (era.name, era.letter, era.letter.lower())), None)


def era_on(day: date) -> Era:
    """Give the era of a day; raises ValueError before 明治."""
    for era in reversed(ERAS):
        if era.first_day <= day:
            return era
    raise ValueError(f"no era on {day}: the table begins on {ERAS[0].first_day}")


def wareki_year(day: date) -> str:
    """Give the year of a day as 令和7年, the first year of an era as 元年."""
    era = era_on(day)
    return f"{era.name}{numeral(era.number(day.year))}年"


def wareki_date(day: date) -> str:
    """Give a day as 令和7年4月1日."""
    return f"{wareki_year(day)}{day.month}月{day.day}日"


def wareki_month(year: int, month: int) -> str:
    """Give a month as 令和7年4月; in a month of change, by its last day (平成31年 ended with April)."""
    return f"{wareki_year(last_day_of_month(year, month))}{month}月"


def wareki_fiscal_year(year: int) -> str:
    """Give a fiscal year (April of `year` to March) as 令和7年度.

    A fiscal year that saw a change takes the era of its middle, 1 October: 2019 is 令和元年度,
    1926 is 大正15年度.
    """
    return f"{wareki_year(date(year, 10, 1))}度"


def numeral(number: int) -> str:
    """Give an era's year as it is written: 元 for the first."""
    return "元" if number == 1 else str(number)


def last_day_of_month(year: int, month: int) -> date:
    """Give the last day of a month."""
    if month == 12:  # noqa: PLR2004  # December
        return date(year, 12, 31)
    return date(year, month + 1, 1) - timedelta(days=1)

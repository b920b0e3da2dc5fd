"""How often a meeting is held (頻度): 月1回(第4火曜日9:00～12:00), 年2回、随時."""

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import ClassVar, Self

from jusou_plan.model.values.base import Value
from jusou_plan.model.values.bound import AFTER, BEFORE, Bound, bound
from jusou_plan.model.values.notation import RANGE_MARK, compact, fold
from jusou_plan.model.values.problem import ProblemKind, quoted


class Unit(StrEnum):
    """What a frequency counts by."""

    YEAR = "年"
    MONTH = "月"
    WEEK = "週"
    DAY = "日"


_PER_YEAR = {Unit.YEAR: Decimal(1), Unit.MONTH: Decimal(12), Unit.WEEK: Decimal(52), Unit.DAY: Decimal(365)}

_N = r"[1-9][0-9]*"
_EARLY = rf"(?P<early>{BEFORE})?"
_TIMES = rf"(?P<before>{BEFORE})?(?P<times>{_N})(?:{RANGE_MARK}(?P<most>{_N}))?回(?P<after>{AFTER})?"
_WEEKDAYS = r"[月火水木金土日](?:[・、]?[月火水木金土日])*曜日?"

_AS_NEEDED = re.compile("随時|必要に応じ|必要の都度|必要があると|適宜|不定期|その都度")
_REGULAR = re.compile("定期")
_COUNTED = re.compile(
    rf"{_EARLY}(?P<unit>年度|年|(?<![0-9かヶケカヵ箇個])月|週|日)(?:間|ごと)?に?(?:各|原則)?{_TIMES}"
)
_EVERY = re.compile(
    rf"{_EARLY}(?P<every>{_N}|半)(?P<unit>[かヶケカヵ箇個]月|年|週間?|日)(?:に|ごとに|毎に){_TIMES}"
)
_QUARTERLY = re.compile(rf"{_EARLY}四半期(?:に|ごとに|毎に){_TIMES}")
_YEARLY_MONTHS = re.compile(
    rf"{_EARLY}毎年度?の?(?P<months>[0-9]{{1,2}}月(?:[・、][0-9]{{1,2}}月)*)(?:に?各?{_TIMES})?"
)
_MONTHLY_DAY = re.compile(rf"毎月(?P<weeks>第[0-9](?:[・、]第?[0-9])*){_WEEKDAYS}")
_WEEKLY_DAY = re.compile(rf"毎週(?P<days>{_WEEKDAYS})")
_PLAIN = re.compile(r"(?P<word>毎月|隔月|毎週|隔週|毎年度?|毎日|年度末)(?!.*回)")
_PLAIN_MEANING = {
    "毎月": (Unit.MONTH, 1),
    "隔月": (Unit.MONTH, 2),
    "毎週": (Unit.WEEK, 1),
    "隔週": (Unit.WEEK, 2),
    "毎年": (Unit.YEAR, 1),
    "毎年度": (Unit.YEAR, 1),
    "年度末": (Unit.YEAR, 1),
    "毎日": (Unit.DAY, 1),
}
_BRACKET = re.compile(r"\(([^()]*)\)")


@dataclass(frozen=True, slots=True)
class Occurrence:
    """So many `times` in every so many units: 3か月に1回 is once `every` 3 months (`unit`)."""

    times: int
    unit: Unit
    every: int = 1
    bound: Bound = Bound.EXACT

    def per_year(self) -> Decimal:
        """Give the times a year, by 12 months, 52 weeks or 365 days."""
        return self.times * _PER_YEAR[self.unit] / self.every


@dataclass(frozen=True, slots=True)
class Frequency(Value):
    """The counted occurrences; whether it is held as needed (随時), or regularly without a number (定期).

    `detail` is what stands in brackets: the weekday and hours, the season.
    """

    occurrences: tuple[Occurrence, ...]
    as_needed: bool
    regular: bool
    detail: str

    TITLE: ClassVar[str] = "頻度"
    DESCRIPTION: ClassVar[str] = "開催の頻度です。曜日や時刻は括弧の中に書けます。"
    EXAMPLES: ClassVar[tuple[str, ...]] = (
        "月1回(第4火曜日9:00～12:00)",
        "随時",
        "3か月に1回",
        "年2回、随時",
        "必要に応じて",
    )

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a frequency out of a short text; raises ValueProblem when there is none in it."""
        folded = fold(text)
        brackets = [text[bracket.start(1) : bracket.end(1)] for bracket in _BRACKET.finditer(folded)]
        outside = compact(_BRACKET.sub("", folded))
        within = compact("、".join(brackets))
        as_needed = bool(_AS_NEEDED.search(outside))
        regular = bool(_REGULAR.search(_AS_NEEDED.sub("", outside)))
        occurrences = _occurrences(outside) or _occurrences(within)
        if not (occurrences or as_needed or regular):
            raise cls.problem(ProblemKind.FREQUENCY, f"{quoted(text)}からは頻度が読み取れません。")
        return cls(text, occurrences, as_needed, regular, "、".join(brackets))

    def per_year(self) -> Decimal | None:
        """Give the counted times a year, None when nothing is counted; 随時 comes on top."""
        if not self.occurrences:
            return None
        return sum((occurrence.per_year() for occurrence in self.occurrences), Decimal(0))


def _occurrences(text: str) -> tuple[Occurrence, ...]:
    """Find what is counted, in the order of the text; each stretch of text counts once."""
    found: list[tuple[int, Occurrence]] = []
    rest = text
    for pattern, read in _READERS:
        for match in pattern.finditer(rest):
            found.append((match.start(), read(match)))
        rest = pattern.sub(lambda match: "　" * len(match[0]), rest)
    return tuple(occurrence for _, occurrence in sorted(found, key=lambda item: item[0]))


def _counted(match: re.Match[str]) -> Occurrence:
    return _times(match, Unit(match["unit"][0]), 1)


def _every(match: re.Match[str]) -> Occurrence:
    unit = Unit.MONTH if match["unit"].endswith("月") else Unit(match["unit"][0])
    if match["every"] == "半":
        return _times(match, Unit.MONTH, 6)
    return _times(match, unit, max(1, int(match["every"])))


def _quarterly(match: re.Match[str]) -> Occurrence:
    return _times(match, Unit.MONTH, 3)


def _yearly_months(match: re.Match[str]) -> Occurrence:
    months = match["months"].count("月")
    return Occurrence(months * int(match["times"] or 1), Unit.YEAR)


def _monthly_day(match: re.Match[str]) -> Occurrence:
    return Occurrence(len(re.findall("[0-9]", match["weeks"])), Unit.MONTH)


def _weekly_day(match: re.Match[str]) -> Occurrence:
    return Occurrence(
        len(re.findall("[月火水木金土日](?!曜)|[月火水木金土日]曜", match["days"].removesuffix("日"))),
        Unit.WEEK,
    )


def _plain(match: re.Match[str]) -> Occurrence:
    unit, every = _PLAIN_MEANING[match["word"]]
    return Occurrence(1, unit, every)


def _times(match: re.Match[str], unit: Unit, every: int) -> Occurrence:
    limit = Bound.AT_LEAST if match["most"] else bound(match["before"] or match["early"], match["after"])
    return Occurrence(int(match["times"]), unit, every, limit)


_READERS = (
    (_QUARTERLY, _quarterly),
    (_EVERY, _every),
    (_YEARLY_MONTHS, _yearly_months),
    (_COUNTED, _counted),
    (_MONTHLY_DAY, _monthly_day),
    (_WEEKLY_DAY, _weekly_day),
    (_PLAIN, _plain),
)

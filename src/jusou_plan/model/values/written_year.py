"""Years inside longer texts: 令和7, R7, 2025, 令和7（2025）."""

import re
from dataclasses import dataclass
from datetime import date

from jusou_plan.model.values.era import Era, era_named, wareki_fiscal_year, wareki_year
from jusou_plan.model.values.problem import ProblemKind, ValueProblem, quoted

YEAR = r"(?:(?:明治|大正|昭和|平成|令和|[MTSHRmtshr]\.?)(?:元|[0-9]{1,3})|[0-9]{4})"
"""Regular expression of a year after `notation.compact`."""

_PARTS = re.compile(r"(?P<era>\D+?)?\.?(?P<number>元|[0-9]+)")
_SECOND = re.compile(rf"\((?P<year>{YEAR})(?:年度?)?\)")
_FIRST = re.compile(rf"({YEAR}|(?<![0-9])[0-9]{{1,2}})(?:年度?)?$")
EARLIEST = 1868
LATEST = 2200


@dataclass(frozen=True, slots=True)
class WrittenYear:
    """A western year, and the era by which it was written, if any."""

    western: int
    era: Era | None

    @classmethod
    def read(cls, written: str, era: Era | None = None) -> "WrittenYear | None":
        """Read what `YEAR` matches, or else None; a number without an era counts in `era`, if given."""
        parts = _PARTS.fullmatch(written)
        if parts is None:
            return None
        number = 1 if parts["number"] == "元" else int(parts["number"])
        named = era_named(parts["era"]) if parts["era"] else None
        if parts["era"] and named is None:
            return None
        if named is None and len(parts["number"]) == 4:  # noqa: PLR2004  # a western year
            return cls(number, None) if EARLIEST <= number <= LATEST else None
        counted = named or era
        if counted is None or number == 0:
            return None
        year = counted.western(number)
        return cls(year, counted) if year <= LATEST else None

    def check_fiscal(self, text: str) -> None:
        """Raise ValueProblem when the era has no such fiscal year: 平成32年度 is 令和2年度."""
        first, last = date(self.western, 4, 1), date(self.western + 1, 3, 31)
        self.check_days(text, first, last, wareki_fiscal_year(self.western))

    def check_days(self, text: str, first: date, last: date, right: str) -> None:
        """Raise ValueProblem when no day from `first` to `last` is in the era; `right` is how to write it."""
        if self.era is not None and not self.era.meets(first, last):
            raise ValueProblem(
                ProblemKind.YEAR_NOT_IN_ERA,
                f"{quoted(text)}は元号が合いません。{right}に当たります。",
                (right,),
            )


def without_second_year(text: str, compacted: str, era: Era | None = None) -> str:
    """Take the second naming of the same year in brackets out of a text: 令和8年(2026年)3月 → 令和8年3月.

    `text` is what was written, `compacted` the same after `notation.compact`; a number without an era counts
    in `era`, if given. Raises ValueProblem when the
    two namings are different years.
    """
    second = _SECOND.search(compacted)
    if second is None:
        return compacted
    first = _FIRST.search(compacted[: second.start()])
    one = WrittenYear.read(first[1], era) if first else None
    other = WrittenYear.read(second["year"])
    if first is None or one is None or other is None:
        return compacted
    if one.western != other.western:
        raise ValueProblem(
            ProblemKind.YEARS_DISAGREE,
            f"{quoted(text)}の二つの年は別の年です（{first[1]}年は西暦{one.western}年、"
            f"{second['year']}年は西暦{other.western}年）。",
            (f"{wareki_fiscal_year(one.western)}（{one.western}年度）",)
            if "年度" in compacted
            else (f"{wareki_year(date(one.western, 12, 31))}（{one.western}年）",),
        )
    return compacted[: second.start()] + compacted[second.end() :]

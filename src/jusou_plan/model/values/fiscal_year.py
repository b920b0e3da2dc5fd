"""Fiscal years (年度): April to March."""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import ClassVar, Self

from jusou_plan.model.values.base import Value
from jusou_plan.model.values.era import Era, wareki_fiscal_year
from jusou_plan.model.values.notation import compact
from jusou_plan.model.values.problem import ProblemKind, quoted
from jusou_plan.model.values.written_year import YEAR, WrittenYear, without_second_year

_WHOLE = re.compile(rf"(?P<year>{YEAR}|元|[0-9]{{1,3}})(?P<unit>年度)?")
_CALENDAR_YEAR = re.compile(rf"({YEAR})年")


@dataclass(frozen=True, slots=True)
class FiscalYear(Value):
    """A fiscal year; `year` is the western year in which it begins (令和7年度 → 2025)."""

    year: int

    TITLE: ClassVar[str] = "年度"
    DESCRIPTION: ClassVar[str] = "年度です。和暦でも西暦でも書けます。印字は書いたとおりです。"
    EXAMPLES: ClassVar[tuple[str, ...]] = ("令和7年度", "R7", "2025年度")
    NUMBERS: ClassVar[tuple[type[int | Decimal], ...]] = (int,)

    @classmethod
    def parse(cls, text: str, *, era: Era | None = None) -> Self:
        """Read 令和7年度, R7, 平成28年度, 2025年度, 2025 or 令和7（2025）年度.

        With `era`, 13年度 alone counts in that era, as at the end of 令和8年度～13年度. Raises ValueProblem.
        """
        compacted = without_second_year(text, compact(text), era)
        whole = _WHOLE.fullmatch(compacted)
        year = WrittenYear.read(whole["year"], era) if whole else None
        if whole is None or year is None:
            raise cls.problem(ProblemKind.FISCAL_YEAR, *_why(text, compacted))
        year.check_fiscal(text)
        return cls(text, year.western)

    @classmethod
    def of(cls, year: int) -> Self:
        """Make the fiscal year that begins in a western year, written as 令和7年度."""
        return cls(wareki_fiscal_year(year), year)

    def wareki(self) -> str:
        """Give 令和7年度, however it was written."""
        return wareki_fiscal_year(self.year)

    @property
    def first_day(self) -> date:
        """1 April."""
        return date(self.year, 4, 1)

    @property
    def last_day(self) -> date:
        """31 March of the next year."""
        return date(self.year + 1, 3, 31)


def _why(text: str, compacted: str) -> tuple[str, tuple[str, ...] | None]:
    """Say what is wrong with a text that is no fiscal year, and what to write."""
    calendar = _CALENDAR_YEAR.fullmatch(compacted)
    if calendar:
        return f"{quoted(text)}は年であって年度ではありません。", (f"{calendar[1]}年度",)
    number = re.fullmatch(r"(元|[1-9][0-9]?)(?:年度)?", compacted)
    if number:
        return f"{quoted(text)}は元号がないので、どの年度か分かりません。", (
            f"令和{number[1]}年度",
            f"R{number[1]}",
        )
    return f"{quoted(text)}は年度として読めません。", None

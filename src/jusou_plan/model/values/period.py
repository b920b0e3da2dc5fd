"""Periods of whole fiscal years: 令和8年度～令和13年度."""

import re
from dataclasses import dataclass
from typing import ClassVar, Self

from jusou_plan.model.values.base import Value
from jusou_plan.model.values.fiscal_year import FiscalYear
from jusou_plan.model.values.notation import RANGE_MARK, compact
from jusou_plan.model.values.problem import ProblemKind, ValueProblem, quoted
from jusou_plan.model.values.written_year import YEAR, WrittenYear

_LENGTH = re.compile(r"(?:\(|の)?(?P<years>[0-9]+)(?:年|[かヶケカヵ箇]年)(?:間|計画)?\)?")
_ENDS = re.compile(
    rf"(?P<first>.+?)(?:から|より|{RANGE_MARK}+)(?P<last>.+?)(?:まで)?(?P<length>{_LENGTH.pattern})?"
)
_LONE_YEAR = re.compile(rf"(?P<year>{YEAR})(?P<rest>(?:\(.*\))?)")


@dataclass(frozen=True, slots=True)
class Period(Value):
    """The fiscal years from `first` to `last`, both included; a single year is a period of one."""

    first: FiscalYear
    last: FiscalYear

    TITLE: ClassVar[str] = "期間"
    DESCRIPTION: ClassVar[str] = "初めの年度と終わりの年度です。1年度だけなら年度を一つ書きます。"
    EXAMPLES: ClassVar[tuple[str, ...]] = (
        "令和8年度～令和13年度",
        "R6-R8",
        "令和7年度",
        "平成30年度～令和4年度",
    )

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read 令和8年度～令和13年度, 令和6年度から令和8年度までの3年間, 令和8～13年度, R6-R8 or one year.

        Raises ValueProblem, also when the end is before the beginning or a stated length is not the real one.
        """
        compacted = compact(text)
        ends = _ENDS.fullmatch(compacted)
        if ends is None:
            year = cls._year(text, compacted)
            return cls(text, year, year)
        first = cls._year(text, ends["first"])
        era = re.match(YEAR, ends["first"])
        start = WrittenYear.read(era[0]) if era else None
        last = cls._year(text, ends["last"], start)
        if last.year < first.year:
            raise cls.problem(
                ProblemKind.PERIOD_ORDER,
                f"{quoted(text)}は終わり（{last.wareki()}）が初め（{first.wareki()}）より前です。"
                "元号が替わるときは、終わりにも元号を書いてください。",
            )
        period = cls(text, first, last)
        if ends["years"] and int(ends["years"]) != period.length:
            raise cls.problem(
                ProblemKind.PERIOD_LENGTH,
                f"{quoted(text)}は{ends['years']}年間でなく{period.length}年間です。",
                (f"{first.wareki()}～{last.wareki()}",),
            )
        return period

    @classmethod
    def _year(cls, text: str, end: str, start: WrittenYear | None = None) -> FiscalYear:
        try:
            return FiscalYear.parse(end, era=start.era if start else None)
        except ValueProblem as problem:
            if problem.kind is not ProblemKind.FISCAL_YEAR:
                raise
            if re.search("月|[0-9]-[0-9]", end):
                message = f"{quoted(text)}は年度の期間として読めません。月や日でなく、年度で書いてください。"
            elif problem.examples == FiscalYear.EXAMPLES:
                message = f"{quoted(text)}は期間として読めません。"
            else:
                message = f"{quoted(text)}は期間として読めません。{problem.message}"
            raise cls.problem(ProblemKind.PERIOD, message) from None

    @property
    def length(self) -> int:
        """The number of fiscal years."""
        return self.last.year - self.first.year + 1

    @property
    def years(self) -> range:
        """The western years in which its fiscal years begin."""
        return range(self.first.year, self.last.year + 1)

    def covers(self, other: "Period") -> bool:
        """Tell whether every year of the other is a year of this one."""
        return self.first.year <= other.first.year and other.last.year <= self.last.year

    def wareki(self) -> str:
        """Give 令和8年度～令和13年度, or the one year, however it was written."""
        if self.first.year == self.last.year:
            return self.first.wareki()
        return f"{self.first.wareki()}～{self.last.wareki()}"

"""Months that come round every year: 7月."""

import re
from dataclasses import dataclass
from typing import ClassVar, Self

from jusou_plan.model.values.base import Value
from jusou_plan.model.values.notation import compact
from jusou_plan.model.values.problem import ProblemKind, quoted
from jusou_plan.model.values.year_month import LAST_MONTH

_FORM = re.compile(r"(?P<month>[0-9]{1,2})月(?:頃|ごろ)?")


@dataclass(frozen=True, slots=True)
class Month(Value):
    """A month of any year, January being 1."""

    month: int

    TITLE: ClassVar[str] = "月"
    DESCRIPTION: ClassVar[str] = "毎年の月です。"
    EXAMPLES: ClassVar[tuple[str, ...]] = ("7月", "2月")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read 7月 or 7月頃; raises ValueProblem."""
        whole = _FORM.fullmatch(compact(text))
        if whole is None:
            raise cls.problem(ProblemKind.MONTH, f"{quoted(text)}は月として読めません。")
        month = int(whole["month"])
        if not 1 <= month <= LAST_MONTH:
            raise cls.problem(ProblemKind.NO_SUCH_DAY, f"{quoted(text)}の{month}月はありません。")
        return cls(text, month)

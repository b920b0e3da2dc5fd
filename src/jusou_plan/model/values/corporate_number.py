"""Corporate numbers (法人番号)."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar, Self

from jusou_plan.model.values.base import Value
from jusou_plan.model.values.notation import compact
from jusou_plan.model.values.problem import ProblemKind, quoted

_WHOLE = re.compile(r"T?(?P<number>[0-9]{13})")
_DIGITS = 13


@dataclass(frozen=True, slots=True)
class CorporateNumber(Value):
    """A corporate number: a check digit and twelve digits; `number` has them without hyphens.

    The check digit follows the National Tax Agency's rule (法人番号の指定等に関する省令): the twelve
    digits weighted 1, 2, 1, 2 … from the right and summed, the sum's remainder by 9 taken from 9.
    """

    number: str

    TITLE: ClassVar[str] = "法人番号"
    DESCRIPTION: ClassVar[str] = "国税庁が指定する13桁の番号です。"
    EXAMPLES: ClassVar[tuple[str, ...]] = ("7000012050002", "7-0000-1205-0002")
    NUMBERS: ClassVar[tuple[type[int | Decimal], ...]] = (int,)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read 13 digits, with or without hyphens; raises ValueProblem, also for a wrong check digit."""
        compacted = compact(text).replace("-", "")
        whole = _WHOLE.fullmatch(compacted)
        if whole is None:
            digits = len(re.findall("[0-9]", compacted))
            raise cls.problem(
                ProblemKind.CORPORATE_NUMBER,
                f"{quoted(text)}は{digits}桁です。法人番号は{_DIGITS}桁です。"
                if digits == len(compacted) > 0
                else f"{quoted(text)}は法人番号として読めません。{_DIGITS}桁の数字です。",
            )
        number = whole["number"]
        if number[0] != _check_digit(number[1:]):
            raise cls.problem(
                ProblemKind.CORPORATE_NUMBER_CHECK,
                f"{quoted(text)}は検査数字（1桁目）が合いません。書き写しの誤りがないか確かめてください。",
                (),
            )
        return cls(text, number)


def _check_digit(body: str) -> str:
    total = sum(int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(body)))
    return str(9 - total % 9)

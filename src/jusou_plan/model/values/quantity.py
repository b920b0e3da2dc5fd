"""Amounts with their unit: 459件, 1,234千円, 3,300回/年."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar, Self

from jusou_plan.model.values.base import Value
from jusou_plan.model.values.bound import AFTER, BEFORE, Bound, bound
from jusou_plan.model.values.notation import NUMBER, RANGE_MARK, amount, compact
from jusou_plan.model.values.problem import ProblemKind, quoted

_UNIT = r"[^\d\s()/、。,;:~〜～]{1,12}?"
_WHOLE = re.compile(
    rf"(?P<before>{BEFORE})?(?P<minus>[-−▲△])?(?P<amount>{NUMBER})(?P<unit>{_UNIT})?"
    rf"(?:/(?P<per>{_UNIT}))?(?P<after>{AFTER})?"
)
_NOTHING = re.compile(rf"{RANGE_MARK}+|なし|無し|無|未定|不明|非公表|N/A|…+|・", re.IGNORECASE)
_PLACE_COUNTER = re.compile(r"[ヶケカヵ箇個]所")
_YEN = {"円": 1, "千円": 1_000, "万円": 10_000, "百万円": 1_000_000, "億円": 100_000_000}


@dataclass(frozen=True, slots=True)
class Quantity(Value):
    """An amount: `unit` and `per` ("年" in 3,300回/年) are empty when not written, `bound` when exact."""

    amount: Decimal
    unit: str
    per: str
    bound: Bound

    TITLE: ClassVar[str] = "数量"
    DESCRIPTION: ClassVar[str] = (
        "数と単位です。単位の欄が別にあれば数だけです。値がなければ書かずにおきます。"
    )
    EXAMPLES: ClassVar[tuple[str, ...]] = ("459件", "1,234千円", "3,300回/年", "1.3人", "約50団体")
    NUMBERS: ClassVar[tuple[type[int | Decimal], ...]] = (int, Decimal)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read an amount with or without a unit; raises ValueProblem, also for 「—」, which is no value."""
        compacted = compact(text)
        whole = _WHOLE.fullmatch(compacted)
        if whole is None:
            raise cls.problem(*_why(text, compacted))
        size = amount(whole["amount"])
        return cls(
            text,
            size.copy_negate() if whole["minus"] else size,
            whole["unit"] or "",
            whole["per"] or "",
            bound(whole["before"], whole["after"]),
        )

    @property
    def usual_unit(self) -> str:
        """The unit with か所 for all its spellings (ヶ所, カ所, 箇所 …), so that units can be compared."""
        return _PLACE_COUNTER.sub("か所", self.unit)

    def amount_in(self, unit: str) -> Decimal | None:
        """Give an exact amount in another unit of money; one written without a unit is in `unit` already.

        None when the amount is not exact, is per something, or cannot be told in that unit.
        """
        if self.bound is not Bound.EXACT or self.per:
            return None
        if not self.unit or self.unit == unit:
            return self.amount
        yen, factor = self.yen(), _YEN.get(unit)
        return None if yen is None or factor is None else yen / factor

    def yen(self) -> Decimal | None:
        """Give an amount of money in yen, None when the unit is no money."""
        factor = _YEN.get(self.unit)
        return None if factor is None else self.amount * factor


def _why(text: str, compacted: str) -> tuple[ProblemKind, str]:
    if not compacted or _NOTHING.fullmatch(compacted):
        return (
            ProblemKind.NO_QUANTITY,
            f"{quoted(text)}は数ではありません。値がないときは項目ごと書かずにおきます（0 とは別です）。",
        )
    if re.search(rf"[0-9]{RANGE_MARK}[0-9]", compacted):
        return (
            ProblemKind.QUANTITY,
            f"{quoted(text)}は幅のある数なので、数量として読めません。「3件以上」のように一つの数で書いてください。",
        )
    if not re.search("[0-9]", compacted):
        return ProblemKind.QUANTITY, f"{quoted(text)}には数字がないので、数量として読めません。"
    return ProblemKind.QUANTITY, f"{quoted(text)}は数量として読めません。数と単位を一組だけ書いてください。"

"""Numbers of people on a post (配置人員): 各1名以上, 5名(市職員2名、会計年度任用職員3名)."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar, Self

from jusou_plan.model.values.base import Value
from jusou_plan.model.values.bound import AFTER, BEFORE, Bound, bound
from jusou_plan.model.values.notation import NUMBER, RANGE_MARK, amount, fold
from jusou_plan.model.values.problem import ProblemKind, quoted

_ONE = (
    rf"(?P<label>(?:[^、,]*?[^、,(\d.\s])??)\s*(?P<each>各)?\s*(?P<before>{BEFORE})?\s*"
    rf"(?P<amount>{NUMBER})\s*(?P<counter>人|名)(?P<shared>ずつ)?\s*(?P<after>{AFTER})?(?:を?配置)?"
)
_PART = re.compile(_ONE)
_WHOLE = re.compile(rf"\s*{_ONE}\s*(?:\((?P<inside>.*)\))?\s*")
_SPREAD = re.compile(rf"{NUMBER}\s*{RANGE_MARK}\s*{NUMBER}\s*[人名]")
_BRACKET = re.compile(r"\(.*?\)")
_OF_WHICH = re.compile(r"(?:このうち|うち|内)\s*")


@dataclass(frozen=True, slots=True)
class StaffNumber:
    """One number of people: whose (`label`, may be empty), how many, counted in 人 or 名.

    `each` says that the number holds for every one of several places (各1名); then there is no total.
    """

    label: str
    amount: Decimal
    counter: str
    each: bool
    bound: Bound


@dataclass(frozen=True, slots=True)
class Headcount(Value):
    """A number of people with its breakdown, if one stands in brackets; `note` is a bracket that is none.

    `of_which` says that the breakdown names only some of them (5名(うち会計年度任用職員3名)).
    """

    staff: StaffNumber
    breakdown: tuple[StaffNumber, ...]
    of_which: bool
    note: str

    TITLE: ClassVar[str] = "人数"
    DESCRIPTION: ClassVar[str] = "人数です。「人」か「名」を付けて書きます。内訳は括弧の中に書けます。"
    EXAMPLES: ClassVar[tuple[str, ...]] = (
        "2名",
        "1.3人以上",
        "各1名以上",
        "5名(市職員2名、会計年度任用職員3名)",
        "全市2名",
    )

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a number of people; raises ValueProblem."""
        folded = fold(text)
        whole = _WHOLE.fullmatch(folded)
        if whole is None or _SPREAD.search(folded) or _numbers_outside_brackets(folded) > 1:
            raise cls.problem(ProblemKind.HEADCOUNT, _why(text, folded))
        inside = text[whole.start("inside") : whole.end("inside")].strip() if whole["inside"] else ""
        breakdown = _breakdown(inside)
        return cls(
            text,
            _staff(whole, text),
            breakdown,
            bool(breakdown and _OF_WHICH.match(inside)),
            "" if breakdown else inside,
        )

    @property
    def amount(self) -> Decimal:
        """How many."""
        return self.staff.amount

    @property
    def counter(self) -> str:
        """人 or 名."""
        return self.staff.counter

    @property
    def each(self) -> bool:
        """Whether the number holds for every one of several places."""
        return self.staff.each

    @property
    def bound(self) -> Bound:
        """Whether it is a limit or an estimate."""
        return self.staff.bound

    @property
    def label(self) -> str:
        """Whose number it is, when it says so itself (全市2名)."""
        return self.staff.label

    def breakdown_adds_up(self) -> bool | None:
        """Tell whether the breakdown makes the total; None without one, or when a number is not exact."""
        numbers = (self.staff, *self.breakdown)
        if not self.breakdown or any(number.each or number.bound for number in numbers):
            return None
        total = sum((part.amount for part in self.breakdown), Decimal(0))
        return total <= self.amount if self.of_which else total == self.amount


def _staff(one: re.Match[str], text: str) -> StaffNumber:
    """Give what `_ONE` matched in the folded text; the label comes from the text itself, as written."""
    label = text[one.start("label") : one.end("label")].removesuffix("各").strip()
    each = bool(one["each"] or one["shared"]) or one["label"].startswith("各")
    return StaffNumber(label, amount(one["amount"]), one["counter"], each, bound(one["before"], one["after"]))


def _breakdown(inside: str) -> tuple[StaffNumber, ...]:
    """Read the numbers of people in a bracket, none if it says anything else besides."""
    of_which = _OF_WHICH.match(inside)
    parts = [part.strip() for part in re.split("[、,，]", inside[of_which.end() :] if of_which else inside)]
    read = [(_PART.fullmatch(fold(part)), part) for part in parts]
    return tuple(_staff(one, part) for one, part in read if one) if all(one for one, _ in read) else ()


def _numbers_outside_brackets(folded: str) -> int:
    return len(re.findall(rf"{NUMBER}\s*[人名]", _BRACKET.sub("", folded)))


def _why(text: str, folded: str) -> str:
    outside = _BRACKET.sub("", folded)
    if _numbers_outside_brackets(folded) > 1:
        return f"{quoted(text)}には人数が二つ以上あります。一つずつ別の行に分けて書いてください。"
    if _SPREAD.search(outside):
        return f"{quoted(text)}は幅のある人数です。「2名以上」のように一つの数で書いてください。"
    if re.fullmatch(NUMBER, outside.strip()):
        return f"{quoted(text)}には「人」か「名」がありません。"
    if not re.search("[0-9]", outside):
        return f"{quoted(text)}には人数がありません。"
    return f"{quoted(text)}は人数として読めません。"

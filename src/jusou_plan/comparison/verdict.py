"""Whether plans agree about one thing, in words."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from jusou_plan.comparison.answer import Answer
from jusou_plan.model.values.notation import compact


class Agreement(StrEnum):
    """How the answers of several plans stand to each other; the values are printed."""

    SAME = "同じ"
    DIFFERENT = "異なる"
    UNDECIDED = "比べられない記載がある"
    """What is known is the same, but one plan's answer is not wholly known."""

    ONE = "1計画だけに記載"
    NONE = "どの計画にも記載なし"
    TOLD = "すべての計画に記載"
    """Not held against each other: names, which differ by nature. Every plan says something."""

    PARTLY_TOLD = "一部の計画に記載なし"
    """As TOLD, but some plans say nothing."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """How the plans stand to each other; `reworded` that they say the same in different words.

    `told` plans say something, `silent` ones nothing.
    """

    agreement: Agreement
    told: int
    silent: int
    reworded: bool = False
    aspect: str = "言い方"
    """What differs where `reworded`: the words, or the number of an article."""

    @property
    def words(self) -> str:
        """The verdict as it is printed: 同じ（言い方は違う）; 異なる（記載なし1）."""
        text = self.agreement.value
        if self.agreement is Agreement.SAME and self.silent:
            text = f"記載のある{self.told}計画は{text}"
        if self.reworded:
            text += f"（{self.aspect}は違う）"
        if self.agreement in (Agreement.DIFFERENT, Agreement.UNDECIDED) and self.silent:
            text += f"（記載なし{self.silent}）"
        return text

    @property
    def short(self) -> str:
        """The verdict in a word, for a table of all; `SOME_SILENT` marks that some plans say nothing."""
        text = _SHORT[self.agreement]
        partly = self.silent and self.agreement in (Agreement.SAME, Agreement.DIFFERENT, Agreement.UNDECIDED)
        return f"{text}{SOME_SILENT}" if partly else text

    @property
    def differs(self) -> bool:
        """Whether a reader has to look: the plans do not all say the same."""
        return bool(self.silent) or self.agreement in (Agreement.DIFFERENT, Agreement.UNDECIDED)


SOME_SILENT = "※"

_SHORT = {
    Agreement.SAME: "同じ",
    Agreement.DIFFERENT: "異なる",
    Agreement.UNDECIDED: "比べられない",
    Agreement.ONE: "1計画だけ",
    Agreement.NONE: "—",
    Agreement.TOLD: "すべてあり",
    Agreement.PARTLY_TOLD: "一部なし",
}


def verdict(answers: Sequence[Answer], aspect: str = "言い方") -> Verdict:
    """Judge the answers of the plans about one thing; there are at least two of them."""
    told = [answer for answer in answers if answer.lines and not answer.lacking]
    silent = len(answers) - len(told)

    def judged(agreement: Agreement, *, reworded: bool = False) -> Verdict:
        return Verdict(agreement, len(told), silent, reworded, aspect)

    if not told:
        return judged(Agreement.NONE)
    if any(answer.named_only for answer in told):
        return judged(Agreement.PARTLY_TOLD if silent else Agreement.TOLD)
    if len(told) == 1:
        return judged(Agreement.ONE)
    meanings: set[Hashable] = {answer.meaning for answer in told if answer.meaning is not None}
    if len(meanings) > 1:
        return judged(Agreement.DIFFERENT)
    if any(answer.meaning is None for answer in told):
        return judged(Agreement.UNDECIDED)
    spellings = {tuple(map(compact, answer.wording)) for answer in told}
    return judged(Agreement.SAME, reworded=len(spellings) > 1)

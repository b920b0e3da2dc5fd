"""The items of 社会福祉法第106条の4第2項: 第1号イ, 第3号."""

import re
from dataclasses import dataclass
from typing import ClassVar, Self

from jusou_plan.model.values.base import Value
from jusou_plan.model.values.notation import compact
from jusou_plan.model.values.problem import ProblemKind, quoted

LETTERS = "イロハニ"
LETTERED = (1, 3)
"""The items that have letters; the others are one thing each."""

LAST_NUMBER = 6
_KANJI = "一二三四五六七八九"
_WHOLE = re.compile(rf"(?:法?第106条の4第2項)?第?(?P<number>[0-9]+|[{_KANJI}])号の?(?P<letter>.*)")
_BODY = ("", "柱書", "柱書き", "本文")


@dataclass(frozen=True, slots=True)
class StatutoryItem(Value):
    """An item (号) and its letter, empty for the opening words (柱書) and for an item without letters."""

    number: int
    letter: str

    TITLE: ClassVar[str] = "根拠の号"
    DESCRIPTION: ClassVar[str] = (
        "社会福祉法第106条の4第2項の号です。イロハニがあるのは第1号と第3号だけです。"
        "第3号のうち生活困窮者支援等のための地域づくり事業は、イロハニを付けません。"
    )
    EXAMPLES: ClassVar[tuple[str, ...]] = ("第1号イ", "第2号", "第3号", "第3号ニ")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read 第1号イ, 第2号, 1号イ, 第一号イ, 第3号柱書; raises ValueProblem."""
        compacted = compact(text)
        whole = _WHOLE.fullmatch(compacted)
        if whole is None or compacted.count("号") > 1:
            raise cls.problem(ProblemKind.STATUTORY_ITEM, _why(text, compacted))
        number = _KANJI.index(whole["number"]) + 1 if whole["number"] in _KANJI else int(whole["number"])
        letter = "" if whole["letter"] in _BODY else whole["letter"]
        if not 1 <= number <= LAST_NUMBER:
            raise cls.problem(
                ProblemKind.STATUTORY_ITEM,
                f"{quoted(text)}はありません。社会福祉法第106条の4第2項は第1号から第{LAST_NUMBER}号までです。",
            )
        if letter and letter not in tuple(LETTERS):
            raise cls.problem(
                ProblemKind.STATUTORY_ITEM_LETTER,
                f"{quoted(text)}の「{letter}」は読めません。号に続くのはイ・ロ・ハ・ニの一つだけです。",
            )
        if letter and number not in LETTERED:
            raise cls.problem(
                ProblemKind.STATUTORY_ITEM_LETTER,
                f"{quoted(text)}はありません。イロハニがあるのは第1号と第3号だけです。",
                (f"第{number}号", f"第1号{letter}", f"第3号{letter}"),
            )
        return cls(text, number, letter)

    def label(self) -> str:
        """Give 第1号イ, however it was written."""
        return f"第{self.number}号{self.letter}"

    @property
    def sort_key(self) -> tuple[int, int]:
        """The order of the Act, an item's opening words after its letters (as 一覧 print them)."""
        return self.number, LETTERS.index(self.letter) if self.letter else len(LETTERS)


def _why(text: str, compacted: str) -> str:
    if compacted.count("号") > 1:
        return f"{quoted(text)}には号が二つ以上あります。一つずつ「- 」で並べて書いてください。"
    return f"{quoted(text)}は第106条の4第2項の号として読めません。"

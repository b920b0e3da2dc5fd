"""The ids of elements (`id:`)."""

import re
from dataclasses import dataclass
from typing import ClassVar, Self

from jusou_plan.model.values.base import Value
from jusou_plan.model.values.notation import fold
from jusou_plan.model.values.problem import ProblemKind, quoted

LONGEST_ID = 64
_WHOLE = re.compile(r"[a-z][a-z0-9-]*")


@dataclass(frozen=True, slots=True)
class ElementId(Value):
    """Lower-case ASCII letters, digits and hyphens, starting with a letter, at most 64."""

    TITLE: ClassVar[str] = "id"
    DESCRIPTION: ClassVar[str] = (
        "計画の中で一つだけの印です。半角の小文字で始め、小文字・数字・ハイフンだけを使います（64字まで）。"
    )
    EXAMPLES: ClassVar[tuple[str, ...]] = ("sanka", "chiiki-houkatsu", "shien-kaigi")
    PATTERN: ClassVar[str | None] = f"^[a-z][a-z0-9-]{{0,{LONGEST_ID - 1}}}$"

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read an id; raises ValueProblem naming the first wrong character and, if easy, a repaired id."""
        if not text:
            raise cls.problem(ProblemKind.ID, "id が空です。")
        if len(text) > LONGEST_ID:
            raise cls.problem(
                ProblemKind.ID,
                f"id は{LONGEST_ID}字までです（{len(text)}字あります）。",
                place=(LONGEST_ID, len(text)),
            )
        if _WHOLE.fullmatch(text):
            return cls(text)
        place = _first_wrong(text)
        repaired = _repaired(text)
        raise cls.problem(
            ProblemKind.ID,
            f"id {quoted(text)}の{place + 1}文字目の{_named(text[place])}は{_why(place)}。",
            (repaired,) if repaired else None,
            (place, place + 1),
        )


def _first_wrong(text: str) -> int:
    start = re.match(r"[a-z][a-z0-9-]*", text)
    return start.end() if start else 0


def _named(character: str) -> str:
    return "空白" if character.isspace() else f"「{character}」"


def _why(place: int) -> str:
    if place == 0:
        return "先頭に使えません（先頭は半角の小文字 a～z）"
    return "使えません（使えるのは半角の小文字 a～z、数字、ハイフン）"


def _repaired(text: str) -> str | None:
    """Give the id that was plainly meant, or None."""
    repaired = re.sub(r"[\s_.‐−–-]+", "-", fold(text).lower()).strip("-")
    return repaired if _WHOLE.fullmatch(repaired) else None

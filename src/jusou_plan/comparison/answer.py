"""What one plan says of one thing."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

from jusou_plan.source.position import Span


@dataclass(frozen=True, slots=True)
class Answer:
    """What a plan says, line by line in its own words; no lines where it says nothing.

    `meaning` is what it is compared by, None where it cannot be compared as part of it is not known.
    `wording` are the words that may differ while the meaning is the same. `taken_as` says as what the words
    are taken where that is not plain (一部委託 for 直営及び委託), "" otherwise. `named_only` marks answers
    that differ by nature (names): only whether there is one is compared. `lacking` marks words that only
    say that there is nothing (不足, 適用除外): they are shown, and count as none. `origin` is the place in
    the plan.
    """

    lines: tuple[str, ...]
    origin: Span
    meaning: Hashable | None = None
    wording: tuple[str, ...] = ()
    taken_as: str = ""
    named_only: bool = False
    lacking: bool = False

    @property
    def text(self) -> str:
        """Everything on one line, "" where the plan says nothing."""
        return "／".join(self.lines)


ABSENT = "—"
"""What is printed where a plan says nothing."""

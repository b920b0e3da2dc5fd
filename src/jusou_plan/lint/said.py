"""What a text says in print, citations written out, with the place of every character."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from operator import itemgetter

from jusou_plan.coverage.shown import words
from jusou_plan.lint.kept import once_a_plan
from jusou_plan.model.citation import Citation, Literal, split
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.prose import Prose
from jusou_plan.model.walk import Path
from jusou_plan.source.position import Span


@dataclass(frozen=True)
class Said:
    """A text as it is printed.

    `pieces` tells what prints it: from which character of `text` on, which part of the prose.
    A citation prints what it prints as a whole.
    """

    text: str
    path: Path
    pieces: tuple[tuple[int, Literal | Citation], ...]

    def span(self, loaded: LoadedPlan, start: int, end: int) -> Span:
        """Give the place of the characters `start` to `end`."""
        first, last = self._place(start), self._place(end - 1)
        return loaded.source.marks.at(self.path).within(first.start, last.stop)

    def _place(self, at: int) -> range:
        """Give the characters of the prose that print the one at `at`."""
        begin, piece = self.pieces[bisect_right(self.pieces, at, key=itemgetter(0)) - 1]
        if isinstance(piece, Citation):
            return range(piece.start, piece.end)
        return range(piece.start + at - begin, piece.start + at - begin + 1)


@once_a_plan
def said(loaded: LoadedPlan) -> tuple[Said, ...]:
    """Give all prose of a plan as it is printed, in the order of the data."""
    return tuple(_said(loaded, loaded.path(prose), prose) for prose in loaded.every(Prose))


def _said(loaded: LoadedPlan, path: Path, prose: Prose) -> Said:
    text, pieces = "", []
    for piece in split(prose.text):
        if isinstance(piece, Citation):
            printed = words(loaded, Prose(prose.text[piece.start : piece.end]))
        else:
            printed = piece.text
        if printed:
            pieces.append((len(text), piece))
            text += printed
    return Said(text, path, tuple(pieces))

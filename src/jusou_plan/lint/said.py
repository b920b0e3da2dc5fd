"""What a text says in print, citations written out, with the place of every character."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from jusou_plan.coverage.shown import words
from jusou_plan.lint.kept import once_a_plan
from jusou_plan.model.citation import Citation, split
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.prose import Prose
from jusou_plan.model.walk import Path
from jusou_plan.source.position import Span


@dataclass(frozen=True)
class Said:
    """A text as it is printed: `places` tells for each character where what prints it stands in the prose."""

    text: str
    path: Path
    places: tuple[tuple[int, int], ...]

    def span(self, loaded: LoadedPlan, start: int, end: int) -> Span:
        """Give the place of the characters `start` to `end`."""
        marks = loaded.source.marks.at(self.path)
        return marks.within(self.places[start][0], self.places[end - 1][1])


@once_a_plan
def said(loaded: LoadedPlan) -> tuple[Said, ...]:
    """Give all prose of a plan as it is printed, in the order of the data."""
    return tuple(_said(loaded, loaded.path(prose), prose) for prose in loaded.every(Prose))


def _said(loaded: LoadedPlan, path: Path, prose: Prose) -> Said:
    pieces = list(_pieces(loaded, prose))
    text = "".join(piece for piece, _ in pieces)
    return Said(text, path, tuple(place for _, places in pieces for place in places))


def _pieces(loaded: LoadedPlan, prose: Prose) -> Iterator[tuple[str, list[tuple[int, int]]]]:
    for piece in split(prose.text):
        if isinstance(piece, Citation):
            printed = words(loaded, Prose(prose.text[piece.start : piece.end]))
            yield printed, [(piece.start, piece.end)] * len(printed)
        else:
            places = [(at, at + 1) for at in range(piece.start, piece.end)][: len(piece.text)]
            yield piece.text, places

"""A drawn figure: its shapes, what it says in words, and the data that it shows."""

from __future__ import annotations

from dataclasses import dataclass

from jusou_plan.document.figures.shapes import Drawing


@dataclass(frozen=True, slots=True)
class Data:
    """What a figure shows, as a table of plain words: the first cell of a row is its head."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Drawn:
    """A drawing, sentences (Japanese) that say the same, and its data, all made from the same facts."""

    drawing: Drawing
    alternative: str
    data: Data

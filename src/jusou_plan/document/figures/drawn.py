"""A drawn figure: its shapes, and what it says in words."""

from __future__ import annotations

from dataclasses import dataclass

from jusou_plan.document.figures.shapes import Drawing


@dataclass(frozen=True, slots=True)
class Drawn:
    """A drawing, and sentences (Japanese) that say the same, made from the same facts."""

    drawing: Drawing
    alternative: str

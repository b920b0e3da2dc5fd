"""循環図: steps in a ring that leads back to the first, clockwise from the upper left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from jusou_plan.document.figures.drawn import Data, Drawn
from jusou_plan.document.figures.meeting_words import plain_prose
from jusou_plan.document.figures.palette import (
    BETWEEN_TIERS,
    HEADING,
    NAME,
    PAPER,
    SMALL,
    STROKE,
    TINTED,
    WIDTH,
)
from jusou_plan.document.figures.pieces import Card, Columns, Words, heading
from jusou_plan.document.figures.shapes import Frame, Path, Shape, drawing
from jusou_plan.document.numbering import number
from jusou_plan.document.scribe import Scribe
from jusou_plan.model.block import CycleStep
from jusou_plan.model.numbering import NumberStyle
from jusou_plan.model.prose import Prose

_INNER = WIDTH - 2 * STROKE
_ASIDE = 24.0
"""What stands in the ring keeps so far from the arrows at its sides."""


def cycle(scribe: Scribe, steps: Sequence[CycleStep], centre: Prose | None = None) -> Drawn:
    """Draw `steps` in two rows, the second from right to left, with `centre` between them."""
    told = [
        (
            f"{number(NumberStyle.CIRCLED, index)} {plain_prose(scribe, step.name)}",
            plain_prose(scribe, step.text) if step.text else "",
        )
        for index, step in enumerate(steps, start=1)
    ]
    middle = plain_prose(scribe, centre) if centre else ""
    cards = [Card(Words(text, SMALL, align="start"), PAPER, heading(name, NAME)) for name, text in told]
    half = -(-len(cards) // 2)
    upper, lower = Columns(cards[:half], BETWEEN_TIERS), cards[: half - 1 : -1]
    top = Frame(STROKE, STROKE, _INNER, upper.height(_INNER))
    above = upper.frames(top)
    left, right = above[0].middle, above[-1].middle
    inside = Card(Words(middle, HEADING), TINTED)
    room = Frame(left + _ASIDE, top.bottom + BETWEEN_TIERS, right - left - 2 * _ASIDE, 0.0)
    height = inside.height(room.width) if middle else 0.0
    y = top.bottom + (height + 2 * BETWEEN_TIERS if height else 2 * BETWEEN_TIERS)
    below = _under(above, len(lower), y)
    height_below = max(card.height(frame.width) for card, frame in zip(lower, below, strict=True))
    below = [replace(frame, height=height_below) for frame in below]
    shapes: list[Shape] = [*upper.draw(top)]
    for card, frame in zip(lower, below, strict=True):
        shapes += card.draw(frame)
    if height:
        shapes += inside.draw(Frame(room.x, room.y, room.width, height))
    for here, there in pairwise(above):
        shapes.append(Path(((here.right, here.centre), (there.x, there.centre)), head=True))
    shapes.append(Path(((right, top.bottom), (right, y)), head=True))
    for there, here in pairwise(below):
        shapes.append(Path(((here.x, here.centre), (there.right, there.centre)), head=True))
    shapes.append(Path(((left, y), (left, top.bottom)), head=True))
    whole = drawing(y + height_below + STROKE, shapes, width=WIDTH)
    return Drawn(whole, _said(told, middle), Data(("段階", "内容"), tuple(told)))


def _under(above: Sequence[Frame], count: int, y: float) -> list[Frame]:
    """Give where the lower row stands: its ends under those of the upper row, a single step all over."""
    if count == 1:
        return [Frame(STROKE, y, _INNER, 0.0)]
    first, last = above[0], above[-1]
    step = (last.x - first.x) / (count - 1)
    return [Frame(round(first.x + index * step, 2), y, first.width, 0.0) for index in range(count)]


def _said(told: Sequence[tuple[str, str]], middle: str) -> str:
    steps = "".join(f"{name}{'：' if text else ''}{text.rstrip('。')}。" for name, text in told)
    about = f"{middle}の" if middle else ""
    return f"{about}段階が輪になった図。{steps}最後の段階から初めの段階に戻る。"

"""重層図: layers one above another, each a direction with its initiatives, or what its words name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from jusou_plan.document.figures.drawn import Data, Drawn
from jusou_plan.document.figures.meeting_words import plain_prose
from jusou_plan.document.figures.palette import (
    BETWEEN_TIERS,
    HEADING,
    NAME,
    PANEL,
    PAPER,
    SMALL,
    STROKE,
    WIDTH,
)
from jusou_plan.document.figures.pieces import Card, Piece, Stack, Words, heading, rows_of
from jusou_plan.document.figures.shapes import Frame, Path, Shape, drawing
from jusou_plan.document.scribe import Scribe
from jusou_plan.document.views.initiative_sheet import initiative_numbers
from jusou_plan.model.block import Layer, LayerArrows
from jusou_plan.model.initiative import Initiative

_MOST_COLUMNS = 4
_INNER = WIDTH - 2 * STROKE
_APART = 6.0


@dataclass(frozen=True, slots=True)
class _Told:
    """What a layer says: its name, what it does, and (name, subtitle) of what is in it."""

    name: str
    role: str
    items: tuple[tuple[str, str], ...]

    @property
    def listed(self) -> str:
        """What is in it, in one line."""
        return "、".join(name + (f"（{under}）" if under else "") for name, under in self.items)


def layer_figure(scribe: Scribe, layers: Sequence[Layer], arrows: LayerArrows) -> Drawn | None:
    """Draw `layers` from the top down; without any, the plan's directions from the bottom up.

    Gives None when fewer than two of them say anything.
    """
    listed = [_told(scribe, layer) for layer in layers] or [
        _direction(scribe, it) for it in reversed(scribe.plan.initiatives)
    ]
    told = [layer for layer in listed if layer.name or layer.items]
    if len(told) < 2:  # noqa: PLR2004  # one layer lies on nothing
        return None
    shapes: list[Shape] = []
    frames: list[Frame] = []
    y = STROKE
    for layer in told:
        card = _card(layer)
        frames.append(Frame(STROKE, y, _INNER, card.height(_INNER)))
        shapes += card.draw(frames[-1])
        y = frames[-1].bottom + BETWEEN_TIERS
    if arrows is not LayerArrows.NONE:
        shapes += [
            Path(
                ((lower.middle, lower.y), (upper.middle, upper.bottom)),
                head=True,
                tail=arrows is LayerArrows.BOTH,
            )
            for upper, lower in pairwise(frames)
        ]
    whole = drawing(y - BETWEEN_TIERS + STROKE, shapes, width=WIDTH)
    rows = tuple((layer.name, layer.role, layer.listed) for layer in told)
    return Drawn(whole, _said(told, arrows), Data(("層", "働き", "要素"), rows))


def _told(scribe: Scribe, layer: Layer) -> _Told:
    role = plain_prose(scribe, layer.role) if layer.role else ""
    items = tuple((plain_prose(scribe, item), "") for item in layer.items)
    name = plain_prose(scribe, layer.name) if layer.name else ""
    direction = scribe.loaded.resolve(layer.initiative) if layer.initiative else None
    if not isinstance(direction, Initiative):
        return _Told(name, role, items)
    own = _direction(scribe, direction)
    return _Told(name or own.name, role or own.role, (*own.items, *items))


def _direction(scribe: Scribe, direction: Initiative) -> _Told:
    numbers = initiative_numbers(scribe)
    items = tuple((_numbered(numbers, it), it.subtitle or "") for it in direction.initiatives)
    return _Told(_numbered(numbers, direction), direction.role or "", items)


def _numbered(numbers: dict[int, str], initiative: Initiative) -> str:
    return f"{numbers.get(id(initiative), '')} {initiative.name}".strip()


def _card(layer: _Told) -> Card:
    pieces: list[Piece] = [Words(layer.role, SMALL)] if layer.role else []
    if layer.items:
        cards = [
            Card(Stack([Words(name, NAME), *([Words(f"（{under}）", SMALL)] if under else [])]), PAPER)
            for name, under in layer.items
        ]
        pieces.append(rows_of(cards, _MOST_COLUMNS, _APART))
    return Card(Stack(pieces, _APART), PANEL, heading(layer.name, HEADING) if layer.name else None)


_ARROWS_SAID = {
    LayerArrows.UP: "矢印は、下の層から上の層へ向かう。",
    LayerArrows.BOTH: "隣り合う層は、両向きの矢印で結ばれている。",
    LayerArrows.NONE: "",
}


def _said(layers: Sequence[_Told], arrows: LayerArrows) -> str:
    sentences = [f"{len(layers)}つの層を重ねた図。上から順に示す。"]
    for layer in layers:
        said = "、".join(filter(None, (layer.name, layer.role.rstrip("。"))))
        sentences.append("：".join(filter(None, (said, layer.listed))) + "。")
    return "".join(sentences) + _ARROWS_SAID[arrows]

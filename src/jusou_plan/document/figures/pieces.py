"""What figures are made of: each piece knows how high it is at a width, and draws itself in a frame.

A box is as high as its text asks for, so text never leaves it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from jusou_plan.document.figures.letters import printable, text_width
from jusou_plan.document.figures.palette import (
    BODY,
    GAP,
    INK,
    PAD,
    PAPER,
    QUIET,
    SMALL,
    SOLID,
    WHITE,
    Look,
    Style,
)
from jusou_plan.document.figures.shapes import Box, Frame, Label, Shape
from jusou_plan.document.figures.wrapping import wrapped


class Piece(Protocol):
    """Part of a figure."""

    def height(self, width: float) -> float:
        """Give the height that it needs at a width."""

    def draw(self, frame: Frame) -> Iterator[Shape]:
        """Give its shapes within a frame at least as high as it needs."""


@dataclass(frozen=True, slots=True)
class Words:
    """A text, wrapped; `align` is `start`, `middle` or `end`. The lines of a name (bold) are about even."""

    text: str
    style: Style = BODY
    colour: str = INK
    align: str = "middle"

    def lines(self, width: float) -> tuple[str, ...]:
        """Give its lines at a width."""
        style = self.style
        even = style.bold or self.align == "middle"
        return wrapped(printable(self.text), width / style.size, even=even, bold=style.bold)

    def height(self, width: float) -> float:
        """Give the height of its lines."""
        return len(self.lines(width)) * self.style.leading

    def draw(self, frame: Frame) -> Iterator[Shape]:
        """Give its label at the top of the frame."""
        lines = self.lines(frame.width)
        if lines:
            own = Frame(frame.x, frame.y, frame.width, len(lines) * self.style.leading)
            yield Label(own, lines, self.style, self.colour, self.align)


@dataclass(frozen=True, slots=True)
class Item:
    """A line of a list: a mark, and the text beside it."""

    text: str
    style: Style = SMALL
    mark: str = "・"

    def height(self, width: float) -> float:
        """Give the height of its lines."""
        return self._words.height(width - self.style.size)

    def draw(self, frame: Frame) -> Iterator[Shape]:
        """Give the mark and the lines, which stand in from it."""
        hang = self.style.size
        yield from Words(self.mark, self.style, align="start").draw(Frame(frame.x, frame.y, hang, 0.0))
        yield from self._words.draw(Frame(frame.x + hang, frame.y, frame.width - hang, 0.0))

    @property
    def _words(self) -> Words:
        return Words(self.text, self.style, align="start")


@dataclass(frozen=True, slots=True)
class Stack:
    """Pieces one below another; pieces without height take no gap either."""

    pieces: Sequence[Piece]
    gap: float = 3.0

    def height(self, width: float) -> float:
        """Give the sum of the heights and the gaps between."""
        heights = [height for height in (piece.height(width) for piece in self.pieces) if height]
        return sum(heights) + self.gap * max(len(heights) - 1, 0)

    def draw(self, frame: Frame) -> Iterator[Shape]:
        """Give the shapes of all, from the top."""
        y = frame.y
        for piece in self.pieces:
            height = piece.height(frame.width)
            if height:
                yield from piece.draw(Frame(frame.x, y, frame.width, height))
                y += height + self.gap


@dataclass(frozen=True, slots=True)
class Columns:
    """Pieces side by side, equally wide and equally high."""

    pieces: Sequence[Piece]
    gap: float = GAP

    def column(self, width: float) -> float:
        """Give the width of one."""
        return (width - self.gap * (len(self.pieces) - 1)) / len(self.pieces)

    def height(self, width: float) -> float:
        """Give the height of the highest."""
        return max(piece.height(self.column(width)) for piece in self.pieces)

    def frames(self, frame: Frame) -> list[Frame]:
        """Give where each stands."""
        column = self.column(frame.width)
        return [
            Frame(frame.x + index * (column + self.gap), frame.y, column, frame.height)
            for index in range(len(self.pieces))
        ]

    def draw(self, frame: Frame) -> Iterator[Shape]:
        """Give the shapes of all, each as high as the frame."""
        for piece, own in zip(self.pieces, self.frames(frame), strict=True):
            yield from piece.draw(own)


@dataclass(frozen=True, slots=True)
class Card:
    """A box around a piece, under a heading in a band of its own if it has one.

    What is in a box higher than it needs stands in the middle, under a heading at the top; a heading that has
    nothing under it fills the box.
    """

    body: Piece
    look: Look = PAPER
    heading: Piece | None = None
    heading_look: Look = SOLID
    pad: float = PAD

    def height(self, width: float) -> float:
        """Give the height of heading and body with the room around them."""
        body = self.body.height(width - 2 * self.pad)
        return self._band(width) + (body + 2 * self.pad if body else 0.0)

    def draw(self, frame: Frame) -> Iterator[Shape]:
        """Give the box, the band and what is written in both."""
        yield Box(frame, self.look)
        inner = frame.width - 2 * self.pad
        band = self._band(frame.width) if self.body.height(inner) else frame.height
        if self.heading is not None and band:
            yield Box(Frame(frame.x, frame.y, frame.width, band), self.heading_look, top=band < frame.height)
            height = self.heading.height(inner)
            top = frame.y + (band - height) / 2
            yield from self.heading.draw(Frame(frame.x + self.pad, top, inner, height))
        height = self.body.height(inner)
        room = frame.height - band
        top = frame.y + band + (self.pad if band else (room - height) / 2)
        yield from self.body.draw(Frame(frame.x + self.pad, top, inner, height))

    def _band(self, width: float) -> float:
        if self.heading is None:
            return 0.0
        height = self.heading.height(width - 2 * self.pad)
        return height + 2 * _BAND_PAD if height else 0.0


_BAND_PAD = 5.0


@dataclass(frozen=True, slots=True)
class Level:
    """A piece in the middle of at least so much height, so that pieces side by side stand level."""

    piece: Piece
    least: float

    def height(self, width: float) -> float:
        """Give the height of the piece, or the least."""
        return max(self.piece.height(width), self.least)

    def draw(self, frame: Frame) -> Iterator[Shape]:
        """Give the piece."""
        height = self.piece.height(frame.width)
        y = frame.y + (frame.height - height) / 2
        yield from self.piece.draw(Frame(frame.x, y, frame.width, height))


@dataclass(frozen=True, slots=True)
class Pairs:
    """Lines of a label and what it says, the labels in a column of their own."""

    pairs: Sequence[tuple[str, str]]
    style: Style = SMALL
    gap: float = 2.0

    def height(self, width: float) -> float:
        """Give the height of all lines."""
        heights = [self._row(label, text, width) for label, text in self.pairs]
        return sum(heights) + self.gap * max(len(heights) - 1, 0)

    def draw(self, frame: Frame) -> Iterator[Shape]:
        """Give the labels at the left and what they say beside them."""
        y, left = frame.y, self._left(frame.width)
        for label, text in self.pairs:
            yield from self._label(label).draw(Frame(frame.x, y, left, 0.0))
            yield from self._text(text).draw(
                Frame(frame.x + left + _BESIDE, y, frame.width - left - _BESIDE, 0.0)
            )
            y += self._row(label, text, frame.width) + self.gap

    def _left(self, width: float) -> float:
        widest = max((text_width(printable(label), self.style) for label, _ in self.pairs), default=0.0)
        return min(widest + 0.5, width * 0.34)

    def _row(self, label: str, text: str, width: float) -> float:
        left = self._left(width)
        return max(self._label(label).height(left), self._text(text).height(width - left - _BESIDE))

    def _label(self, label: str) -> Words:
        return Words(label, self.style, QUIET, align="start")

    def _text(self, text: str) -> Words:
        return Words(text, self.style, align="start")


_BESIDE = 8.0


def heading(text: str, style: Style) -> Words:
    """Give the words of a heading on a solid band."""
    return Words(text, style, WHITE)


def rows_of(pieces: Sequence[Piece], most: int, gap: float = GAP) -> Stack:
    """Give pieces in rows of no more than `most`, the rows about equally long."""
    count = -(-len(pieces) // most)
    longest = -(-len(pieces) // max(count, 1))
    rows = [Columns(pieces[start : start + longest], gap) for start in range(0, len(pieces), longest or 1)]
    return Stack(rows, gap)

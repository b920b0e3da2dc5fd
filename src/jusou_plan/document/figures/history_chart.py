"""経過図: the events of a plan's history down a line, those that lasted as a bar on it."""

from __future__ import annotations

from itertools import pairwise

from jusou_plan.document.figures.drawn import Data, Drawn
from jusou_plan.document.figures.meeting_words import plain_prose
from jusou_plan.document.figures.palette import BODY, GAP, NAME, PAPER, SOLID, STROKE, TINTED, WIDTH
from jusou_plan.document.figures.pieces import Card, Words
from jusou_plan.document.figures.shapes import Box, Frame, Path, Shape, drawing
from jusou_plan.document.scribe import Scribe

_DAY = 168.0
"""The width of the column of days."""
_BESIDE = 14.0
_DOT = 11.0


def history_chart(scribe: Scribe) -> Drawn | None:
    """Draw the events in the order of the plan; gives None when it has none."""
    events = [(event, plain_prose(scribe, event.text)) for event in scribe.plan.history]
    if not events:
        return None
    line = _DAY + _BESIDE + _DOT / 2
    left = _DAY + 2 * _BESIDE + _DOT
    marks: list[Frame] = []
    shapes: list[Shape] = []
    y = STROKE
    for event, text in events:
        card = Card(Words(text, BODY, align="start"), TINTED if event.period else PAPER, pad=7.0)
        day = Words(event.day, NAME, align="end")
        width = WIDTH - STROKE - left
        frame = Frame(left, y, width, max(card.height(width), day.height(_DAY)))
        shapes += card.draw(frame)
        shapes += day.draw(Frame(0.0, frame.centre - day.height(_DAY) / 2, _DAY, 0.0))
        length = frame.height if event.period else _DOT
        marks.append(Frame(line - _DOT / 2, frame.centre - length / 2, _DOT, length))
        y = frame.bottom + GAP / 2
    spine = [Path(((line, here.bottom), (line, there.y))) for here, there in pairwise(marks)]
    shapes += [Box(mark, SOLID) for mark in marks]
    said = "".join(f"{event.day}：{text.rstrip('。')}。" for event, text in events)
    height = y - GAP / 2 + STROKE
    data = Data(("時期", "事項"), tuple((event.day, text) for event, text in events))
    return Drawn(drawing(height, [*spine, *shapes], width=WIDTH), f"経過を上から順に並べた図。{said}", data)

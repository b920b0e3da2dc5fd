"""年間予定図: meetings over the months of a fiscal year."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from jusou_plan.document.figures.drawn import Data, Drawn
from jusou_plan.document.figures.palette import (
    NAME,
    PAD,
    PAPER,
    QUIET,
    SMALL,
    SOLID,
    STROKE,
    TINTED,
    WHITE,
    WIDTH,
)
from jusou_plan.document.figures.pieces import Stack, Words
from jusou_plan.document.figures.shapes import Box, Frame, Path, Shape, drawing
from jusou_plan.document.scribe import Scribe
from jusou_plan.model.meeting import Meeting
from jusou_plan.model.values.frequency import Frequency, Unit

MONTHS = (4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3)
"""A fiscal year."""

_LABELS = 178.0
_COLUMN = (WIDTH - 2 * STROKE - _LABELS) / len(MONTHS)
_BAR = 24.0
_ASIDE = 3.0
_BAR_WIDTH = _COLUMN * len(MONTHS) - 2 * _ASIDE
_HEAD = SMALL.leading + 10.0
_HELD = "開催"


def year_schedule(scribe: Scribe, meetings: Sequence[Meeting]) -> Drawn | None:
    """Draw when `meetings` are held: in their 開催月, or every month, or at no fixed time over the year.

    Gives None when none of them says how often or when it is held.
    """
    rows = [
        (meeting, _months(scribe, meeting), _over_the_year(scribe, meeting))
        for meeting in meetings
        if meeting.months or _frequency(scribe, meeting)
    ]
    if not rows:
        return None
    y = STROKE + _HEAD
    right = WIDTH - STROKE
    bars: list[Shape] = []
    rules = [*_columns(Frame(STROKE, STROKE, right - STROKE, _HEAD))]
    for meeting, months, words in rows:
        label = _label(scribe, meeting)
        inner = label.height(_LABELS - 2 * PAD)
        height = max(inner, _BAR if months else _bar_height(words)) + 2 * PAD
        frame = Frame(STROKE, y, right - STROKE, height)
        rules.append(Path(((STROKE, y), (right, y)), rule=True))
        rules += _columns(frame) if months else _columns(frame)[:1]
        bars += label.draw(Frame(STROKE + PAD, frame.centre - inner / 2, _LABELS - 2 * PAD, inner))
        bars += _held(frame, months) if months else _all_year(frame, words)
        y = frame.bottom
    table = Box(Frame(STROKE, STROKE, right - STROKE, y - STROKE), PAPER)
    shapes = [table, *_head(), *rules, *bars]
    said = "".join(_said(scribe, meeting, months, words) for meeting, months, words in rows)
    told = tuple((meeting.name, _often(scribe, meeting), _when(months)) for meeting, months, _ in rows)
    return Drawn(
        drawing(y + STROKE, shapes, width=WIDTH),
        f"会議の開催を4月から3月まで月ごとに表した図。{said}",
        Data(("会議", "頻度", "開催月"), told),
    )


def _columns(frame: Frame) -> list[Shape]:
    """Give the rules that divide a row, the first beside the label."""
    return [
        Path(((_left(index), frame.y), (_left(index), frame.bottom)), rule=True)
        for index in range(len(MONTHS))
    ]


def _left(index: int) -> float:
    return STROKE + _LABELS + index * _COLUMN


def _head() -> Iterator[Shape]:
    yield Box(Frame(STROKE, STROKE, WIDTH - 2 * STROKE, _HEAD), TINTED, top=True)
    y = STROKE + (_HEAD - SMALL.leading) / 2
    yield from Words("会議", NAME).draw(Frame(STROKE, STROKE + (_HEAD - NAME.leading) / 2, _LABELS, 0.0))
    for index, month in enumerate(MONTHS):
        yield from Words(f"{month}月", SMALL).draw(Frame(_left(index) + 1.0, y, _COLUMN - 2.0, 0.0))


def _label(scribe: Scribe, meeting: Meeting) -> Stack:
    often = _often(scribe, meeting)
    return Stack([Words(meeting.name, NAME, align="start"), Words(often, SMALL, QUIET, align="start")], 2.0)


def _often(scribe: Scribe, meeting: Meeting) -> str:
    return "、".join(item.text for item in _frequency(scribe, meeting))


def _when(months: Sequence[int]) -> str:
    if not months:
        return "記載なし"
    return "毎月" if len(months) == len(MONTHS) else "、".join(f"{month}月" for month in months)


def _held(frame: Frame, months: Sequence[int]) -> Iterator[Shape]:
    for month in months:
        cell = Frame(_left(MONTHS.index(month)) + _ASIDE, frame.centre - _BAR / 2, _COLUMN - 2 * _ASIDE, _BAR)
        yield Box(cell, SOLID)
        yield from Words(_HELD, SMALL, WHITE).draw(
            Frame(cell.x, frame.centre - SMALL.leading / 2, cell.width, 0.0)
        )


def _all_year(frame: Frame, words: str) -> Iterator[Shape]:
    height = _bar_height(words)
    bar = Frame(_left(0) + _ASIDE, frame.centre - height / 2, _BAR_WIDTH, height)
    yield Box(bar, TINTED)
    inner = Words(words, SMALL).height(_BAR_WIDTH - 2 * PAD)
    yield from Words(words, SMALL).draw(
        Frame(bar.x + PAD, frame.centre - inner / 2, _BAR_WIDTH - 2 * PAD, inner)
    )


def _bar_height(words: str) -> float:
    return max(_BAR, Words(words, SMALL).height(_BAR_WIDTH - 2 * PAD) + 2 * _ASIDE)


def _frequency(scribe: Scribe, meeting: Meeting) -> tuple[Frequency, ...]:
    """Give how often a meeting is held, by its own words or by those of the meeting it is like (準用)."""
    for borrowed in meeting.borrowed:
        source = scribe.loaded.resolve(borrowed.meeting)
        if "頻度" in borrowed.fields and isinstance(source, Meeting) and source is not meeting:
            return source.frequency
    return meeting.frequency


def _months(scribe: Scribe, meeting: Meeting) -> tuple[int, ...]:
    """Give the months in which a meeting is held, as far as the plan says."""
    if meeting.months:
        return tuple(sorted({it.month for it in meeting.months}, key=MONTHS.index))
    every_month = any(
        occurrence.unit is Unit.MONTH and occurrence.every == 1
        for frequency in _frequency(scribe, meeting)
        for occurrence in frequency.occurrences
    )
    return MONTHS if every_month else ()


def _over_the_year(scribe: Scribe, meeting: Meeting) -> str:
    """Give what stands in the bar of a meeting without months: beside a count, that no month is told."""
    frequency = _frequency(scribe, meeting)
    words = "、".join(item.text for item in frequency)
    counted = any(item.occurrences for item in frequency)
    return f"{words}（開催月の記載なし）" if counted else words


def _said(scribe: Scribe, meeting: Meeting, months: Sequence[int], words: str) -> str:
    if not months:
        return f"{meeting.name}は、{words}。"
    often = _often(scribe, meeting)
    return f"{meeting.name}は、{_when(months)}に開く{f'（{often}）' if often else ''}。"

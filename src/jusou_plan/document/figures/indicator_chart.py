"""指標図: indicators year by year, a small chart for each, as bars or as a line, the targets as marks."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from jusou_plan.document.figures.drawn import Data, Drawn
from jusou_plan.document.figures.letters import text_width
from jusou_plan.document.figures.palette import (
    GAP,
    HATCHED,
    MARK,
    NAME,
    PAD,
    PAPER,
    QUIET,
    SMALL,
    SOLID,
    STROKE,
    SWATCH,
    TINTED,
    WIDTH,
)
from jusou_plan.document.figures.pieces import Card, Level, Piece, Stack, Words
from jusou_plan.document.figures.series import Point, Series, series_of
from jusou_plan.document.figures.shapes import Box, Frame, Mark, MarkKind, Path, Shape, Trace, drawing
from jusou_plan.model.block import ChartForm
from jusou_plan.model.indicator import Indicator

_PLOT = 80.0
"""The height of the greatest amount."""

_CLEAR = MARK / 2 + 2.0
"""Words keep so far from the point that they belong to."""

_ABOVE = SMALL.leading + _CLEAR
_UNDER = 5.0
_BAR = 40.0
_SLOT = 62.0
"""A year wants so much width, for 令和7年度 on one line."""

_YEARS_LEFT_OUT = 22.0
"""The room between years that do not follow one another, for the sign of a break."""

_MOST_COLUMNS = 3
_INNER = WIDTH - 2 * STROKE
_ACTUAL, _PART, _TARGET = "実績", "年度の途中などの実績", "目標"


def indicator_chart(
    indicators: Sequence[Indicator], form: ChartForm = ChartForm.BARS, years: Collection[int] = ()
) -> Drawn | None:
    """Draw the series of `indicators` that have two amounts or more, those of one indicator to one scale.

    `years` leaves out other years. Gives None when nothing is left to draw.
    """
    shown = series_of(indicators, years)
    if not shown:
        return None
    shapes, bottom = _charts(shown, form)
    legend = _legend(shown, form, bottom + GAP)
    bottom += GAP + SMALL.leading if legend else 0.0
    whole = drawing(bottom + STROKE, [*shapes, *legend], width=WIDTH)
    return Drawn(whole, _said(shown, form), _data(shown))


def _charts(shown: Sequence[Series], form: ChartForm) -> tuple[list[Shape], float]:
    """Give the charts in rows, the base lines of a row level, and where they end."""
    shown = [part for series in shown for part in _parted(series)]
    count = _columns(shown)
    width = (_INNER - (count - 1) * GAP) / count
    scales = {series.of: max(it.largest for it in shown if it.of == series.of) for series in shown}
    shapes: list[Shape] = []
    y = STROKE
    for start in range(0, len(shown), count):
        row = shown[start : start + count]
        titles = [_title(series) for series in row]
        highest = max(title.height(width - 2 * PAD) for title in titles)
        plots = [_Plot(series, form, scales[series.of]) for series in row]
        lowest = max(plot.foot(width - 2 * PAD) for plot in plots)
        cards = [
            Card(replace(plot, room=lowest), PAPER, Level(title, highest), TINTED)
            for plot, title in zip(plots, titles, strict=True)
        ]
        for index, card in enumerate(cards):
            shapes += card.draw(Frame(STROKE + index * (width + GAP), y, width, card.height(width)))
        y += max(card.height(width) for card in cards) + GAP
    return shapes, y - GAP


def _columns(shown: Sequence[Series]) -> int:
    """Give how many charts stand side by side, so that each year has its room."""
    widest = max(_needed(series) for series in shown)
    counts = range(min(_MOST_COLUMNS, len(shown)), 1, -1)
    return next((it for it in counts if (_INNER - (it - 1) * GAP) / it >= widest), 1)


def _needed(series: Series) -> float:
    """Give the width of a chart in which no word of a year meets that of the next."""
    return 2 * PAD + len(series.points) * _slot(series) + _YEARS_LEFT_OUT * sum(_gaps(series))


def _slot(series: Series) -> float:
    words = (point.value.words for point in series.points if point.value)
    return max([_SLOT, *(text_width(text, NAME) + 4.0 for text in words)])


def _gaps(series: Series) -> list[bool]:
    """Tell after which of the years others are left out."""
    return [after.year - before.year > 1 for before, after in pairwise(series.points)]


def _parted(series: Series) -> Iterator[Series]:
    """Part a series that is too long for one chart."""
    if _needed(series) <= _INNER or len(series.points) == 1:
        yield series
        return
    middle = (len(series.points) + 1) // 2
    yield from _parted(replace(series, points=series.points[:middle]))
    yield from _parted(replace(series, points=series.points[middle:]))


def _title(series: Series) -> Stack:
    above, name = series.title
    unit = f"（{series.unit}）" if series.unit else ""
    return Stack([Words(above, SMALL), Words(f"{name}{unit}", NAME)], 0.0)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a year stands: its slot, the middle of it, and the heights of its value and target."""

    point: Point
    slot: Frame
    value: float | None
    target: float | None

    @property
    def x(self) -> float:
        return self.slot.middle


@dataclass(frozen=True, slots=True)
class _Plot:
    """The years of one series over a base line."""

    series: Series
    form: ChartForm
    scale: Decimal
    room: float = 0.0
    """What is under the base line is at least so high."""

    def height(self, width: float) -> float:
        """Give the height of the marks, and of what is written above and under them."""
        return _ABOVE + _PLOT + _UNDER + self.foot(width)

    def draw(self, frame: Frame) -> Iterator[Shape]:
        """Give the base line, what stands on it, and the words."""
        base = frame.bottom - self.foot(frame.width) - _UNDER
        slots = self._slots(frame)
        yield Path(((frame.x, base), (frame.right, base)), rule=True)
        places = [self._place(*pair, base) for pair in zip(self.series.points, slots, strict=True)]
        for (before, after), gap in zip(pairwise(places), _gaps(self.series), strict=True):
            if gap:
                yield from _break((before.slot.right + after.slot.x) / 2, base)
        for place in places:
            foot = Frame(place.slot.x + 1.0, base + _UNDER, place.slot.width - 2.0, 0.0)
            yield from _under(place.point).draw(foot)
        yield from self._bars(places, base) if self.form is ChartForm.BARS else self._line(places)
        yield from (Mark(it.x, it.target, MarkKind.TARGET) for it in places if it.target is not None)
        yield from self._words(places, frame)

    def _slots(self, frame: Frame) -> list[Frame]:
        points = self.series.points
        gaps = [0.0, *(_YEARS_LEFT_OUT * gap for gap in _gaps(self.series))]
        width = (frame.width - sum(gaps)) / len(points)
        starts = [frame.x + index * width + sum(gaps[: index + 1]) for index in range(len(points))]
        return [Frame(x, frame.y, width, frame.height) for x in starts]

    def foot(self, width: float) -> float:
        """Give the height of what is written under the base line."""
        slot = self._slots(Frame(0.0, 0.0, width, 0.0))[0]
        return max(self.room, *(_under(point).height(slot.width - 2.0) for point in self.series.points))

    def _place(self, point: Point, slot: Frame, base: float) -> _Place:
        value, target = (
            round(base - _PLOT * float(amount.size / self.scale), 2) if amount and self.scale else None
            for amount in (point.value, point.target)
        )
        return _Place(point, slot, base if point.value and value is None else value, target)

    def _bars(self, places: Sequence[_Place], base: float) -> Iterator[Shape]:
        for place in places:
            if place.value is not None and place.value < base:
                width = min(_BAR, place.slot.width * 0.6)
                frame = Frame(place.x - width / 2, place.value, width, base - place.value)
                yield Box(frame, HATCHED if place.point.until else SOLID, top=frame.height > width / 4)

    def _line(self, places: Sequence[_Place]) -> Iterator[Shape]:
        points = tuple((place.x, place.value) for place in places if place.value is not None)
        if len(points) > 1:
            yield Trace(points)
        for place in places:
            if place.value is not None:
                kind = MarkKind.PART if place.point.until else MarkKind.WHOLE
                yield Mark(place.x, place.value, kind)

    def _words(self, places: Sequence[_Place], frame: Frame) -> Iterator[Shape]:
        """Give the values in words, each beside its point and clear of the line and of the target's mark."""
        line = [(it.x, it.value) for it in places if it.value is not None]
        traces = list(pairwise(line)) if self.form is ChartForm.LINE else []
        for place in places:
            if place.value is None or place.point.value is None:
                continue
            words = Words(place.point.value.words, NAME)
            width = text_width(place.point.value.words, NAME) + 1.0
            spots = _spots(place, width, below=self.form is ChartForm.LINE)
            clear = (it for it in spots if not any(_crosses(it, *trace) for trace in traces))
            yield from words.draw(next((it for it in clear if _within(it, frame)), spots[0]))


def _under(point: Point) -> Piece:
    """Give what stands under the base line: the year, its moment, and the target."""
    pieces: list[Piece] = [Words(point.label, SMALL)]
    if point.until:
        pieces.append(Words(f"（{point.until}）", SMALL, QUIET))
    if point.target:
        pieces.append(Words(f"{_TARGET} {point.target.words}", SMALL, QUIET))
    return Stack(pieces, 0.0)


def _break(x: float, base: float) -> Iterator[Shape]:
    """Give the sign that years are left out of the base line."""
    for start in (x - 4.0, x + 1.0):
        yield Trace(((start, base + 4.0), (start + 3.0, base - 4.0)), rule=True)


def _spots(place: _Place, width: float, *, below: bool) -> list[Frame]:
    """Give the places where the words of a value may stand, the best first."""
    assert place.value is not None  # asked for only where there is one
    top = place.value
    if place.target is not None and abs(place.target - (top - _ABOVE / 2)) < _ABOVE / 2 + MARK:
        top = min(top, place.target)
    above, under = top - _CLEAR - NAME.leading, place.value + _CLEAR
    middle, left, right = place.x - width / 2, place.x - width, place.x
    spots = [(middle, above), (left, above), (right, above)]
    spots += [(middle, under), (right, under), (left, under)] if below else []
    return [Frame(round(x, 2), round(y, 2), width, NAME.leading) for x, y in spots]


def _within(spot: Frame, frame: Frame) -> bool:
    return frame.x <= spot.x and spot.right <= frame.right and spot.bottom <= frame.bottom


def _crosses(spot: Frame, start: tuple[float, float], end: tuple[float, float]) -> bool:
    """Tell whether a line that rises or falls to the right meets a spot."""
    (x1, y1), (x2, y2) = start, end
    left, right = max(spot.x, x1), min(spot.right, x2)
    if left >= right:
        return False
    heights = [y1 + (y2 - y1) * (x - x1) / (x2 - x1) for x in (left, right)]
    return min(heights) < spot.bottom and spot.y < max(heights)


# --- legend and words -------------------------------------------------------------------------------------


def _legend(shown: Sequence[Series], form: ChartForm, y: float) -> list[Shape]:
    """Give what the marks mean, nothing where all are values of whole years."""
    points = [point for series in shown for point in series.points]
    kinds = [_PART] * any(point.until for point in points if point.value)
    kinds += [_TARGET] * any(point.target for point in points)
    if not kinds:
        return []
    shapes: list[Shape] = []
    x = STROKE
    for kind in (_ACTUAL, *kinds):
        shapes.append(_sample(kind, form, Frame(x, y + 1.0, SWATCH, SMALL.leading - 2.0)))
        width = text_width(kind, SMALL) + 1.0
        shapes += Words(kind, SMALL, align="start").draw(Frame(x + SWATCH + 6.0, y, width, 0.0))
        x += SWATCH + 6.0 + width + 2 * GAP
    return shapes


def _sample(kind: str, form: ChartForm, frame: Frame) -> Shape:
    if kind == _TARGET:
        return Mark(frame.middle, frame.centre, MarkKind.TARGET)
    if form is ChartForm.LINE:
        return Mark(frame.middle, frame.centre, MarkKind.PART if kind == _PART else MarkKind.WHOLE)
    return Box(frame, HATCHED if kind == _PART else SOLID)


def _said(shown: Sequence[Series], form: ChartForm) -> str:
    words = {ChartForm.BARS: "棒グラフ", ChartForm.LINE: "折れ線グラフ"}[form]
    sentences = [f"指標の値を年度ごとに{words}で表した図。"]
    for series in shown:
        name = f"{series.of}のうち{series.row}" if series.row else series.of
        years = "、".join(_point_said(point) for point in series.points)
        sentences.append(f"{name}は、{years}。")
    return "".join(sentences)


def _point_said(point: Point) -> str:
    value = f"{point.when}が{point.value.words}" if point.value else point.when
    target = f"{_TARGET}{point.target.words}" if point.target else ""
    return f"{value}（{target}）" if point.value and target else f"{value}の{target}" if target else value


def _data(shown: Sequence[Series]) -> Data:
    split, targets = any(series.row for series in shown), any(series.has_targets for series in shown)
    head = ("指標", *(("内訳",) if split else ()), "年度", _ACTUAL, *((_TARGET,) if targets else ()))
    rows = tuple(
        (
            series.of,
            *((series.row,) if split else ()),
            point.when,
            point.value.words if point.value else _NOTHING,
            *((point.target.words if point.target else _NOTHING,) if targets else ()),
        )
        for series in shown
        for point in series.points
    )
    return Data(head, rows)


_NOTHING = "—"

"""計画期間図: this plan and those beside it as bars over fiscal years."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from jusou_plan.document.figures.drawn import Data, Drawn
from jusou_plan.document.figures.letters import text_width
from jusou_plan.document.figures.palette import (
    DOTTED,
    GAP,
    HATCHED,
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
    Look,
)
from jusou_plan.document.figures.pieces import Stack, Words
from jusou_plan.document.figures.shapes import Box, Drawing, Frame, Path, Shape, drawing
from jusou_plan.document.scribe import Scribe
from jusou_plan.document.views.related_plans import JOINT, plan_name
from jusou_plan.model.related_plan import RelatedPlan, Standing
from jusou_plan.model.values.era import era_on, wareki_fiscal_year
from jusou_plan.model.values.period import Period

MOST_YEARS = 16
"""So many years fit side by side."""

_LABELS = 208.0
_BAR = 26.0
_OWN = "この計画"
_LOOKS: dict[str, Look] = {
    _OWN: SOLID,
    Standing.ABOVE.value: HATCHED,
    Standing.HARMONY.value: DOTTED,
    Standing.PREVIOUS.value: TINTED,
    Standing.NEXT.value: TINTED,
    "関連計画": PAPER,
}
_ORDER = (
    Standing.ABOVE.value,
    Standing.PREVIOUS.value,
    _OWN,
    Standing.NEXT.value,
    Standing.HARMONY.value,
    "関連計画",
)


@dataclass(frozen=True, slots=True)
class _Row:
    name: str
    period: Period
    kind: str
    joint: bool = False

    @property
    def years(self) -> str:
        """The period in words, and that the plan is made together with this one or the next."""
        return self.period.wareki() + (f"（{JOINT}）" if self.joint else "")


def timeline(
    scribe: Scribe, plans: Sequence[RelatedPlan], years: Sequence[int] = (), *, periods: bool = True
) -> Drawn | None:
    """Draw the periods of this plan and of `plans` over `years`, by default all that they touch.

    Of more than MOST_YEARS those around this plan's period are shown; a bar that goes on beyond them is open
    at that end. `periods` says whether each period is written under its name. Gives None when no period is
    known, or none falls within the years.
    """
    rows = _rows(scribe, plans)
    if not rows:
        return None
    shown = _shown(rows, years)
    rows = [row for row in rows if row.period.first.year <= shown[-1] and shown[0] <= row.period.last.year]
    if not rows:
        return None
    data = Data(("計画", "区分", "期間"), tuple((row.name, row.kind, row.years) for row in rows))
    return Drawn(_Chart(rows, shown, periods=periods).drawing(), _said(rows), data)


def _rows(scribe: Scribe, plans: Sequence[RelatedPlan]) -> list[_Row]:
    rows = [
        _Row(plan_name(plan), plan.period, plan.standing.value if plan.standing else "関連計画", plan.joint)
        for plan in plans
        if plan.period
    ]
    header = scribe.plan.header
    if header and header.period:
        name = " ".join(filter(None, (header.term, header.name)))
        rows.append(_Row(name, header.period, _OWN))
    return sorted(rows, key=lambda row: _ORDER.index(row.kind))


def _shown(rows: Sequence[_Row], years: Sequence[int]) -> range:
    if years:
        return range(min(years), min(max(years), min(years) + MOST_YEARS - 1) + 1)
    first = min(row.period.first.year for row in rows)
    last = max(row.period.last.year for row in rows)
    if last - first < MOST_YEARS:
        return range(first, last + 1)
    own = next((row.period for row in rows if row.kind == _OWN), rows[0].period)
    room = max(MOST_YEARS - own.length, 0) // 2
    start = max(first, min(own.first.year - room, last - MOST_YEARS + 1))
    return range(start, start + MOST_YEARS)


class _Chart:
    """The table of labels, years and bars, with a legend under it."""

    def __init__(self, rows: Sequence[_Row], years: range, *, periods: bool) -> None:
        self._rows = rows
        self._periods = periods
        self._years = years
        self._left = STROKE + _LABELS
        self._right = WIDTH - STROKE
        self._column = (self._right - self._left) / len(years)

    def drawing(self) -> Drawing:
        """Give the whole figure."""
        y = STROKE + self._head_height
        bars: list[Shape] = []
        rules: list[Shape] = [Path(((STROKE, y), (self._right, y)), rule=True)]
        for row in self._rows:
            height = self._height(row)
            bars += self._row(row, Frame(STROKE, y, self._right - STROKE, height))
            y += height
            rules.append(Path(((STROKE, y), (self._right, y)), rule=True))
        rules.pop()
        above = STROKE + (SMALL.leading + _HEAD_PAD if self._two_lines else 0.0)
        for index in range(len(self._years)):
            x = self._left + index * self._column
            rules.append(Path(((x, above if index else STROKE), (x, y)), rule=True))
        table = Box(Frame(STROKE, STROKE, self._right - STROKE, y - STROKE), PAPER)
        legend, bottom = self._legend(y + GAP)
        shapes = [table, *self._head(), *rules, *bars, *legend]
        return drawing(bottom + STROKE, shapes, width=WIDTH)

    # --- head ----------------------------------------------------------------------------------------

    @property
    def _two_lines(self) -> bool:
        """Whether eras stand above bare numbers, as the years have no room for 令和7年度."""
        widest = max(text_width(wareki_fiscal_year(year), SMALL) for year in self._years)
        return widest + 4.0 > self._column

    @property
    def _head_height(self) -> float:
        lines = 2 if self._two_lines else 1
        return lines * (SMALL.leading + _HEAD_PAD) + _HEAD_PAD

    def _head(self) -> Iterator[Shape]:
        yield Box(Frame(STROKE, STROKE, self._right - STROKE, self._head_height), TINTED, top=True)
        y = STROKE + (self._head_height - NAME.leading) / 2
        yield from Words("計画", NAME).draw(Frame(STROKE, y, _LABELS, 0.0))
        y = STROKE + _HEAD_PAD
        if not self._two_lines:
            for year in self._years:
                yield from Words(wareki_fiscal_year(year), SMALL).draw(self._title(year, year, y))
            return
        for era, years in groupby(self._years, key=_era):
            run = list(years)
            place = self._title(run[0], run[-1], y)
            whole = f"{era}（年度）"
            fits = text_width(whole, SMALL) <= place.width
            yield from Words(whole if fits else era, SMALL).draw(place)
        for year in self._years:
            number = wareki_fiscal_year(year).removeprefix(_era(year)).removesuffix("年度")
            yield from Words(number, SMALL).draw(self._title(year, year, y + SMALL.leading + _HEAD_PAD))

    def _title(self, first: int, last: int, y: float) -> Frame:
        """Give the place of a title over years, clear of the rules beside it."""
        cell = self._cell(first, last, y)
        return Frame(cell.x + 1.0, y, cell.width - 2.0, 0.0)

    def _cell(self, first: int, last: int, y: float) -> Frame:
        x = self._left + (first - self._years[0]) * self._column
        return Frame(x, y, (last - first + 1) * self._column, 0.0)

    # --- rows ----------------------------------------------------------------------------------------

    def _label(self, row: _Row) -> Stack:
        style = NAME if row.kind == _OWN else SMALL
        words = [Words(row.name, style, align="start")]
        if self._periods:
            words.append(Words(row.years, SMALL, QUIET, "start"))
        return Stack(words)

    def _height(self, row: _Row) -> float:
        return max(self._label(row).height(_LABELS - 2 * PAD), _BAR) + 2 * PAD

    def _row(self, row: _Row, frame: Frame) -> Iterator[Shape]:
        label, width = self._label(row), _LABELS - 2 * PAD
        height = label.height(width)
        yield from label.draw(Frame(frame.x + PAD, frame.centre - height / 2, width, height))
        first, last = row.period.first.year, row.period.last.year
        earlier, later = first < self._years[0], last > self._years[-1]
        cell = self._cell(max(first, self._years[0]), min(last, self._years[-1]), frame.centre)
        left = cell.x + (_OPEN if earlier else _ASIDE)
        right = cell.right - (_OPEN if later else _ASIDE)
        yield Box(Frame(left, frame.centre - _BAR / 2, right - left, _BAR), _LOOKS[row.kind])
        if earlier:
            yield Path(((left, frame.centre), (cell.x + 1.0, frame.centre)), head=True)
        if later:
            yield Path(((right, frame.centre), (cell.right - 1.0, frame.centre)), head=True)

    # --- legend --------------------------------------------------------------------------------------

    def _legend(self, y: float) -> tuple[list[Shape], float]:
        """Give the legend from `y` on, and where it ends."""
        shapes: list[Shape] = []
        x = STROKE
        for kind in dict.fromkeys(row.kind for row in self._rows):
            width = text_width(kind, SMALL) + 1.0
            shapes.append(Box(Frame(x, y + 1.0, SWATCH, SMALL.leading - 2.0), _LOOKS[kind]))
            shapes += Words(kind, SMALL, align="start").draw(Frame(x + SWATCH + 6.0, y, width, 0.0))
            x += SWATCH + 6.0 + width + 2 * GAP
        return shapes, y + SMALL.leading


_HEAD_PAD = 4.0
_ASIDE = 3.0
_OPEN = 13.0


def _era(year: int) -> str:
    return era_on(date(year, 10, 1)).name


def _said(rows: Sequence[_Row]) -> str:
    listed = "".join(f"{row.kind}の{row.name}は、{row.years}。" for row in rows)
    return f"計画期間を年度ごとの帯で表した図。{listed}"

"""What a chart shows of an indicator: its values and targets over the years, as amounts and as printed."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from jusou_plan.document.scribe import quantity_words
from jusou_plan.model.indicator import Indicator, Observation
from jusou_plan.model.values.quantity import Quantity

_FEWEST = 2
"""A single amount is no chart."""


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount and its printed words."""

    size: Decimal
    words: str


@dataclass(frozen=True, slots=True)
class Point:
    """What is known of a year, under the year as printed; `until` says up to when, "" for all of it."""

    year: int
    label: str
    until: str
    value: Amount | None
    target: Amount | None

    @property
    def when(self) -> str:
        """The year with the moment up to which it is known."""
        return self.label + (f"（{self.until}）" if self.until else "")

    @property
    def amounts(self) -> tuple[Amount, ...]:
        """What can be drawn of it."""
        return tuple(filter(None, (self.value, self.target)))


@dataclass(frozen=True, slots=True)
class Series:
    """An indicator, or one of the rows that it is split into (内訳), year by year.

    `row` is "" for the indicator itself.
    """

    prefix: str
    name: str
    row: str
    unit: str
    points: tuple[Point, ...]

    @property
    def of(self) -> str:
        """The indicator's name with its prefix."""
        return self.prefix + self.name

    @property
    def title(self) -> tuple[str, str]:
        """What it is headed by, in small and in bold."""
        return (self.of, self.row) if self.row else (self.prefix, self.name)

    @property
    def largest(self) -> Decimal:
        """The greatest amount."""
        return max(amount.size for point in self.points for amount in point.amounts)

    @property
    def has_targets(self) -> bool:
        """Whether any year has a target."""
        return any(point.target for point in self.points)


def series_of(indicators: Sequence[Indicator], years: Collection[int] = ()) -> list[Series]:
    """Give every series with at least two amounts, none below zero; `years` leaves out other years."""
    found = [series for indicator in indicators for series in _all(indicator, years)]
    return [series for series in found if _can_be_drawn(series)]


def _all(indicator: Indicator, years: Collection[int]) -> Iterator[Series]:
    name = (f"【{indicator.prefix}】" if indicator.prefix else "", indicator.name)
    yield Series(*name, "", indicator.unit or "", _points(indicator.series, indicator.unit, years))
    for row in indicator.breakdown:
        unit = row.unit or indicator.unit
        yield Series(*name, "・".join(row.labels.values()), unit or "", _points(row.series, unit, years))


def _points(series: Sequence[Observation], unit: str | None, years: Collection[int]) -> tuple[Point, ...]:
    points = (
        Point(
            item.year.year,
            *_when(item),
            _amount(item.value, unit),
            _amount(item.target, unit),
        )
        for item in sorted(series, key=lambda item: item.year.year)
        if not years or item.year.year in years
    )
    return tuple(point for point in points if point.amounts)


def _when(item: Observation) -> tuple[str, str]:
    """Give the year, and the moment up to which it is known; a 時点 that is a whole year is the year."""
    until = item.until
    if until is None or until.fiscal:
        return item.year.wareki(), ""
    if until.month is None:
        return until.text, ""
    return item.year.wareki(), until.text


def _amount(quantity: Quantity | None, unit: str | None) -> Amount | None:
    return Amount(quantity.amount, quantity_words(quantity, unit)) if quantity is not None else None


def _can_be_drawn(series: Series) -> bool:
    amounts = [amount.size for point in series.points for amount in point.amounts]
    return len(amounts) >= _FEWEST and min(amounts) >= 0

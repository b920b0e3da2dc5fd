"""The numbers of a plan's indicators, row by row, for rules about what is measured."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from jusou_plan.model.indicator import Breakdown, Indicator, Observation
from jusou_plan.model.loaded import LoadedPlan


@dataclass(frozen=True)
class Row:
    """The numbers of one row under an indicator: `part` is the indicator itself, or a row of its 内訳."""

    part: Indicator | Breakdown
    unit: str
    """The unit of the row, else of its indicator; "" if neither has one."""

    series: tuple[Observation, ...]


def rows(indicator: Indicator) -> Iterator[Row]:
    """Give every row of an indicator that has numbers or is to have them."""
    unit = indicator.unit or ""
    if indicator.series or not indicator.breakdown:
        yield Row(indicator, unit, indicator.series)
    for part in indicator.breakdown:
        yield Row(part, part.unit or unit, part.series)


def readable(loaded: LoadedPlan) -> Iterator[Indicator]:
    """Give the indicators from which nothing was cut out that could not be read."""
    return (it for it in loaded.plan.indicators if not loaded.marks(it).reported)

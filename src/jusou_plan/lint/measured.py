"""The numbers of a plan's indicators, row by row, for rules about what is measured."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from jusou_plan.model.goal import Goal
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


@dataclass(frozen=True)
class Measure:
    """A number that a plan sets or counts: what is measured, in which unit, per what, and where."""

    name: str
    unit: str
    per: str
    part: Indicator | Breakdown | Goal
    key: str


def measures(loaded: LoadedPlan) -> Iterator[Measure]:
    """Give every row of an indicator and every goal with a value that have a unit."""
    for indicator in readable(loaded):
        for row in rows(indicator):
            unit, _, per = row.unit.partition("/")
            if unit:
                part = row.part if row.part.unit else indicator
                yield Measure(indicator.name, _usual(unit), per.strip(), part, "単位")
    for piece in loaded.every(Goal):
        if piece.value is not None and piece.value.unit:
            yield Measure(
                piece.text.text.strip(), _usual(piece.value.usual_unit), piece.value.per, piece, "値"
            )


_OVER_ALL = re.compile(r"^(?:延べ?|実)|[ 　]")
_SITES = re.compile(r"[ヶケカヵ箇個]所")
_ASIDE = re.compile(r"[（(][^（）()]*[)）]")


def without_asides(name: str) -> str:
    """Give the name of a measure without what stands in brackets."""
    return _ASIDE.sub("", name).strip()


def asides(name: str) -> str:
    """Give what stands in brackets in the name of a measure."""
    return "".join(_ASIDE.findall(name))


def _usual(unit: str) -> str:
    return _SITES.sub("か所", _OVER_ALL.sub("", unit.strip()))

"""Which level a plan meets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from jusou_plan.coverage.item import Item, Mark
from jusou_plan.lint.diagnostic import Diagnostic
from jusou_plan.lint.law import coverage_of
from jusou_plan.lint.rule import Level, Severity
from jusou_plan.lint.settings import Settings
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.statute.read import read_statute
from jusou_plan.statute.strength import Strength


@dataclass(frozen=True, slots=True)
class Standing:
    """The highest level that a plan meets of those it was held against; None for not even the lowest.

    `declared` tells that nothing but declared 不足 stands in the way of the lowest.
    """

    level: Level | None
    declared: bool = False


def standing(loaded: LoadedPlan, diagnostics: Iterable[Diagnostic], settings: Settings) -> Standing | None:
    """Tell which level a plan meets: the highest of whose rules none found an error or a warning.

    `diagnostics` are all that was found, known findings included. What a plan declares as 不足 it lacks all
    the same. None where nothing can be said: a choice of rules narrower than a level, or a plan that is not
    held against the law.
    """
    found = coverage_of(loaded)
    if not settings.whole or found is None:
        return None
    missed = [it.rule.level for it in diagnostics if it.rule.severity >= Severity.WARNING]
    lacking = [_level_of(it) for it in found.items if it.mark is Mark.SHORTFALL]
    asked = [level for level in Level if level <= settings.level]
    met = [level for level in asked if all(it > level for it in (*missed, *lacking))]
    return Standing(max(met, default=None), declared=not met and Level.MINIMUM not in missed)


def _level_of(item: Item) -> Level:
    """Give the level that asks for an item: effort alone is no duty."""
    known = read_statute().find(item.concept)
    return Level.STANDARD if known and known.strength is Strength.EFFORT else Level.MINIMUM

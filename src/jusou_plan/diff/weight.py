"""What a change means in law, by what the coverage of the law says of the element."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from jusou_plan.coverage.basis import keys_of
from jusou_plan.coverage.catalogue import (
    CONTENTS,
    COOPERATION,
    DUTIES,
    ENTRIES,
    GOALS,
    HARMONY,
    KEYS,
    SERVICES,
    SYSTEM,
    key_of,
)
from jusou_plan.coverage.coverage import coverage
from jusou_plan.coverage.duties import plans_in_harmony
from jusou_plan.coverage.item import Coverage
from jusou_plan.coverage.shown import blocks_of, elements_of
from jusou_plan.diff.change import Weight
from jusou_plan.diff.units import Unit
from jusou_plan.model.gap import Exemption, Shortfall
from jusou_plan.model.header import Header
from jusou_plan.model.indicator import Indicator
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.meeting import Meeting
from jusou_plan.model.outline import OutlineSection
from jusou_plan.model.procedure import Procedure
from jusou_plan.model.project import Project
from jusou_plan.model.support import Support
from jusou_plan.statute.concept import Statute

_PERIOD = "期間"
"""The plan's period, which is when its projects are carried out."""

_STATUTORY = frozenset(entry.key for entry in (*SERVICES, *CONTENTS))


@dataclass(frozen=True, slots=True)
class Touched:
    """The keys of the items that a change touches, and of the duties in force for the version."""

    items: frozenset[str]
    duties: frozenset[str]

    def joined(self, other: Touched) -> Touched:
        """Give what either version says."""
        return Touched(self.items | other.items, self.duties | other.duties)

    def result(self) -> Weight:
        """Give the items in the order of the law; the duties only where what the law asks for is touched."""
        duties = self.duties if self.items & _STATUTORY else frozenset()
        return Weight(
            tuple(entry for entry in ENTRIES if entry.key in self.items),
            tuple(entry for entry in DUTIES if entry.key in duties),
        )


class Weigher:
    """Says of one version which items of the law its elements answer."""

    def __init__(self, loaded: LoadedPlan, statute: Statute) -> None:
        """Take the version and the law."""
        self._loaded, self._statute = loaded, statute

    def weigh(self, unit: Unit, field: str, *, target: bool) -> Touched:
        """Give what a change of a unit's field touches; `target` tells whether it concerns a target."""
        keys = frozenset(key for key in self._keys(unit, field, target=target) if key in KEYS)
        return Touched(keys, self._duties)

    @cached_property
    def _coverage(self) -> Coverage:
        return coverage(self._loaded, self._statute)

    @cached_property
    def _duties(self) -> frozenset[str]:
        """The duties that a change of the plan brings, if they are in force; a profile has none."""
        if self._coverage.profile:
            return frozenset()
        return frozenset(it.key for it in self._coverage.duties if it.article and it.key != HARMONY)

    @cached_property
    def _printed(self) -> dict[int, set[str]]:
        """The items that the sections which print an element say that they hold."""
        found: dict[int, set[str]] = {}
        for item in self._coverage.contents:
            for section in item.sections:
                for block in blocks_of(self._loaded, section):
                    for part in (block, *elements_of(self._loaded, block)):
                        found.setdefault(id(part), set()).add(item.key)
        return found

    def _keys(self, unit: Unit, field: str, *, target: bool) -> set[str]:
        project = unit.within(Project)
        if project is not None and isinstance(project.part, Project):
            return {*keys_of(self._loaded, project.part), GOALS if target else SYSTEM}
        match unit.part:
            case Indicator():
                return self._measured(unit.part) | {GOALS} if target else set()
            case Meeting():
                return {COOPERATION} | self._of_section(unit)
            case Support():
                return {SYSTEM, *(it.label() for it in unit.part.basis)} | self._of_section(unit)
            case Header():
                return {SYSTEM} if field == _PERIOD else set()
            case Procedure():
                return {it.key for it in self._coverage.duties if unit.part in it.procedures}
            case Exemption() | Shortfall():
                return {key_of(unit.part.item) or ""}
        harmony = {HARMONY} if any(unit.part is it for it in plans_in_harmony(self._loaded)) else set()
        return harmony | self._of_section(unit)

    def _measured(self, indicator: Indicator) -> set[str]:
        found = (self._loaded.resolve(it) for it in indicator.project)
        return {key for it in found if isinstance(it, Project) for key in keys_of(self._loaded, it)}

    def _of_section(self, unit: Unit) -> set[str]:
        """Give what the sections say that print a unit, or that it is or stands in."""
        keys = set(self._printed.get(id(unit.part), ()))
        around: Unit | None = unit
        while around is not None:
            if isinstance(around.part, OutlineSection):
                keys |= {key for key in map(key_of, around.part.covers) if key}
            around = around.owner
        return keys

"""変更理由: why the new version changes what it changes."""

from __future__ import annotations

from jusou_plan.diff.units import Unit
from jusou_plan.model.change_reason import ChangeReason
from jusou_plan.model.loaded import LoadedPlan


class Reasons:
    """The reasons that only the new version gives; those of the old one told of an earlier change."""

    def __init__(self, old: LoadedPlan, new: LoadedPlan) -> None:
        """Take both versions."""
        known = set(old.plan.reasons)
        self._fresh = [it for it in new.plan.reasons if it not in known]

    def general(self) -> tuple[str, ...]:
        """Give the reasons for the new version as a whole."""
        return tuple(dict.fromkeys(_words(it) for it in self._fresh if _is_general(it)))

    def of(self, old: Unit | None, new: Unit | None, field: str) -> tuple[str, ...]:
        """Give the reasons for a change of a field of a unit, or of the whole of it."""
        names = {word for it in (old, new) for unit in _around(it) for word in (unit.id, unit.name) if word}
        found = [
            _words(it)
            for it in self._fresh
            if (not it.of or names.intersection(it.of)) and (not it.fields or field in it.fields)
        ]
        return tuple(dict.fromkeys(found))


def _words(reason: ChangeReason) -> str:
    return " ".join(reason.reason.text.split())


def _is_general(reason: ChangeReason) -> bool:
    return not reason.of and not reason.fields


def _around(unit: Unit | None) -> list[Unit]:
    found = []
    while unit is not None:
        found.append(unit)
        unit = unit.owner
    return found

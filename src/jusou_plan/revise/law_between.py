"""What the law says otherwise on one day than on another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from jusou_plan.statute.concept import Statute, Version


@dataclass(frozen=True, slots=True)
class LawChange:
    """A duty or definition that is not the same on both days; None where it does not exist."""

    name: str
    old: Version | None
    new: Version | None


def law_between(statute: Statute, before: date, after: date) -> Iterator[LawChange]:
    """Give every concept of which another version is in force on `after` than on `before`."""
    for concept in statute.concepts.values():
        old, new = concept.on(before), concept.on(after)
        if old is not new:
            yield LawChange(concept.name, old, new)

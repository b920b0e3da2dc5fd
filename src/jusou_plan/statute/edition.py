"""Editions of the law: the days on which something in it changed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from jusou_plan.statute.source import Amendment

if TYPE_CHECKING:
    from jusou_plan.statute.concept import Concept  # which derives its editions from here


@dataclass(frozen=True, slots=True)
class Edition:
    """The law from `first` until the day before `end` (None: nothing later is known).

    An edition is verified when every text that begins with it was read, and so were all before it; otherwise
    it is announced: known to come, and not to be checked against. `changed` names the concepts that change.
    """

    first: date
    end: date | None
    verified: bool
    changed: tuple[str, ...]
    amendments: tuple[Amendment, ...]

    def applies_on(self, day: date) -> bool:
        """Tell whether this is the edition of `day`."""
        return self.first <= day and (self.end is None or day < self.end)


def editions_of(concepts: Iterable[Concept]) -> tuple[Edition, ...]:
    """Derive the editions, the oldest first, from the days on which a version begins or ends."""
    known = tuple(concepts)
    versions = [version for concept in known for version in concept.versions]
    days = {version.first for version in versions} | {version.end for version in versions if version.end}
    ordered = sorted(days)
    editions = []
    verified = True
    for first, end in zip(ordered, [*ordered[1:], None], strict=True):
        beginning = [version for version in versions if version.first == first]
        verified = verified and all(version.is_verified for version in beginning)
        editions.append(
            Edition(
                first,
                end,
                verified,
                tuple(
                    concept.name
                    for concept in known
                    if any(first in (version.first, version.end) for version in concept.versions)
                ),
                tuple(dict.fromkeys(version.amendment for version in beginning if version.amendment)),
            )
        )
    return tuple(editions)

"""The law as data: duties keyed by concept, whose article numbers move with the date."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Version:
    """The number that a concept has from `first` until the day before `end` (None: still)."""

    number: str
    first: date
    end: date | None
    source: str

    def applies_on(self, day: date) -> bool:
        """Tell whether this version is in force on `day`."""
        return self.first <= day and (self.end is None or day < self.end)


@dataclass(frozen=True, slots=True)
class Concept:
    """A duty or definition of the law: its name, strength, whom it binds, what it says in our own words."""

    name: str
    strength: str
    bound: str
    summary: str
    versions: tuple[Version, ...]

    def on(self, day: date) -> Version | None:
        """Give the version in force on `day`."""
        return next((version for version in self.versions if version.applies_on(day)), None)


@dataclass(frozen=True, slots=True)
class Statute:
    """Every concept by name."""

    concepts: Mapping[str, Concept]

    def find(self, name: str) -> Concept | None:
        """Give the concept called `name`."""
        return self.concepts.get(name)

    def names(self) -> tuple[str, ...]:
        """Give every concept's name."""
        return tuple(self.concepts)

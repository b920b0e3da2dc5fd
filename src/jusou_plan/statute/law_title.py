"""Laws by their titles and numbers, provisions of other laws, and names that a law has changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from jusou_plan.statute.certainty import Certainty
from jusou_plan.statute.component import Provision
from jusou_plan.statute.source import Amendment, Source


@dataclass(frozen=True, slots=True)
class LawTitle:
    """A law: its official title, its number (平成9年法律第123号) and the short names in common use.

    `address` is where its text stands, "" where `sources` tell of it.
    """

    title: str
    number: str
    short_names: tuple[str, ...] = ()
    address: str = ""
    sources: tuple[Source, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The title, then the short names."""
        return (self.title, *self.short_names)


@dataclass(frozen=True, slots=True)
class OtherProvision:
    """A provision of another law, by a name that never changes, from `first` on."""

    name: str
    provision: Provision
    first: date
    summary: str
    sources: tuple[Source, ...]
    certainty: Certainty
    note: str = ""

    def applies_on(self, day: date) -> bool:
        """Tell whether it is in force on `day`."""
        return self.first <= day


@dataclass(frozen=True, slots=True)
class Renaming:
    """A name that a law replaced by `successor` on `first`; `concept` is the one that had named it."""

    name: str
    other_names: tuple[str, ...]
    successor: str
    concept: str
    first: date
    amendment: Amendment
    sources: tuple[Source, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Every name by which it was called, the longest first."""
        return tuple(sorted((self.name, *self.other_names), key=len, reverse=True))

"""The projects that make up the 重層 project: which law each rests on, and what it is called."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from jusou_plan.statute.certainty import Certainty
from jusou_plan.statute.source import Amendment, Source


@dataclass(frozen=True, slots=True)
class Provision:
    """A provision of any law: 介護保険法, 第115条の45第2項第5号. The law goes by the name in daily use."""

    law: str
    article: str

    def __str__(self) -> str:
        """Give 介護保険法第115条の45第2項第5号."""
        return f"{self.law}{self.article}"


@dataclass(frozen=True, slots=True)
class Change:
    """What an amendment of the law below made different in a component project.

    `name` is that by which others ask for it, "" where nobody does.
    """

    first: date
    content: str
    sources: tuple[Source, ...]
    amendment: Amendment | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Component:
    """The project of one item of 第106条の4第2項.

    `label` is the item (第1号イ, 第3号柱書), `basis` the provisions that the item points to (the item itself
    where it points to none), `name` the standard name, `other_names` what plans also call it, `parts` of
    what it consists where plans list that apart.
    """

    label: str
    basis: tuple[Provision, ...]
    name: str
    sources: tuple[Source, ...]
    other_names: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    changes: tuple[Change, ...] = ()
    note: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """The standard name, then the others."""
        return (self.name, *self.other_names)

    def change(self, name: str) -> Change:
        """Give the change called `name`. Raises KeyError for any other text."""
        for change in self.changes:
            if name and change.name == name:
                return change
        raise KeyError(name)


@dataclass(frozen=True, slots=True)
class UserSupportType:
    """A type (型) of 利用者支援事業 and the days on which it exists: from `first` until before `end`.

    `certainty` is that of its days; `successor` the type that took its place.
    """

    name: str
    first: date
    end: date | None
    basis: str
    sources: tuple[Source, ...]
    certainty: Certainty
    successor: str = ""
    amendment: Amendment | None = None
    note: str = ""

    def exists_on(self, day: date) -> bool:
        """Tell whether the type exists on `day`."""
        return self.first <= day and (self.end is None or day < self.end)

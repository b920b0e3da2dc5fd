"""The law as data: duties keyed by concept, whose article numbers move with the date."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from jusou_plan.statute.certainty import Certainty
from jusou_plan.statute.component import Component, UserSupportType
from jusou_plan.statute.edition import Edition, editions_of
from jusou_plan.statute.grant import Costs
from jusou_plan.statute.law_title import LawTitle, OtherProvision, Renaming
from jusou_plan.statute.number import PROJECT_ITEMS, item_label
from jusou_plan.statute.source import Amendment, Source
from jusou_plan.statute.strength import Strength


@dataclass(frozen=True, slots=True)
class Version:
    """What a concept is from `first` until the day before `end` (None: still).

    `summary` says it in our own words, `enumerated` what the provision lists by name, `change` what became
    different on `first` ("" for the first version of a concept that is as old as the project itself), and
    `amendment` what made it so.
    """

    number: str
    first: date
    end: date | None
    summary: str
    sources: tuple[Source, ...]
    certainty: Certainty = Certainty.VERIFIED
    enumerated: tuple[str, ...] = ()
    change: str = ""
    amendment: Amendment | None = None
    note: str = ""

    def applies_on(self, day: date) -> bool:
        """Tell whether this version is in force on `day`."""
        return self.first <= day and (self.end is None or day < self.end)

    @property
    def is_verified(self) -> bool:
        """Whether its text has been read. One that has not is announced only, never checked."""
        return self.certainty is Certainty.VERIFIED


@dataclass(frozen=True, slots=True)
class Exemption:
    """Who need not have an item (適用除外), what stands in its place, and on what basis."""

    condition: str
    substitute: str
    reason: str
    basis: str
    sources: tuple[Source, ...]
    certainty: Certainty
    note: str = ""


@dataclass(frozen=True, slots=True)
class Concept:
    """A duty or definition of the law: its name, strength, whom it binds, what it says in our own words.

    `exemption` is None where the law lets nobody off.
    """

    name: str
    strength: Strength
    bound: str
    summary: str
    versions: tuple[Version, ...]
    note: str = ""
    exemption: Exemption | None = None

    def on(self, day: date) -> Version | None:
        """Give the version in force on `day`, verified or not."""
        return next((version for version in self.versions if version.applies_on(day)), None)


class BeforeTheLaw(ValueError):  # noqa: N818  # an answer about a day, no failure of the program
    """Asked about a day before the project existed; the message is Japanese."""


@dataclass(frozen=True, slots=True)
class Statute:
    """Every concept by name, and what else the data holds.

    That is the component projects, the types of 利用者支援事業, who bears the costs, laws by title and number
    (amending ones too), provisions of other laws by name, names that a law has changed, and sources by key.
    """

    concepts: Mapping[str, Concept]
    components: tuple[Component, ...] = ()
    user_support_types: tuple[UserSupportType, ...] = ()
    costs: Costs = field(default_factory=Costs)
    laws: tuple[LawTitle, ...] = ()
    provisions: Mapping[str, OtherProvision] = field(default_factory=dict)
    renamings: tuple[Renaming, ...] = ()
    sources: Mapping[str, Source] = field(default_factory=dict)

    def find(self, name: str) -> Concept | None:
        """Give the concept called `name`."""
        return self.concepts.get(name)

    def names(self) -> tuple[str, ...]:
        """Give every concept's name."""
        return tuple(self.concepts)

    def by_number(self, number: str) -> tuple[tuple[Concept, Version], ...]:
        """Give what `number` (法106-4-5) means and has meant, the oldest first.

        It may name different duties on different days. Empty for a number that the data does not hold.
        """
        found = [
            (concept, version)
            for concept in self.concepts.values()
            for version in concept.versions
            if version.number == number
        ]
        return tuple(sorted(found, key=lambda pair: pair[1].first))

    def law_number(self, name: str) -> str:
        """Give the number (昭和25年法律第226号) of a law by its title or a short name, "" where unknown."""
        return next((law.number for law in self.laws if name in law.names), "")

    def item(self, label: str) -> Concept:
        """Give the concept of an item of 第106条の4第2項: 第1号, 第1号イ, 第3号柱書, 第6号.

        第3号 is the item as a whole (地域づくり), 第3号柱書 what is left of it beside イ to ニ: that of a
        project whose basis is 第3号 without a letter (`item_of_project`). Raises KeyError for another text.
        """
        key = unicodedata.normalize("NFKC", label)
        for concept in self.concepts.values():
            if key and item_label(concept.versions[-1].number) == key:
                return concept
        raise KeyError(label)

    def item_of_project(self, label: str) -> Concept:
        """Give the concept that a project with this basis (第1号イ, 第2号, 第3号) belongs to.

        A project under 第3号 without a letter is 生活困窮者支援等の地域づくり. Raises KeyError.
        """
        return self.item("第3号柱書" if label == "第3号" else label)

    def items(self) -> tuple[tuple[str, Concept], ...]:
        """Give the items that a plan must cover by projects, in the order of the Act, with their labels."""
        return tuple((label, self.item(label)) for label in PROJECT_ITEMS)

    def component(self, label: str) -> Component:
        """Give the component project of an item (第1号イ, 第3号柱書). Raises KeyError for any other text."""
        for component in self.components:
            if component.label == label:
                return component
        raise KeyError(label)

    def user_support_types_on(self, day: date) -> tuple[UserSupportType, ...]:
        """Give the types of 利用者支援事業 that exist on `day`."""
        return tuple(known for known in self.user_support_types if known.exists_on(day))

    def editions(self) -> tuple[Edition, ...]:
        """Give the editions of the law, the oldest first, derived from the days on which the data changes."""
        return editions_of(self.concepts.values())

    def newest_verified(self) -> Edition:
        """Give the newest edition whose text was read."""
        return [edition for edition in self.editions() if edition.verified][-1]

    def edition_on(self, day: date) -> Edition:
        """Give the edition of `day`. Raises BeforeTheLaw for a day before the project existed."""
        for edition in self.editions():
            if edition.applies_on(day):
                return edition
        first = self.editions()[0].first
        raise BeforeTheLaw(
            f"{_japanese(day)}には、重層的支援体制整備事業はまだありません。"
            f"この事業の規定は{_japanese(first)}に施行されました。"
        )

    def on(self, day: date) -> tuple[tuple[Concept, Version], ...]:
        """Give everything in force on `day`. Raises BeforeTheLaw for a day before the project existed."""
        self.edition_on(day)
        pairs = ((concept, concept.on(day)) for concept in self.concepts.values())
        return tuple((concept, version) for concept, version in pairs if version is not None)


def _japanese(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"

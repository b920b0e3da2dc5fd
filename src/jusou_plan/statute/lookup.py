"""Finding what a person means by a name or a number of the law."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from jusou_plan.statute.concept import Concept, Statute, Version
from jusou_plan.statute.number import LAWS, NotANumber, canonical, item_label


@dataclass(frozen=True, slots=True)
class ByName:
    """The concept that goes by the name."""

    concept: Concept


@dataclass(frozen=True, slots=True)
class ByNumber:
    """What a number has meant, the oldest first.

    `number` is the one that the data holds: of the provision itself, or of the one that it is a part of
    (法159 for the asked 法159-1).
    """

    asked: str
    number: str
    meanings: tuple[tuple[Concept, Version], ...]

    @property
    def concepts(self) -> tuple[Concept, ...]:
        """The different concepts, the oldest first."""
        return tuple({concept.name: concept for concept, _ in self.meanings}.values())


@dataclass(frozen=True, slots=True)
class Inside:
    """A provision that the data holds in its parts only: what stands in it, in the order of the data."""

    number: str
    concepts: tuple[Concept, ...]


def look_up(statute: Statute, text: str) -> ByName | ByNumber | Inside | None:
    """Give what `text` names, None if nothing.

    Names are those of the concepts and of the component projects (利用者支援事業), and the items (第1号イ);
    numbers may be written in any way that `canonical` reads.
    """
    concept = _named(statute, text)
    if concept is not None:
        return ByName(concept)
    numbers = _numbers(text)
    for number in numbers:
        meanings = statute.by_number(number)
        if meanings:
            return ByNumber(number, number, meanings)
    for number in numbers:
        inside = tuple(known for known in statute.concepts.values() if _stands_in(known, number))
        if inside:
            return Inside(number, inside)
    for number in numbers:
        whole = number.rpartition("-")[0]
        if statute.by_number(whole) and not any(_stands_in(it, whole) for it in statute.concepts.values()):
            return ByNumber(number, whole, statute.by_number(whole))
    return None


def known_names(statute: Statute) -> tuple[str, ...]:
    """Give every name that `look_up` knows, those of the concepts first."""
    others = (name for component in statute.components for name in component.names)
    return tuple(dict.fromkeys([*statute.names(), *others]))


def _named(statute: Statute, text: str) -> Concept | None:
    wanted = _form(text)
    if not wanted:
        return None
    for name, concept in statute.concepts.items():
        if _form(name) == wanted:
            return concept
    for concept in statute.concepts.values():
        if item_label(concept.versions[-1].number) == wanted:
            return concept
    for component in statute.components:
        if wanted in map(_form, component.names):
            return statute.item(component.label)
    return None


def _numbers(text: str) -> tuple[str, ...]:
    """Give the numbers that `text` can be: one per law where it names none."""
    found = []
    for law in LAWS:
        try:
            found.append(canonical(text, law=law))
        except NotANumber:
            continue
    return tuple(dict.fromkeys(found))


def _stands_in(concept: Concept, number: str) -> bool:
    """Tell whether a concept has ever had a number below `number`: 法106-4-2 is below 法106-4."""
    return any(
        version.number.startswith((f"{number}-", *(f"{number}{letter}" for letter in "イロハニ柱")))
        for version in concept.versions
    )


def _form(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())

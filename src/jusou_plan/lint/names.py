"""The names by which people choose rules: code, slug, Japanese name, or a family's letters."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from jusou_plan.lint.family import FAMILIES
from jusou_plan.lint.rules import entries, find_entry

_ALL = ("すべて", "ALL")


class UnknownRule(LookupError):  # noqa: N818 - what the user wrote, no error of ours
    """No rule and no family is called `name`; `likely` are names like it."""

    def __init__(self, name: str, likely: tuple[str, ...]) -> None:
        super().__init__(name)
        self.name = name
        self.likely = likely


def codes_of(names: Iterable[str]) -> frozenset[str]:
    """Give the codes of the rules that `names` call; a name may be a family (`REQ`, 記載事項) or すべて.

    Raises UnknownRule for a name of nothing.
    """
    return frozenset(code for name in names for code in _codes(name))


def likely_names(name: str) -> tuple[str, ...]:
    """Give names of rules and families that are like a misspelt one."""
    from jusou_plan.model.similar import similar  # noqa: PLC0415 - only after a mistake

    known = [word for entry in entries() for word in (entry.code, entry.name, entry.slug)]
    return similar(name, [*known, *FAMILIES, *FAMILIES.values()])


def _codes(name: str) -> Iterable[str]:
    key = unicodedata.normalize("NFKC", name).strip().upper().removesuffix("-")
    if key in _ALL:
        return [entry.code for entry in entries()]
    family = next((letters for letters, title in FAMILIES.items() if key in (letters, title)), None)
    if family:
        return [entry.code for entry in entries() if entry.family == family]
    entry = find_entry(name)
    if entry is None:
        raise UnknownRule(name.strip(), likely_names(name))
    return [entry.code]

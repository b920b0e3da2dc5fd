"""Which of several texts is the other version of which, and what changed in it, phrase by phrase."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TypeVar

T = TypeVar("T")

_LEAST = 0.4


def pair_equal(
    old: Sequence[T], new: Sequence[T], key_old: Callable[[T], Hashable], key_new: Callable[[T], Hashable]
) -> list[tuple[int, int]]:
    """Pair places whose keys are equal, each once, in order; a key of None pairs with nothing."""
    waiting: dict[Hashable, list[int]] = {}
    for place, item in enumerate(new):
        key = key_new(item)
        if key is not None:
            waiting.setdefault(key, []).append(place)
    found = []
    for place, item in enumerate(old):
        key = key_old(item)
        if key is not None and waiting.get(key):
            found.append((place, waiting[key].pop(0)))
    return found


def pair_alike(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Pair the places of texts that are alike, the likest first; the same from either version."""
    scores = [
        (-_likeness(one, other), before + after, before, after)
        for before, one in enumerate(old)
        for after, other in enumerate(new)
    ]
    found: dict[int, int] = {}
    for score, _, before, after in sorted(scores):
        if -score >= _LEAST and before not in found and after not in found.values():
            found[before] = after
    return sorted(found.items())


def _likeness(one: str, other: str) -> float:
    """Give the share of pairs of characters that two texts have in common, from 0 to 1."""
    first, second = _couples(one), _couples(other)
    return 2 * (first & second).total() / max(first.total() + second.total(), 1)


def _couples(text: str) -> Counter[str]:
    return Counter(text[place : place + 2] for place in range(max(len(text) - 1, 1)))


@dataclass(frozen=True, slots=True)
class Phrase:
    """A run of a text; `changed` where the other version does not have it."""

    text: str
    changed: bool


_PHRASE = re.compile(r"[ァ-ヶー]+|[一-龠々〇]+|[0-9０-９.,]+|[A-Za-z]+|[ぁ-ん]+|\s+|.", re.DOTALL)


def phrases(old: str, new: str) -> tuple[tuple[Phrase, ...], tuple[Phrase, ...]]:
    """Give both texts as runs of words that are kept or changed, never cutting a word in two.

    A particle or a sign that both have between two changes says nothing by itself and counts as changed.
    """
    before, after = _PHRASE.findall(old), _PHRASE.findall(new)
    steps = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    left: list[Phrase] = []
    right: list[Phrase] = []
    for place, (tag, i1, i2, j1, j2) in enumerate(steps):
        gone, come = "".join(before[i1:i2]), "".join(after[j1:j2])
        changed = tag != "equal" or (0 < place < len(steps) - 1 and _LINK.fullmatch(gone) is not None)
        _append(left, gone, changed=changed)
        _append(right, come, changed=changed)
    return tuple(left), tuple(right)


def listed(old: str, new: str) -> tuple[tuple[Phrase, ...], tuple[Phrase, ...]]:
    """Give two lists of names (甲、乙), each name kept or changed wherever it stands; one name as a text."""
    before, after = old.split(_COMMA), new.split(_COMMA)
    if len(before) == len(after) == 1:
        return phrases(old, new)
    return _names(before, after), _names(after, before)


_COMMA = "、"


def _names(names: Sequence[str], others: Sequence[str]) -> tuple[Phrase, ...]:
    runs: list[Phrase] = []
    for place, name in enumerate(names):
        _append(runs, _COMMA if place else "", changed=False)
        _append(runs, name, changed=name not in others)
    return tuple(runs)


_LINK = re.compile(r"[ぁ-ん]{1,2}|[、・\s]")


def _append(runs: list[Phrase], text: str, *, changed: bool) -> None:
    if text and runs and runs[-1].changed == changed:
        runs[-1] = Phrase(runs[-1].text + text, changed)
    elif text:
        runs.append(Phrase(text, changed))

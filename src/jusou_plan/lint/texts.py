"""The words of a plan that are printed, with the place of every character: what rules on wording look at."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property
from itertools import groupby
from typing import Any

from jusou_plan.lint.kept import once_a_plan
from jusou_plan.model.citation import Citation, split
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.part import Element, Part
from jusou_plan.model.prose import Prose
from jusou_plan.model.reference import Reference
from jusou_plan.model.scoped import SHARED, Scoped
from jusou_plan.model.walk import Path, keys_of
from jusou_plan.model.word import Word
from jusou_plan.model.wording import Wording
from jusou_plan.source.edits import edit_of
from jusou_plan.source.finding import Edit
from jusou_plan.source.folder import PlanSource
from jusou_plan.source.marks import Marks
from jusou_plan.source.position import Span

CITED = "\ufffc"
"""Stands for each character of a `${…}`, which is not wording of its own (OBJECT REPLACEMENT CHARACTER)."""

_UNPRINTED = frozenset({"id", "画像", "URL", "メール", "電話", "FAX", "欄", "項目", "記載", "根拠", "場所"})
_MEMO = "印字しない"
_NAMES = frozenset(
    {"名称", "略称", "通称", "正式名称", "愛称", "別称", "呼称", "根拠法", "設置要綱", "出典", "表記"}
)
_HEAD = 3
"""By so many first characters names are looked up: few names have the same."""

_QUOTED = re.compile(r"「[^「」\n]*」|『[^『』\n]*』")


@dataclass(frozen=True)
class Text:
    """A piece of wording: `words` as written, but for citations, under `key` of `part`.

    `running` tells prose (sentences) from labels and cells; `naming`, that it is a name or a title, which is
    spelt as its owner spells it.
    """

    words: str
    part: Part
    key: str
    path: Path
    source: PlanSource = field(repr=False, compare=False)
    running: bool

    @property
    def naming(self) -> bool:
        """Tell whether this is a name, which nobody may respell."""
        return self.key in _NAMES

    @cached_property
    def marks(self) -> Marks:
        """The marks of the words; few texts are asked for them."""
        return self.source.marks.at(self.path)

    def span(self, start: int, end: int) -> Span:
        """Give the place of the characters `start` to `end`."""
        return self.marks.within(start, end)

    def edit(self, start: int, old: str, new: str) -> Edit | None:
        """Give the edit that writes `new` for `old` at `start`, None where its place is not certain."""
        return edit_of(self.marks, start, old, new)

    @cached_property
    def quotations(self) -> tuple[range, ...]:
        """What stands in 「」 or 『』, brackets included: somebody else's words, or a name."""
        return tuple(range(*match.span()) for match in _QUOTED.finditer(self.words))


@once_a_plan
def texts(loaded: LoadedPlan) -> tuple[Text, ...]:
    """Give every printed wording of a plan in its order; worked out once, however many rules ask."""
    return tuple(_texts(loaded))


def running_texts(loaded: LoadedPlan) -> Iterator[Text]:
    """Give the prose of a plan: whole sentences, written for this plan."""
    return (text for text in texts(loaded) if text.running)


@once_a_plan
def memos(loaded: LoadedPlan) -> tuple[Text, ...]:
    """Give what is written for the plan's makers only: it is not printed, and stays in the files."""
    return tuple(_texts(loaded, memos=True))


@once_a_plan
def names(loaded: LoadedPlan) -> frozenset[str]:
    """Give every name of an element: in other wording, too, it is spelt as its owner spells it."""
    known = {name for piece in loaded.every(Element) for name in piece.names}
    return frozenset(name for name in known if name)


class Names:
    """Finds names in words; takes no longer for thousands of names than for a few."""

    def __init__(self, names: Iterable[str]) -> None:
        """Take the names."""
        self._names = frozenset(names)
        # Tuples, not sets: a long plan has tens of thousands of heads, and a set alone takes 200 bytes.
        self._lengths = {
            head: tuple(sorted(set(map(len, alike))))
            for head, alike in groupby(sorted(self._names), key=lambda name: name[:_HEAD])
        }
        self._first = {name[:1] for name in self._names}
        self._heads = {len(head) for head in self._lengths}
        self._longest = max(map(len, self._names), default=0)

    @cached_property
    def _all(self) -> str:
        return "\n".join(sorted(self._names))

    def places(self, words: str, start: int = 0, end: int | None = None) -> Iterator[range]:
        """Give every place of `words` where a name stands that begins from `start` to `end` on."""
        for begin, character in enumerate(words[start:end], start):
            if character not in self._first:
                continue
            for size in self._heads:
                for length in self._lengths.get(words[begin : begin + size], ()):
                    name = words[begin : begin + length]
                    if len(name) == length and name in self._names:
                        yield range(begin, begin + length)

    def apart(self, words: str) -> Iterator[range]:
        """Give places where names stand from left to right, of those that overlap the first and longest."""
        done = 0
        for place in sorted(self.places(words), key=lambda it: (it.start, -it.stop)):
            if place.start >= done:
                yield place
                done = place.stop

    def cover(self, words: str, start: int, end: int) -> bool:
        """Tell whether the characters `start` to `end` of `words` are a part of a name that stands there."""
        earliest = max(0, end - self._longest)
        return any(place.stop >= end for place in self.places(words, earliest, start + 1))

    def hold(self, word: str) -> bool:
        """Tell whether a word is a name or a part of one."""
        return word in self._all

    def touch(self, word: str) -> bool:
        """Tell whether a word is a part of a name, or has one for a part."""
        return self.hold(word) or any(self.places(word))


@once_a_plan
def names_in_words(loaded: LoadedPlan) -> Names:
    """Give the names of a plan's elements, to be looked for in its words."""
    return Names(names(loaded))


def _texts(loaded: LoadedPlan, *, memos: bool = False) -> Iterator[Text]:
    for part in loaded.every(Part):
        for attribute, key in _keys_of_words(type(part), memos=memos):
            value = getattr(part, attribute)
            if value is not None:
                yield from _under(loaded, part, key, value, (*loaded.path(part), key))


@cache
def _keys_of_words(part: type[Part], *, memos: bool) -> tuple[tuple[str, str], ...]:
    """Give (attribute, YAML key) of the fields of a part whose words are printed, or are memos."""
    if issubclass(part, Reference | Wording):
        return ()
    return tuple(
        (attribute, key)
        for attribute, key in keys_of(part)
        if key not in _UNPRINTED and (_MEMO in (part.model_fields[attribute].description or "")) is memos
    )


def _under(loaded: LoadedPlan, part: Part, key: str, value: object, path: Path) -> Iterator[Text]:
    """Give the wording of one field; what parts in it say is given with those parts."""
    if isinstance(value, Prose):
        yield Text(_without_citations(value.text), part, key, path, loaded.source, running=True)
    elif isinstance(value, str) and not isinstance(value, Word):
        yield Text(_without_citations(value), part, key, path, loaded.source, running=False)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _under(loaded, part, key, item, (*path, index))
    elif isinstance(value, Scoped):
        yield from _scoped(loaded, part, key, value, path)


def _scoped(loaded: LoadedPlan, part: Part, key: str, value: Scoped[Any], path: Path) -> Iterator[Text]:
    """Give the wording of a value per sub-project."""
    if value.shared is not None:
        shared = (*path, SHARED) if value.by_scope else path
        yield from _under(loaded, part, key, value.shared, shared)
    for scope, item in value.own.items():
        yield from _under(loaded, part, key, item, (*path, scope))


def _without_citations(text: str) -> str:
    if "${" not in text:
        return text
    return "".join(
        CITED * (piece.end - piece.start) if isinstance(piece, Citation) else text[piece.start : piece.end]
        for piece in split(text)
    )

"""What a value says, in a form that can be compared with the other version's, and the words it prints."""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from jusou_plan.diff.units import is_unit
from jusou_plan.model.citation import ELEMENT_KINDS, KINDS, SHARED_TEXT, Citation, split
from jusou_plan.model.index import Ambiguous
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.municipality import Municipality
from jusou_plan.model.part import Element, Part
from jusou_plan.model.prose import Prose
from jusou_plan.model.reference import Reference
from jusou_plan.model.scoped import Scoped
from jusou_plan.model.shared_text import SharedText
from jusou_plan.model.values.base import Value
from jusou_plan.model.values.notation import compact
from jusou_plan.model.walk import keys_of

_SPELLING = frozenset({"text", "counter"})
"""Fields of a typed value that say how it is written (5名 or 5人), not what."""


MUNICIPALITY = "自治体"
"""How the city that a plan is of is called in both versions."""


class Reader:
    """Reads one version; `tokens` name what both versions have, whatever it is called in either."""

    def __init__(
        self,
        loaded: LoadedPlan,
        tokens: Mapping[int, str],
        names: Sequence[tuple[str, str]],
        unread: Mapping[tuple[str, str], str] | None = None,
    ) -> None:
        """Take the version, the tokens of its parts, and the names that changed with their tokens.

        `unread` has the tokens of what may stand where this version could not be read, by kind and name.
        """
        self._unread = unread or {}
        self.loaded = loaded
        self._tokens = tokens
        self._names = dict(sorted(names, key=lambda pair: -len(pair[0])))
        pattern = "|".join(map(re.escape, self._names))
        self._renamed = re.compile(pattern) if pattern else None

    def form(self, value: Any, *, wording: bool = True, names: bool = False) -> Hashable:
        """Give a form that is equal for two values that say the same, in whatever order.

        With `wording`, spelling counts; with `names`, the new name of what is renamed counts as the old one.
        """
        match value:
            case Reference():
                label = self._text(value.label or "", names=names) if wording else ""
                return ("→", self._target(value), label)
            case Prose():
                return tuple(sorted(self.paragraph(it, names=names) for it in paragraphs(value.text)))
            case Value():
                return value.text if wording else (type(value).__name__, _meaning(value))
            case Scoped():
                own = self.form(dict(value.own), wording=wording, names=names)
                return (self.form(value.shared, wording=wording, names=names), own)
            case Part():
                return (
                    type(value).__name__,
                    *(
                        self.form(getattr(value, name), wording=wording, names=names)
                        for name, _ in keys_of(type(value))
                        if name != "id"
                    ),
                )
            case tuple():
                kept = (it for it in value if not is_unit(it))
                return frozenset(Counter(self.form(it, wording=wording, names=names) for it in kept).items())
            case dict():
                items = value.items()
                return frozenset((key, self.form(it, wording=wording, names=names)) for key, it in items)
            case str():
                return self._text(str(value), names=names)
        assert isinstance(value, Hashable)
        return value

    def paragraph(self, text: str, *, names: bool = False) -> str:
        """Give a paragraph with what it cites named alike in both versions."""
        pieces = []
        for piece in split(text):
            if isinstance(piece, Citation):
                pieces.append("|".join((piece.kind, self._cited(piece), piece.at, piece.label)))
            else:
                pieces.append(self._text(piece.text, names=names))
        return "".join(pieces)

    def known(self, reference: Reference) -> bool:
        """Tell whether what a reference means is there in both versions."""
        target = self.loaded.resolve(reference)
        return not isinstance(target, Element) or id(target) in self._tokens

    def words(self, value: Any) -> str:
        """Give the printed words of a value; articles that a text cites stay as they are cited."""
        if isinstance(value, tuple) and not any(type(it) is not str and _is_row(it) for it in value):
            return "、".join(filter(None, map(self.words, value)))
        return " ".join(filter(None, self._words(value)))

    def _words(self, value: Any) -> Iterator[str]:
        match value:
            case None | bool():
                return
            case Reference():
                yield self.loaded.printed(value)
            case Prose():
                yield "\n".join(map(self.printed, paragraphs(value.text)))
            case Scoped():
                yield " ".join(map(self.words, value.everything()))
            case Part():
                for name, _ in keys_of(type(value)):
                    if name != "id" and name in value.model_fields_set:
                        yield self.words(getattr(value, name))
            case tuple():
                yield "、".join(map(self.words, value))
            case dict():
                yield "、".join(f"{key}：{self.words(it)}" for key, it in value.items())
            case _:
                yield str(value)

    def printed(self, paragraph: str) -> str:
        """Give a paragraph with the names of the elements that it cites."""
        return "".join(
            self._name(piece, paragraph[piece.start : piece.end])
            if isinstance(piece, Citation)
            else piece.text
            for piece in split(paragraph)
        )

    def _name(self, citation: Citation, written: str) -> str:
        if citation.label:
            return citation.label
        if citation.kind == SHARED_TEXT:
            shared = self.loaded.index.find((SHARED_TEXT,), citation.target)
            return "".join(paragraphs(shared.text.text)) if isinstance(shared, SharedText) else written
        if citation.kind not in ELEMENT_KINDS:
            return written
        found = self.loaded.index.find((citation.kind, "自治体"), citation.target)
        if found is None or isinstance(found, Ambiguous):
            return written
        return citation.target if citation.target in found.names else found.title

    def _cited(self, citation: Citation) -> str:
        if citation.kind not in KINDS:
            return citation.target
        found = self.loaded.index.find((citation.kind,), citation.target)
        token = self._tokens.get(id(found)) if isinstance(found, Element) else None
        return token or self._unread.get((citation.kind, citation.target)) or citation.target

    def _target(self, reference: Reference) -> str:
        target = self.loaded.resolve(reference)
        if isinstance(target, Municipality):
            return MUNICIPALITY
        if target is None:
            tokens = (self._unread.get((kind, reference.target)) for kind in reference.KINDS)
            return next(filter(None, tokens), reference.target)
        return self._tokens.get(id(target)) or target.title

    def _text(self, text: str, *, names: bool) -> str:
        if not names or self._renamed is None:
            return text
        return self._renamed.sub(lambda found: self._names[found[0]], text)


def paragraphs(text: str) -> list[str]:
    """Cut prose into paragraphs and items, each on one line: a line break between Japanese words is none."""
    found: list[str] = []
    fresh = True
    for raw in text.splitlines():
        line = raw.strip()
        if not line:
            fresh = True
        elif fresh or _BEGINS.match(line):
            found.append(line)
            fresh = False
        else:
            found[-1] += f" {line}" if found[-1][-1].isascii() and line[0].isascii() else line
    return found


_BEGINS = re.compile(r"(?:[-*・※|] ?|[0-9]+\. |#+ )")


def _is_row(value: Any) -> bool:
    return isinstance(value, Part) and not isinstance(value, Reference)


def _meaning(value: Any) -> Hashable:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        names = [it.name for it in dataclasses.fields(value) if it.name not in _SPELLING]
        if names:
            return tuple(_meaning(getattr(value, name)) for name in names)
        return compact(str(value))
    if isinstance(value, Decimal):
        return value.normalize()
    if isinstance(value, tuple):
        return tuple(map(_meaning, value))
    return compact(value) if type(value) is str else value

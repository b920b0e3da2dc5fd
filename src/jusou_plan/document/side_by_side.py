"""The changes between two versions in the order of the printed plan, with what stays left out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from jusou_plan.coverage.shown import printed_fields
from jusou_plan.diff.change import Change, ChangeKind, Side
from jusou_plan.diff.compare import Versions
from jusou_plan.diff.likeness import Phrase, listed, phrases
from jusou_plan.diff.reading import Reader, paragraphs
from jusou_plan.diff.units import Unit
from jusou_plan.document.printed_places import Place, Places
from jusou_plan.document.scribe import Scribe
from jusou_plan.document.sections import place_labels
from jusou_plan.document.table import plain_text
from jusou_plan.model.block import Block, ProseBlock
from jusou_plan.model.citation import Citation, split
from jusou_plan.model.gap import Exemption, Shortfall
from jusou_plan.model.header import Header
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.outline import Outline, OutlineSection
from jusou_plan.model.part import Part
from jusou_plan.model.walk import keys_of
from jusou_plan.source.position import Span

Passage = tuple[Phrase, ...]
"""A paragraph: its runs of words, each kept or changed."""


@dataclass(frozen=True, slots=True)
class Saying:
    """What one version says at a place; `label` names the place, "" where it is that of the pair before."""

    label: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """What both versions say at one place; None where a version has nothing there.

    With `rest`, something that stays stands before it, in the same field or in one before.
    """

    new: Saying | None
    old: Saying | None
    rest: bool = False


@dataclass(frozen=True, slots=True)
class Subject:
    """What changed in one element; with `rest`, something that stays stands at its end."""

    heading: str
    pairs: tuple[Pair, ...]
    rest: bool
    reasons: tuple[str, ...]
    changes: tuple[Change, ...]
    origin: Span


@dataclass(frozen=True, slots=True)
class Group:
    """The changes under one 号 of the law, or in one section; the heading is "" for a chapter's own."""

    heading: str
    subjects: tuple[Subject, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """The changes in one chapter of the plan."""

    heading: str
    groups: tuple[Group, ...]


def arranged(versions: Versions) -> tuple[Chapter, ...]:
    """Give the printed changes by chapter and 号, in the order of the plan; memos are left out."""
    new, old = _Version(versions.new), _Version(versions.old)
    by_unit: dict[tuple[int, int], list[Change]] = {}
    for change in versions.changes:
        if _is_printed(change):
            key = (id(change.old and change.old.unit), id(change.new and change.new.unit))
            by_unit.setdefault(key, []).append(change)
    found: dict[str, dict[str, list[tuple[Place, Subject]]]] = {}
    for changes in by_unit.values():
        version = new if changes[0].new else old
        unit = changes[0].side.unit
        assert unit is not None
        place = version.places.of(unit)
        subject = _subject(changes, old, new, versions.reasons)
        groups = found.setdefault(place.chapter, {})
        groups.setdefault(place.group, []).append((place, subject))

    def first(members: Sequence[tuple[Place, Subject]]) -> tuple[int, int]:
        return min(place.order for place, _ in members)

    chapters = sorted(found.items(), key=lambda it: min(map(first, it[1].values())))
    return tuple(
        Chapter(
            title,
            tuple(
                Group(heading, tuple(subject for _, subject in members))
                for heading, members in sorted(groups.items(), key=lambda it: (it[0] != "", first(it[1])))
            ),
        )
        for title, groups in chapters
    )


def _is_printed(change: Change) -> bool:
    unit = change.side.unit
    assert unit is not None
    return all(
        name in printed_fields(type(unit.part))
        for name, key in keys_of(type(unit.part))
        if key == change.field
    )


class _Version:
    """One version: where it prints its elements, and its words in print."""

    def __init__(self, loaded: LoadedPlan) -> None:
        self.places = Places(loaded)
        self.reader = Reader(loaded, {}, [])
        self._scribe = Scribe(loaded, place_labels(loaded))

    def printed(self, words: str, span: Span) -> str:
        """Give words as the plan prints them: what they cite written out, without the marks of Markdown."""
        text = "".join(
            plain_text(self._scribe.cite(piece, span)) if isinstance(piece, Citation) else piece.text
            for piece in split(words)
        )
        return _BULLET.sub("・", text.replace("**", ""))

    def passages(self, words: str, span: Span) -> tuple[str, ...]:
        """Give words as printed paragraphs."""
        return tuple(self.printed(line, span) for line in words.splitlines() if line.strip())


_BULLET = re.compile(r"^[-*] +", re.MULTILINE)


def _subject(changes: Sequence[Change], old: _Version, new: _Version, general: tuple[str, ...]) -> Subject:
    side = changes[0].side
    reasons = dict.fromkeys(text for change in changes for text in change.reasons if text not in general)
    whole = changes[0].old is None or changes[0].new is None
    pairs, rest = _whole(changes[0], old, new) if whole else _fields(changes, old, new)
    kind = changes[0].element_kind
    nameless = kind in (Header.TITLE, Outline.TITLE, side.element)
    heading = kind if nameless else f"{kind}「{side.element}」"
    if side.project and side.element != side.project:
        heading = f"事業「{side.project}」の{heading}"
    if side.departments:
        heading += f"（{'、'.join(side.departments)}）"
    return Subject(heading, tuple(pairs), rest, tuple(reasons), tuple(changes), side.span)


def _whole(change: Change, old: _Version, new: _Version) -> tuple[list[Pair], bool]:
    """Give everything that an element says which only one version has."""
    version = new if change.new else old
    unit = change.side.unit
    assert unit is not None
    told = [
        Saying(label, _all_changed(passages))
        for label, words in _said(version, unit)
        if (passages := version.passages(words, change.side.span))
    ]
    told = told or [Saying("", _all_changed([unit.name]))]
    return [Pair(it, None) if change.new else Pair(None, it) for it in told], False


def _said(version: _Version, unit: Unit) -> Iterator[tuple[str, str]]:
    """Give the label and the words of every field of a unit; of the outline only what it says itself."""
    part = unit.part
    for name, key in keys_of(type(part)):
        value = getattr(part, name)
        if name == "id" or not _tells(part, name):
            continue
        match part:
            case Shortfall() | Exemption() if name == "item":
                yield key, unit.name
            case OutlineSection() if name == "blocks":
                prose = (it.text for it in part.blocks if isinstance(it, ProseBlock))
                yield key, "\n".join(line for it in prose for line in paragraphs(it.text))
            case OutlineSection() if name != "title":
                continue
            case Block() if not isinstance(part, ProseBlock) and name != "caption":
                continue
            case _:
                yield key, version.reader.words(value)


def _tells(part: Part, name: str) -> bool:
    return (
        name in part.model_fields_set
        and name in printed_fields(type(part))
        and getattr(part, name) not in (None, (), "")
    )


def _fields(changes: Sequence[Change], old: _Version, new: _Version) -> tuple[list[Pair], bool]:
    """Give the fields that changed in the order of the element, and whether the last of all stays."""
    before, after = changes[0].old, changes[0].new
    assert before and before.unit and after and after.unit
    parts = before.unit.part, after.unit.part
    pairs: list[Pair] = []
    rest = False
    for name, key in keys_of(type(parts[1])):
        changed = [it for it in changes if it.field == key]
        if changed:
            texts = tuple(
                version.reader.words(getattr(part, name))
                for version, part in zip((old, new), parts, strict=True)
            )
            made, more = _field(changed, texts, old, new)
            pairs += [replace(made[0], rest=rest or made[0].rest), *made[1:]]
            rest = more
        elif name != "id" and any(_tells(part, name) for part in parts):
            rest = True
    return pairs, rest


def _field(
    changes: Sequence[Change], texts: Sequence[str], old: _Version, new: _Version
) -> tuple[list[Pair], bool]:
    """Give the changes in one field in their order there, and whether something behind the last one stays.

    `texts` are the words of the whole field in the old and the new version.
    """

    def sides(change: Change) -> list[tuple[int, Side]]:
        """Give the sides that say something, the new one first."""
        both = (1, change.new), (0, change.old)
        return [(version, side) for version, side in both if side is not None and side.words]

    def stands(change: Change) -> int:
        return next((texts[version].find(side.words) for version, side in sides(change)), 0)

    pairs: list[Pair] = []
    ends = [0, 0]
    labels = ("", "")
    for change in sorted(changes, key=stands):
        stays = False
        for count, (version, side) in enumerate(sides(change)):
            found = texts[version].find(side.words, ends[version])
            if count == 0:
                stays = _stays(texts[version][ends[version] : max(found, 0)], side.where)
            if found >= 0:
                ends[version] = found + len(side.words)
        pairs.append(replace(_pair(change, old, new, labels), rest=stays))
        labels = _labels(change)
    where = changes[-1].side.where
    return pairs, any(_stays(text[end:], where) for text, end in zip(texts, ends, strict=True))


_SIGNS = re.compile(r"[\s、。・，,.：:()（）]+")


def _stays(text: str, where: Sequence[str]) -> bool:
    """Tell whether a text says more than the names that lead to the change."""
    for name in sorted((word for it in where for word in it.split(" ")), key=len, reverse=True):
        text = text.replace(name, "")
    return bool(_SIGNS.sub("", text))


def _labels(change: Change) -> tuple[str, str]:
    """Give how the old and the new version call the place of a change."""
    assert change.old is not None and change.new is not None
    return "・".join((change.field, *change.old.where)), "・".join((change.field, *change.new.where))


def _pair(change: Change, old: _Version, new: _Version, above: tuple[str, str]) -> Pair:
    """Give both sides of a change; a side under the same label as `above` has none of its own."""
    assert change.old is not None and change.new is not None
    before = old.passages(change.old.words, change.old.span)
    after = new.passages(change.new.words, change.new.span)
    names = _labels(change)
    labels = [name if name != other else "" for name, other in zip(names, above, strict=True)]
    if not before or not after:
        return Pair(
            Saying(labels[1], _all_changed(after)) if after else None,
            Saying(labels[0], _all_changed(before)) if before else None,
        )
    if len(before) != len(after):
        before, after = ("　".join(before),), ("　".join(after),)
    compared = listed if change.kind in _LISTS else phrases
    marked = [compared(one, other) for one, other in zip(before, after, strict=True)]
    return Pair(
        Saying(labels[1], tuple(it[1] for it in marked)), Saying(labels[0], tuple(it[0] for it in marked))
    )


_LISTS = frozenset({ChangeKind.TRANSFERRED, ChangeKind.CONTRACTOR, ChangeKind.MEMBERS})
"""Kinds of changes of a list of names, in which an order says nothing."""


def _all_changed(lines: Sequence[str]) -> tuple[Passage, ...]:
    return tuple((Phrase(line, changed=True),) for line in lines)

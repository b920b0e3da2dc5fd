"""Cutting broken pieces out of the data: one mistake gives one finding, and the rest is still checked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from jusou_plan.model.case import Person
from jusou_plan.model.expected import expected_part
from jusou_plan.model.header import Header
from jusou_plan.model.meeting import AgendaItem
from jusou_plan.model.note import Note
from jusou_plan.model.outline import Outline, OutlineSection
from jusou_plan.model.part import Element, Part
from jusou_plan.model.place import Spot
from jusou_plan.model.project import SubProject
from jusou_plan.model.walk import keys_of
from jusou_plan.source.marks import Marks
from jusou_plan.source.position import Span

GAP_TEXT = "【書き方に誤りがあり、この部分は印字できません】"
GAP_TITLE = "【見出しに誤りがあります】"

_NAMED = (Element, SubProject, AgendaItem, Person, Spot, OutlineSection, Header, Outline)
_NAMES = ("id", "名称", "略称", "通称", "語")
UNKNOWN = "?"
"""The kind of what stood under a key that the language does not have."""

_SECTIONS = ("章", "節", "前付")
_BLOCKS = ("内容", "続き")

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Stub:
    """A broken piece: the key that it stood under and its names, so that naming it is no second mistake.

    `known` is False when it may have been called by a name that cannot be read any more, `misread` True when
    its names are nearly those by which it is called. Under an unknown key (`UNKNOWN`) the names are all words
    that went with it, for any of them may have been a name.
    """

    kind: str
    names: tuple[str, ...]
    span: Span
    known: bool = True
    misread: bool = False


def prune(root: type[Part], data: Any, marks: Marks, places: Iterable[Sequence[str | int]]) -> list[Stub]:
    """Cut `places` out of `data`, which is to be a `root`, and out of `marks` alike.

    Gives a stub for each piece that went and can be called by a name. What something was cut out of is
    marked as reported: what it lacks now is no second mistake.

    A block of the outline is replaced by words that say so in print; a section keeps its place under a
    title that says so.
    """
    stubs: list[Stub] = []
    real = {_real(data, place) for place in places} - {()}
    # From the back, so that the indices of what is still to be cut stay right.
    for path in sorted(real, key=_order, reverse=True):
        *above, last = path
        holder, holder_marks = data, marks
        for step in above:
            holder, holder_marks = holder[step], holder_marks.at((step,))
        stubs += _stubs(root, path, holder[last], holder_marks.at((last,)).span)
        _cut(holder, holder_marks, path, last)
    return stubs


def rename(data: Any, marks: Marks, place: Sequence[str | int], key: str) -> None:
    """Give the value at `place`, under a misspelt key, the `key` that was meant."""
    *above, last = _real(data, place)
    for step in above:
        data, marks = data[step], marks.at((step,))
    data[key] = data.pop(last)
    if isinstance(marks.children, dict):
        marks.children[key] = marks.children.pop(str(last))


def _order(path: Path) -> list[tuple[bool, str]]:
    return [(isinstance(step, str), str(step).zfill(9)) for step in path]


def _cut(holder: Any, marks: Marks, path: Path, last: Any) -> None:
    gone, place = holder[last], marks.at((last,))
    if isinstance(holder, list) and _above(path) in _BLOCKS:
        holder[last], place.children = GAP_TEXT, None
    elif isinstance(holder, list) and path[0] == "本文" and _above(path) in _SECTIONS:
        holder[last] = {**gone, "見出し": GAP_TITLE} if isinstance(gone, dict) else {"見出し": GAP_TITLE}
    else:
        del holder[last]
        if marks.children is not None:
            del marks.children[last]
        marks.reported = True


def _stubs(root: type[Part], path: Path, gone: Any, span: Span) -> Iterator[Stub]:
    """Give a stub for what went and for everything with a name inside it.

    A name that went alone stands for its element, which has lost it.
    """
    if path[-1] in _NAMES:
        yield Stub(_above(path), tuple(_words(gone)), span, known=isinstance(gone, str), misread=True)
        return
    if _is_unknown_key(root, path):
        yield Stub(UNKNOWN, tuple(_all_words(gone)), span)
        return
    if isinstance(gone, list) and isinstance(path[-1], str):
        for item in gone:
            yield from _stubs(root, (*path, 0), item, span)
        return
    part = expected_part(root, path)
    if (part is not None and issubclass(part, _NAMED)) or _above((*path, 0)) in _BLOCKS:
        own = gone if isinstance(gone, dict) else {}
        names = tuple(word for name in _NAMES for word in _words(own.get(name)))
        yield Stub(_above((*path, 0)), names, span, known=part is None or _is_known(part, gone))
    for key, value in gone.items() if isinstance(gone, dict) else ():
        if key not in _NAMES:
            yield from _stubs(root, (*path, key), value, span)


def _is_known(part: type[Part], gone: Any) -> bool:
    """Tell whether a broken piece still has the names by which one of its type is called."""
    needed = "id" if issubclass(part, SubProject | Person) else "名称"
    named = issubclass(part, Element | SubProject | Person | Spot) and not issubclass(part, Note)
    return isinstance(gone, dict) and (not named or isinstance(gone.get(needed), str))


def _words(value: Any) -> list[str]:
    if isinstance(value, list):
        return [word for item in value for word in _words(item)]
    return [] if value is None or isinstance(value, dict) else [str(value)]


def _all_words(value: Any) -> list[str]:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return [word for item in value for word in _all_words(item)]
    return _words(value)


def _is_unknown_key(root: type[Part], path: Path) -> bool:
    part = expected_part(root, path[:-1])
    return (
        part is not None and isinstance(path[-1], str) and path[-1] not in {key for _, key in keys_of(part)}
    )


def _above(path: Path) -> str:
    """Give the nearest key above the last step."""
    return next((step for step in reversed(path[:-1]) if isinstance(step, str)), "")


def _real(data: Any, place: Sequence[str | int]) -> Path:
    """Give the part of a place that the data has: the tags of unions and the like are skipped."""
    path: list[str | int] = []
    for step in place:
        if _has(data, step):
            path.append(step)
            data = data[step]
    return tuple(path)


def _has(data: Any, step: str | int) -> bool:
    if isinstance(data, dict):
        return step in data
    return isinstance(data, list) and isinstance(step, int) and step < len(data)

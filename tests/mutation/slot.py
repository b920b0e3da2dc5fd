"""The places of a plan where a slip can happen: every key with its value, and every item of a list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from dataclasses import field as inner
from typing import Any

from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.part import Part
from jusou_plan.model.prose import Prose
from jusou_plan.model.reference import Reference
from jusou_plan.model.scoped import SCOPE_KEY
from jusou_plan.model.values.base import Value
from jusou_plan.model.walk import Path, keys_of
from jusou_plan.source.marks import Marks
from jusou_plan.source.position import Position, Span
from tests.mutation.written import Written, written

_NESTED = ("章", "節", "前付")


@dataclass(frozen=True, slots=True)
class Slot:
    """One value of a plan.

    `field` says what kind of fact it is (`会議.構成員.参照`), `place` which one
    (`会議[juso].構成員[0].参照`); `meant` is what the model made of it: a reference, a value, prose, a word,
    None for a mapping or a list.
    """

    path: Path
    field: str
    place: str
    marks: Marks
    value: Any
    meant: object | None
    written: Written
    above: Slot | None
    parts: tuple[Slot, ...] = inner(default=(), compare=False, repr=False)

    @property
    def key(self) -> str:
        """Give the key under which it stands, "" for an item of a list."""
        last = self.path[-1] if self.path else ""
        return last if isinstance(last, str) else ""

    @property
    def text(self) -> str:
        """Give the characters of a scalar, quotes and indentation taken away."""
        return self.marks.text

    @property
    def scalar(self) -> bool:
        """Tell whether it is a single value."""
        return self.written.children is None

    @property
    def whole(self) -> Span:
        """Give the key with its value, or the item."""
        start = self.written.key.start if self.written.key else self.written.span.start
        return Span(self.written.span.file, start, self.written.span.end)

    @property
    def siblings(self) -> tuple[Slot, ...]:
        """Give what stands in the same mapping or list of the same file, itself included, in order."""
        parts = self.above.parts if self.above else ()
        return tuple(it for it in parts if it.written.file is self.written.file)


def slots(loaded: LoadedPlan) -> tuple[Slot, ...]:
    """Give every slot of a plan that was read without errors, outermost first."""
    meant = _meanings(loaded)
    source = loaded.source
    tree = written(source.files)
    found: list[Slot] = []
    assert isinstance(source.marks.children, dict)
    for key, marks in source.marks.children.items():
        top = _slot((key,), key, key, marks, source.data[key], meant, tree[key], None)
        found += _everything(top, meant)
    return tuple(found)


def _everything(slot: Slot, meant: dict[int, object]) -> Iterator[Slot]:
    """Give a slot and everything in it; each knows what it is in and what is in it."""
    parts: list[Slot] = []
    below: list[Slot] = []
    inside = slot.written.children
    steps: Sequence[str | int] = ()
    if isinstance(inside, dict):
        steps = tuple(inside)
    elif isinstance(inside, list):
        steps = range(len(inside))
    for step in steps:
        part = _slot(
            (*slot.path, step),
            _field(slot, step),
            f"{slot.place}.{step}"
            if isinstance(step, str)
            else f"{slot.place}[{_name(slot.value[step], step)}]",
            slot.marks.children[step],  # type: ignore[index]
            slot.value[step],
            meant,
            inside[step],  # type: ignore[index]
            slot,
        )
        parts.append(part)
        below += _everything(part, meant)
    object.__setattr__(slot, "parts", tuple(parts))
    yield slot
    yield from below


def _slot(
    path: Path,
    name: str,
    place: str,
    marks: Marks,
    value: object,
    meant: dict[int, object],
    at: Written,
    above: Slot | None,
) -> Slot:
    return Slot(path, name, place, marks, value, meant.get(id(marks)), at, above)


def _field(slot: Slot, step: str | int) -> str:
    """Give the name of the kind of fact: no indexes, no ids of sub-projects, no depth of a section."""
    if isinstance(step, int) or step in _NESTED or (step != "id" and re.fullmatch(SCOPE_KEY, step)):
        return slot.field
    return f"{slot.field}.{step}"


def _name(item: object, index: int) -> str:
    name = item.get("id") if isinstance(item, dict) else None
    return str(name or index)


def _meanings(loaded: LoadedPlan) -> dict[int, object]:
    """Give what the model made of each value, by the identity of its marks."""
    meant: dict[int, object] = {}

    def tell(path: Path, value: object) -> None:
        marks = loaded.source.marks.at(path)
        if marks.children is None:
            meant[id(marks)] = value

    for path, piece in loaded.pieces:
        if isinstance(piece, Part):
            for name, key in keys_of(type(piece)):
                value = getattr(piece, name)
                for step, item in ((key, value),) if isinstance(value, str | bool | int) else ():
                    if loaded.source.marks.at((*path, step)) is not loaded.source.marks.at(path):
                        tell((*path, step), item)
                if isinstance(value, tuple):
                    for index, item in enumerate(value):
                        if isinstance(item, str | int):
                            tell((*path, key, index), item)
        if isinstance(piece, Reference):
            tell((*path, "参照"), piece)
        elif isinstance(piece, Prose | Value):
            tell(path, piece)
    return meant


def line_span(file: str, line: int) -> Span:
    """Give a span that stands for a whole line."""
    return Span(file, Position(line, 1), Position(line, 2))

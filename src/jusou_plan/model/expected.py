"""What the language expects at a place: pydantic's error paths, read against the model and the data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, ForwardRef, get_args

from jusou_plan.model.block import Block
from jusou_plan.model.part import Part
from jusou_plan.model.scoped import SCOPES, VALUE
from jusou_plan.model.walk import keys_of
from jusou_plan.source.marks import Marks

Loc = Sequence[str | int]
"""A path as pydantic gives it: keys and indexes, with the tags of unions (in angle brackets) between."""


def expected_part(root: type[Part], loc: Loc) -> type[Part] | None:
    """Give the part that is expected at `loc`, or None where something else (or one of several) is."""
    parts: list[type[Part]] = [root]
    steps = iter(loc)
    for step in steps:
        if step == SCOPES:
            next(steps, None)  # the sub-project's id
        elif isinstance(step, str) and step != VALUE:
            tagged: list[type[Part]] = [
                part for part in parts if issubclass(part, Block) and step == part.TAG
            ]
            parts = tagged or [inner for part in parts for inner in _under(part, step)]
    return parts[0] if len(parts) == 1 else None


def keys_on(loc: Loc, marks: Marks) -> Iterator[str]:
    """Give the keys on the way to `loc` that were written, outermost first.

    Left out are the ids of sub-projects, and the key that a shorthand stands for; a block that `loc` goes
    into is named by its key.
    """
    steps = iter(loc)
    for step in steps:
        if step == SCOPES:
            marks = marks.at((next(steps, ""),))
            continue
        key = step.strip("<>") if isinstance(step, str) else ""
        if isinstance(marks.children, dict) and key in marks.children:
            yield key
        marks = marks.at((step,))


def example_of(root: type[Part], loc: Loc) -> str:
    """Give an example of the value at `loc`, "" where the model has none that is a text."""
    part = expected_part(root, loc[:-1])
    for name, key in keys_of(part) if part else ():
        if part and key == loc[-1]:
            examples = part.model_fields[name].examples or [""]
            return examples[0] if isinstance(examples[0], str) else ""
    return ""


def _under(part: type[Part], key: str) -> Iterator[type[Part]]:
    for name, alias in keys_of(part):
        if alias == key:
            if isinstance(part.model_fields[name].annotation, ForwardRef):
                part.model_rebuild()  # left to the first use, which costs less than at import
            yield from _parts_in(part.model_fields[name].annotation)


def _parts_in(annotation: Any) -> Iterator[type[Part]]:
    if isinstance(annotation, type) and issubclass(annotation, Part):
        yield annotation
    for inner in get_args(annotation):
        yield from _parts_in(inner)

"""Walking over everything in a plan, with the path of each piece in the YAML data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from jusou_plan.model.part import Part
from jusou_plan.model.prose import Prose
from jusou_plan.model.scoped import SHARED, Scoped
from jusou_plan.model.values.base import Value

Path = tuple[str | int, ...]
Pieces = Sequence[tuple[Path, Any]]
"""Everything in a plan with its path, as `walk` gives it."""


@cache
def keys_of(part: type[Part]) -> tuple[tuple[str, str], ...]:
    """Give (attribute, YAML key) of every field of a part."""
    return tuple((name, info.alias or name) for name, info in part.model_fields.items())


def walk(value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Give every part, scoped value, prose and typed value under `value` with its path, outermost first.

    A path may hold steps that the data does not have (the index of a list written without the list, the
    field behind a shorthand); `Marks.at` skips those.
    """
    if isinstance(value, Part):
        yield path, value
        for name, key in keys_of(type(value)):
            inner = getattr(value, name)
            if inner is not None and type(inner) is not str:
                yield from walk(inner, (*path, key))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from walk(item, (*path, index))
    elif isinstance(value, Scoped):
        yield path, value
        if value.shared is not None:
            yield from walk(value.shared, (*path, SHARED) if value.by_scope else path)
        for scope, item in value.own.items():
            yield from walk(item, (*path, scope))
    elif isinstance(value, Prose | Value):
        yield path, value

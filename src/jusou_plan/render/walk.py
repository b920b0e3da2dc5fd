"""Going through a document tree without knowing its node types."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any

from jusou_plan.source.position import Span


def nodes(root: object) -> Iterator[Any]:
    """Give every node at or under `root`, a node or a tuple of nodes, in reading order."""
    left: list[Any] = [root]
    while left:
        here = left.pop()
        if isinstance(here, tuple):
            left.extend(reversed(here))
            continue
        kind: type = type(here)
        names = _field_names(kind)
        if names is not None:
            yield here
            left.extend(getattr(here, name) for name in reversed(names))


@cache
def _field_names(kind: type) -> tuple[str, ...] | None:
    """Give the names of a node's fields, None for what is no node."""
    if issubclass(kind, Span) or not is_dataclass(kind):
        return None
    return tuple(field.name for field in fields(kind))

"""Going through a document tree without knowing its node types."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from jusou_plan.source.position import Span


def nodes(root: object) -> Iterator[Any]:
    """Give every node at or under `root`, a node or a tuple of nodes, in reading order."""
    if isinstance(root, tuple):
        for member in root:
            yield from nodes(member)
    elif is_dataclass(root) and not isinstance(root, Span | type):
        yield root
        for field in fields(root):
            yield from nodes(getattr(root, field.name))

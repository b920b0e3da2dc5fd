"""Changing nodes all over a finished part of a document tree."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar, cast

from jusou_plan.source.position import Span

T = TypeVar("T")


def rewritten(tree: T, change: Callable[[Any], object]) -> T:
    """Give `tree` (a node or a tuple of nodes) with every node in it replaced by what `change` gives for it.

    `change` sees the inner nodes before the outer ones; an unchanged part of the tree stays the same object.
    """
    return cast(T, _rewritten(tree, change))


def _rewritten(tree: object, change: Callable[[Any], object]) -> object:
    if isinstance(tree, tuple):
        members = tuple(_rewritten(member, change) for member in tree)
        return tree if all(new is old for new, old in zip(members, tree, strict=True)) else members
    if not is_dataclass(tree) or isinstance(tree, Span | type):
        return tree
    old = {field.name: getattr(tree, field.name) for field in fields(tree)}
    new = {name: _rewritten(value, change) for name, value in old.items()}
    return change(tree if all(new[name] is old[name] for name in old) else replace(tree, **new))

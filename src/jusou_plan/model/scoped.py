"""Values that may differ between the sub-projects (細事業) of one project."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Generic, TypeVar, get_args

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from jusou_plan.model.prose import Prose

T = TypeVar("T")

SHARED = "共通"
VALUE, SCOPES = "<value>", "<scopes>"
"""The tags by which pydantic's error paths tell the two forms apart; no key of a plan looks like them."""

SCOPE_KEY = rf"{SHARED}|[a-z][a-z0-9-]*"
"""A regular expression for the keys of a mapping by scope: 共通, or the id of a sub-project."""


class Scoped(Generic[T]):
    """One value for all, a value per sub-project, or a shared value plus some of its own.

    Written as the value itself, or as a mapping from sub-project ids (and `共通`) to values.
    """

    # No dataclass: pydantic would validate instances of a generic dataclass and never ask for our schema.
    __slots__ = ("by_scope", "own", "shared")

    def __init__(self, shared: T | None, own: Mapping[str, T], *, by_scope: bool) -> None:
        """Take the shared value, each sub-project's own, and whether they were written by scope."""
        self.shared = shared
        self.own = MappingProxyType(dict(own))
        self.by_scope = by_scope

    def __eq__(self, other: object) -> bool:
        """Tell whether the same is said, however it was written."""
        return isinstance(other, Scoped) and (self.shared, self.own) == (other.shared, other.own)

    def __hash__(self) -> int:
        """Hash by what is said."""
        return hash((self.shared, tuple(self.own.items())))

    def __bool__(self) -> bool:
        """Tell whether anything is said at all."""
        return self.shared is not None or bool(self.own)

    def everything(self) -> tuple[T, ...]:
        """Give the shared value and every sub-project's own, in the order written."""
        shared = () if self.shared is None else (self.shared,)
        return (*shared, *self.own.values())

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Choose between the value and the mapping by the mapping's keys."""
        (inner,) = get_args(source)
        value = handler.generate_schema(inner)
        return core_schema.no_info_after_validator_function(
            _scoped,
            core_schema.tagged_union_schema(
                {
                    VALUE: value,
                    SCOPES: core_schema.dict_schema(core_schema.str_schema(), value, min_length=1),
                },
                discriminator=_form_of_words if inner in (Prose, str) else _form,
            ),
        )


def _form(data: Any) -> str:
    """Tell the two forms apart: by scope, a key is 共通 or an id, which is ASCII; the language's are not."""
    if isinstance(data, dict) and any(re.fullmatch(SCOPE_KEY, key) for key in data):
        return SCOPES
    return VALUE


def _form_of_words(data: Any) -> str:
    """Tell the two forms of words apart: a mapping can only be meant by scope."""
    return SCOPES if isinstance(data, dict) else VALUE


def _scoped(value: Any) -> Scoped[Any]:
    if isinstance(value, dict):
        own = {key: item for key, item in value.items() if key != SHARED}
        return Scoped(value.get(SHARED), own, by_scope=True)
    return Scoped(value, {}, by_scope=False)

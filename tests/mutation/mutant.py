"""One slip of a person: a text edit on one place of one file of a plan."""

from __future__ import annotations

from dataclasses import dataclass

from jusou_plan.source.finding import Edit
from jusou_plan.source.position import Span
from tests.mutation.slot import Slot


@dataclass(frozen=True, slots=True)
class Slip:
    """What an operator does to a slot.

    `pair` is what the edit breaks besides its own lines: where the name is defined or used, the head of what
    lost a part.
    """

    slot: Slot
    edit: Edit
    pair: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Mutant:
    """A slip in a plan. `was` and `becomes` are the edit as people read it."""

    plan: str
    operator: str
    field: str
    place: str
    was: str
    becomes: str
    edit: Edit
    pair: tuple[Span, ...]

    @property
    def key(self) -> str:
        """Give what it is called in lists: it stays when lines above it come or go."""
        return "\t".join((self.plan, self.operator, self.field, self.place, self.was, self.becomes))

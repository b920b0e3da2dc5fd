"""The numbers of a plan that count something."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.model.prose import Prose
from jusou_plan.model.values.headcount import Headcount
from jusou_plan.model.values.quantity import Quantity
from tests.mutation.citations import plain
from tests.mutation.editing import within
from tests.mutation.mutant import Slip
from tests.mutation.slot import Slot
from tests.mutation.view import View

_FIRST = re.compile(r"\d+")
_COUNTED = re.compile(r"\d+(?=つの|か所|人|名|件|回|団体|機関|課|事業|分野|施設)")


def numbers(view: View) -> Iterator[tuple[Slot, re.Match[str]]]:
    """Give the first number of each quantity and number of people, and the first count in each passage."""
    for slot in view.scalars(Quantity, Headcount, Prose):
        words = plain(slot.text) if isinstance(slot.meant, Prose) else slot.text
        found = (_COUNTED if isinstance(slot.meant, Prose) else _FIRST).search(words)
        if found:
            yield slot, found


def replaced(view: View, slot: Slot, found: re.Match[str], number: str) -> Iterator[Slip]:
    """Give the slip that writes a number for another, where its place is certain."""
    edit = within(slot, *found.span(), number)
    if edit:
        yield Slip(slot, edit)

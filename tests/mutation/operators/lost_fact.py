"""A key with its value was deleted."""

from collections.abc import Iterator

from tests.mutation.editing import without
from tests.mutation.mutant import Slip
from tests.mutation.view import View

NAME = "lost-fact"


def slips(view: View) -> Iterator[Slip]:
    """Give every key of a mapping, with all that it holds, taken away."""
    for slot in view.slots:
        edit = without(slot) if slot.key and slot.above and slot.above.path else None
        if edit:
            yield Slip(slot, edit, (*view.heads(slot), *view.lost_with(slot)))

"""A member, a year, a row, an entry was deleted from a list."""

from collections.abc import Iterator

from tests.mutation.editing import without
from tests.mutation.mutant import Slip
from tests.mutation.view import View

NAME = "lost-item"


def slips(view: View) -> Iterator[Slip]:
    """Give every item of a list taken away, as far as others are left."""
    for slot in view.slots:
        edit = without(slot) if not slot.key and slot.path else None
        if edit:
            yield Slip(slot, edit, (*view.heads(slot), *view.lost_with(slot)))

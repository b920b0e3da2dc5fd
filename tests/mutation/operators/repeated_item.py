"""A member, a year, a row stands twice, as after pasting."""

from collections.abc import Iterator

from tests.mutation.editing import twice
from tests.mutation.mutant import Slip
from tests.mutation.view import View

NAME = "repeated-item"


def slips(view: View) -> Iterator[Slip]:
    """Give every item of a list a second time behind itself."""
    for slot in view.slots:
        edit = twice(slot) if not slot.key and slot.path and slot.above and len(slot.path) > 1 else None
        if edit:
            yield Slip(slot, edit, (slot.whole, *view.heads(slot)))

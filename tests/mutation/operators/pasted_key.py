"""A line was pasted a second time, so that its key stands twice."""

from collections.abc import Iterator

from tests.mutation.editing import twice
from tests.mutation.mutant import Slip
from tests.mutation.view import View

NAME = "pasted-key"


def slips(view: View) -> Iterator[Slip]:
    """Give every key with a single value on its line twice."""
    for slot in view.scalars():
        edit = twice(slot) if slot.key and slot.above and slot.above.path else None
        if edit and slot.whole.start.line == slot.whole.end.line:
            yield Slip(slot, edit, (slot.whole,))

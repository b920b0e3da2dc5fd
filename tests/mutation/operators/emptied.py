"""A value was taken out and its key left."""

from collections.abc import Iterator

from jusou_plan.source.finding import Edit
from tests.mutation.mutant import Slip
from tests.mutation.view import View

NAME = "emptied"


def slips(view: View) -> Iterator[Slip]:
    """Give every key whose single value is gone."""
    for slot in view.scalars():
        if slot.key:
            yield Slip(slot, Edit(slot.written.span, ""))

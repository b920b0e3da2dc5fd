"""A reference lost its last letter, and names nothing."""

from collections.abc import Iterator

from jusou_plan.model.reference import Reference
from tests.mutation.editing import within
from tests.mutation.mutant import Slip
from tests.mutation.view import View

NAME = "misspelt-reference"


def slips(view: View) -> Iterator[Slip]:
    """Give every reference of two letters or more without its last one."""
    for slot in view.scalars(Reference):
        end = len(slot.text)
        edit = within(slot, end - 1, end, "") if end > 1 else None
        if edit:
            yield Slip(slot, edit)

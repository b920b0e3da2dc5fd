"""A key lost its last letter."""

from collections.abc import Iterator

from jusou_plan.source.finding import Edit
from tests.mutation.mutant import Slip
from tests.mutation.view import View

NAME = "lost-letter-in-key"


def slips(view: View) -> Iterator[Slip]:
    """Give every key of two letters or more without its last one."""
    for slot in view.slots:
        key = slot.written.key
        if key and len(slot.key) > 1:
            yield Slip(slot, Edit(key, slot.key[:-1]))

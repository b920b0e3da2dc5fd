"""The item of the law is the one before or after."""

from collections.abc import Iterator

from jusou_plan.model.values.statutory_item import StatutoryItem
from tests.mutation.editing import within
from tests.mutation.mutant import Slip
from tests.mutation.view import View

NAME = "other-item"
_NEXT = dict(zip("イロハニ123456", "ロハニイ234561", strict=True))


def slips(view: View) -> Iterator[Slip]:
    """Give every item of the law with its letter, else its number, as the next one."""
    for slot in view.scalars(StatutoryItem):
        here = max(at for at, letter in enumerate(slot.text) if letter in _NEXT)
        edit = within(slot, here, here + 1, _NEXT[slot.text[here]])
        if edit:
            yield Slip(slot, edit, view.heads(slot))

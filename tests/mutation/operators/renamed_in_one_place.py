"""What is registered was renamed at its definition only: two of its letters changed places."""

from collections.abc import Iterator

from jusou_plan.source.position import Span
from tests.mutation.editing import within
from tests.mutation.mutant import Slip
from tests.mutation.slot import Slot
from tests.mutation.view import NAMES, View

NAME = "renamed-in-one-place"


def slips(view: View) -> Iterator[Slip]:
    """Give every name and id of an element, of a section and of a sub-project with two letters exchanged."""
    for slot in view.scalars():
        owner = slot.above if slot.key else slot.above and slot.above.above
        name = slot.key or (slot.above.key if slot.above else "")
        if owner is None or name not in NAMES:
            continue
        here = next(
            (at for at in range(len(slot.text) // 2, len(slot.text) - 1) if _differ(slot.text, at)), None
        )
        if here is None:
            continue
        edit = within(slot, here, here + 2, slot.text[here + 1] + slot.text[here])
        if edit:
            yield Slip(slot, edit, _uses(view, owner, slot))


def _differ(text: str, at: int) -> bool:
    return text[at] != text[at + 1] and text[at : at + 2].isalnum()


def _uses(view: View, owner: Slot, slot: Slot) -> tuple[Span, ...]:
    element = view.element(owner)
    return (*(view.uses(element) if element is not None else ()), *view.said(slot.text))

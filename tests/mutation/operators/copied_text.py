"""A word of free text is that of the entry before: a copy that was not changed."""

from collections.abc import Iterator

from tests.mutation.editing import instead
from tests.mutation.mutant import Slip
from tests.mutation.slot import Slot
from tests.mutation.view import View

NAME = "copied-text"


def slips(view: View) -> Iterator[Slip]:
    """Give every line of text in an entry of a list as the entry before it has it."""
    for slot in view.scalars(str, type(None)):
        before = _before(slot) if slot.key else None
        if before is not None and before.text != slot.text:
            element = view.element(slot.above) if slot.above else None
            uses = view.uses(element) if element is not None else ()
            yield Slip(slot, instead(slot, before.text), (before.whole, *uses, *view.said(slot.text)))


def _before(slot: Slot) -> Slot | None:
    """Give the value under the same key in the item before, where it stands on one line of the same file."""
    entry = slot.above
    if entry is None or entry.above is None or not isinstance(entry.above.value, list):
        return None
    beside = entry.siblings
    here = next(at for at, it in enumerate(beside) if it is entry)
    other = next((it for it in beside[here - 1].parts if it.key == slot.key), None) if here else None
    return other if other and other.scalar and "\n" not in other.text else None

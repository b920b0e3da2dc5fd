"""An entry was copied and kept the id of the one before."""

from collections.abc import Iterator

from tests.mutation.editing import instead
from tests.mutation.mutant import Slip
from tests.mutation.slot import Slot
from tests.mutation.view import View

NAME = "same-id"


def slips(view: View) -> Iterator[Slip]:
    """Give every id in a list with the id of the entry before it."""
    for slot in view.scalars():
        entry = slot.above
        if (
            slot.key != "id"
            or entry is None
            or entry.above is None
            or not isinstance(entry.above.value, list)
        ):
            continue
        before = next((it for it in _before(entry.above.parts, entry) if "id" in it.value), None)
        if before is not None:
            other = next(it for it in before.parts if it.key == "id")
            element = view.element(entry)
            uses = view.uses(element) if element is not None else ()
            yield Slip(slot, instead(slot, other.text), (other.whole, *uses, *view.said(slot.text)))


def _before(items: tuple[Slot, ...], item: Slot) -> tuple[Slot, ...]:
    here = next(at for at, it in enumerate(items) if it is item)
    return tuple(reversed(items[:here]))

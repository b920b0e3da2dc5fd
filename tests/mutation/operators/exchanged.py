"""The values of two neighbours in a list changed places: the address of one is that of the next."""

from collections.abc import Iterator

from jusou_plan.source.finding import Edit
from jusou_plan.source.position import Span
from tests.mutation.mutant import Slip
from tests.mutation.slot import Slot
from tests.mutation.view import View
from tests.mutation.written import text_of

NAME = "exchanged"


def slips(view: View) -> Iterator[Slip]:
    """Give every value that the next item of the list has another of, exchanged with that."""
    for slot in view.scalars():
        other = _next(slot) if slot.key and slot.key != "id" else None
        if other is None or other.text == slot.text:
            continue
        file = slot.written.file
        first, second = slot.written.span, other.written.span
        between = text_of(file, Span(first.file, first.end, second.start))
        whole = Span(first.file, first.start, second.end)
        yield Slip(slot, Edit(whole, f"{other.written.text}{between}{slot.written.text}"))


def _next(slot: Slot) -> Slot | None:
    """Give the value under the same key in the next item, where both stand on one line of one file."""
    entry = slot.above
    if entry is None or entry.above is None or not isinstance(entry.above.value, list):
        return None
    beside = entry.siblings
    here = next(at for at, it in enumerate(beside) if it is entry)
    if here + 1 == len(beside):
        return None
    other = next((it for it in beside[here + 1].parts if it.key == slot.key and it.scalar), None)
    one_line = all(it and it.whole.start.line == it.whole.end.line for it in (slot, other))
    return other if one_line else None

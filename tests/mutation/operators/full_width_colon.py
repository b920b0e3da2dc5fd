"""A full-width colon stands behind a key."""

from collections.abc import Iterator

from jusou_plan.source.finding import Edit
from jusou_plan.source.position import Position, Span
from tests.mutation.mutant import Slip
from tests.mutation.view import View

NAME = "full-width-colon"


def slips(view: View) -> Iterator[Slip]:
    """Give every key with ： for its colon."""
    for slot in view.slots:
        key = slot.written.key
        if key:
            behind = Position(key.end.line, key.end.column + 1)
            yield Slip(slot, Edit(Span(key.file, key.end, behind), "："))

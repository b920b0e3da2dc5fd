"""未定 stands where a number, a day or a word of the language belongs."""

from collections.abc import Iterator

from jusou_plan.model.values.base import Value
from jusou_plan.model.values.identifier import ElementId
from jusou_plan.model.word import Word
from tests.mutation.editing import instead
from tests.mutation.mutant import Slip
from tests.mutation.view import View

NAME = "not-yet-known"


def slips(view: View) -> Iterator[Slip]:
    """Give every value of a type with 未定 in its place."""
    for slot in view.scalars(Value, Word):
        if not isinstance(slot.meant, ElementId):
            yield Slip(slot, instead(slot, "未定"))

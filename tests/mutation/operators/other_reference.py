"""A reference names the next thing of the same kind in the register, as after a slip in a list of choices."""

from collections.abc import Iterator

from jusou_plan.model.part import Element
from jusou_plan.model.reference import Reference
from tests.mutation.editing import instead
from tests.mutation.mutant import Slip
from tests.mutation.view import View

NAME = "other-reference"


def slips(view: View) -> Iterator[Slip]:
    """Give every reference with what stands next in the register of its kind."""
    for slot in view.scalars(Reference):
        target = view.target(slot)
        if not isinstance(target, Element):
            continue
        register = view.elements(target.KIND)
        if len(register) > 1 and target in register:
            other = register[(register.index(target) + 1) % len(register)]
            by_id = target.id is not None and slot.text == target.id.text
            name = other.id.text if by_id and other.id else other.title
            yield Slip(slot, instead(slot, name), view.definition(target))

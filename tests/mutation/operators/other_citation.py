"""A citation in a passage names the next thing of its kind, or the next year of its indicator."""

from collections.abc import Iterator

from jusou_plan.model.index import Ambiguous
from jusou_plan.model.part import Element
from tests.mutation.citations import citations
from tests.mutation.editing import within
from tests.mutation.mutant import Slip
from tests.mutation.view import View

NAME = "other-citation"


def slips(view: View) -> Iterator[Slip]:
    """Give the first citation of every passage with what stands next in the register of its kind."""
    for slot, token, at in citations(view):
        target = view.loaded.index.find((token.kind,), token.target)
        if not isinstance(target, Element) or isinstance(target, Ambiguous):
            continue
        register = view.elements(target.KIND)
        if len(register) > 1 and target in register:
            other = register[(register.index(target) + 1) % len(register)].title
            edit = within(slot, at, at + len(token.target), other)
            if edit:
                yield Slip(slot, edit, view.definition(target))

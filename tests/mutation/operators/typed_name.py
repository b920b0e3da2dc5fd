"""In a passage, a letter is missing in a name that the plan has registered."""

from collections.abc import Iterator

from jusou_plan.model.prose import Prose
from tests.mutation.citations import plain
from tests.mutation.editing import within
from tests.mutation.mutant import Slip
from tests.mutation.view import View

NAME = "typed-name"
_KINDS = ("部署", "団体", "施設", "会議", "関連計画", "用語", "事業", "支援")
_SHORTEST = 5


def slips(view: View) -> Iterator[Slip]:
    """Give the first registered name in the plain words of every passage without its middle letter."""
    register = [it for kind in _KINDS for it in view.elements(kind)]
    names = sorted(
        {name: it for it in register for name in it.names if len(name) >= _SHORTEST}.items(),
        key=lambda pair: -len(pair[0]),
    )
    for slot in view.scalars(Prose):
        words = plain(slot.text)
        found = next(((name, it) for name, it in names if name in words), None)
        if found:
            name, element = found
            middle = words.index(name) + len(name) // 2
            edit = within(slot, middle, middle + 1, "")
            if edit:
                yield Slip(slot, edit, view.definition(element))

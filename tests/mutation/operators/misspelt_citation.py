"""A citation in a passage lost a letter, and leads nowhere."""

from collections.abc import Iterator

from tests.mutation.citations import citations
from tests.mutation.editing import within
from tests.mutation.mutant import Slip
from tests.mutation.view import View

NAME = "misspelt-citation"


def slips(view: View) -> Iterator[Slip]:
    """Give the first citation of every passage without the last letter of what it names."""
    for slot, token, at in citations(view):
        end = at + len(token.target)
        edit = within(slot, end - 1, end, "") if len(token.target) > 1 else None
        if edit:
            yield Slip(slot, edit)

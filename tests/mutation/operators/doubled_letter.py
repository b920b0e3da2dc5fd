"""A particle was typed twice."""

import re
from collections.abc import Iterator

from jusou_plan.model.prose import Prose
from tests.mutation.citations import plain
from tests.mutation.editing import within
from tests.mutation.mutant import Slip
from tests.mutation.view import View

NAME = "doubled-letter"
_PARTICLE = re.compile("(?<=[一-龠])[をがはにの](?=[一-龠])")


def slips(view: View) -> Iterator[Slip]:
    """Give the first particle of every passage twice."""
    for slot in view.scalars(Prose):
        found = _PARTICLE.search(plain(slot.text))
        edit = within(slot, found.end(), found.end(), found[0]) if found else None
        if edit:
            yield Slip(slot, edit)

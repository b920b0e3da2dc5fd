"""A year is one too late."""

import re
from collections.abc import Iterator

from tests.mutation.dates import YEAR, dated
from tests.mutation.editing import within
from tests.mutation.mutant import Slip
from tests.mutation.view import View

NAME = "year-off-by-one"


def slips(view: View) -> Iterator[Slip]:
    """Give every last year of a value or a passage, one later."""
    for slot in dated(view):
        found = list(re.finditer(YEAR, slot.text))
        year = found[-1]["year"] if found else ""
        edit = within(slot, *found[-1].span("year"), str(int(year) + 1)) if found else None
        if edit:
            yield Slip(slot, edit)

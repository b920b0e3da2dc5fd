"""A year is counted in the era before or after."""

import re
from collections.abc import Iterator

from tests.mutation.dates import YEAR, dated
from tests.mutation.editing import within
from tests.mutation.mutant import Slip
from tests.mutation.view import View

NAME = "other-era"
_OTHER = {"令和": "平成", "平成": "令和", "昭和": "平成", "R": "H", "H": "R"}


def slips(view: View) -> Iterator[Slip]:
    """Give every first year of a value or a passage in another era."""
    for slot in dated(view):
        found = re.search(YEAR, slot.text)
        edit = within(slot, *found.span("era"), _OTHER[found["era"]]) if found else None
        if edit:
            yield Slip(slot, edit)

"""The first and the last year of a period changed places."""

import re
from collections.abc import Iterator

from tests.mutation.dates import YEAR, dated
from tests.mutation.editing import within
from tests.mutation.mutant import Slip
from tests.mutation.view import View

NAME = "turned-period"
_PERIOD = re.compile(rf"(?P<first>{YEAR}年度?)(?P<to>から|～|~)(?P<last>(?:令和|平成)?\d+年度)")


def slips(view: View) -> Iterator[Slip]:
    """Give every period of a value or a passage the other way round."""
    for slot in dated(view):
        found = _PERIOD.search(slot.text)
        turned = f"{found['last']}{found['to']}{found['first']}" if found else ""
        if found and turned[0].isdigit():
            turned = f"{found['era']}{turned}"
        edit = within(slot, *found.span(), turned) if found else None
        if edit:
            yield Slip(slot, edit)

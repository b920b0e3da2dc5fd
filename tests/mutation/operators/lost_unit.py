"""A number lost what stands behind it."""

import re
from collections.abc import Iterator

from jusou_plan.model.values.headcount import Headcount
from jusou_plan.model.values.quantity import Quantity
from tests.mutation.editing import within
from tests.mutation.mutant import Slip
from tests.mutation.view import View

NAME = "lost-unit"


def slips(view: View) -> Iterator[Slip]:
    """Give every quantity and number of people without its unit, bounds and the like."""
    for slot in view.scalars(Quantity, Headcount):
        found = re.match(r"\D*[\d.,]+(?P<rest>\D.*)", slot.text)
        edit = within(slot, *found.span("rest"), "") if found else None
        if edit:
            yield Slip(slot, edit)

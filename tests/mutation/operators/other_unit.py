"""A number is counted in another unit."""

import re
from collections.abc import Iterator

from jusou_plan.model.values.headcount import Headcount
from jusou_plan.model.values.quantity import Quantity
from tests.mutation.editing import instead, within
from tests.mutation.mutant import Slip
from tests.mutation.view import View

NAME = "other-unit"
_OTHER = {
    "件": "人",
    "人": "件",
    "名": "か所",
    "回": "件",
    "か所": "人",
    "団体": "回",
    "事例": "回",
    "年": "月",
}
_UNIT = re.compile("|".join(_OTHER))


def slips(view: View) -> Iterator[Slip]:
    """Give every 単位, and every first unit in a quantity or a number of people, as another."""
    for slot in view.scalars():
        if slot.key == "単位" and slot.text in _OTHER:
            yield Slip(slot, instead(slot, _OTHER[slot.text]))
        elif isinstance(slot.meant, Quantity | Headcount):
            found = _UNIT.search(slot.text)
            edit = within(slot, *found.span(), _OTHER[found[0]]) if found else None
            if edit:
                yield Slip(slot, edit)

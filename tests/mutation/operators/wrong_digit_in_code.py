"""A digit of a code is wrong: of the municipality's, of a body's."""

from collections.abc import Iterator

from jusou_plan.model.values.corporate_number import CorporateNumber
from jusou_plan.model.values.municipality_code import MunicipalityCode
from tests.mutation.editing import within
from tests.mutation.mutant import Slip
from tests.mutation.view import View

NAME = "wrong-digit-in-code"


def slips(view: View) -> Iterator[Slip]:
    """Give every code with its third digit one higher."""
    for slot in view.scalars(MunicipalityCode, CorporateNumber):
        edit = within(slot, 2, 3, str((int(slot.text[2]) + 1) % 10))
        if edit:
            yield Slip(slot, edit)

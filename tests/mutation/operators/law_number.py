"""The number or the title of a law is misspelt."""

import re
from collections.abc import Iterator

from tests.mutation.editing import within
from tests.mutation.mutant import Slip
from tests.mutation.view import View

NAME = "law-number"
_NUMBER = re.compile(r"法律第(\d+)号")
_TITLE = re.compile(r"(?:自立支援法|総合支援法|(?<=会)福祉法|(?<=児童)福祉法|(?<=介護)保険法)(?!人)")


def slips(view: View) -> Iterator[Slip]:
    """Give the first number of a law with its digits turned, and the first title with a letter left out."""
    for slot in view.scalars():
        number = _NUMBER.search(slot.text)
        if number and (edit := within(slot, *number.span(1), _turned(number[1]))):
            yield Slip(slot, edit)
        title = _TITLE.search(slot.text)
        if title and (edit := within(slot, title.start() + 1, title.start() + 2, "")):
            yield Slip(slot, edit)


def _turned(digits: str) -> str:
    return digits[::-1] if digits != digits[::-1] else str(int(digits) + 1)

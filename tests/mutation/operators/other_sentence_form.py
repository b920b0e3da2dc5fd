"""One sentence ends in the other form: である among です."""

import re
from collections.abc import Iterator

from jusou_plan.model.prose import Prose
from tests.mutation.editing import within
from tests.mutation.mutant import Slip
from tests.mutation.view import View

NAME = "other-sentence-form"
_PAIRS = ((r"します。", "する。"), (r"います。", "いる。"), (r"する。", "します。"), (r"いる。", "います。"))


def slips(view: View) -> Iterator[Slip]:
    """Give the first sentence of every passage that ends in one form in the other."""
    for slot in view.scalars(Prose):
        for old, new in _PAIRS:
            found = re.search(old, slot.text)
            edit = within(slot, *found.span(), new) if found else None
            if edit:
                yield Slip(slot, edit)
                break

"""A word is spelled in another way than elsewhere in the plan."""

import re
from collections.abc import Iterator

from jusou_plan.model.prose import Prose
from tests.mutation.citations import plain
from tests.mutation.editing import within
from tests.mutation.mutant import Slip
from tests.mutation.view import View

NAME = "other-spelling"
_PAIRS = (
    ("障がい", "障害"),
    ("こども", "子ども"),
    ("取組", "取り組み"),
    ("か所", "ヶ所"),
    ("及び", "および"),
    ("又は", "または"),
    ("相談窓口", "相談窓ロ"),
    ("、", "，"),
)


def slips(view: View) -> Iterator[Slip]:
    """Give the first word of every passage that is often spelled otherwise in that other spelling."""
    for slot in view.scalars(Prose):
        words = plain(slot.text)
        for old, new in _PAIRS:
            found = re.search(old, words)
            edit = within(slot, *found.span(), new) if found else None
            if edit:
                yield Slip(slot, edit)
                break

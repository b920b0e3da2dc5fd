"""The citations of a passage, and the words between them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.model.citation import Citation, split
from jusou_plan.model.prose import Prose
from tests.mutation.slot import Slot
from tests.mutation.view import View


def citations(view: View) -> Iterator[tuple[Slot, Citation, int]]:
    """Give the first citation of each passage, and where what it names begins."""
    for slot in view.scalars(Prose):
        token = next((it for it in split(slot.text) if isinstance(it, Citation)), None)
        if token and token.kind:
            yield slot, token, slot.text.index(token.target, token.start + len(token.kind) + 3)


def plain(text: str) -> str:
    """Give a passage with blanks for its citations; every other character keeps its place."""
    return re.sub(r"\$\{[^}\n]*\}", lambda found: " " * len(found[0]), text)

"""A passage or a key names another provision: 規34-10-1 as 規34-10-2, 法:支援会議 as 法:支援会議守秘."""

import re
from collections.abc import Iterator

from tests.mutation.editing import within
from tests.mutation.mutant import Slip
from tests.mutation.view import View

NAME = "other-provision"
_ITEM = re.compile(r"(?:規34-10|法106-5)-(\d)")
_CONCEPT = re.compile(r"法:([^}@|]+)")
_OTHER = {
    "支援会議": "支援会議守秘",
    "支援会議守秘": "支援会議",
    "重層事業": "計画策定",
    "計画策定": "重層事業",
    "受託者守秘": "支援会議守秘",
}


def slips(view: View) -> Iterator[Slip]:
    """Give every item that a section covers or that is declared missing, and every cited duty, as another."""
    for slot in view.scalars():
        item = _ITEM.fullmatch(slot.text)
        concept = None if item else _CONCEPT.search(slot.text)
        found, other = (item, str(int(item[1]) % 4 + 1)) if item else (concept, _other(concept))
        edit = within(slot, *found.span(1), other) if found and other else None
        if edit:
            yield Slip(slot, edit)


def _other(found: re.Match[str] | None) -> str:
    return _OTHER.get(found[1], "") if found else ""

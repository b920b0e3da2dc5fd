"""A reference names something of a kind that does not belong there: a meeting for a department."""

from collections.abc import Iterator

from jusou_plan.model.reference import Reference
from tests.mutation.editing import instead
from tests.mutation.mutant import Slip
from tests.mutation.view import View

NAME = "reference-of-another-kind"
_KINDS = ("会議", "関連計画", "支援", "施設", "部署")


def slips(view: View) -> Iterator[Slip]:
    """Give every reference with the name of the first thing of a kind that it may not name."""
    for slot in view.scalars(Reference):
        assert isinstance(slot.meant, Reference)
        expected = slot.meant.KINDS
        strangers = (it for kind in _KINDS if kind not in expected for it in view.elements(kind))
        names = (it.title for it in strangers if view.loaded.index.find(expected, it.title) is None)
        name = next(names, None)
        if name:
            yield Slip(slot, instead(slot, name))

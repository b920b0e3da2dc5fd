"""The ids of the nodes of one document: each is given once, and what an author chose for a place wins."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from jusou_plan.document.nodes import CrossReference, Document, Text
from jusou_plan.document.rewriting import rewritten


class Anchors:
    """Gives ids. Ids made here hold `_`, which no id of a plan may, so that they never meet an author's."""

    def __init__(self, places: Iterable[str]) -> None:
        """Take the ids that the author gave to sections, tables and figures."""
        self._places = frozenset(places)
        self._given: set[str] = set()
        self._stand_ins: dict[str, str] = {}

    def of_place(self, wanted: str) -> str:
        """Give the id of a section, table or figure: the author's own, changed only where it stands twice."""
        return self._free(wanted)

    def of_element(self, wanted: str) -> str:
        """Give an id for one printing of an element: it may be printed twice, or share a place's id."""
        return self._free(self.as_element(wanted))

    def as_element(self, wanted: str) -> str:
        """Give the id that the first printing of an element has, if it is printed at all."""
        return f"{wanted}_" if wanted in self._places else wanted

    def stand_for(self, place: str, anchor: str) -> None:
        """Note that links to a place lead to `anchor`, as what it prints has no id of its own."""
        self._stand_ins[place] = anchor

    def with_links_that_lead(self, document: Document) -> Document:
        """Give the document with links to what carries an id; a link that leads nowhere becomes its words."""
        there: set[str] = set()

        def note_id(node: object) -> object:
            there.add(getattr(node, "id", ""))
            return node

        def mended(node: object) -> object:
            if not isinstance(node, CrossReference) or node.target in there:
                return node
            anchor = self._stand_ins.get(node.target)
            return (
                replace(node, target=anchor) if anchor and anchor in there else Text(node.text, node.origin)
            )

        rewritten(document, note_id)
        return rewritten(document, mended)

    def _free(self, wanted: str) -> str:
        made, count = wanted, 1
        while made in self._given:
            count += 1
            made = f"{wanted}_{count}"
        self._given.add(made)
        return made

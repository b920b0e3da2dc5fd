"""The places of a document that links lead to, and the ways back from its notes."""

from collections import Counter
from collections.abc import Iterable

from jusou_plan.document.nodes import Document, NoteMark, Section
from jusou_plan.render.walk import nodes


class Anchors:
    """The link targets of one rendering of a document.

    A note may be called from several places. Each call gets an id of its own when it is printed, in
    reading order, so that a note can lead back to every one of them, even those that follow it.
    """

    def __init__(self, document: Document) -> None:
        every_node = tuple(nodes(document))
        self._targets = frozenset(getattr(node, "id", "") for node in every_node) - {""}
        self._calls = Counter(node.target for node in every_node if isinstance(node, NoteMark))
        self._printed: Counter[str] = Counter()
        self._in_front = frozenset(_section_ids(document.front))

    def has(self, target: str) -> bool:
        """Tell whether something in the document has the id `target`."""
        return target in self._targets

    def in_front(self, target: str) -> bool:
        """Tell whether `target` stands before the body, where pages have roman numbers."""
        return target in self._in_front

    def next_call(self, note: str) -> str:
        """Give the id for the mark of `note` that is being printed now."""
        self._printed[note] += 1
        return f"{note}_ref{self._printed[note]}"

    def calls(self, note: str) -> list[str]:
        """Give the ids of all marks that call `note`, in reading order."""
        return [f"{note}_ref{number + 1}" for number in range(self._calls[note])]


def _section_ids(sections: Iterable[Section]) -> Iterable[str]:
    return (node.id for node in nodes(tuple(sections)) if hasattr(node, "id"))

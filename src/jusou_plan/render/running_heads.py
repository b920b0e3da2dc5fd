"""The running heads of a book: the plan's name at the left, the chapter's at the right, on one line."""

from dataclasses import dataclass

from jusou_plan.document.nodes import Document
from jusou_plan.render.extent import LANDSCAPE_TEXT_WIDTH, TEXT_WIDTH, text_width
from jusou_plan.render.phrases import shortened

_CHARACTER = 3.05
"""Width of a full-width character in a running head, in millimetres (8.5 pt, and a little more)."""
_BETWEEN = 2.0
"""Room between the two names, in characters."""


@dataclass(frozen=True, slots=True)
class RunningHeads:
    """The plan's name as it stands at the head of each page, on a line of so many characters."""

    title: str
    line: float

    @property
    def share(self) -> float:
        """The share of the line that the plan's name takes."""
        return (text_width(self.title) + _BETWEEN / 2) / self.line

    def chapter(self, label: str) -> str:
        """Give the name of a chapter, shortened if it is too long for what is left of the line."""
        return shortened(label, self.line - text_width(self.title) - _BETWEEN)


def running_heads(document: Document) -> RunningHeads:
    """Give the running heads of a document; the plan's name takes no more than half a line."""
    line = (LANDSCAPE_TEXT_WIDTH if document.landscape else TEXT_WIDTH) / _CHARACTER
    return RunningHeads(shortened(document.cover.title, (line - _BETWEEN) / 2), line)

"""The labels of drawings, each drawn as one line of text.

WeasyPrint 70 lays out and draws every letter of a label on its own, since letters of an SVG text may have
places of their own. Ours have none; as one line a label takes a tenth of the time, and is one piece of text
in the PDF. No public way leads there, so a function inside WeasyPrint is replaced. A label that places its
letters is drawn as before, and a WeasyPrint that this was not written for is left as it is.
"""

from collections.abc import Iterator
from types import ModuleType
from typing import Any

_WRITTEN_FOR = "70."
_INSTALLED = "jusou_labels"

_FOR_LETTERS = frozenset({"dx", "dy", "rotate", "letter-spacing", "textLength"})
"""The attributes that place, turn or space single letters; x and y do so with more than one number."""


class _Line(str):
    """A text that is gone through as a whole, where WeasyPrint goes through it letter by letter."""

    __slots__ = ()

    def __iter__(self) -> Iterator[str]:
        yield str(self)


def draw_labels_whole(weasyprint: ModuleType) -> None:
    """Make the imported `weasyprint` draw a label of a drawing as one line; once is enough."""
    svg = weasyprint.svg
    if not weasyprint.__version__.startswith(_WRITTEN_FOR) or hasattr(svg, _INSTALLED):
        return
    stock = svg.text

    def text(drawing: Any, node: Any, font_size: float) -> None:  # noqa: ANN401  (WeasyPrint is untyped)
        element = node._etree_node
        if element.text and not _places_letters(element.attrib):
            element.text = _Line(element.text)
        stock(drawing, node, font_size)

    svg.text = text
    svg.TAGS.update({tag: text for tag, drawn in svg.TAGS.items() if drawn is stock})
    setattr(svg, _INSTALLED, True)


def _places_letters(attributes: Any) -> bool:  # noqa: ANN401
    several = any(len(attributes.get(axis, "").replace(",", " ").split()) > 1 for axis in ("x", "y"))
    return several or not _FOR_LETTERS.isdisjoint(attributes)

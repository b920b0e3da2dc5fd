"""The structure tree of a PDF as plain values, between reading it from the renderer and writing it back."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from xml.etree.ElementTree import Element


@dataclass(frozen=True, slots=True)
class Mark:
    """A piece of what is printed: marked content `number` of the page `page`."""

    page: bytes
    number: int


@dataclass(frozen=True, slots=True)
class Annotation:
    """A link's place on a page: the annotation, and the object by which the tree refers to it."""

    annotation: Any
    reference: bytes
    words: str
    """What is printed there."""


REVISED = {"ins": "追加", "del": "削除"}
"""What is said of revised words, by their HTML element."""


@dataclass(slots=True, eq=False)
class Tag:
    """A structure element: its type (ISO 32000-1, 14.8.4), the HTML element it comes from, what it holds."""

    kind: str
    element: Element
    page: bytes
    source: Any
    """The element's dictionary in the file."""

    kids: "list[Tag | Mark | Annotation]"
    table: dict[str, object] = field(default_factory=dict)
    """For a cell, its Scope, ColSpan and RowSpan (ISO 32000-1, 14.8.5.7)."""

    heads: list[str] = field(default_factory=list)
    """For a cell, the ids of the cells that head it."""

    id: str = ""
    leader: bool = False
    """Whether it holds nothing but dots that lead the eye."""

    repeated: bool = False
    """Whether the page before has it too."""

    follows: Element | None = None
    """What it comes after in the HTML, if it may stand elsewhere on paper."""

    @property
    def tags(self) -> "list[Tag]":
        """The structure elements right below."""
        return [kid for kid in self.kids if isinstance(kid, Tag)]

    @property
    def is_revised(self) -> bool:
        """Whether it holds words that one of two versions has and the other has not."""
        return self.kind == "Span" and self.element.tag in REVISED

    def is_html(self, name: str, css_class: str = "") -> bool:
        """Tell whether it comes from an HTML element `name`, with `css_class` if that is given."""
        if self.element.tag != name:
            return False
        return not css_class or css_class in self.element.get("class", "").split()


def walk(tag: Tag) -> Iterator[Tag]:
    """Give `tag` and everything below it, in reading order."""
    yield tag
    for kid in tag.tags:
        yield from walk(kid)

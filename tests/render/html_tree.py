"""Reading rendered HTML back with a parser that follows the HTML standard."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

import tinyhtml5  # type: ignore[import-untyped]


def parse(html: str) -> Element:
    root = tinyhtml5.parse(html, namespace_html_elements=False)
    assert isinstance(root, Element)
    for element in root.iter():
        element.tag = str(element.tag).rpartition("}")[2]  # drawings stand in a namespace of their own
    return root


def elements(root: Element, *tags: str) -> Iterator[Element]:
    return (element for element in root.iter() if element.tag in tags)


def words(element: Element) -> str:
    """Give the text of an element; a space that holds its line together is a space, too."""
    return "".join(element.itertext()).replace("\u00a0", " ").strip()


def headings(root: Element) -> list[tuple[int, str]]:
    """Give the level and words of each heading, in reading order."""
    return [
        (int(element.tag[1]), words(element))
        for element in elements(root, "h1", "h2", "h3", "h4", "h5", "h6")
    ]

"""Inline nodes as plain characters, for places that take no markup: contents, bookmarks, page heads."""

from collections.abc import Iterable

from jusou_plan.document.nodes import (
    Break,
    CrossReference,
    Inline,
    Link,
    NoteMark,
    Revised,
    Section,
    Strong,
    Text,
)


def plain_text(inlines: Iterable[Inline]) -> str:
    """Give the words of `inlines` on one line, without the marks of notes."""
    return "".join(_words(node) for node in inlines)


def heading_label(section: Section) -> str:
    """Give a section's number and title on one line, as the table of contents prints them."""
    return f"{section.number} {plain_text(section.title)}".strip()


def _words(node: Inline) -> str:
    match node:
        case Text(text=words) | CrossReference(text=words) | Link(text=words):
            return words
        case Strong(children=children) | Revised(children=children):
            return plain_text(children)
        case Break():
            return " "
        case NoteMark():
            return ""

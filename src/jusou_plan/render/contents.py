"""The table of contents, made from the sections of a document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from jusou_plan.document.nodes import Section
from jusou_plan.render.plain import heading_label


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the table of contents with the lines below it; `target` is a section's id."""

    target: str
    label: str
    entries: tuple[Entry, ...]


def table_of_contents(sections: Iterable[Section]) -> tuple[Entry, ...]:
    """Give the entries of `sections`; below a section that is not listed, its listed parts move up."""
    return tuple(_entries(sections))


def _entries(sections: Iterable[Section]) -> Iterator[Entry]:
    for section in sections:
        below = table_of_contents(section.sections)
        if section.in_contents:
            yield Entry(section.id, heading_label(section), below)
        else:
            yield from below

"""Which lines of a file are inside a text, where every blank may count."""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.source.marks import Marks


def text_lines(marks: Marks) -> dict[int, int | None]:
    """Give the numbers of all lines inside a text of several lines, but for the line in which it begins.

    The first of a text's lines leads to the number of its first line that is not blank, the others to None.
    """
    found: dict[int, int | None] = {}
    for text in _texts(marks):
        extent = text.extent
        inside = range(extent.start.line + 1, extent.end.line + 1)
        if inside:
            first = next(number for number in inside if text.file.line(number - 1).strip())
            found |= dict.fromkeys(inside)
            found[inside[0]] = first
    return found


def _texts(marks: Marks) -> Iterator[Marks]:
    below = marks.children
    if below is None:
        yield marks
    for child in below.values() if isinstance(below, dict) else below or ():
        yield from _texts(child)

"""Comments that speak to the tool: `# jusou: …`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ruamel.yaml.error import YAMLError
from ruamel.yaml.events import ScalarEvent

from jusou_plan.source.events import events
from jusou_plan.source.file import SourceFile
from jusou_plan.source.marks import FOLDED, LITERAL, PLAIN, Place
from jusou_plan.source.position import Span

_COMMENT = re.compile(r"(?:^|(?<=\s))#\s*jusou ?[:：]\s*(?P<words>.*?)\s*$")


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment to the tool: where it stands, what follows `jusou:`, and the 1-based line that it is about.

    That is its own line, or the next written one where nothing else stands on the comment's.
    """

    span: Span
    words: str
    about: int


def comments(file: SourceFile) -> Iterator[Comment]:
    """Give the comments to the tool in a file, in order.

    Text inside a block scalar or quotes is no comment. A file without the word `jusou:` costs only the
    search for it; one that is no YAML has no comments.
    """
    if not file.may_speak_to_tool:
        return
    found = [(row, match) for row, line in enumerate(file.lines) if (match := _COMMENT.search(line))]
    if not found:
        return
    try:
        texts = list(_texts(file))
    except YAMLError:
        return
    for row, match in found:
        if not any(_is_in(text, row, match.start()) for text in texts):
            span = file.span(row, match.start(), len(match[0].rstrip()))
            yield Comment(span, match["words"], _about(file, row, match.start()))


def _texts(file: SourceFile) -> Iterator[tuple[str, Place]]:
    """Give the style and the place of every scalar that may hold a #."""
    for event in events(file.text):
        if isinstance(event, ScalarEvent) and (event.style or PLAIN) != PLAIN:
            yield event.style, Place.of(event)


def _is_in(text: tuple[str, Place], row: int, column: int) -> bool:
    style, place = text
    if style in (LITERAL, FOLDED):  # what follows | on its line is a comment
        return place.line < row and (row, column) < (place.end_line, place.end_column)
    return (place.line, place.column) <= (row, column) < (place.end_line, place.end_column)


def _about(file: SourceFile, row: int, column: int) -> int:
    if file.line(row)[:column].strip():
        return row + 1
    below = (
        number
        for number in range(row + 1, len(file.lines))
        if (written := file.lines[number].strip()) and not written.startswith("#")
    )
    return next(below, row) + 1

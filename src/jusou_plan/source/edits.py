"""Edits of a file's text: making them for characters whose place is certain, and carrying them out."""

from __future__ import annotations

from collections.abc import Iterable

from jusou_plan.source.file import SourceFile
from jusou_plan.source.finding import Edit, Fix
from jusou_plan.source.marks import Marks
from jusou_plan.source.position import Position


def edit_of(marks: Marks, start: int, old: str, new: str) -> Edit | None:
    """Give the edit that writes `new` for `old`, which begins at the character `start` of a string value.

    None where these are not the characters in the file: in texts with escapes or over several lines.
    """
    span = marks.exactly(start, start + len(old))
    if span is None or span.start.line != span.end.line:
        return None
    line = marks.file.line(span.start.line - 1)
    written = line[span.start.column - 1 : span.end.column - 1]
    return Edit(span, new) if written == old else None


def edit_of_whole(marks: Marks, old: str, new: str) -> Edit | None:
    """Give the edit that writes `new` for the whole of a string value, None where that is not certain."""
    return edit_of(marks, 0, old, new) if marks.text == old else None


def fix(title: str, edits: Iterable[Edit | None], *, safe: bool = False) -> Fix | None:
    """Give the fix made of those edits that are certain, None where none is."""
    certain = tuple(edit for edit in edits if edit is not None)
    return Fix(title, certain, safe) if certain else None


def edited(file: SourceFile, edits: Iterable[Edit]) -> str:
    """Give the text of a file after edits that do not overlap; every other character stays."""
    starts = _line_starts(file.text)
    places = sorted((_offset(starts, it.span.start), _offset(starts, it.span.end), it.text) for it in edits)
    pieces: list[str] = []
    done = 0
    for start, end, new in places:
        pieces += [file.text[done:start], new]
        done = end
    return "".join([*pieces, file.text[done:]])


def _line_starts(text: str) -> list[int]:
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    return starts


def _offset(starts: list[int], position: Position) -> int:
    return starts[position.line - 1] + position.column - 1

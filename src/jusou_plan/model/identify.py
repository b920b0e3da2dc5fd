"""Giving ids to the elements that have none, without touching comments or layout."""

from __future__ import annotations

from dataclasses import dataclass

from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.part import Element
from jusou_plan.model.walk import walk
from jusou_plan.source.file import SourceFile

PREFIXES = {
    "部署": "busho",
    "団体": "dantai",
    "施設": "shisetsu",
    "群": "gun",
    "支援": "shien",
    "事業": "jigyo",
    "会議": "kaigi",
    "指標": "shihyo",
    "関連計画": "keikaku",
    "取組": "torikumi",
    "用語": "yogo",
    "注": "chu",
    "事例": "jirei",
    "連絡先": "renraku",
    "予算": "yosan",
    "未確定": "mikakutei",
}
"""What the id of an element of each kind starts with. Ids are never made from names: names change."""


@dataclass(frozen=True, slots=True)
class FileEdit:
    """A file with its new text, and the ids that were put in (with the name of each element)."""

    file: SourceFile
    text: str
    assigned: tuple[tuple[str, str], ...]


def assign_ids(loaded: LoadedPlan) -> tuple[FileEdit, ...]:
    """Give the edits that put an id before the first key of every element without one.

    Nothing else of a file changes: not a comment, a blank, or a line end.
    """
    taken = {piece.id.text for _, piece in walk(loaded.plan) if getattr(piece, "id", None) is not None}
    inserts: dict[str, list[tuple[int, str]]] = {}
    assigned: dict[str, list[tuple[str, str]]] = {}
    files = {file.name: file for file in loaded.source.files}
    for _, piece in walk(loaded.plan):
        if not isinstance(piece, Element) or piece.id is not None:
            continue
        marks = loaded.marks(piece)
        if not isinstance(marks.children, dict) or not marks.children:
            continue
        new = _new_id(PREFIXES[piece.KIND], taken)
        taken.add(new)
        first = next(iter(marks.children.values())).key_span or marks.span
        offset = _offset(marks.file, first.start.line, first.start.column)
        inserts.setdefault(first.file, []).append((offset, _insertion(marks.file, offset, new)))
        assigned.setdefault(first.file, []).append((new, piece.title))
    return tuple(
        FileEdit(files[name], _inserted(files[name].text, places), tuple(assigned[name]))
        for name, places in inserts.items()
    )


def _new_id(prefix: str, taken: set[str]) -> str:
    return next(f"{prefix}-{count}" for count in range(1, len(taken) + 2) if f"{prefix}-{count}" not in taken)


def _offset(file: SourceFile, line: int, column: int) -> int:
    """Give the character offset of a 1-based line and column."""
    return sum(len(text) + 1 for text in file.text.split("\n")[: line - 1]) + column - 1


def _insertion(file: SourceFile, offset: int, new: str) -> str:
    """Give what to put before the first key: on a line of its own, or inside the braces of a flow mapping."""
    line_start = file.text.rfind("\n", 0, offset) + 1
    before = file.text[line_start:offset]
    if "{" in before.lstrip("- "):
        return f"id: {new}, "
    line_end = "\r\n" if "\r\n" in file.text else "\n"
    return f"id: {new}{line_end}{' ' * len(before)}"


def _inserted(text: str, places: list[tuple[int, str]]) -> str:
    pieces: list[str] = []
    done = 0
    for offset, insertion in sorted(places):
        pieces += [text[done:offset], insertion]
        done = offset
    return "".join([*pieces, text[done:]])

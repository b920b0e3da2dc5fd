"""Giving ids to the elements that have none, without touching comments or layout."""

from __future__ import annotations

import re
from dataclasses import dataclass

from jusou_plan.model.identity import lacks_id
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.file import SourceFile
from jusou_plan.source.position import Span

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
    "課題": "kadai",
    "用語": "yogo",
    "事例": "jirei",
    "窓口": "madoguchi",
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
    """Give the edits that put an id before the first key of every element that lacks one.

    Nothing else of a file changes: not a comment, a blank, or a line end. Elements with a mistake in them
    are left alone until it is mended, as are those in YAML's rare forms (`? key`, `[key: value]`).
    """
    taken = {piece.id.text for _, piece in loaded.pieces if getattr(piece, "id", None) is not None}
    taken.update(name for stub in loaded.stubs for name in stub.names)
    inserts: dict[str, list[tuple[int, str]]] = {}
    assigned: dict[str, list[tuple[str, str]]] = {}
    files = {file.name: file for file in loaded.source.files}
    for _, piece in loaded.pieces:
        if not lacks_id(loaded, piece):
            continue
        marks = loaded.marks(piece)
        offset = _offset(marks.file, marks.span)
        new = _new_id(PREFIXES[piece.KIND], taken)
        insertion = _insertion(marks.file.text, offset, new)
        if insertion:
            taken.add(new)
            inserts.setdefault(marks.file.name, []).append((offset, insertion))
            assigned.setdefault(marks.file.name, []).append((new, piece.title))
    return tuple(
        FileEdit(files[name], _inserted(files[name].text, places), tuple(assigned[name]))
        for name, places in inserts.items()
    )


def _new_id(prefix: str, taken: set[str]) -> str:
    return next(f"{prefix}-{count}" for count in range(1, len(taken) + 2) if f"{prefix}-{count}" not in taken)


def _offset(file: SourceFile, span: Span) -> int:
    """Give the offset of the first character of a span in its file's text."""
    return sum(len(line) + 1 for line in file.text.split("\n")[: span.start.line - 1]) + span.start.column - 1


def _insertion(text: str, offset: int, new: str) -> str:
    """Give what to put before the first key of a mapping, "" where an id cannot be put.

    In a block that is a line of its own, within braces the id and a comma.
    """
    match _opening(text[:offset]):
        case "{":
            return f"id: {new}, "
        case "-":
            line_start = text.rfind("\n", 0, offset) + 1
            line_end = "\r\n" if "\r\n" in text else "\n"
            return f"id: {new}{line_end}{' ' * (offset - line_start)}"
    return ""


def _opening(before: str) -> str:
    """Give the character that opens the mapping whose first key follows, past blank lines and comments."""
    for line in reversed(before.split("\n")):
        bare = re.split(r"(?:^|\s)#", line, maxsplit=1)[0].rstrip()
        if bare:
            # What looked like a comment may have stood in a text: ["# 1", {
            return bare[-1] if bare[-1] in "{[,-?" else line.rstrip()[-1]
    return ""


def _inserted(text: str, places: list[tuple[int, str]]) -> str:
    pieces: list[str] = []
    done = 0
    for offset, insertion in sorted(places):
        pieces += [text[done:offset], insertion]
        done = offset
    return "".join([*pieces, text[done:]])

"""Which id an element without one could have, and how it is written into its file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.note import Note
from jusou_plan.model.part import Element
from jusou_plan.source.file import SourceFile
from jusou_plan.source.finding import Edit, Fix
from jusou_plan.source.position import Position, Span

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
    "分野": "bunya",
    "設置形態": "keitai",
    "共通文": "bun",
    "未確定": "mikakutei",
}
"""What the id of an element of each kind starts with. Ids are never made from names: names change."""


@dataclass(frozen=True, slots=True)
class NewId:
    """An element, the id that it could have, and the edit that writes it."""

    element: Element
    id: str
    file: SourceFile
    edit: Edit

    @property
    def fix(self) -> Fix:
        """Give the edit as the mend of a finding."""
        return Fix(f"id「{self.id}」を付けます。", (self.edit,), safe=True)


def lacks_id(loaded: LoadedPlan, piece: Any) -> bool:
    """Tell whether a piece of the plan ought to have an id and has none.

    Notes may do without; an id that could not be read is a mistake of its own and no lack.
    """
    return (
        isinstance(piece, Element)
        and not isinstance(piece, Note)
        and piece.id is None
        and not loaded.marks(piece).reported
    )


def new_ids(loaded: LoadedPlan) -> Iterator[NewId]:
    """Give an id for every element that lacks one, in the plan's order.

    Elements with a mistake in them are left alone until it is mended, as are those in YAML's rare forms
    (`? key`, `[key: value]`).
    """
    lacking: list[Element] = [piece for _, piece in loaded.pieces if lacks_id(loaded, piece)]
    if not lacking:
        return
    taken = {piece.id.text for _, piece in loaded.pieces if getattr(piece, "id", None) is not None}
    taken.update(name for stub in loaded.stubs for name in stub.names)
    last: dict[str, int] = {}
    for piece in lacking:
        prefix, marks = PREFIXES[piece.KIND], loaded.marks(piece)
        number = last.get(prefix, 0) + 1
        while f"{prefix}-{number}" in taken:
            number += 1
        new, at = f"{prefix}-{number}", marks.span.start
        insertion = _insertion(marks.file, at, new)
        if insertion:
            last[prefix] = number
            yield NewId(piece, new, marks.file, Edit(Span(marks.file.name, at, at), insertion))


def _insertion(file: SourceFile, at: Position, new: str) -> str:
    """Give what to put before the first key of a mapping, "" where an id cannot be put.

    In a block that is a line of its own, within braces the id and a comma.
    """
    match opening(file, at):
        case "{":
            return f"id: {new}, "
        case "-":
            line_end = "\r\n" if "\r\n" in file.text else "\n"
            return f"id: {new}{line_end}{' ' * (at.column - 1)}"
    return ""


def opening(file: SourceFile, at: Position) -> str:
    """Give the character that opens the mapping whose first key follows, past blank lines and comments."""
    for number in range(at.line - 1, -1, -1):
        line = file.line(number) if number < at.line - 1 else file.line(number)[: at.column - 1]
        bare = re.split(r"(?:^|\s)#", line, maxsplit=1)[0].rstrip()
        if bare:
            # What looked like a comment may have stood in a text: ["# 1", {
            return bare[-1] if bare[-1] in "{[,-?" else line.rstrip()[-1]
    return ""

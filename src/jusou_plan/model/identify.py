"""Giving ids to the elements that have none, without touching comments or layout."""

from __future__ import annotations

from dataclasses import dataclass

from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.new_ids import NewId, new_ids
from jusou_plan.source.edits import edited
from jusou_plan.source.file import SourceFile


@dataclass(frozen=True, slots=True)
class FileEdit:
    """A file with its new text, and the ids that were put in (with the name of each element)."""

    file: SourceFile
    text: str
    assigned: tuple[tuple[str, str], ...]


def assign_ids(loaded: LoadedPlan) -> tuple[FileEdit, ...]:
    """Give the edits that put an id before the first key of every element that lacks one (`new_ids`).

    Nothing else of a file changes: not a comment, a blank, or a line end.
    """
    by_file: dict[str, list[NewId]] = {}
    for new in new_ids(loaded):
        by_file.setdefault(new.file.name, []).append(new)
    return tuple(
        FileEdit(
            new[0].file,
            edited(new[0].file, (it.edit for it in new)),
            tuple((it.id, it.element.title) for it in new),
        )
        for new in by_file.values()
    )

"""Writing a plan's files in the canonical form, and proving that the plan still says the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.revise.tidy.indentation import indented
from jusou_plan.revise.tidy.key_order import reordered
from jusou_plan.revise.tidy.spacing import spaced
from jusou_plan.source.edits import edited
from jusou_plan.source.file import SourceFile
from jusou_plan.source.finding import Edit
from jusou_plan.source.parsed import Parsed
from jusou_plan.source.yaml_file import parse

_DEPTH = 30
"""How deep plans are nested at most; each pass orders one level of what is still out of order."""


@dataclass(frozen=True, slots=True)
class Tidied:
    """The files that are not in the canonical form, as they would be in it, and those that cannot be.

    `left` are files whose layout is so unusual that writing them anew might change what they say.
    """

    texts: dict[Path, str]
    left: tuple[SourceFile, ...]


def tidied(loaded: LoadedPlan) -> Tidied:
    """Give a plan's files in the canonical form; nothing is written.

    A file is changed only if it then says the very same: the same data, and the same plan.
    """
    files = {file.path: file for file in loaded.source.files}
    left: dict[Path, SourceFile] = {}
    texts = _laid_out(files, {}, left)
    texts = _laid_out(files, _ordered(loaded, texts, left), left)
    if texts and load_plan(loaded.source.root, texts).plan != loaded.plan:
        return Tidied({}, loaded.source.files)
    return Tidied(texts, tuple(left.values()))


def _laid_out(
    files: Mapping[Path, SourceFile], texts: Mapping[Path, str], left: dict[Path, SourceFile]
) -> dict[Path, str]:
    """Give the texts with canonical indentation and blanks; a file where that fails is put into `left`."""
    laid = {}
    for path, file in files.items():
        text = texts.get(path, file.text)
        for step in (indented, spaced):
            here = replace(file, text=text)
            parsed = parse(here)
            new = step(here, parsed.marks)
            if not _says_the_same(parsed, parse(replace(file, text=new))):
                left[path] = file
                break
            text = new
        if path not in left and text != file.text:
            laid[path] = text
    return laid


def _ordered(loaded: LoadedPlan, texts: dict[Path, str], left: dict[Path, SourceFile]) -> dict[Path, str]:
    """Give the texts with the keys of every mapping in order: what is inside first."""
    for _ in range(_DEPTH):
        now = load_plan(loaded.source.root, texts) if texts else loaded
        by_file: dict[str, list[Edit]] = {}
        for edit in reordered(now):
            by_file.setdefault(edit.span.file, []).append(edit)
        open_ = [file for file in now.source.files if file.name in by_file and file.path not in left]
        if not open_:
            break
        for file in open_:
            new = edited(file, by_file[file.name])
            if _says_the_same(parse(file), parse(replace(file, text=new))):
                texts = {**texts, file.path: new}
            else:
                left[file.path] = file
    return {path: text for path, text in texts.items() if path not in left}


def _says_the_same(before: Parsed, now: Parsed) -> bool:
    """Tell whether two texts of a file are the same data, whatever the order of their keys."""
    return before.complete and now.complete and not now.findings and before.data == now.data

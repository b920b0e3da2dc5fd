"""The documents that `jusou build` makes of a plan: their names, their formats, and their files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from jusou_plan.cli.choice import chosen
from jusou_plan.cli.refusal import WrongUsage

PLAN = "計画書"
EVERYTHING = "全部"

_SUFFIXES = {"html": ".html", "pdf": ".pdf", "text": ".txt", "csv": ".csv"}
FORMATS = tuple(_SUFFIXES)
"""The formats, in the order in which they are made."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A document: its name, the file of each format that it can have, and the formats made unless asked."""

    name: str
    files: Mapping[str, str]
    usual: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """A document to be made in some formats; `year` is the fiscal year that it is for, as written."""

    name: str
    files: Mapping[str, str]
    year: str = ""


def _called(name: str, *formats: str) -> Paper:
    """Give a document whose files are called as it is."""
    return Paper(name, {form: name + _SUFFIXES[form] for form in formats}, formats)


PAPERS = (
    Paper(PLAN, {"html": "index.html", "pdf": "plan.pdf", "text": "plan.txt"}, ("html", "pdf")),
    _called("事業一覧", "html", "pdf", "csv"),
    Paper("読み上げ", {"text": "plan.txt"}, ("text",)),
)


def wanted(documents: Sequence[str], formats: Sequence[str]) -> tuple[Wanted, ...]:
    """Give what is to be made: the plan where no document is named, the usual formats where none is.

    Raises WrongUsage for a word that names none, and a named document that has none of the formats.
    """
    names = chosen("--document", documents or [PLAN], [*(paper.name for paper in PAPERS), EVERYTHING])
    forms = chosen("--format", formats, FORMATS)
    found = []
    for paper in PAPERS:
        if paper.name not in names and EVERYTHING not in names:
            continue
        files = {form: paper.files[form] for form in forms or paper.usual if form in paper.files}
        if files:
            found.append(Wanted(paper.name, files))
        elif paper.name in names:
            raise WrongUsage(
                f"「{paper.name}」は、指定された形式では作れません",
                f"作れる形式は {'、'.join(paper.files)} です。",
            )
    return _each_file_once(found)


def _each_file_once(found: Iterable[Wanted]) -> tuple[Wanted, ...]:
    seen: set[str] = set()
    kept = []
    for it in found:
        files = {form: name for form, name in it.files.items() if name not in seen}
        seen.update(files.values())
        if files:
            kept.append(Wanted(it.name, files, it.year))
    return tuple(kept)

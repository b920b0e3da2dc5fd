"""The documents that `jusou build` makes of a plan: their names, their formats, and their files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from jusou_plan.cli.choice import chosen
from jusou_plan.cli.refusal import WrongUsage

PLAN = "計画書"
EVERYTHING = "全部"
DIGEST = "概要版"
REVIEW = "進捗評価シート"
PDF_OF_PLAN = "plan.pdf"

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
    """A document to be made in some formats.

    `named` tells whether it was asked for by its name and not as one of all, `year` the fiscal year that it
    is for, as written.
    """

    name: str
    files: Mapping[str, str]
    named: bool
    year: str = ""


def _called(name: str, *formats: str) -> Paper:
    """Give a document whose files are called as it is."""
    return Paper(name, {form: name + _SUFFIXES[form] for form in formats}, formats)


PAPERS = (
    Paper(PLAN, {"html": "index.html", "pdf": PDF_OF_PLAN, "text": "plan.txt"}, ("html", "pdf")),
    _called(DIGEST, "html", "pdf"),
    _called("事業一覧", "html", "pdf", "csv"),
    _called("委託先一覧", "html", "pdf", "csv"),
    _called("相談窓口一覧", "html", "pdf", "csv"),
    _called("法定記載事項対応表", "html", "pdf", "csv"),
    _called(REVIEW, "html", "pdf", "csv"),
    Paper("読み上げ", {"text": "plan.txt"}, ("text",)),
)


FRAGMENT = Wanted("要約", {"fragment": "fragment.html"}, named=True)
"""A summary of the plan to be put into a page of a content management system."""


def wanted(documents: Sequence[str], formats: Sequence[str], year: str = "") -> tuple[Wanted, ...]:
    """Give what is to be made: the plan where no document is named, the usual formats where none is.

    `year` is the fiscal year of the 進捗評価シート. Raises WrongUsage for a word that names no document, a
    named document that has none of the formats, and a year that is none or that nothing is made for.
    """
    names = chosen("--document", documents or [PLAN], [*(paper.name for paper in PAPERS), EVERYTHING])
    forms = chosen("--format", formats, FORMATS)
    found = []
    for paper in PAPERS:
        if paper.name not in names and EVERYTHING not in names:
            continue
        files = {form: paper.files[form] for form in forms or paper.usual if form in paper.files}
        if files:
            found.append(Wanted(paper.name, files, paper.name in names))
        elif paper.name in names:
            raise WrongUsage(
                f"「{paper.name}」は、指定された形式では作れません",
                f"作れる形式は {'、'.join(paper.files)} です。",
            )
    if year:
        found = _for_year(found, year)
    return _each_file_once(found)


def _for_year(found: Sequence[Wanted], year: str) -> list[Wanted]:
    """Give what is made for a year with the year in its files' names. Raises WrongUsage."""
    from jusou_plan.model.values.fiscal_year import FiscalYear
    from jusou_plan.model.values.problem import ValueProblem

    if all(it.name != REVIEW for it in found):
        raise WrongUsage("--year は進捗評価シートの年度です", f"例: --document {REVIEW} --year R7")
    try:
        shown = FiscalYear.parse(year).wareki()
    except ValueProblem as problem:
        raise WrongUsage(
            f"--year が読めません。{problem.message}", "例: --year R7、--year 令和7年度"
        ) from problem
    return [
        replace(it, files={form: _with(name, shown) for form, name in it.files.items()}, year=year)
        if it.name == REVIEW
        else it
        for it in found
    ]


def _with(name: str, year: str) -> str:
    stem, _, suffix = name.rpartition(".")
    return f"{stem}（{year}）.{suffix}"


def _each_file_once(found: Iterable[Wanted]) -> tuple[Wanted, ...]:
    seen: set[str] = set()
    kept = []
    for it in found:
        files = {form: name for form, name in it.files.items() if name not in seen}
        seen.update(files.values())
        if files:
            kept.append(replace(it, files=files))
    return tuple(kept)

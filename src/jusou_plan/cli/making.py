"""From a loaded plan to the documents that are wanted of it, in memory."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from jusou_plan.cli.papers import Wanted
from jusou_plan.cli.rendering import Rendered, render
from jusou_plan.cli.screen import Progress

if TYPE_CHECKING:
    from jusou_plan.document.nodes import Document
    from jusou_plan.model.loaded import LoadedPlan


def make(
    loaded: LoadedPlan, plan: Document, papers: Sequence[Wanted], progress: Progress, shown: str
) -> Rendered:
    """Make every document of `papers`; `plan` is the printed plan, `shown` how the plan is called.

    A document of which the plan holds nothing is told in `nothing`.
    """
    from jusou_plan.document.papers.frame import NothingToPrint

    made = Rendered()
    for paper in papers:
        name = shown if len(papers) == 1 else f"{shown} {paper.name}"
        try:
            document = _document(loaded, plan, paper)
        except NothingToPrint as nothing:
            reason = f"{nothing.message}。{nothing.advice}"
            made.add(Rendered(nothing=dict.fromkeys(paper.files.values(), reason)))
        else:
            made.add(render(document, paper.files, progress, name, paper.files))
    return made


def _document(loaded: LoadedPlan, plan: Document, paper: Wanted) -> Document:
    builder = _builder(paper.name)
    return plan if builder is None else builder(loaded)


def _builder(name: str) -> Callable[[LoadedPlan], Document] | None:
    """Give what builds a document, None for the plan itself."""
    match name:
        case "事業一覧":
            from jusou_plan.document.papers.project_register import build_project_register

            return build_project_register
    return None

"""From a loaded plan to the documents that are wanted of it, in memory."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from jusou_plan.cli.papers import DIGEST, PDF_OF_PLAN, PLAN, Wanted
from jusou_plan.cli.rendering import Output, Rendered, render
from jusou_plan.cli.screen import Progress

if TYPE_CHECKING:
    from jusou_plan.document.nodes import Document
    from jusou_plan.model.loaded import LoadedPlan
    from jusou_plan.model.values.fiscal_year import FiscalYear

WITHOUT_ADDRESS = (
    "計画の「公表先」がないので、リンクは index.html と同じ場所に貼ったときだけ働きます。"
    "ほかのページに貼るなら、「計画」に「公表先」（計画を公表するページのアドレス）を書いてください"
)
"""What an officer should know of a summary whose links have no address."""


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
            if paper.name == DIGEST:
                made.add(_digest(loaded, paper, progress, name))
                continue
            document = _document(loaded, plan, paper, lambda: _pages(made, plan, progress, shown))
        except NothingToPrint as nothing:
            reason = f"{nothing.message}。{nothing.advice}"
            made.add(Rendered(nothing=dict.fromkeys(paper.files.values(), reason)))
        else:
            made.add(render(document, paper.files, progress, name, paper.files))
            made.remarks += [f"{paper.name}: {text}。" for text in _remarks(loaded, paper)]
    return made


def _digest(loaded: LoadedPlan, paper: Wanted, progress: Progress, shown: str) -> Rendered:
    """Make the digest: in the PDF as much as two pages hold, on the web all. Raises NothingToPrint."""
    from jusou_plan.document.papers.digest import Choice, build_digest, lacks

    others = {form: name for form, name in paper.files.items() if form != "pdf"}
    made = render(build_digest(loaded, Choice()), others, progress, shown, paper.files)
    if "pdf" in paper.files:
        made.add(_fitted_digest(loaded, paper, progress, shown))
    made.remarks += [f"{paper.name}: {text}。" for text in lacks(loaded)]
    return made


def _fitted_digest(loaded: LoadedPlan, paper: Wanted, progress: Progress, shown: str) -> Rendered:
    """Make the digest smaller and shorter until it stands on two pages."""
    from jusou_plan.document.papers.digest import TOO_LONG, build_digest, first_choice

    choice = first_choice(loaded)
    while True:
        made = render(build_digest(loaded, choice), ["pdf"], progress, shown, paper.files)
        if not made.outputs:
            return made
        output = made.outputs[0]
        front = _front_pages(output)
        tried = choice.after(front, (output.pages or 0) - front)
        if tried is None:
            side = "1ページ目" if front > 1 else "2ページ目"
            reason = f"どれだけ省いても、読める大きさの文字では{side}に収まりません。{TOO_LONG}"
            return Rendered(nothing={paper.files["pdf"]: reason})
        if tried == choice:
            break
        choice = tried
    for fuller in choice.fuller():
        again = render(build_digest(loaded, fuller), ["pdf"], progress, shown, paper.files)
        if again.outputs and _is_two_pages(again.outputs[0]):
            choice, made = fuller, again
            break
    if left_out := choice.left_out:
        made.remarks.append(f"{paper.name}: 2ページに収めるため、次を省きました: {'、'.join(left_out)}。")
    return made


def _front_pages(output: Output) -> int:
    from jusou_plan.document.papers.digest import BACK

    return int((output.places or {}).get(BACK, "2")) - 1


def _is_two_pages(output: Output) -> bool:
    from jusou_plan.document.papers.digest import PAGES

    return output.pages == PAGES and _front_pages(output) == 1


def _pages(made: Rendered, plan: Document, progress: Progress, shown: str) -> Mapping[str, str] | None:
    """Give the pages of the printed plan, laid out now if it was not made; None where it cannot be."""
    laid_out = next((it.places for it in made.outputs if it.name == PDF_OF_PLAN), None)
    if laid_out is not None:
        return laid_out
    rendered = render(plan, ["pdf"], progress, f"{shown} {PLAN}")
    made.add(Rendered(findings=rendered.findings, unavailable=rendered.unavailable, fonts=rendered.fonts))
    return rendered.outputs[0].places if rendered.outputs else None


def _document(
    loaded: LoadedPlan, plan: Document, paper: Wanted, pages: Callable[[], Mapping[str, str] | None]
) -> Document:
    """Build a document; `pages` lays the plan out to give its pages. Raises NothingToPrint."""
    match paper.name:
        case "事業一覧":
            from jusou_plan.document.papers.project_register import build_project_register

            return build_project_register(loaded)
        case "委託先一覧":
            from jusou_plan.document.papers.contractor_register import build_contractor_register

            return build_contractor_register(loaded)
        case "相談窓口一覧":
            from jusou_plan.document.papers.desk_register import build_desk_register

            return build_desk_register(loaded)
        case "法定記載事項対応表":
            from jusou_plan.document.papers.law_paper import build_law_paper

            return build_law_paper(loaded, pages())
        case "進捗評価シート":
            from jusou_plan.document.papers.review_sheet import build_review_sheet

            return build_review_sheet(loaded, _year(paper))
    return plan


def _remarks(loaded: LoadedPlan, paper: Wanted) -> tuple[str, ...]:
    """Give what an officer should know of a document that was made."""
    match paper.name:
        case "要約" if not (loaded.plan.header and loaded.plan.header.publication):
            return (WITHOUT_ADDRESS,)
        case "相談窓口一覧":
            from jusou_plan.document.papers.desk_register import lacking_numbers

            lacking = lacking_numbers(loaded)
            return (lacking,) if lacking else ()
        case "進捗評価シート":
            from jusou_plan.document.papers.review_sheet import sheet_remarks

            return sheet_remarks(loaded, _year(paper))
    return ()


def _year(paper: Wanted) -> FiscalYear | None:
    from jusou_plan.model.values.fiscal_year import FiscalYear

    return FiscalYear.parse(paper.year) if paper.year else None

"""法定記載事項対応表 on its own: each item of the law, with the chapter and page of the plan."""

from __future__ import annotations

from collections.abc import Mapping

from jusou_plan.coverage.coverage import coverage
from jusou_plan.coverage.wording import law_words, summary
from jusou_plan.document.nodes import Brief, Document, Inline, Text
from jusou_plan.document.papers.frame import NothingToPrint, beginning, line, page_line, paper, section
from jusou_plan.document.scribe import Scribe
from jusou_plan.document.sections import place_labels
from jusou_plan.document.views.law_table import Answer, law_grid
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.statute.concept import BeforeTheLaw
from jusou_plan.statute.read import read_statute

TITLE = "法定記載事項対応表"

_TEXT = 9.0


def build_law_paper(loaded: LoadedPlan, pages: Mapping[str, str] | None) -> Document:
    """Give the table; `pages` has the page of each id of the printed plan, None where it was not laid out.

    Raises NothingToPrint for a plan of a day before the law.
    """
    statute = read_statute()
    found = coverage(loaded, statute)
    try:
        statute.edition_on(found.day)
    except BeforeTheLaw as error:
        raise NothingToPrint(
            f"計画を法令に照らせません。{error}", "計画の基準日か期間を確かめてください。"
        ) from error

    def page(answer: Answer) -> Inline | None:
        number = next((pages[it] for it in answer.targets if it in pages), None) if pages else None
        return Text(number, answer.origin) if number else None

    scribe = Scribe(loaded, place_labels(loaded))
    origin = beginning(loaded)
    table = law_grid(
        scribe,
        found,
        page if pages is not None else None,
        "taio_hyo",
        origin,
        line=page_line(landscape=True, text=_TEXT),
    )
    lead = line(f"{law_words(found)}。{summary(found)}。", origin)
    heading = "社会福祉法と同法施行規則が求める事項と、計画の記載"
    body = [section("taio", heading, (*lead, table), origin)]
    return paper(scribe, TITLE, body, landscape=True, brief=Brief(origin, text=_TEXT, gap=0.8, fitted=True))

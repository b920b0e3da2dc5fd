"""The text of a paper is as large as its pages hold it."""

from dataclasses import replace

from jusou_plan.document.nodes import Brief, Document, Table
from jusou_plan.render.pdf import render_pdf
from jusou_plan.render.sizing import render_sized
from tests.render.sample import document, group, head, inlines, row, section, span


def paper(rows: int, *, fitted: bool = True) -> Document:
    table = Table(
        "hyo",
        inlines("窓口の一覧"),
        (head("窓口", "所管"),),
        tuple(group(row(f"第{number}窓口", "福祉総合相談室")) for number in range(1, rows + 1)),
        (0.5, 0.5),
        span(),
    )
    return replace(
        document(body=[section(1, "", "一覧", "sho", [table])]), brief=Brief(span(), fitted=fitted)
    )


def test_a_last_page_with_a_row_or_two_is_saved_by_smaller_text() -> None:
    rows = next(number for number in range(30, 60) if render_pdf(paper(number)).pages == 2)

    assert render_pdf(paper(rows)).filled < 0.3
    assert render_sized(paper(rows)).pages == 1
    assert render_sized(paper(rows, fitted=False)).pages == 2


def test_pages_that_are_well_filled_stay_as_they_are() -> None:
    assert render_sized(paper(70)).data == render_pdf(paper(70)).data


def test_the_text_of_a_short_paper_is_larger_and_fills_more_of_its_page() -> None:
    usual, larger = render_pdf(paper(12)), render_sized(paper(12))

    assert (usual.pages, larger.pages) == (1, 1)
    assert usual.filled * 1.1 < larger.filled < 0.95

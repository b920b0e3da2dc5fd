"""The papers of a few pages on the printed page: tags for screen readers, sizes, no cover and no contents."""

from collections.abc import Callable
from io import BytesIO

import pytest
from pypdf import PdfReader

from jusou_plan.document.nodes import Document
from jusou_plan.document.papers.contractor_register import build_contractor_register
from jusou_plan.document.papers.desk_register import build_desk_register
from jusou_plan.document.papers.digest import Choice, build_digest
from jusou_plan.document.papers.law_paper import build_law_paper
from jusou_plan.document.papers.project_register import build_project_register
from jusou_plan.document.papers.review_sheet import build_review_sheet
from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.render.html import render_html
from jusou_plan.render.pdf import render_pdf
from tests.conftest import REPOSITORY
from tests.render.tagged import ua_failures

Builder = Callable[[LoadedPlan], Document]

PAPERS: dict[str, Builder] = {
    "概要版": lambda loaded: build_digest(loaded, Choice(size=2, back=2)),
    "事業一覧": build_project_register,
    "委託先一覧": build_contractor_register,
    "相談窓口一覧": build_desk_register,
    "法定記載事項対応表": lambda loaded: build_law_paper(loaded, {"hokatsu-center": "7"}),
    "進捗評価シート": lambda loaded: build_review_sheet(loaded, None),
}


@pytest.fixture(scope="module")
def fukui() -> LoadedPlan:
    return load_plan(REPOSITORY / "plans/fukui")


@pytest.mark.parametrize("name", PAPERS)
def test_a_checker_of_pdf_ua_has_nothing_against_it(fukui: LoadedPlan, name: str) -> None:
    assert ua_failures(render_pdf(PAPERS[name](fukui)).data) == []


@pytest.mark.parametrize("name", PAPERS)
def test_the_text_begins_on_the_first_page_under_the_name(fukui: LoadedPlan, name: str) -> None:
    first = PdfReader(BytesIO(render_pdf(PAPERS[name](fukui)).data)).pages[0].extract_text()

    assert name in first
    assert "福井市重層的支援体制整備事業実施計画" in first
    assert "目次" not in first


@pytest.mark.parametrize("name", PAPERS)
def test_the_web_page_has_no_contents_to_go_back_to(fukui: LoadedPlan, name: str) -> None:
    page = render_html(PAPERS[name](fukui))

    assert "_contents" not in page.split("</style>")[-1]


def test_the_same_plan_gives_the_same_bytes(fukui: LoadedPlan) -> None:
    assert render_pdf(build_project_register(fukui)).data == render_pdf(build_project_register(fukui)).data


@pytest.mark.parametrize(("name", "wide"), [("概要版", False), ("事業一覧", True), ("相談窓口一覧", False)])
def test_wide_tables_lie_on_the_long_side(fukui: LoadedPlan, name: str, *, wide: bool) -> None:
    box = PdfReader(BytesIO(render_pdf(PAPERS[name](fukui)).data)).pages[0].mediabox

    assert (box.width > box.height) is wide

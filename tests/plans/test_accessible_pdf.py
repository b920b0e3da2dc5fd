"""plans/ と profiles/ から作るどの PDF も、PDF/UA-1 に合うこと。"""

from __future__ import annotations

from pathlib import Path

import pytest

from jusou_plan.comparison.compare import compare
from jusou_plan.document.casebook import build_casebook
from jusou_plan.document.comparison_document import build_comparison_document
from jusou_plan.document.nodes import Document
from jusou_plan.document.plan_document import build_plan_document
from jusou_plan.model.load import load_plan
from jusou_plan.render.pdf import render_pdf
from jusou_plan.statute.read import read_statute
from tests.conftest import REPOSITORY
from tests.render.tagged import Element, read_pdf, ua_failures


def folders(name: str) -> list[Path]:
    return sorted({path.parent for path in (REPOSITORY / name).glob("*/*.yaml")})


def accessible(document: Document) -> Element:
    """Give the structure tree of the PDF, which the checker has nothing against."""
    data = render_pdf(document).data
    assert ua_failures(data) == []
    _, tree = read_pdf(data)
    assert {str(cell.attribute("/Scope")) for cell in tree.all("TH")} == {"/Column", "/Row"}
    assert all(link["/Contents"] for each in tree.all("Link") for link in each.links)
    return tree


@pytest.mark.parametrize("folder", folders("plans"), ids=lambda folder: folder.name)
def test_a_plan_is_accessible(folder: Path) -> None:
    document, _ = build_plan_document(load_plan(folder))
    assert accessible(document).all("TOC")


def test_the_casebook_is_accessible() -> None:
    assert accessible(build_casebook([load_plan(folder) for folder in folders("profiles")])).all("TOC")


def test_the_comparison_is_accessible() -> None:
    plans = [load_plan(folder) for folder in folders("plans")]
    assert accessible(build_comparison_document(compare(plans, read_statute()), paper=True)).all("Table")

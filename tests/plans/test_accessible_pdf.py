"""作るどの PDF も、PDF/UA-1 に合うこと。"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from jusou_plan.cli.app import run
from jusou_plan.cli.exit_codes import ExitCode
from tests.conftest import REPOSITORY
from tests.render.tagged import Element, read_pdf, ua_failures

PLANS, PROFILES = str(REPOSITORY / "plans"), str(REPOSITORY / "profiles")

PAPERS = {"plan", "概要版", "事業一覧", "相談窓口一覧", "法定記載事項対応表", "進捗評価シート"}
"""What can be made of every plan; 委託先一覧 needs 委託先."""

CITIES = {
    "aizuwakamatsu": PAPERS,
    "fuji": PAPERS | {"委託先一覧"},
    "fukui": PAPERS | {"委託先一覧"},
    "kasugai": PAPERS,
}


def accessible(pdf: Path) -> Element:
    """Give the structure tree of a file that the checker has nothing against."""
    data = pdf.read_bytes()
    assert ua_failures(data) == [], pdf.name
    _, tree = read_pdf(data)
    assert {str(cell.attribute("/Scope")) for cell in tree.all("TH")} <= {"/Column", "/Row"}, pdf.name
    assert all(link["/Contents"] for each in tree.all("Link") for link in each.links), pdf.name
    return tree


@pytest.mark.parametrize("city", CITIES)
def test_every_document_of_a_plan_is_accessible(city: str, built: Callable[[str], dict[str, Path]]) -> None:
    files = built(city)
    assert set(files) == CITIES[city]
    trees = {name: accessible(path) for name, path in files.items()}
    assert trees["plan"].all("TOC")
    assert {str(cell.attribute("/Scope")) for cell in trees["plan"].all("TH")} == {"/Column", "/Row"}


def test_the_casebook_is_accessible(tmp_path: Path) -> None:
    assert run(["casebook", PROFILES, "--format", "pdf", "--output", str(tmp_path)]) == ExitCode.CLEAN
    (file,) = tmp_path.rglob("*.pdf")
    assert accessible(file).all("TOC")


def test_the_comparison_is_accessible(tmp_path: Path) -> None:
    file = tmp_path / "comparison.pdf"
    assert run(["compare", PLANS, "--format", "pdf", "--output", str(file)]) == ExitCode.CLEAN
    assert accessible(file).all("Table")


def test_two_versions_side_by_side_are_accessible(tmp_path: Path) -> None:
    file = tmp_path / "taisho.pdf"
    assert run(["diff", f"{PLANS}/fukui", f"{PLANS}/fuji", "--format", "pdf", "--output", str(file)]) in {
        ExitCode.CLEAN,
        ExitCode.ERRORS,
    }
    assert accessible(file).all("Table")

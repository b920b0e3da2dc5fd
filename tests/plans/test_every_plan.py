"""plans/: どの計画にも言えること。"""

from __future__ import annotations

from pathlib import Path

import pytest

from jusou_plan.document.plan_document import build_plan_document
from jusou_plan.model.load import load_plan
from jusou_plan.render.html import render_html
from tests.conftest import REPOSITORY

PLANS = sorted({path.parent for path in (REPOSITORY / "plans").glob("*/*.yaml")})
REMARK = "公表資料に基づき再構成したもの。市の公式文書ではありません。"


@pytest.fixture(params=PLANS, ids=lambda path: path.name)
def folder(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


def test_there_are_these_plans() -> None:
    assert {"fuji", "fukui", "kasugai"} <= {path.name for path in PLANS}


def test_the_plan_loads_without_a_finding(folder: Path) -> None:
    assert [(str(found.span), found.message) for found in load_plan(folder).findings] == []


def test_every_file_tells_the_editor_its_schema(folder: Path) -> None:
    for file in folder.glob("*.yaml"):
        first = file.read_text(encoding="utf-8").splitlines()[0]
        assert first == "# yaml-language-server: $schema=../../schemas/plan.schema.json", file.name


def test_the_plan_ends_with_the_words_that_it_is_a_reconstruction(folder: Path) -> None:
    loaded = load_plan(folder)
    assert loaded.plan.header is not None
    assert loaded.plan.header.remarks[-1] == REMARK
    document, _ = build_plan_document(loaded)
    assert document.colophon is not None
    assert document.colophon.remarks[-1] == REMARK
    page = render_html(document)
    assert page.rindex(REMARK) > page.rindex("<table")


def test_every_shortfall_has_a_reason_and_no_goal_is_invented_beside_it(folder: Path) -> None:
    plan = load_plan(folder).plan
    assert all(gap.reason.text.strip() for gap in plan.shortfalls)
    if "規34-10-3" in {gap.item for gap in plan.shortfalls}:
        assert all(not project.goals for project in plan.projects)

"""The plans that are measured: as long as asked for, and without a mistake."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from benchmarks.plans import as_yaml, enlarged, write_plan
from jusou_plan.lint.engine import lint
from jusou_plan.model.load import load_plan
from jusou_plan.source.folder import read_plan
from tests.conftest import REPOSITORY

FUKUI = REPOSITORY / "plans" / "fukui"
SIZE = 200_000


@pytest.fixture(scope="module")
def data() -> dict[str, Any]:
    return enlarged(FUKUI, SIZE)


def test_a_plan_is_about_as_long_as_asked_for(data: dict[str, Any]) -> None:
    assert abs(len(as_yaml(data).encode()) - SIZE) < SIZE / 5


def test_every_copy_has_ids_and_names_of_its_own(data: dict[str, Any]) -> None:
    for key in ("部署", "事業", "会議", "指標"):
        ids = [element["id"] for element in data[key]]
        names = [element["名称"] for element in data[key]]
        assert len(set(ids)) == len(ids)
        assert len(set(names)) == len(names)


def test_copies_refer_to_each_other_and_not_to_the_first(data: dict[str, Any]) -> None:
    [second] = [project for project in data["事業"] if project["id"] == "sanka-2"]
    assert second["所管課"]["taiken-2"] == "障がい福祉課（2）"
    assert second["所管課"]["vol-2"]["参照"] == "yorisoi-2"
    assert "${用語:障がい者等（2）}" in second["内容"]["共通"]


def test_the_law_is_the_same_for_every_copy(data: dict[str, Any]) -> None:
    meetings = {meeting["id"]: meeting for meeting in data["会議"]}
    assert meetings["shien-kaigi-2"]["法定種別"] == "支援会議"
    assert "${法:計画策定}" in as_yaml(data["本文"])


@pytest.mark.parametrize("one_file", [True, False])
def test_it_has_no_mistake(data: dict[str, Any], one_file: bool, tmp_path: Path) -> None:
    folder = write_plan(tmp_path / "plan", data, one_file=one_file)
    diagnostics = lint(load_plan(folder))
    assert [str(each) for each in diagnostics if each.severity.keyword == "error"] == []


def test_what_is_written_is_read_back(data: dict[str, Any], tmp_path: Path) -> None:
    assert read_plan(write_plan(tmp_path / "plan", data, one_file=True)).data == data

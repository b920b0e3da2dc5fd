"""Which level a plan meets."""

from pathlib import Path

import pytest

from jusou_plan.lint.engine import lint
from jusou_plan.lint.rule import Level
from jusou_plan.lint.settings import EVERYTHING, STANDARD, Settings
from jusou_plan.lint.standing import Standing, standing
from jusou_plan.model.load import load_plan
from tests.lint.rules.sample import added, change, without


def met(folder: Path, settings: Settings = STANDARD) -> Standing | None:
    loaded = load_plan(folder)
    return standing(loaded, lint(loaded, settings), settings)


@pytest.mark.parametrize("settings", [Settings(level=Level.MINIMUM), STANDARD, EVERYTHING])
def test_a_plan_that_lacks_nothing_meets_the_level_that_it_is_held_against(
    tmp_path: Path, settings: Settings
) -> None:
    assert met(change(tmp_path, "keikaku.yaml", "状態: 確定", "状態: 案"), settings) == Standing(
        settings.level
    )


def test_a_warning_of_the_law_leaves_the_duties(tmp_path: Path) -> None:
    folder = change(tmp_path, "kaigi.yaml", "    根拠: 法:支援会議\n", "")

    assert met(folder) == Standing(Level.MINIMUM)


def test_an_error_of_the_law_meets_nothing(tmp_path: Path) -> None:
    assert met(without(tmp_path, "outreach.yaml")) == Standing(None)


def test_a_declared_gap_is_a_gap(tmp_path: Path) -> None:
    folder = without(tmp_path, "outreach.yaml")
    (folder / "more.yaml").write_text("不足:\n  - {項目: 第4号, 理由: 来年度から行うため。}\n", "utf-8")

    assert met(folder) == Standing(None, declared=True)


@pytest.mark.parametrize(
    "settings", [Settings(only=frozenset({"JS107"})), Settings(ignored=frozenset({"JS107"}))]
)
def test_of_some_rules_nothing_can_be_said(tmp_path: Path, settings: Settings) -> None:
    assert met(added(tmp_path, "部署: []\n"), settings) is None


def test_nor_of_a_profile(tmp_path: Path) -> None:
    folder = change(tmp_path, "keikaku.yaml", "計画:\n", "計画:\n  種別: 事例\n")

    assert met(folder) is None

"""Indicators: the rules of the family KPI."""

from pathlib import Path

import pytest

from tests.lint.rules.sample import added, change, said

NAME = "  - id: kpi\n    名称: 訪問した回数\n"


def measured(folder: Path, rest: str) -> list[str]:
    """Give what lint says of an indicator with these lines, and of a goal that refers to it."""
    text = f"指標:\n{NAME}" + "".join(f"    {line}\n" for line in rest.split("\n"))
    added(folder, text)
    return [line.removeprefix("more.yaml:") for line in said(folder)]


WITH_UNIT = "単位: 回\n出典: 福祉総合課調べ\n"


def test_an_indicator_without_a_unit(tmp_path: Path) -> None:
    assert measured(tmp_path, "出典: 福祉総合課調べ\n実績: [{年度: R6, 値: 5, 目標: 6}]") == [
        "3:9 KPI-101 指標「訪問した回数」に単位がありません"
    ]


def test_a_row_without_a_unit(tmp_path: Path) -> None:
    rows = (
        "内訳:\n"
        "  - {区分: {地区: 東}, 単位: 回, 実績: [{年度: R6, 値: 5, 目標: 6}]}\n"
        "  - {区分: {地区: 西}, 実績: [{年度: R6, 値: 5, 目標: 6}]}"
    )

    assert measured(tmp_path, f"出典: 調べ\n{rows}") == [
        "7:15 KPI-101 指標「訪問した回数」に単位がありません"
    ]


def test_the_value_of_a_goal_without_a_unit(tmp_path: Path) -> None:
    plan = change(tmp_path, "outreach.yaml", "値: 300回/年", "値: 300")

    assert said(plan) == ["outreach.yaml:14:32 KPI-101 目標の値に単位がありません"]


@pytest.mark.parametrize(
    "rest",
    [
        f"{WITH_UNIT}実績: [{{年度: R6, 値: 5, 目標: 6}}]",
        "出典: 調べ\n実績: [{年度: R6, 値: 5回, 目標: 6回}]",
        "出典: 調べ\n実績: [{年度: R6, 内容: 訪問を始めた。}]",
    ],
)
def test_numbers_with_a_unit_and_no_numbers(tmp_path: Path, rest: str) -> None:
    assert measured(tmp_path, rest) == []


def test_an_indicator_without_a_target(tmp_path: Path) -> None:
    assert measured(tmp_path, f"{WITH_UNIT}実績: [{{年度: R6, 値: 5}}]") == [
        "3:9 KPI-102 指標「訪問した回数」に目標がありません"
    ]


def test_a_goal_that_refers_to_the_indicator_is_its_target(tmp_path: Path) -> None:
    change(tmp_path, "outreach.yaml", "値: 300回/年", "値: 300回/年, 指標: kpi")

    text = f"指標:\n{NAME}    単位: 回\n    出典: 調べ\n    実績: [{{年度: R6, 値: 5}}]\n"
    (tmp_path / "more.yaml").write_text(text, encoding="utf-8")

    assert said(tmp_path) == []


def test_where_the_lack_of_goals_is_declared_no_target_is_missed(tmp_path: Path) -> None:
    text = f"指標:\n{NAME}    単位: 回\n    出典: 調べ\n    実績: [{{年度: R6, 値: 5}}]\n"
    added(tmp_path, text + "不足:\n  - {項目: 規34-10-3, 理由: 目標を定めていない。}\n")
    for project in tmp_path.glob("*.yaml"):
        lines = project.read_text(encoding="utf-8").split("\n")
        kept = [line for line in lines if not line.startswith("    目標:")]
        project.write_text("\n".join(kept), encoding="utf-8")

    assert [line for line in said(tmp_path) if " KPI-" in line] == []


def test_indicators_without_a_source_are_told_once_where_none_has_one(tmp_path: Path) -> None:
    second = "  - {id: kpi-2, 名称: 相談, 単位: 件, 実績: [{年度: R6, 値: 5, 目標: 6}]}"
    text = f"指標:\n{NAME}    単位: 回\n    実績: [{{年度: R6, 値: 5, 目標: 6}}]\n{second}\n"

    assert said(added(tmp_path, text)) == ["more.yaml:1:1 KPI-104 2個の指標のどれにも、出典がありません"]


def test_one_indicator_without_a_source_among_others(tmp_path: Path) -> None:
    second = "  - {id: kpi-2, 名称: 相談, 単位: 件, 出典: 調べ, 実績: [{年度: R6, 値: 5, 目標: 6}]}"
    text = f"指標:\n{NAME}    単位: 回\n    実績: [{{年度: R6, 値: 5, 目標: 6}}]\n{second}\n"

    assert said(added(tmp_path, text)) == ["more.yaml:3:9 KPI-104 指標「訪問した回数」に出典がありません"]


def test_two_indicators_of_one_name(tmp_path: Path) -> None:
    second = "  - {id: kpi-2, 名称: 訪問した 回数, 単位: 回, 出典: 調べ, 実績: [{年度: R6, 値: 5, 目標: 6}]}"

    text = f"指標:\n{NAME}    単位: 回\n    出典: 調べ\n    実績: [{{年度: R6, 値: 5, 目標: 6}}]\n{second}\n"

    assert said(added(tmp_path, text)) == ["more.yaml:7:21 KPI-105 指標「訪問した 回数」が二つあります"]


def test_an_indicator_that_is_not_printed(tmp_path: Path) -> None:
    change(tmp_path, "honbun.yaml", "        - 指標表: すべて\n", "        - 実績は別に公表する。\n")
    text = f"指標:\n{NAME}    単位: 回\n    出典: 調べ\n    実績: [{{年度: R6, 値: 5, 目標: 6}}]\n"
    (tmp_path / "more.yaml").write_text(text, encoding="utf-8")

    assert said(tmp_path) == ["more.yaml:3:9 KPI-106 指標「訪問した回数」が、計画のどこにも印字されません"]


def test_an_indicator_that_prose_cites_is_printed(tmp_path: Path) -> None:
    change(
        tmp_path, "honbun.yaml", "        - 指標表: すべて\n", "        - 訪問は${指標:kpi@R6}であった。\n"
    )
    text = f"指標:\n{NAME}    単位: 回\n    出典: 調べ\n    実績: [{{年度: R6, 値: 5, 目標: 6}}]\n"
    (tmp_path / "more.yaml").write_text(text, encoding="utf-8")

    assert said(tmp_path) == []

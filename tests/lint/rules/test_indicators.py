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


def test_indicators_without_a_target_are_told_once_where_none_has_one(tmp_path: Path) -> None:
    second = "  - {id: kpi-2, 名称: 相談, 単位: 件, 出典: 調べ, 実績: [{年度: R6, 値: 5}]}"
    text = f"指標:\n{NAME}    単位: 回\n    出典: 調べ\n    実績: [{{年度: R6, 値: 5}}]\n{second}\n"

    assert said(added(tmp_path, text)) == ["more.yaml:1:1 KPI-102 2個の指標のどれにも、目標がありません"]


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


def outcome(folder: Path, words: str, *, last: str = "値: 290", before: str = "値: 310") -> list[str]:
    """Give what lint says of a result in words behind two years, 令和5年度 and 令和6年度."""
    text = (
        f"指標:\n{NAME}    単位: 回\n    出典: 調べ\n    実績:\n"
        f"      - {{年度: R5, {before}, 目標: 280}}\n"
        f"      - 年度: R6\n        {last}\n        成果: |\n          {words}\n"
    )
    return [line.removeprefix("more.yaml:") for line in said(added(folder, text)) if "DATE-103" not in line]


@pytest.mark.parametrize(
    ("words", "place"),
    [
        (
            "訪問した回数が増えた。",
            "11:18 KPI-103 「増えた」とありますが、値はR5の310からR6の290に減っています",
        ),
        ("つながりができ、前年度を上回った。", "11:23 KPI-103 「上回った」とありますが"),
    ],
)
def test_a_result_that_tells_of_more_where_there_is_less(tmp_path: Path, words: str, place: str) -> None:
    [found] = outcome(tmp_path, words)

    assert found.startswith(place.partition("、値は")[0])
    assert found.endswith("310から290に減っています")


def test_a_result_that_tells_of_less_where_there_is_more(tmp_path: Path) -> None:
    [found] = outcome(tmp_path, "訪問した回数は減った。", last="値: 320")

    assert found == "11:18 KPI-103 「減った」とありますが、値はR5の310から320に増えています"


@pytest.mark.parametrize(
    "words",
    [
        "協力する企業が増えた。",
        "訪問した回数は減ったが、訪問した世帯は増えた。",
        "訪問を続け、支援につながる人が増えた。",
        "訪問した回数を増やした。",
    ],
)
def test_a_result_that_tells_of_something_else(tmp_path: Path, words: str) -> None:
    assert outcome(tmp_path, words) == []


def test_a_value_of_a_part_of_the_year_has_not_fallen(tmp_path: Path) -> None:
    assert outcome(tmp_path, "訪問した回数が増えた。", last="時点: 1月時点\n        値: 290") == []


def test_a_target_that_was_not_reached(tmp_path: Path) -> None:
    assert outcome(tmp_path, "目標を達成した。", last="値: 320\n        目標: 330") == [
        "12:11 KPI-103 「目標を達成した」とありますが、R6の値320は、目標330に届いていません"
    ]


@pytest.mark.parametrize("last", ["値: 330\n        目標: 330", "値: 280\n        目標: 290"])
def test_a_target_that_was_reached_or_is_to_fall(tmp_path: Path, last: str) -> None:
    assert outcome(tmp_path, "目標を達成した。", last=last) == []

"""Dates and periods: DATE-101–106, on the plan of 見本市 (令和7年度～令和8年度) with a file more."""

from pathlib import Path

import pytest

from tests.lint.rules.sample import added, change, said

PERIOD = "期間: 令和7年度～令和8年度"


def with_plan(folder: Path, key: str, period: str) -> list[str]:
    """Give what lint says of a plan that names another one, with this period, under `key`."""
    added(folder, f"関連計画:\n  - {{id: hoka, 名称: 見本市総合計画, 期間: {period}}}\n")
    change(folder, "keikaku.yaml", PERIOD, f"{PERIOD}\n  {key}: hoka")
    return said(folder)


@pytest.mark.parametrize(
    ("period", "how"), [("令和4年度～令和5年度", "つながりません"), ("令和4年度～令和7年度", "重なります")]
)
def test_a_plan_that_does_not_follow_the_one_before(tmp_path: Path, period: str, how: str) -> None:
    assert with_plan(tmp_path, "前期計画", period) == [
        f"keikaku.yaml:5:7 DATE-101 計画期間が、前期計画「見本市総合計画」の期間（{period}）と{how}"
    ]


def test_a_plan_that_follows_the_one_before(tmp_path: Path) -> None:
    assert with_plan(tmp_path, "前期計画", "令和4年度～令和6年度") == []


def test_a_plan_that_reaches_out_of_the_one_that_contains_it(tmp_path: Path) -> None:
    assert with_plan(tmp_path, "内包先", "令和3年度～令和7年度") == [
        "keikaku.yaml:5:7 DATE-101 計画期間が、"
        "内包先「見本市総合計画」の期間（令和3年度～令和7年度）に収まりません"
    ]


def test_a_plan_inside_the_one_that_contains_it(tmp_path: Path) -> None:
    assert with_plan(tmp_path, "内包先", "令和3年度～令和8年度") == []


def test_a_source_that_ends_first_is_told_once(tmp_path: Path) -> None:
    added(
        tmp_path,
        "関連計画:\n  - {id: hoka, 名称: 見本市総合計画, 期間: 令和3年度～令和7年度}\n指標:\n"
        "  - {id: a, 名称: 訪問の回数, 単位: 回, 出典計画: hoka, 実績: [{年度: R7, 目標: 30}]}\n"
        "  - {id: b, 名称: 電話の回数, 単位: 回, 出典計画: hoka, 実績: [{年度: R7, 目標: 30}]}\n",
    )

    assert said(tmp_path) == [
        "more.yaml:4:37 DATE-102 目標の出典「見本市総合計画」の期間（令和3年度～令和7年度）が、"
        "計画期間（令和7年度～令和8年度）の途中で終わります"
    ]


@pytest.mark.parametrize(("unit", "expected"), [("回", 1), ("か所", 0), ("団体", 0)])
def test_a_part_of_a_year_beside_whole_years(tmp_path: Path, unit: str, expected: int) -> None:
    series = "[{年度: R5, 値: 30}, {年度: R6, 時点: 1月時点, 値: 24}]"
    added(tmp_path, f"指標:\n  - {{id: a, 名称: 訪問, 単位: {unit}, 実績: {series}}}\n")

    assert [line for line in said(tmp_path) if "DATE" in line] == [
        "more.yaml:2:63 DATE-103 令和6年度の値は1月時点のもので、年度を通した値と並んでいます"
    ][:expected]


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("令和8年（2025年）", "令和8年は、2025年ではなく2026年です"),
        ("平成元年（1988年）", "平成元年は、1988年ではなく1989年です"),
        ("2024年度（令和7年度）", "令和7年は、2024年ではなく2025年です"),
    ],
)
def test_two_calendars_that_disagree(tmp_path: Path, written: str, message: str) -> None:
    added(tmp_path, f"用語:\n  - {{id: yogo, 名称: 見守り, 意味: '{written}から行うこと。'}}\n")

    [line] = said(tmp_path)
    assert line.endswith(f"DATE-104 {message}")


@pytest.mark.parametrize("written", ["令和8年（2026年）3月", "2026年（令和8年）", "令和8年（48回）"])
def test_two_calendars_that_agree(tmp_path: Path, written: str) -> None:
    added(tmp_path, f"用語:\n  - {{id: yogo, 名称: 見守り, 意味: '{written}から行うこと。'}}\n")

    assert said(tmp_path) == []


def history(folder: Path, *events: str) -> list[str]:
    lines = "".join(f"  - {{{event}, 事項: 会議を開いた。}}\n" for event in events)
    added(folder, f"経過:\n{lines}")
    return said(folder)


def test_events_in_the_order_of_time(tmp_path: Path) -> None:
    assert (
        history(
            tmp_path, "時期: 令和6年4月", "時期: 令和6年6月", "時期: 令和6年10月", "期間: R6-R7", "年度: R6"
        )
        == []
    )


def test_an_event_before_the_one_above_it(tmp_path: Path) -> None:
    assert history(tmp_path, "年度: R6", "時期: 令和6年2月") == [
        "more.yaml:3:6 DATE-105 経過が、前の事項より早い時期です"
    ]


def test_opinions_after_the_decision(tmp_path: Path) -> None:
    change(tmp_path, "keikaku.yaml", PERIOD, f"{PERIOD}\n  策定: {{年月: 令和6年9月}}")

    assert [line.split(" ", 1)[1] for line in said(tmp_path)] == [
        "DATE-105 意見を反映した日が、計画を策定した令和6年9月より後です"
    ]


@pytest.mark.parametrize(
    ("tenure", "message"),
    [
        ("{自: 令和9年4月1日}", "は、計画の期間にはまだありません"),
        ("{至: 令和7年3月31日}", "は、計画の期間にはもうありません"),
    ],
)
def test_a_department_of_another_time(tmp_path: Path, tenure: str, message: str) -> None:
    added(
        tmp_path,
        f"部署:\n  - {{id: hoka, 名称: 見守り課, 在籍期間: {tenure}}}\n"
        "会議:\n  - {id: renraku, 名称: 連絡会, 主催: hoka}\n",
    )

    assert said(tmp_path) == [f"more.yaml:4:32 DATE-106 「見守り課」{message}"]


def test_a_department_that_is_there_for_a_part_of_the_period(tmp_path: Path) -> None:
    added(
        tmp_path,
        "部署:\n  - {id: hoka, 名称: 見守り課, 在籍期間: {至: 令和8年3月31日}}\n"
        "会議:\n  - {id: renraku, 名称: 連絡会, 主催: hoka}\n",
    )

    assert said(tmp_path) == []

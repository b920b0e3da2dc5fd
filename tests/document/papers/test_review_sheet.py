"""進捗評価シート for a year: what was to be reached, what was before, and room for the rest."""

from pathlib import Path

import pytest

from jusou_plan.document.papers.frame import NothingToPrint
from jusou_plan.document.papers.review_sheet import build_review_sheet, sheet_remarks
from jusou_plan.model.load import load_plan
from jusou_plan.model.values.fiscal_year import FiscalYear
from tests.document.papers.reading import rows_of
from tests.document.printing import load

R6, R7, R8 = (FiscalYear.of(year) for year in (2024, 2025, 2026))

TARGETS = """
計画: {名称: 見本市の計画, 自治体: {名称: 見本市}, 期間: 令和7年度～令和9年度}
指標:
  - 名称: 相談件数
    単位: 件
    実績:
      - {年度: R6, 値: 40}
      - {年度: R7, 値: 45, 目標: 50}
      - {年度: R8, 目標: 60}
"""


def test_the_indicators_of_fukui_with_their_last_values(repository: Path) -> None:
    rows = rows_of(build_review_sheet(load_plan(repository / "plans/fukui"), R7))
    told = {row["指標"]: (row["単位"], row["前回の実績"]) for row in rows if row["指標"]}

    assert told == {
        "多機関協働会議開催件数": ("回", "24（令和7年2月末）"),
        "アウトリーチ延べ件数": ("件", "459（令和7年2月末）"),
        "参加支援事業　就労体験参加者数": ("人", "24（令和7年2月末）"),
        "参加支援事業　ボランティア延べ参加者数": ("人", "133（令和7年2月末）"),
        "ささえあいの家設置件数": ("か所", "7（令和7年2月末）"),
        "地域づくり事業　地域ネットワーク参加回数": ("回", "54（令和7年2月末）"),
    }


def test_a_month_without_a_year_stands_behind_the_year_of_its_value(repository: Path) -> None:
    rows = rows_of(build_review_sheet(load_plan(repository / "plans/kasugai"), R8))

    assert [row["前回の実績"] for row in rows if row["指標"] == "新規のひきこもり相談"] == [
        "36（令和7年度 1月時点）"
    ]


def test_the_goals_of_aizuwakamatsu_for_every_year(repository: Path) -> None:
    rows = rows_of(build_review_sheet(load_plan(repository / "plans/aizuwakamatsu"), R8))
    goals = [(row["目標"], row["目標値"], row["実績"]) for row in rows if row["区分"] == "事業の目標"]

    assert goals[:2] == [
        ("地域ケア会議開催回数", "50回/年", ""),
        ("多職種連携推進研修会開催回数", "30回/年", ""),
    ]


@pytest.mark.parametrize(
    ("year", "told"),
    [
        (R7, ("40（令和6年度）", "50", "45")),
        (R8, ("45（令和7年度）", "60", "")),
        (R6, ("", "", "40")),
    ],
)
def test_each_year_has_its_own_target_and_value(year: FiscalYear, told: tuple[str, str, str]) -> None:
    document = build_review_sheet(load(TARGETS), year)
    [row] = rows_of(document)

    assert (row["前回の実績"], row["目標"], row["実績"]) == told
    assert (row["評価"], row["所見"]) == ("", "")
    assert document.cover.period == year.wareki()


def test_without_a_year_it_is_the_first_of_the_plan() -> None:
    assert build_review_sheet(load(TARGETS), None).cover.period == "令和7年度"


def test_every_project_has_a_row(repository: Path) -> None:
    loaded = load_plan(repository / "plans/kasugai")
    rows = rows_of(build_review_sheet(loaded, R8))

    assert [row["事業"] for row in rows if row["区分"] == "事業の実施状況"] == [
        project.name
        for support in loaded.plan.supports
        for project in loaded.plan.projects
        if project.support and loaded.resolve(project.support) is support
    ]


def test_neither_a_year_nor_a_period() -> None:
    with pytest.raises(NothingToPrint, match="どの年度のものか分かりません"):
        build_review_sheet(load("事業: [{名称: 見守り事業}]"), None)


def test_nothing_to_be_reviewed() -> None:
    with pytest.raises(NothingToPrint, match="評価するもの（指標、目標、事業）がありません"):
        build_review_sheet(load("計画: {名称: 見本市の計画, 自治体: {名称: 見本市}}"), R7)


def test_what_an_officer_should_know() -> None:
    assert sheet_remarks(load(TARGETS), R6) == ("令和6年度は、計画期間（令和7年度～令和9年度）の外です",)
    assert sheet_remarks(load(TARGETS), R7) == ()
    assert sheet_remarks(load("事業: [{名称: 見守り事業}]"), R7) == (
        "計画に「指標」がないので、指標の表はありません",
    )

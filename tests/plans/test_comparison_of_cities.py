"""plans/*: 四つの市の計画を並べた比較が、公表された計画の言うとおりであること。

Every literal here was read from the published plans.
"""

from __future__ import annotations

import pytest

from jusou_plan.comparison.compare import compare
from jusou_plan.comparison.table import Comparison
from jusou_plan.model.load import load_plan
from jusou_plan.statute.read import read_statute
from tests.conftest import REPOSITORY

CITIES = ("fukui", "kasugai", "fuji", "aizuwakamatsu")


@pytest.fixture(scope="module")
def cities() -> Comparison:
    return compare([load_plan(REPOSITORY / "plans" / name) for name in CITIES], read_statute())


def row(comparison: Comparison, group: str, title: str) -> tuple[list[str], str]:
    """What each city says, and the verdict."""
    found = comparison.group(group).row(title)
    return [answer.text for answer in found.answers], found.verdict.words


def test_the_columns_are_the_cities(cities: Comparison) -> None:
    assert [plan.label for plan in cities.plans] == ["福井市", "春日井市", "富士市", "会津若松市"]


def test_periods(cities: Comparison) -> None:
    assert row(cities, "gaiyo_1", "期間の年数") == (["1年", "3年", "3年", "6年"], "異なる")


def test_each_city_has_a_project_for_every_item_but_one(cities: Comparison) -> None:
    verdicts = {it.label: it.row("事業の名称").verdict.words for it in cities.services.groups}
    assert verdicts.pop("第6号") == "一部の計画に記載なし"  # 会津若松市 names 第5号 only
    assert set(verdicts.values()) == {"すべての計画に記載"}


@pytest.mark.parametrize(
    ("group", "words"),
    [
        ("jigyo_1", ["介護", "高齢", "高齢", "介護"]),
        ("jigyo_2", ["障がい", "障がい", "障害", "障がい"]),
        ("jigyo_4", ["困窮", "生活困窮", "生活困窮", "生活困窮"]),
    ],
)
def test_fields_of_one_meaning_in_each_citys_word(cities: Comparison, group: str, words: list[str]) -> None:
    assert row(cities, group, "分野") == (words, "同じ（言い方は違う）")


def test_how_the_places_for_parents_and_children_are_run(cities: Comparison) -> None:
    words, verdict = row(cities, "jigyo_10", "実施方式")
    assert (words[0], words[2]) == ("委託／直営", "直営及び委託")
    assert words[3].startswith("委託（一部直営")
    assert verdict == "記載のある3計画は同じ（言い方は違う）"


def test_how_outreach_is_run(cities: Comparison) -> None:
    assert row(cities, "jigyo_11", "実施方式") == (["直営", "", "委託", "委託"], "異なる（記載なし1）")


def test_how_often_the_meeting_of_the_act_is_held(cities: Comparison) -> None:
    words, verdict = row(cities, "kaigi_1", "会議の頻度")
    assert words[0].startswith("月1回(第4火曜日9:00")
    assert words[2] == "定期開催又は随時開催"
    assert verdict == "異なる（記載なし1）"


def test_the_paragraph_on_contracting_out_moved_between_the_cities_days(cities: Comparison) -> None:
    fuji, others = "社会福祉法第106条の4第4項", "社会福祉法第106条の4第5項"
    assert row(cities, "hourei_1", "事業の委託") == ([others, others, fuji, others], "同じ（番号は違う）")

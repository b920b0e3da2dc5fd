"""JS118 and JS119: a council of another city and a code of another place, left over from a copied file."""

from pathlib import Path

import pytest

from tests.lint.rules.sample import change, said, whole

OWN = "名称: 見本市社会福祉協議会"


def test_the_council_of_another_city_is_told_at_its_name(tmp_path: Path) -> None:
    plan = change(tmp_path, "soshiki.yaml", OWN, "名称: 手本市社会福祉協議会")

    assert said(plan) == ["soshiki.yaml:4:22 JS118 「手本市社会福祉協議会」は、見本市の団体ではないようです"]
    assert whole(plan) == ["warning JS118 この計画は見本市のものです | "]


@pytest.mark.parametrize(
    "name",
    ["見本県見本市社会福祉協議会", "市社会福祉協議会", "地区社会福祉協議会", "手本市社会福祉協議会連合会"],
)
def test_other_names_are_left_alone(tmp_path: Path, name: str) -> None:
    assert said(change(tmp_path, "soshiki.yaml", OWN, f"名称: {name}")) == []


HEADER = "自治体: {名称: 見本市}"


@pytest.mark.parametrize(
    ("city", "expected"),
    [
        (
            '{名称: 見本市, 団体コード: "182010", 都道府県: 石川県}',
            "3:25 JS119 団体コード「182010」は、石川県のものではありません",
        ),
        (
            '{名称: 見本市, 団体コード: "183229", 都道府県: 福井県}',
            "3:25 JS119 団体コード「183229」は、市のものではありません",
        ),
        ('{名称: 見本町, 団体コード: "182010"}', "3:25 JS119 団体コード「182010」は、町のものではありません"),
        ("{名称: 見本市, 都道府県: 福井}", "3:24 JS119 「福井」という都道府県はありません"),
    ],
)
def test_the_code_of_another_place(tmp_path: Path, city: str, expected: str) -> None:
    plan = change(tmp_path, "keikaku.yaml", HEADER, f"自治体: {city}")

    assert [line for line in said(plan) if "JS119" in line] == [f"keikaku.yaml:{expected}"]


@pytest.mark.parametrize(
    "city",
    [
        '{名称: 見本市, 団体コード: "182010", 都道府県: 福井県}',
        '{名称: 見本市, 団体コード: "011002", 都道府県: 北海道}',
        '{名称: 見本町, 団体コード: "183229", 都道府県: 福井県}',
        '{名称: 見本区, 団体コード: "131016", 都道府県: 東京都}',
        '{名称: 見本市, 団体コード: "182010"}',
    ],
)
def test_the_code_of_the_place(tmp_path: Path, city: str) -> None:
    plan = change(tmp_path, "keikaku.yaml", HEADER, f"自治体: {city}")

    assert [line for line in said(plan) if "JS118" not in line] == []

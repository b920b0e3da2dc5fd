"""JS118: a council that bears another city's name, left over from a copied file."""

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

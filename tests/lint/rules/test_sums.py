"""Sums: SUM-601."""

from pathlib import Path

import pytest

from jusou_plan.lint.engine import lint
from jusou_plan.model.load import load_plan
from tests.lint.rules.sample import added, said

BUDGET = """\
予算:
  - id: yosan
    名称: 事業費
    単位: 千円
    内訳:
      - {名称: 窓口, 金額: 1200}
      - {名称: 居場所, 金額: SECOND}
    計: STATED
"""


def budget(folder: Path, second: str, stated: str) -> Path:
    return added(folder, BUDGET.replace("SECOND", second).replace("STATED", stated))


def test_a_total_that_is_too_great_is_told_at_its_place(tmp_path: Path) -> None:
    plan = budget(tmp_path, "34", "1,244千円")

    [found] = lint(load_plan(plan))

    assert (found.rule.code, found.severity.keyword) == ("SUM-601", "error")
    assert (found.finding.span.start.line, found.finding.span.start.column) == (8, 8)
    assert found.finding.message == "計の1,244千円が、内訳を足した1,234千円と合いません"
    assert found.finding.label == "内訳より10千円多い額です"
    assert (
        found.finding.advice
        == "内訳の金額と計を、予算書で確かめてください。印字する計は、内訳を足した額です。"
    )


def test_a_total_that_is_too_small(tmp_path: Path) -> None:
    [found] = lint(load_plan(budget(tmp_path, "34", "1000")))

    assert found.finding.label == "内訳より234千円少ない額です"


@pytest.mark.parametrize(
    ("second", "stated"), [("34", "1,234"), ("34千円", "1,234千円"), ('"34,000円"', "1.234百万円")]
)
def test_a_total_that_is_right_in_any_unit_of_money(tmp_path: Path, second: str, stated: str) -> None:
    assert said(budget(tmp_path, second, stated)) == []


@pytest.mark.parametrize("odd", ["約30", "30人", "30千円/年"])
def test_an_amount_that_cannot_be_added_is_told_at_its_place(tmp_path: Path, odd: str) -> None:
    assert said(budget(tmp_path, odd, "1,234")) == [
        f"more.yaml:7:23 SUM-601 金額「{odd}」は、千円の計に足せません"
    ]


def test_lines_without_an_amount_have_no_total_to_compare(tmp_path: Path) -> None:
    text = BUDGET.replace(", 金額: SECOND", "").replace("STATED", "9")

    assert said(added(tmp_path, text)) == []


def test_a_budget_that_could_not_be_read_whole_is_not_added_up(tmp_path: Path) -> None:
    found = said(budget(tmp_path, "多数", "1,234"))

    assert [line.split()[1] for line in found] == ["JS109"]

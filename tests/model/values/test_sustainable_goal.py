"""SDGsの目標."""

import pytest

from jusou_plan.model.values.problem import ValueProblem
from jusou_plan.model.values.sustainable_goal import SustainableGoal


@pytest.mark.parametrize(
    ("text", "number", "name"),
    [
        ("1", 1, "貧困をなくそう"),
        ("目標3", 3, "すべての人に健康と福祉を"),
        ("SDGs目標１１", 11, "住み続けられるまちづくりを"),
        ("ゴール 17", 17, "パートナーシップで目標を達成しよう"),
    ],
)
def test_a_goal_is_read_by_its_number(text: str, number: int, name: str) -> None:
    goal = SustainableGoal.parse(text)
    assert (goal.number, goal.name) == (number, name)


@pytest.mark.parametrize("text", ["0", "18", "三", "3と4", "健康と福祉"])
def test_what_is_no_goal_is_refused(text: str) -> None:
    with pytest.raises(ValueProblem, match="1から17までの番号"):
        SustainableGoal.parse(text)

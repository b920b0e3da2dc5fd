"""月."""

import pytest

from jusou_plan.model.values.month import Month
from jusou_plan.model.values.problem import ValueProblem


@pytest.mark.parametrize(
    ("text", "month"), [("7月", 7), ("12月", 12), ("１月", 1), ("2月頃", 2), (" 10 月 ", 10)]
)
def test_a_month_is_read_however_it_is_written(text: str, month: int) -> None:
    assert Month.parse(text) == Month(text, month)


@pytest.mark.parametrize(
    ("text", "kind", "message"),
    [
        ("夏", "month", "「夏」は月として読めません。"),
        ("令和8年7月", "month", "「令和8年7月」は月として読めません。"),
        ("13月", "no_such_day", "「13月」の13月はありません。"),
        ("0月", "no_such_day", "「0月」の0月はありません。"),
    ],
)
def test_what_is_no_month_is_refused(text: str, kind: str, message: str) -> None:
    with pytest.raises(ValueProblem) as caught:
        Month.parse(text)
    assert (caught.value.kind.value, caught.value.message) == (kind, message)

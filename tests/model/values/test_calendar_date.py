"""日付."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jusou_plan.model.values.calendar_date import CalendarDate
from jusou_plan.model.values.era import wareki_date
from jusou_plan.model.values.problem import ValueProblem


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("令和7年4月1日", date(2025, 4, 1)),
        ("令和 7 年 4 月 1 日", date(2025, 4, 1)),
        ("令和７年４月１日", date(2025, 4, 1)),
        ("平成28年6月2日", date(2016, 6, 2)),  # 富士市: a cabinet decision
        ("平成31年4月30日", date(2019, 4, 30)),
        ("令和元年5月1日", date(2019, 5, 1)),
        ("R7.4.1", date(2025, 4, 1)),
        ("R7/4/1", date(2025, 4, 1)),
        ("2025-04-01", date(2025, 4, 1)),
        ("2025/4/1", date(2025, 4, 1)),
        ("2025年4月1日", date(2025, 4, 1)),
        ("令和7年（2025年）4月1日", date(2025, 4, 1)),
        ("令和7年4月1日（火）", date(2025, 4, 1)),
        ("令和6年2月29日", date(2024, 2, 29)),
    ],
)
def test_a_day_is_read_however_it_is_written(text: str, day: date) -> None:
    assert CalendarDate.parse(text) == CalendarDate(text, day)


@pytest.mark.parametrize(
    ("text", "kind", "message"),
    [
        (
            "令和7年4月31日",
            "no_such_day",
            "「令和7年4月31日」という日はありません（西暦2025年に4月31日はありません）。",
        ),
        (
            "2025-02-29",
            "no_such_day",
            "「2025-02-29」という日はありません（西暦2025年に2月29日はありません）。",
        ),
        (
            "平成31年5月1日",
            "year_not_in_era",
            "「平成31年5月1日」は元号が合いません。令和元年5月1日に当たります。",
        ),
        (
            "令和元年4月30日",
            "year_not_in_era",
            "「令和元年4月30日」は元号が合いません。平成31年4月30日に当たります。",
        ),
        ("4月1日", "calendar_date", "「4月1日」は年月日として読めません。"),
        ("令和7年4月", "calendar_date", "「令和7年4月」は年月日として読めません。"),
        ("R7.4/1", "calendar_date", "「R7.4/1」は年月日として読めません。"),
    ],
)
def test_what_is_no_day(text: str, kind: str, message: str) -> None:
    with pytest.raises(ValueProblem) as caught:
        CalendarDate.parse(text)
    assert (caught.value.kind, caught.value.message) == (kind, message)


@given(st.dates(date(1868, 1, 25), date(2200, 12, 31)))
def test_any_day_is_the_same_in_wareki_and_in_iso(day: date) -> None:
    assert CalendarDate.parse(wareki_date(day)).day == day
    assert CalendarDate.parse(day.isoformat()).day == day
    assert CalendarDate.parse(day.isoformat()).wareki() == wareki_date(day)

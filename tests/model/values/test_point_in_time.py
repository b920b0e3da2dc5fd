"""時点."""

from datetime import date

import pytest

from jusou_plan.model.values.point_in_time import PointInTime
from jusou_plan.model.values.problem import ValueProblem


@pytest.mark.parametrize(
    ("text", "year", "month", "day"),
    [
        ("令和7年2月末", 2025, 2, 28),  # 福井市
        ("令和６年２月末日", 2024, 2, 29),
        ("令和8年3月現在", 2026, 3, None),  # 春日井市
        ("令和 8 年 3 月現在", 2026, 3, None),
        ("令和7年度（1月時点）", 2026, 1, None),  # 春日井市: January of 令和7年度
        ("令和7年度(12月末)", 2025, 12, 31),
        ("令和7年度の1月", 2026, 1, None),
        ("令和7年度（令和8年1月時点）", 2026, 1, None),
        ("令和7年度末", 2026, 3, 31),
        ("令和7年末", 2025, 12, 31),
        ("令和7年", 2025, None, None),
        ("令和7年4月1日現在", 2025, 4, 1),
        ("2025-04-01", 2025, 4, 1),
        ("2025-04", 2025, 4, None),
        ("R7.4.1", 2025, 4, 1),
        ("令和2年11月", 2020, 11, None),  # 春日井市: when a body was founded
        ("令和8年（2026年）3月", 2026, 3, None),
        ("1月時点", None, 1, None),
        ("2月末", None, 2, None),
        ("年度末", None, 3, 31),
        ("4月1日現在", None, 4, 1),
    ],
)
def test_a_point_in_time_as_far_as_it_is_given(
    text: str, year: int | None, month: int | None, day: int | None
) -> None:
    assert PointInTime.parse(text) == PointInTime(text, year, month, day, False)


@pytest.mark.parametrize("text", ["令和7年度", "令和7年度実績", "R7", "2025年度"])
def test_a_fiscal_year_alone(text: str) -> None:
    point = PointInTime.parse(text)
    assert point == PointInTime(text, 2025, None, None, True)
    assert point.fiscal_year() == 2025
    assert (point.first_day(), point.last_day()) == (date(2025, 4, 1), date(2026, 3, 31))


@pytest.mark.parametrize(
    ("text", "fiscal_year", "first", "last"),
    [
        ("令和7年2月末", 2024, date(2025, 2, 28), date(2025, 2, 28)),
        ("令和7年4月", 2025, date(2025, 4, 1), date(2025, 4, 30)),
        ("令和7年", None, date(2025, 1, 1), date(2025, 12, 31)),
        ("1月時点", None, None, None),
    ],
)
def test_the_fiscal_year_and_the_days_that_are_meant(
    text: str, fiscal_year: int | None, first: date | None, last: date | None
) -> None:
    point = PointInTime.parse(text)
    assert (point.fiscal_year(), point.first_day(), point.last_day()) == (fiscal_year, first, last)


def test_a_lone_month_gets_its_year_from_a_fiscal_year() -> None:
    assert PointInTime.parse("1月時点").in_fiscal_year(2025).first_day() == date(2026, 1, 1)
    assert PointInTime.parse("4月1日").in_fiscal_year(2025).first_day() == date(2025, 4, 1)
    whole = PointInTime.parse("令和7年2月末")
    assert whole.in_fiscal_year(2030) == whole


@pytest.mark.parametrize(
    ("text", "kind", "message"),
    [
        (
            "令和7年度（令和7年1月時点）",
            "years_disagree",
            "「令和7年度（令和7年1月時点）」の「令和7年1月」は令和7年度のうちではありません。",
        ),
        ("13月時点", "no_such_day", "「13月時点」の月日はありません。"),
        ("2月30日", "no_such_day", "「2月30日」の月日はありません。"),
        (
            "令和7年2月30日",
            "no_such_day",
            "「令和7年2月30日」という日はありません（西暦2025年に2月30日はありません）。",
        ),
        ("平成32年", "year_not_in_era", "「平成32年」は元号が合いません。令和2年に当たります。"),
        ("7年度", "fiscal_year", "「7年度」は元号がないので、どの年度か分かりません。"),
        ("昨年の春", "point_in_time", "「昨年の春」は時点として読めません。"),
        ("現在", "point_in_time", "「現在」は時点として読めません。"),
    ],
)
def test_what_is_no_point_in_time(text: str, kind: str, message: str) -> None:
    with pytest.raises(ValueProblem) as caught:
        PointInTime.parse(text)
    assert (caught.value.kind, caught.value.message) == (kind, message)

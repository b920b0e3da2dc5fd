"""年月."""

from datetime import date

import pytest

from jusou_plan.model.values.problem import ValueProblem
from jusou_plan.model.values.year_month import YearMonth


@pytest.mark.parametrize(
    ("text", "year", "month"),
    [
        ("令和7年3月", 2025, 3),  # 福井市
        ("令和 8 年 3 月", 2026, 3),  # 会津若松市
        ("令和8年（2026年）3月", 2026, 3),  # 春日井市
        ("2025（令和7）年3月", 2025, 3),
        ("2025-03", 2025, 3),
        ("2025/3", 2025, 3),
        ("2025年3月", 2025, 3),
        ("R7.3", 2025, 3),
        ("平成31年4月", 2019, 4),
        ("昭和64年1月", 1989, 1),
    ],
)
def test_a_month_is_read_however_it_is_written(text: str, year: int, month: int) -> None:
    assert YearMonth.parse(text) == YearMonth(text, year, month)


@pytest.mark.parametrize(
    ("text", "kind", "message", "example"),
    [
        (
            "令和8年（2025年）3月",
            "years_disagree",
            "「令和8年（2025年）3月」の二つの年は別の年です（令和8年は西暦2026年、2025年は西暦2025年）。",
            "令和8年（2026年）",
        ),
        ("令和7年13月", "no_such_day", "「令和7年13月」の13月はありません。", "令和7年3月"),
        ("令和7年0月", "no_such_day", "「令和7年0月」の0月はありません。", "令和7年3月"),
        (
            "平成31年5月",
            "year_not_in_era",
            "「平成31年5月」は元号が合いません。令和元年5月に当たります。",
            "令和元年5月",
        ),
        ("令和7年度3月", "year_month", "「令和7年度3月」は年月として読めません。", "令和7年3月"),
        ("3月", "year_month", "「3月」は年月として読めません。", "令和7年3月"),
    ],
)
def test_what_is_no_month(text: str, kind: str, message: str, example: str) -> None:
    with pytest.raises(ValueProblem) as caught:
        YearMonth.parse(text)
    assert (caught.value.kind, caught.value.message) == (kind, message)
    assert caught.value.examples[0] == example


def test_the_days_and_the_wareki_of_a_month() -> None:
    february = YearMonth.parse("2024-02")
    assert (february.first_day, february.last_day) == (date(2024, 2, 1), date(2024, 2, 29))
    assert february.wareki() == "令和6年2月"
    assert YearMonth.parse("R7.12").last_day == date(2025, 12, 31)

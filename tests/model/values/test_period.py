"""期間."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jusou_plan.model.values.fiscal_year import FiscalYear
from jusou_plan.model.values.period import Period
from jusou_plan.model.values.problem import ValueProblem


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("令和8年度～令和13年度", 2026, 2031),  # 会津若松市
        ("令和 8 年度～令和 13 年度", 2026, 2031),
        ("令和8年度〜令和13年度", 2026, 2031),  # the wave dash
        ("令和6年度～8年度", 2024, 2026),  # 会津若松市, of the related plans
        ("令和6～8年度", 2024, 2026),
        ("令和7年度～11年度", 2025, 2029),
        ("令和4年度～令和8年度", 2022, 2026),  # 富士市
        ("令和 6 年度から令和 8 年度までの 3 年間", 2024, 2026),  # 富士市
        ("令和8年度から令和10年度までの3年間", 2026, 2028),  # 春日井市
        ("令和8年度～令和13年度の6年間", 2026, 2031),  # 会津若松市
        ("令和8年度～令和13年度（6年間）", 2026, 2031),
        ("令和8年度～令和13年度（6か年計画）", 2026, 2031),
        ("平成30年度～令和4年度", 2018, 2022),
        ("令和元年度～5年度", 2019, 2023),
        ("R6-R8", 2024, 2026),
        ("R4–8", 2022, 2026),
        ("Ｒ６ー８", 2024, 2026),
        ("2024-2026", 2024, 2026),
        ("2024年度～2026年度", 2024, 2026),
        ("令和8年度（2026年度）～令和13年度（2031年度）", 2026, 2031),
        ("令和6(2024)～8(2026)年度", 2024, 2026),
        ("令和7年度", 2025, 2025),  # 福井市: a plan for one year
        ("R7", 2025, 2025),
    ],
)
def test_a_period_is_read_however_it_is_written(text: str, first: int, last: int) -> None:
    period = Period.parse(text)
    assert (period.text, period.first.year, period.last.year) == (text, first, last)


@pytest.mark.parametrize(
    ("text", "kind", "message"),
    [
        (
            "令和13年度～令和8年度",
            "period_order",
            "「令和13年度～令和8年度」は終わり（令和8年度）が初め（令和13年度）より前です。"
            "元号が替わるときは、終わりにも元号を書いてください。",
        ),
        (
            "平成30年度～4年度",
            "period_order",
            "「平成30年度～4年度」は終わり（平成4年度）が初め（平成30年度）より前です。"
            "元号が替わるときは、終わりにも元号を書いてください。",
        ),
        (
            "令和8年度から令和10年度までの2年間",
            "period_length",
            "「令和8年度から令和10年度までの2年間」は2年間でなく3年間です。",
        ),
        (
            "令和7年4月～令和8年3月",
            "period",
            "「令和7年4月～令和8年3月」は年度の期間として読めません。月や日でなく、年度で書いてください。",
        ),
        (
            "2024-04-01～2025-03-31",
            "period",
            "「2024-04-01～2025-03-31」は年度の期間として読めません。月や日でなく、年度で書いてください。",
        ),
        (
            "令和6年～令和8年",
            "period",
            "「令和6年～令和8年」は期間として読めません。「令和6年」は年であって年度ではありません。",
        ),
        (
            "6年度～8年度",
            "period",
            "「6年度～8年度」は期間として読めません。「6年度」は元号がないので、どの年度か分かりません。",
        ),
        ("令和7年度～", "period", "「令和7年度～」は期間として読めません。"),
        ("3年間", "period", "「3年間」は期間として読めません。"),
        (
            "平成30年度～平成34年度",
            "year_not_in_era",
            "「平成34年度」は元号が合いません。令和4年度に当たります。",
        ),
    ],
)
def test_what_is_no_period(text: str, kind: str, message: str) -> None:
    with pytest.raises(ValueProblem) as caught:
        Period.parse(text)
    assert (caught.value.kind, caught.value.message) == (kind, message)


@given(first=st.integers(1990, 2090), length=st.integers(1, 100))
def test_a_period_written_in_wareki_is_the_same_period(first: int, length: int) -> None:
    written = Period("", FiscalYear.of(first), FiscalYear.of(first + length - 1)).wareki()
    period = Period.parse(written)
    assert (period.first.year, period.length) == (first, length)


def test_the_years_of_a_period() -> None:
    period = Period.parse("R8～R13")
    assert list(period.years) == [2026, 2027, 2028, 2029, 2030, 2031]
    assert period.wareki() == "令和8年度～令和13年度"
    assert Period.parse("R7").wareki() == "令和7年度"


def test_a_period_covers_those_within_it() -> None:
    city = Period.parse("令和4年度～令和8年度")
    assert city.covers(Period.parse("R6-R8"))
    assert city.covers(city)
    assert not city.covers(Period.parse("R6-R9"))
    assert not city.covers(Period.parse("R3-R8"))

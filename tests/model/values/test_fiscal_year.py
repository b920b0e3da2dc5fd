"""年度."""

from datetime import date

import pytest

from jusou_plan.model.values.era import ERAS
from jusou_plan.model.values.fiscal_year import FiscalYear
from jusou_plan.model.values.problem import ValueProblem


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("令和7年度", 2025),
        ("令和 6 年度", 2024),  # 富士市: spaces around the figure
        ("令和元年度", 2019),
        ("令和1年度", 2019),
        ("平成31年度", 2019),  # it began as 平成31年
        ("平成28年度", 2016),
        ("平成 28 年度", 2016),  # 春日井市
        ("昭和63年度", 1988),
        ("R7", 2025),
        ("R7年度", 2025),
        ("Ｒ７年度", 2025),
        ("r7", 2025),
        ("H28", 2016),
        ("2025年度", 2025),
        ("２０２５年度", 2025),
        ("2025", 2025),
        ("令和7年度（2025年度）", 2025),
        ("令和7（2025）年度", 2025),
        ("2025(令和7)年度", 2025),
    ],
)
def test_a_fiscal_year_is_read_however_it_is_written(text: str, year: int) -> None:
    assert FiscalYear.parse(text) == FiscalYear(text, year)


@pytest.mark.parametrize(
    ("text", "kind", "message", "examples"),
    [
        ("令和7年", "fiscal_year", "「令和7年」は年であって年度ではありません。", ("令和7年度",)),
        (
            "7年度",
            "fiscal_year",
            "「7年度」は元号がないので、どの年度か分かりません。",
            ("令和7年度", "R7"),
        ),
        ("R0", "fiscal_year", "「R0」は年度として読めません。", ("令和7年度", "R7", "2025年度")),
        ("慶応3年度", "fiscal_year", "「慶応3年度」は年度として読めません。", FiscalYear.EXAMPLES),
        ("25年度以降", "fiscal_year", "「25年度以降」は年度として読めません。", FiscalYear.EXAMPLES),
        ("", "fiscal_year", "「」は年度として読めません。", FiscalYear.EXAMPLES),
        (
            "平成32年度",
            "year_not_in_era",
            "「平成32年度」は元号が合いません。令和2年度に当たります。",
            ("令和2年度",),
        ),
        (
            "昭和64年度",  # 昭和64年 ended on 7 January 1989, before April
            "year_not_in_era",
            "「昭和64年度」は元号が合いません。平成元年度に当たります。",
            ("平成元年度",),
        ),
        (
            "令和8年度（2025年度）",
            "years_disagree",
            "「令和8年度（2025年度）」の二つの年は別の年です（令和8年は西暦2026年、2025年は西暦2025年）。",
            ("令和8年度（2026年度）",),
        ),
    ],
)
def test_what_is_no_fiscal_year(text: str, kind: str, message: str, examples: tuple[str, ...]) -> None:
    with pytest.raises(ValueProblem) as caught:
        FiscalYear.parse(text)
    assert (caught.value.kind, caught.value.message, caught.value.examples) == (kind, message, examples)


def test_a_number_without_an_era_takes_the_one_that_is_given() -> None:
    heisei = ERAS[-2]
    assert FiscalYear.parse("13年度", era=ERAS[-1]).year == 2031
    assert FiscalYear.parse("13年度", era=heisei).year == 2001
    assert FiscalYear.parse("R6", era=heisei).year == 2024


def test_a_fiscal_year_runs_from_april_to_march() -> None:
    year = FiscalYear.parse("R7")
    assert (year.first_day, year.last_day) == (date(2025, 4, 1), date(2026, 3, 31))


def test_a_fiscal_year_of_a_number_is_written_in_wareki() -> None:
    assert FiscalYear.of(2025) == FiscalYear("令和7年度", 2025)
    assert FiscalYear.parse("2019").wareki() == "令和元年度"

"""Eras: every boundary day, and every year there and back."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from jusou_plan.model.values.era import (
    ERAS,
    era_named,
    era_on,
    wareki_date,
    wareki_fiscal_year,
    wareki_month,
)
from jusou_plan.model.values.fiscal_year import FiscalYear
from jusou_plan.model.values.year_month import YearMonth


@pytest.mark.parametrize(
    ("day", "wareki"),
    [
        (date(1868, 1, 25), "明治元年1月25日"),
        (date(1912, 7, 29), "明治45年7月29日"),
        (date(1912, 7, 30), "大正元年7月30日"),
        (date(1926, 12, 24), "大正15年12月24日"),
        (date(1926, 12, 25), "昭和元年12月25日"),
        (date(1989, 1, 7), "昭和64年1月7日"),
        (date(1989, 1, 8), "平成元年1月8日"),
        (date(2019, 4, 30), "平成31年4月30日"),
        (date(2019, 5, 1), "令和元年5月1日"),
        (date(2025, 4, 1), "令和7年4月1日"),
    ],
)
def test_each_side_of_a_change_of_era(day: date, wareki: str) -> None:
    assert wareki_date(day) == wareki


def test_before_the_table_there_is_no_era() -> None:
    with pytest.raises(ValueError, match="1868-01-25"):
        era_on(date(1868, 1, 24))


def test_eras_follow_each_other_without_a_gap() -> None:
    for era, following in pairwise(ERAS):
        assert era.last_day + timedelta(days=1) == following.first_day


def test_an_era_is_known_by_its_name_and_its_letter() -> None:
    assert era_named("令和") is era_named("R") is era_named("r") is ERAS[-1]
    assert era_named("慶応") is None


def test_every_fiscal_year_there_and_back() -> None:
    for year in range(1868, 2101):
        assert FiscalYear.parse(wareki_fiscal_year(year)).year == year
        assert FiscalYear.parse(f"{year}年度").year == year


def test_every_month_there_and_back() -> None:
    for year in range(1869, 2101):
        for month in range(1, 13):
            value = YearMonth.parse(wareki_month(year, month))
            assert (value.year, value.month) == (year, month)


@pytest.mark.parametrize(
    ("year", "wareki"),
    [
        (1868, "明治元年度"),
        (1911, "明治44年度"),
        (1912, "大正元年度"),
        (1926, "大正15年度"),
        (1927, "昭和2年度"),
        (1988, "昭和63年度"),
        (1989, "平成元年度"),
        (2018, "平成30年度"),
        (2019, "令和元年度"),
        (2025, "令和7年度"),
    ],
)
def test_a_fiscal_year_with_a_change_takes_the_era_of_its_middle(year: int, wareki: str) -> None:
    assert wareki_fiscal_year(year) == wareki

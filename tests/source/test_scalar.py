"""Plain scalars: which become numbers, and which stay as written."""

from decimal import Decimal

import pytest

from jusou_plan.source.scalar import resolve


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0", 0),
        ("459", 459),
        ("-3", -3),
        ("+3", 3),
        ("1.3", Decimal("1.3")),
        (".5", Decimal("0.5")),
        ("1e3", Decimal("1000")),
        ("true", True),
        ("FALSE", False),
        ("null", None),
        ("~", None),
        ("", None),
    ],
)
def test_the_core_schema_of_yaml_1_2(text: str, value: object) -> None:
    assert resolve(text) == value
    assert type(resolve(text)) is type(value)


@pytest.mark.parametrize(
    "text",
    [
        "011002",  # 団体コード of a municipality in Hokkaido
        "0x1F",
        "0o17",
        "00",
        "01.5",
        "2026-04-01",
        "9:00",
        "1,000",
        "1_000",
        "1.2.3",
        "１２",
        "yes",
        "no",
        "on",
        ".inf",
        ".nan",
        "-",
        ".",
        "+",
        "1e",
        "1e9999",
        "nul",
        "R7",
        "令和7年度",
        "9" * 5000,
    ],
)
def test_codes_dates_and_words_stay_as_written(text: str) -> None:
    assert resolve(text) == text


def test_a_decimal_keeps_its_digits() -> None:
    assert str(resolve("2.50")) == "2.50"

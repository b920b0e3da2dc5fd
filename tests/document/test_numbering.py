"""公用文の番号: 様式ごとの並び、記号が尽きた後、手で打たれた番号の読み取り。"""

from __future__ import annotations

import pytest

from jusou_plan.document.numbering import number, style_of
from jusou_plan.model.numbering import NumberStyle

Style = NumberStyle


@pytest.mark.parametrize(
    ("style", "first", "second", "tenth"),
    [
        (Style.ARABIC, "1", "2", "10"),
        (Style.CHAPTER, "第1章", "第2章", "第10章"),
        (Style.ROMAN_CHAPTER, "第Ⅰ章", "第Ⅱ章", "第Ⅹ章"),
        (Style.ROMAN, "Ⅰ", "Ⅱ", "Ⅹ"),
        (Style.PARENTHESIZED, "(1)", "(2)", "(10)"),
        (Style.KATAKANA, "ア", "イ", "コ"),
        (Style.PARENTHESIZED_KATAKANA, "(ア)", "(イ)", "(コ)"),
        (Style.CIRCLED, "①", "②", "⑩"),
        (Style.LETTER, "A", "B", "J"),
        (Style.NONE, "", "", ""),
    ],
)
def test_each_style_counts(style: Style, first: str, second: str, tenth: str) -> None:
    assert [number(style, count) for count in (1, 2, 10)] == [first, second, tenth]


@pytest.mark.parametrize(
    ("style", "count", "last", "next_"),
    [
        (Style.ROMAN, 12, "Ⅻ", "(13)"),
        (Style.ROMAN_CHAPTER, 12, "第Ⅻ章", "第13章"),
        (Style.CIRCLED, 20, "⑳", "(21)"),
        (Style.LETTER, 26, "Z", "(27)"),
        (Style.KATAKANA, 46, "ン", "(47)"),
        (Style.PARENTHESIZED_KATAKANA, 46, "(ン)", "(47)"),
    ],
)
def test_past_the_end_of_the_signs_a_number_stands_in_brackets(
    style: Style, count: int, last: str, next_: str
) -> None:
    assert (number(style, count), number(style, count + 1)) == (last, next_)


def test_katakana_numbers_follow_the_fifty_sounds_without_small_or_voiced_signs() -> None:
    signs = "".join(number(Style.KATAKANA, count) for count in range(1, 47))
    assert signs.startswith("アイウエオカキクケコサシスセソタチツテト")
    assert signs.endswith("ハヒフヘホマミムメモヤユヨラリルレロワヲン")


@pytest.mark.parametrize(
    ("style", "end"),
    [
        (Style.CIRCLED, 20),
        (Style.PARENTHESIZED, 99),
        (Style.KATAKANA, 46),
        (Style.PARENTHESIZED_KATAKANA, 46),
        (Style.ROMAN, 12),
    ],
)
def test_a_typed_number_is_read_back(style: Style, end: int) -> None:
    for count in range(1, end + 1):
        assert style_of(number(style, count)) == (style, count)


def test_full_width_brackets_and_digits_are_read() -> None:
    assert style_of("（１２）") == (Style.PARENTHESIZED, 12)
    assert style_of("（ウ）") == (Style.PARENTHESIZED_KATAKANA, 3)


@pytest.mark.parametrize(
    "marker", ["", "(", "()", "(0)", "(ガ)", "ガ", "ァ", "ヴ", "アイ", "(アイ)", "〇", "㉑", "1", "A"]
)
def test_what_is_no_number_is_not_read(marker: str) -> None:
    assert style_of(marker) is None

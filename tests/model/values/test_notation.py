"""Folding for comparison."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jusou_plan.model.values.notation import amount, compact, fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("令和７年（１月）", "令和7年(1月)"),
        ("９：００～１２：００", "9:00~12:00"),
        ("⼈", "人"),  # the radical that a PDF's text layer gives for the character
        ("①直営", "①直営"),
        ("か所　ヶ所", "か所 ヶ所"),
    ],
)
def test_wide_spellings_are_folded_and_circled_figures_stay(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_a_place_in_the_folded_text_is_the_same_place_in_the_text(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_white_space_inside_a_value_means_nothing() -> None:
    assert compact(" 令和 ７　年度\n") == "令和7年度"


def test_separators_are_no_part_of_an_amount() -> None:
    assert amount("1,234,567.5") == amount("1234567.5")

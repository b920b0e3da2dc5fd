"""CSV that Excel opens as it is, and in which nothing is calculated."""

import csv
import io

import pytest

from jusou_plan.spreadsheet import csv_text


def test_it_begins_with_the_bom_and_lines_end_as_rfc_4180_says() -> None:
    assert (
        csv_text([["事業", "所管課"], ["相談支援", "福祉課"]]) == "\ufeff事業,所管課\r\n相談支援,福祉課\r\n"
    )


def test_quotes_commas_and_line_breaks_come_back_as_they_were() -> None:
    cells = ['「"相談"」', "a,b", "一行目\n二行目"]

    assert list(csv.reader(io.StringIO(csv_text([cells])[1:], newline=""))) == [cells]


@pytest.mark.parametrize(
    "formula", ["=1+1", "+81", "-1", "@SUM(A1)", "＝A1", "＋1", "－1", "＠x", "\t=1", "\r=1"]
)
def test_what_a_spreadsheet_would_calculate_is_marked_as_text(formula: str) -> None:
    [[cell]] = csv.reader(io.StringIO(csv_text([[formula]])[1:], newline=""))

    assert cell == f"'{formula}"


@pytest.mark.parametrize("words", ["－", "-", "—", "0776-20-5111", "相談=支援", ""])
def test_other_words_are_left_alone(words: str) -> None:
    [[cell]] = csv.reader(io.StringIO(csv_text([[words]])[1:], newline=""))

    assert cell == words

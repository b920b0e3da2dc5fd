"""`${…}` in prose is cut out exactly where it stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jusou_plan.model.citation import Citation, Literal, split


def parts(text: str) -> list[str | tuple[str, str, str, str]]:
    return [
        token.text if isinstance(token, Literal) else (token.kind, token.target, token.at, token.label)
        for token in split(text)
    ]


@pytest.mark.parametrize(
    ("text", "citation"),
    [
        ("${指標:outreach@R6}", ("指標", "outreach", "R6", "")),
        ("${指標:outreach}", ("指標", "outreach", "", "")),
        ("${法:受託者守秘}", ("法", "受託者守秘", "", "")),
        ("${部署:yorisoi|福祉総合相談室}", ("部署", "yorisoi", "", "福祉総合相談室")),
        ("${ 会議 : jitsumusha }", ("会議", "jitsumusha", "", "")),
        ("${会議：実務者会議}", ("会議", "実務者会議", "", "")),  # a full-width colon is what people type
        ("${指標:訪問 件数 @ 令和6年度 | 件数 }", ("指標", "訪問 件数", "令和6年度", "件数")),
    ],
)
def test_what_a_citation_says(text: str, citation: tuple[str, str, str, str]) -> None:
    assert parts(text) == [citation]


@pytest.mark.parametrize(
    "text", ["${}", "${指標}", "${:x}", "${指標:}", "${指標:x", "${指標:x@}", "${指標:x|}"]
)
def test_what_cannot_be_read_has_no_kind(text: str) -> None:
    [token] = split(text)
    assert isinstance(token, Citation)
    assert token.kind == ""
    assert text[token.start : token.end] == text


def test_between_other_words() -> None:
    assert parts("件数は${指標:a}、${指標:b}です。") == [
        "件数は",
        ("指標", "a", "", ""),
        "、",
        ("指標", "b", "", ""),
        "です。",
    ]


def test_two_dollars_stand_for_the_characters_themselves() -> None:
    assert parts("$${指標:a}と書く") == ["${", "指標:a}と書く"]


def test_an_open_citation_ends_with_its_line() -> None:
    first, second, *_ = split("${指標:a\n次の行${指標:b}")
    assert (first.start, first.end) == (0, 6)
    assert second == Literal(6, 10, "\n次の行")


@given(st.text(alphabet="${}:：@|指標a \n", max_size=30))
def test_the_pieces_are_the_whole_text_in_order(text: str) -> None:
    tokens = list(split(text))
    assert "".join(text[token.start : token.end] for token in tokens) == text
    assert all(token.start < token.end for token in tokens)

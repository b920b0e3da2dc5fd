"""The running heads stand on one line: a name that is too long is cut between its clauses."""

from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from jusou_plan.render.pdf import render_pdf
from jusou_plan.render.phrases import shortened
from tests.render.sample import document, paragraph, section
from tests.render.tagged import ua_failures

LONG = (
    "地域生活課題を抱える住民及びその世帯に対する包括的な支援体制を整備するための事業を"
    "一体的に実施するための体制と関係機関との連携について"
)
"""A title of 67 characters."""


@pytest.mark.parametrize(
    ("room", "short"),
    [
        (67, LONG),
        (66, LONG.removesuffix("連携について") + "…"),
        (34, "地域生活課題を抱える住民及びその世帯に対する包括的な支援体制を…"),
        (22, "地域生活課題を抱える住民及びその世帯に…"),
    ],
)
def test_a_long_name_is_cut_between_its_clauses(room: float, short: str) -> None:
    assert shortened(LONG, room) == short


def test_a_name_without_clauses_is_cut_where_the_room_ends() -> None:
    assert shortened("包括的相談支援事業参加支援事業多機関協働事業", 12) == "包括的相談支援事業参加…"


def test_no_sign_that_opens_or_lists_stands_before_the_cut() -> None:
    assert shortened("相談支援、参加支援、地域づくり", 8) == "相談支援…"
    assert shortened("実施計画（第二期）", 6) == "実施計画…"


def heads(title: str, *chapters: str) -> list[str]:
    """Give the line of each page of the body that begins with the plan's name."""
    body = [
        section(1, f"{number}", words, f"sho-{number}", [paragraph("本文。")], page_break=True)
        for number, words in enumerate(chapters, start=1)
    ]
    usual = document(body=body)
    data = render_pdf(replace(usual, title=title, cover=replace(usual.cover, title=title))).data
    assert ua_failures(data) == []
    pages = [page.extract_text().split("\n") for page in PdfReader(BytesIO(data)).pages[2:]]
    return [line for page in pages for line in page if line.startswith(title[:8])]


def test_a_long_chapter_stands_shortened_on_one_line_beside_the_plan() -> None:
    plan = "ひばり市重層的支援体制整備事業実施計画"
    assert heads(plan, LONG, "短い章") == [
        f"{plan} 1 地域生活課題を抱える住民及びその世帯に対する包括的な支援体制を…",
        f"{plan} 2 短い章",
    ]


def test_a_long_name_of_a_plan_takes_half_the_line() -> None:
    assert heads(f"{LONG}の計画", LONG) == [
        "地域生活課題を抱える住民及びその世帯に対する… 1 地域生活課題を抱える住民及びその世帯に対する…"
    ]

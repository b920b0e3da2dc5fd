"""Where words are divided: headings between their clauses, no character alone on a last line."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from jusou_plan.document.nodes import Block, Subheading, Table
from jusou_plan.render.pdf import render_pdf
from jusou_plan.render.phrases import bound_to_its_end, clauses
from tests.render.sample import cell, document, group, head, inlines, label, paragraph, row, section, span


def test_long_brackets_are_a_clause_of_their_own_and_short_ones_stay() -> None:
    assert clauses("参加支援を担う生活支援体制整備事業（地域福祉コーディネーターの配置）") == [
        "参加支援を",
        "担う生活支援体制整備事業",
        "（地域福祉コーディネーターの配置）",
    ]
    assert clauses("七つの取組の現状、自己評価（成果と課題）、今後の取組について")[-3:] == [
        "自己評価（成果と課題）、",
        "今後の",
        "取組について",
    ]


@pytest.mark.parametrize(
    ("words", "bound"),
    [
        ("相談を受け止める。", "相談を受け止め\u2060る。"),
        ("令和6年度（令和7年2月末）", "令和6年度（令和7年2月\u2060末）"),
        ("9時～12時", "9時\u2060～12\u2060時"),
        ("窓口 北", "窓口 北"),
        ("課", "課"),
        ("", ""),
    ],
)
def test_the_last_character_is_bound_to_the_one_before(words: str, bound: str) -> None:
    assert bound_to_its_end(words) == bound


def lines_of(blocks: list[Block]) -> list[str]:
    pdf = PdfReader(BytesIO(render_pdf(document(body=[section(1, "1", "章", "sho", blocks)])).data))
    return [line for page in pdf.pages[2:] for line in page.extract_text().split("\n")]


def test_no_paragraph_ends_with_a_character_alone() -> None:
    lines = lines_of([paragraph("相" * before + "談する。") for before in range(34, 50)])
    assert "する。" in lines
    assert "る。" not in lines


def test_nor_does_a_subheading_a_caption_or_a_cell() -> None:
    blocks: list[Block] = []
    for before in range(10, 50):
        words = "相" * before + "名簿"
        rows = (group(row(label(words), cell(words))),)
        name = f"hyo-{before}"
        blocks.append(Subheading(f"midashi-{before}", inlines(words), span()))
        blocks.append(Table(name, inlines(words), (head(words, words),), rows, (0.4, 0.6), span()))
    lines = lines_of(blocks)
    assert lines.count("名簿") > 10
    assert "簿" not in lines

from dataclasses import replace

import pytest

from jusou_plan.document.nodes import Block, Figure, Note, NoteMark, Notes, Strong, Subheading, Text
from jusou_plan.render.fonts import Fonts, find_fonts
from jusou_plan.render.glyphs import missing_glyphs
from jusou_plan.source.finding import Finding
from jusou_plan.source.position import Position, Span
from tests.render.sample import (
    document,
    inlines,
    items,
    paragraph,
    rich_document,
    section,
    small_document,
    span,
)


@pytest.fixture(scope="module")
def fonts() -> Fonts:
    return find_fonts()


def found(fonts: Fonts, *blocks: Block) -> tuple[Finding, ...]:
    return missing_glyphs(document(body=[section(1, "1", "章", "sho", blocks)]), fonts)


def place(line: int, start: int, end: int, end_line: int = 0) -> Span:
    return Span("jigyo.yaml", Position(line, start), Position(end_line or line, end))


def test_whole_plans_are_printable(fonts: Fonts) -> None:
    assert missing_glyphs(small_document(), fonts) == ()
    assert missing_glyphs(rich_document(), fonts) == ()


def test_names_the_character_and_points_at_it_alone(fonts: Fonts) -> None:
    (finding,) = found(fonts, paragraph(Text("担当の𠮷田", place(12, 9, 14))))
    assert finding.code == "JS301"
    assert finding.span == place(12, 12, 13)
    assert finding.message == (
        "「𠮷」(U+20BB7 CJK UNIFIED IDEOGRAPH-20BB7)は文書のフォント BIZ UDPGothic にありません"
    )
    assert [suggestion.text for suggestion in finding.suggestions] == ["吉"]
    assert finding.advice == "「吉」と書いてください。"


def test_points_at_every_place_of_a_character(fonts: Fonts) -> None:
    findings = found(fonts, paragraph(Strong((Text("✔と✔", place(3, 5, 8)),), span())))
    assert [finding.span for finding in findings] == [place(3, 5, 6), place(3, 7, 8)]


@pytest.mark.parametrize("origin", [place(3, 5, 20), place(3, 5, 3, end_line=5)])
def test_points_at_the_whole_text_where_the_source_spells_it_otherwise(fonts: Fonts, origin: Span) -> None:
    findings = found(fonts, paragraph(Text("✔と✔", origin)))
    assert [finding.span for finding in findings] == [origin]


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("✔", "○"),
        ("✕", "×"),
        ("\u2011", "-"),
        ("♿", "車いす"),
        ("⽇", "日"),
        ("值", "値"),
    ],
)
def test_suggests_what_to_write(fonts: Fonts, written: str, wanted: str) -> None:
    (finding,) = found(fonts, paragraph(f"前{written}後"))
    assert [suggestion.text for suggestion in finding.suggestions] == [wanted]


def test_says_so_where_it_knows_no_replacement(fonts: Fonts) -> None:
    (finding,) = found(fonts, paragraph("🐤"))
    assert finding.suggestions == ()
    assert finding.advice == "別の文字か、言葉で書いてください。"


def test_asks_for_a_plain_space(fonts: Fonts) -> None:
    (finding,) = found(fonts, paragraph("前\u2003後"))
    assert finding.message.startswith("目に見えない文字(U+2003 EM SPACE)")
    assert finding.advice == "ふつうの空白を書いてください。"


def test_calls_a_private_character_what_people_call_it(fonts: Fonts) -> None:
    (finding,) = found(fonts, paragraph("\ue000田さん"))
    assert finding.message == "外字(U+E000 名前のない文字)は文書のフォント BIZ UDPGothic にありません"


def test_names_an_invisible_character(fonts: Fonts) -> None:
    (finding,) = found(fonts, paragraph("前\x07後"))
    assert finding.message.startswith("目に見えない文字(U+0007 名前のない文字)")


@pytest.mark.parametrize("harmless", ["\u2060", "\u200b", "\ufe0f", "葛\U000e0100", "\n"])
def test_lets_characters_pass_that_are_never_drawn(fonts: Fonts, harmless: str) -> None:
    assert found(fonts, paragraph(f"前{harmless}後")) == ()


class TestEveryPrintedWord:
    def test_in_markers_captions_notes_and_headings(self, fonts: Fonts) -> None:
        blocks: list[Block] = [
            items(("✔", "項目")),
            Figure("zu", inlines("図✕"), "四角", span(), svg="<svg/>", source="出典♿"),
            Notes((Note("chu", "⭕", (paragraph("注"),), span()),), span()),
            paragraph(NoteMark("chu", "⭕", span())),
            Subheading("ko", inlines("見出し⚠"), span()),
        ]
        assert [finding.message[1] for finding in found(fonts, *blocks)] == ["✔", "♿", "✕", "⭕", "⭕", "⚠"]

    def test_in_drawings(self, fonts: Fonts) -> None:
        figure = Figure("zu", (), "四角", span(), svg="<svg><text>体制<tspan>✔</tspan>図</text></svg>")
        (finding,) = found(fonts, figure)
        assert finding.span == figure.origin

    def test_in_the_words_of_an_empty_frame_but_not_behind_a_drawing(self, fonts: Fonts) -> None:
        assert [each.message[1] for each in found(fonts, Figure("zu", (), "✔の図", span()))] == ["✔"]
        assert found(fonts, Figure("zu", (), "✔の図", span(), svg="<svg/>")) == ()

    def test_on_the_cover(self, fonts: Fonts) -> None:
        plain = document()
        cover = replace(plain.cover, subtitle="つながり✉")
        (finding,) = missing_glyphs(replace(plain, cover=cover), fonts)
        assert finding.span == cover.origin

    def test_but_not_in_ids_and_links(self, fonts: Fonts) -> None:
        assert missing_glyphs(document(body=[section(1, "1", "章", "✔")], keywords=("✔",)), fonts) == ()

"""体裁: the text's 明朝体 and the margin for binding, as they are found in the PDF."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Literal

import pytest
from pypdf import PdfReader

from jusou_plan.document.nodes import Document, Typesetting
from jusou_plan.document.plan_document import build_plan_document
from jusou_plan.model.load import load_plan
from jusou_plan.render import fonts
from jusou_plan.render.pdf import render_pdf
from jusou_plan.render.problems import FontMissing
from tests.render.sample import document, paragraph, rich_document, section
from tests.render.tagged import ua_failures

MM = 72 / 25.4
GOTHIC = {"BIZ-UDPGothic", "BIZ-UDPGothic-Bold"}


def fonts_of(reader: PdfReader) -> dict[str, set[str]]:
    """Give the names of the fonts in which each piece of text is set."""
    found: dict[str, set[str]] = {}

    def visit(text: str, matrix: object, placed: object, font: dict[str, str] | None, size: float) -> None:
        if font and text.strip():
            found.setdefault(text.strip(), set()).add(font["/BaseFont"].partition("+")[2])

    for page in reader.pages:
        page.extract_text(visitor_text=visit)
    return found


def left_edges(reader: PdfReader) -> list[int]:
    """Give how far from its left edge the text of each page begins, in millimetres; -1 without text."""
    edges = []
    for page in reader.pages:
        found: list[float] = []

        def visit(text: str, matrix: list[float], placed: list[float], *others: object) -> None:
            if text.strip():
                found.append((placed[4] * matrix[0] + matrix[4]) / MM)  # noqa: B023  (called right below)

        page.extract_text(visitor_text=visit)
        edges.append(round(min(found, default=-1)))
    return edges


def small(binding: Literal["", "left", "inner"] = "", *, mincho: bool = False) -> Document:
    """Give a document whose first chapter takes two pages."""
    long = [paragraph("相談を受け止めて支援につなぐ。" * 12) for _ in range(14)]
    chapters = (
        section(1, "1", "受け止める", "a", long),
        section(1, "2", "つなぐ", "b", [paragraph("参加する。")]),
    )
    return replace(
        document(body=[replace(chapter, page_break=True) for chapter in chapters]),
        typesetting=Typesetting(mincho=mincho, binding=binding),
    )


def read(plan: Document) -> PdfReader:
    return PdfReader(BytesIO(render_pdf(plan).data))


class TestMincho:
    def test_is_for_running_text_and_nothing_else(self) -> None:
        data = render_pdf(replace(rich_document(), typesetting=Typesetting(mincho=True))).data
        pieces = fonts_of(PdfReader(BytesIO(data)))
        assert pieces["属性や世代を問わない相談の受け止め"] == {"BIZ-UDPMincho"}
        assert pieces["来所が難しい人には訪問します。"] == {"BIZ-UDPMincho"}
        for words in ("計画の策定にあたって", "表1 障がい者相談支援事業", "所管課", "目次"):
            assert pieces[words] <= GOTHIC
        assert pieces["障がい福祉課"] == {"BIZ-UDPGothic"}
        assert ua_failures(data) == []

    def test_is_not_in_the_file_unless_it_is_chosen(self) -> None:
        assert "BIZ-UDPMincho" in set.union(*fonts_of(read(small(mincho=True))).values())
        assert set.union(*fonts_of(read(small())).values()) == GOTHIC

    def test_without_its_font_says_what_to_do(self, monkeypatch: pytest.MonkeyPatch) -> None:
        installed = [font.path for font in fonts.find_fonts().faces]
        monkeypatch.setattr(fonts, "_candidates", lambda environment: installed)
        with pytest.raises(FontMissing) as problem:
            render_pdf(small(mincho=True))
        assert problem.value.message == "本文を明朝体にするフォント BIZ UDPMincho が見つかりません。"
        assert "apt-get install fonts-morisawa-bizud-mincho" in problem.value.advice
        assert "「本文書体」をゴシック体に" in problem.value.advice


class TestBinding:
    def test_is_none_unless_it_is_chosen(self) -> None:
        assert left_edges(read(small()))[2:4] == [22, 22]

    def test_at_the_left_moves_every_page(self) -> None:
        assert left_edges(read(small("left")))[2:4] == [27, 27]

    def test_on_both_sides_begins_on_the_right_and_moves_pages_by_turns(self) -> None:
        reader = read(small("inner"))
        texts = [page.extract_text() for page in reader.pages]
        assert [number for number, text in enumerate(texts) if "受け止める" in text] == [2, 4, 5]
        assert [number for number, text in enumerate(texts) if not text] == [1, 3]
        assert left_edges(reader)[4:6] == [27, 17]


def test_a_plan_chooses(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(
        "計画:\n  名称: ひばり市の計画\n  自治体: {名称: ひばり市}\n"
        "  体裁: {本文書体: 明朝体, とじしろ: 両面}\n",
        encoding="utf-8",
    )
    printed, _ = build_plan_document(load_plan(tmp_path))
    assert printed.typesetting == Typesetting(mincho=True, binding="inner")

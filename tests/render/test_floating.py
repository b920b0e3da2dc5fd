"""Figures that change places with running text of their section, so that no page stays half empty."""

import re
from io import BytesIO
from types import ModuleType, SimpleNamespace

import pytest
from pypdf import PdfReader

from jusou_plan.document.nodes import (
    Block,
    Box,
    CrossReference,
    Figure,
    Inline,
    Note,
    Notes,
    Paragraph,
    Section,
    Subheading,
    Table,
)
from jusou_plan.render.floating import float_figures
from jusou_plan.render.pdf import render_pdf
from tests.render.sample import (
    document,
    group,
    head,
    inlines,
    items,
    label,
    paragraph,
    row,
    section,
    span,
    text,
)
from tests.render.tagged import read_pdf, ua_failures

LINE = "相談を受け止めて支援につなぐ。"
WALL = Box((), (paragraph("枠の中。"),), span())
"""What no figure passes."""


def figure(height: int = 75, id_: str = "zu") -> Figure:
    """Give a figure 166 mm wide whose drawing is as tall as `height` hundredths of that."""
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 {height}"><title>絵</title></svg>'
    return Figure(id_, inlines(f"題{id_}"), "絵", span(), svg=svg)


def prose(name: str, sentences: int = 9) -> Paragraph:
    """Give a paragraph that begins with its name; nine sentences take about four lines."""
    return paragraph(f"{name}。" + LINE * sentences)


def lines(count: int) -> list[Block]:
    return [paragraph(f"行{number:02}。") for number in range(count)]


def table() -> Table:
    return Table("hyo", (), (head("欄", "値"),), (group(row(label("甲"), "乙")),), (0.5, 0.5), span())


def notes() -> Notes:
    return Notes((Note("chu", "※1", (paragraph("注の文"),), span()),), span())


def pdf(*blocks: Block, sections: tuple[Section, ...] = ()) -> bytes:
    """Give a chapter of one section that holds `blocks`, and more sections."""
    chapter = section(1, "1", "章", "sho", [], [section(2, "1", "節", "setsu", blocks), *sections])
    return render_pdf(document(body=[chapter])).data


def pages(data: bytes) -> list[str]:
    """Give the words on each page of the body, without running heads."""
    read = ["".join(page.extract_text().split()) for page in PdfReader(BytesIO(data)).pages[2:]]
    return [page.partition("ひばり市重層的")[0] for page in read]


class TestTextThatFollows:
    def test_comes_before_a_figure_that_goes_to_the_next_page(self) -> None:
        first, second = pages(pdf(*lines(14), WALL, figure(), prose("後一"), prose("後二"), WALL))
        assert "後一" in first
        assert "後二" in first
        assert "題zu" in second

    def test_is_no_more_than_fills_the_page(self) -> None:
        after = [prose(f"後{number}") for number in range(9)]
        first, second = pages(pdf(*lines(14), WALL, figure(), *after))
        assert re.findall(r"後\d|題", first) == ["後0", "後1", "後2", "後3"]
        assert re.findall(r"後\d|題", second) == ["題", "後4", "後5", "後6", "後7", "後8"]

    def test_stays_behind_a_figure_that_fits(self) -> None:
        (only,) = pages(pdf(*lines(6), figure(), prose("後一", 1)))
        assert only.index("題zu") < only.index("後一")

    def test_stays_behind_a_figure_that_leaves_little_of_the_page_empty(self) -> None:
        first, second = pages(pdf(*lines(21), WALL, figure(), prose("後一")))
        assert "後一" not in first
        assert second.index("題zu") < second.index("後一")

    @pytest.mark.parametrize(
        "between",
        [Subheading("midashi", inlines("小見出し"), span()), table(), figure(9, "e"), WALL, notes()],
        ids=lambda node: type(node).__name__,
    )
    def test_does_not_pass_anything_else(self, between: Block) -> None:
        first, second = pages(pdf(*lines(14), WALL, figure(), between, prose("後一")))
        assert first.endswith("枠の中。")
        assert second.index("題zu") < second.index("後一")

    def test_of_another_section_stays_there(self) -> None:
        other = section(2, "2", "別の節", "betsu", [prose("後一")])
        first, second = pages(pdf(*lines(14), WALL, figure(), sections=(other,)))
        assert first.endswith("枠の中。")
        assert second.index("題zu") < second.index("別の節")

    @pytest.mark.parametrize("words", ["上の図のとおり", "この図が示すとおり", "前図から"])
    def test_stays_where_it_points_at_the_figure(self, words: str) -> None:
        first, second = pages(pdf(*lines(14), WALL, figure(), prose(words)))
        assert words not in first
        assert second.index("題zu") < second.index(words)

    @pytest.mark.parametrize(
        "words", ["体制は次のとおり", "体制を次に示す", "下図のとおり", "以下の図に示す"]
    )
    def test_does_not_come_between_a_figure_and_what_announces_it(self, words: str) -> None:
        first, _ = pages(pdf(*lines(13), prose(words, 0), figure(), prose("後一")))
        assert "後一" not in first

    def test_keeps_its_list_and_its_notes(self) -> None:
        listed = items(("①", "一つ目"), ("②", "二つ目"))
        first, _ = pages(pdf(*lines(14), WALL, figure(), prose("次の二つ"), listed, notes(), table()))
        assert re.findall("次の二つ|一つ目|二つ目|注の文|題zu", first) == [
            "次の二つ",
            "一つ目",
            "二つ目",
            "注の文",
        ]

    def test_stays_with_a_table_that_it_announces(self) -> None:
        first, _ = pages(pdf(*lines(14), WALL, figure(), prose("次の表"), table()))
        assert first.endswith("枠の中。")


class TestFigureThatEndsItsSection:
    def test_comes_before_the_last_text_where_it_then_fits(self) -> None:
        first, second = pages(pdf(*lines(10), prose("前一", 18), prose("前二"), figure(55)))
        assert re.findall("前.|題", first + second) == ["前一", "題", "前二"]
        assert "題zu" in first

    def test_stays_where_it_would_not_fit_all_the_same(self) -> None:
        first, second = pages(pdf(*lines(9), prose("前一", 18), prose("前二"), figure(140)))
        assert "前二" in first
        assert "題zu" in second

    def test_does_not_come_right_below_the_heading(self) -> None:
        first, second = pages(pdf(prose("前一", 63), figure(95)))
        assert "前一" in first
        assert "題zu" in second

    @pytest.mark.parametrize("words", ["次の図のとおり", "下図に示す"])
    def test_stays_behind_text_that_announces_it(self, words: str) -> None:
        first, second = pages(pdf(*lines(9), prose("前一", 18), prose(words), figure()))
        assert words in first
        assert "題zu" in second

    @pytest.mark.parametrize(
        ("words", "expected"), [("次の話", ["題", "次の話", "前二"]), ("その他", ["その他", "題", "前二"])]
    )
    def test_does_not_part_text_from_what_it_announces(self, words: str, expected: list[str]) -> None:
        printed = "".join(pages(pdf(*lines(13), prose(words, 2), prose("前二", 12), figure(54))))
        assert re.findall(f"{words}|前二|題", printed) == expected

    def test_does_not_part_text_from_its_list(self) -> None:
        listed = items(("①", LINE * 9), ("②", LINE * 6))
        printed = "".join(pages(pdf(*lines(13), prose("前一", 2), listed, figure(54))))
        assert re.findall("前一|①|題", printed) == ["題", "前一", "①"]


@pytest.mark.parametrize("count", range(6, 20, 2))
def test_nothing_is_lost_or_doubled_and_text_keeps_its_order(count: int) -> None:
    """References by page make the renderer lay pages out again, with other line breaks."""
    far: list[Inline] = [CrossReference("ato", "後", span(), page=True), text("を見る。")]
    before = [paragraph(f"前{number:02}。", LINE * 2, "相談" * number, *far * 4) for number in range(count)]
    after = [paragraph(f"後{number:02}。", LINE * 4, *far * 4) for number in range(8)]
    other = section(2, "2", "別の節", "ato", [figure(100, "b"), *(prose(f"他{n:02}") for n in range(9))])
    printed = "".join(pages(pdf(*before, figure(), *after, sections=(other,))))
    wanted = (
        [f"前{n:02}" for n in range(count)]
        + [f"後{n:02}" for n in range(8)]
        + [f"他{n:02}" for n in range(9)]
    )
    assert re.findall(r"[前後他]\d\d", printed) == wanted
    assert sorted(re.findall("題.", printed)) == ["題b", "題z"]


@pytest.fixture(scope="module")
def moved() -> bytes:
    return pdf(*lines(14), paragraph("前。"), figure(), prose("後一", 18), prose("後二", 18), WALL)


def test_a_figure_is_read_where_its_author_put_it(moved: bytes) -> None:
    assert ua_failures(moved) == []
    _, tree = read_pdf(moved)
    read = [(each.kind, {page for page, _ in each.marks}) for each in tree.all("P", "Figure")]
    place = [kind for kind, _ in read].index("Figure")
    assert read[place - 1 : place + 3] == [("P", {2}), ("Figure", {3}), ("P", {2}), ("P", {2})]


def test_the_same_document_gives_the_same_bytes(moved: bytes) -> None:
    again = pdf(*lines(14), paragraph("前。"), figure(), prose("後一", 18), prose("後二", 18), WALL)
    assert again == moved


def test_another_weasyprint_is_left_as_it_is() -> None:
    block = SimpleNamespace(block_level_layout="stock")
    other = ModuleType("weasyprint")
    other.__dict__.update(__version__="71.0", layout=SimpleNamespace(block=block))
    float_figures(other)
    assert vars(block) == {"block_level_layout": "stock"}

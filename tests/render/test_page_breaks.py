"""Where pages break: the same heading and table, begun at every height of the page's lower half."""

import re
from collections.abc import Iterator
from io import BytesIO
from types import ModuleType

import pytest
from pypdf import PdfReader
from pypdf.generic import ContentStream

from jusou_plan.document.nodes import Cell, Figure, Note, Section, Subheading, Table
from jusou_plan.render.continuation import continue_tables
from jusou_plan.render.pdf import render_pdf
from jusou_plan.render.templating import render_page
from tests.render.sample import cell, document, group, head, inlines, label, paragraph, row, section, span
from tests.render.tagged import read_pdf, ua_failures

FILLERS = range(12, 28)


@pytest.fixture(scope="module")
def pages() -> list[str]:
    chapters = [chapter(lines) for lines in FILLERS]
    made = render_pdf(document(body=chapters))
    return ["".join(page.extract_text().split()) for page in PdfReader(BytesIO(made.data)).pages]


def chapter(lines: int) -> Section:
    """Give a chapter on a page of its own: so many lines, then a section with a table in groups of three."""
    groups = [
        group(
            row(label(f"群{lines}の{number}", rows=3), f"上{lines}の{number}"),
            row(f"中{lines}の{number}"),
            row(cell(f"下{lines}の{number}")),
        )
        for number in range(1, 6)
    ]
    table = Table(
        f"hyo-{lines}", inlines(f"題{lines}表"), (head("群", "内容"),), tuple(groups), (0.3, 0.7), span()
    )
    inner = section(
        2, "1", f"見出し{lines}節", f"setsu-{lines}", [paragraph(f"導入{lines}文", role="lead"), table]
    )
    filler = [paragraph("行です。") for _ in range(lines)]
    return section(1, f"第{lines}章", "章", f"sho-{lines}", filler, [inner], page_break=True)


def test_a_small_form_stands_whole_and_begins_where_it_fits() -> None:
    """It is begun at every height of the page's lower half."""
    chapters = []
    for lines in FILLERS:
        rows = [group(row(label(f"欄{number}"), f"票{lines}の{number}")) for number in range(1, 8)]
        form = Table(f"hyo-{lines}", (), (), tuple(rows), (0.2, 0.8), span(), kind="sheet")
        filler = [paragraph(f"行{lines}です。") for _ in range(lines)]
        chapters.append(section(1, f"第{lines}章", "章", f"sho-{lines}", [*filler, form], page_break=True))
    made = render_pdf(document(body=chapters))
    sheets = ["".join(page.extract_text().split()) for page in PdfReader(BytesIO(made.data)).pages]
    moved = []
    for lines in FILLERS:
        (page,) = {page for number in range(1, 8) for page in holding(sheets, f"票{lines}の{number}")}
        moved += [lines] if page not in holding(sheets, f"行{lines}です。") else []
    assert moved == [*range(moved[0], FILLERS.stop)]
    assert FILLERS.start < moved[0]


def holding(pages: list[str], words: str) -> list[int]:
    """Give the pages in the body that hold `words`."""
    return [number for number, page in enumerate(pages) if words in page and "目次" not in page]


def every_group() -> Iterator[tuple[int, int]]:
    return ((lines, number) for lines in FILLERS for number in range(1, 6))


def test_the_table_is_begun_at_many_heights(pages: list[str]) -> None:
    split = [lines for lines in FILLERS if holding(pages, f"上{lines}の1") != holding(pages, f"下{lines}の5")]
    assert len(split) > 5


def test_a_heading_stands_with_the_first_rows_of_the_table_under_it(pages: list[str]) -> None:
    for lines in FILLERS:
        start = holding(pages, f"見出し{lines}節")
        assert len(start) == 1
        for words in (f"導入{lines}文", f"上{lines}の1", f"下{lines}の1"):
            assert holding(pages, words) == start, words
        assert holding(pages, f"題{lines}表")[:1] == start


def test_a_table_that_goes_on_says_so_where_it_does(pages: list[str]) -> None:
    for lines in FILLERS:
        shown = sorted({page for number in range(1, 6) for page in holding(pages, f"上{lines}の{number}")})
        assert holding(pages, f"題{lines}表（続き）") == shown[1:]


def test_a_form_that_goes_on_says_what_goes_on() -> None:
    rows = [group(row(label(f"欄{number}号"), paragraph_cell())) for number in range(1, 31)]
    form = Table("hyo", (), (), tuple(rows), (0.2, 0.8), span(), kind="sheet")
    under = Subheading("ue", inlines("【介護】"), span())
    made = render_pdf(document(body=[section(1, "1", "章", "sho", [under, form])]))
    sheets = ["".join(page.extract_text().split()) for page in PdfReader(BytesIO(made.data)).pages]
    held = [sheet for sheet in sheets if "号相談を受け止める" in sheet]
    assert ["【介護】（続き）" in sheet for sheet in held] == [False, True, True]


@pytest.fixture(scope="module")
def divided_row() -> bytes:
    """Give a form whose second row is taller than a page."""
    rows = [
        group(row(label("一号欄"), cell("前の行"))),
        group(row(label("二号欄"), cell("相談を受け止める。" * 300))),
        group(row(label("三号欄"), cell("後の行"))),
    ]
    form = Table("hyo", (), (), tuple(rows), (0.2, 0.8), span(), kind="sheet")
    return render_pdf(document(body=[section(1, "1", "章", "sho", [form])])).data


def test_a_row_that_goes_on_has_its_label_again(divided_row: bytes) -> None:
    sheets = [page.extract_text() for page in PdfReader(BytesIO(divided_row)).pages]
    held = [sheet for sheet in sheets if "相談を受け止める" in sheet]
    assert len(held) > 1
    assert [sheet.count("二号欄") for sheet in held] == [1] * len(held)
    assert [sheet.count("一号欄") for sheet in held] == [1, *[0] * (len(held) - 1)]


def test_a_label_that_is_printed_again_is_not_read_again(divided_row: bytes) -> None:
    assert ua_failures(divided_row) == []
    _, tree = read_pdf(divided_row)
    assert [len(each.marks) for each in tree.all("TH")] == [1, 1, 1]


@pytest.mark.parametrize("before", range(28, 36))
def test_a_heading_inside_a_table_stands_with_the_row_under_it(before: int) -> None:
    rows = [group(row(f"前{number}行", "内容")) for number in range(before)]
    heading = group(row(label("次の部", columns=2)))
    table = Table(
        "hyo", (), (head("名", "内容"),), (*rows, heading, group(row("次の行", "内容"))), (0.5, 0.5), span()
    )
    made = render_pdf(document(body=[section(1, "1", "章", "sho", [table])]))
    sheets = ["".join(page.extract_text().split()) for page in PdfReader(BytesIO(made.data)).pages]
    assert [("次の部" in sheet) for sheet in sheets] == [("次の行" in sheet) for sheet in sheets]


@pytest.fixture(scope="module")
def divided_group() -> bytes:
    """Give a table whose rows stand under one label and beside one merged cell, on three pages."""
    first = row(label("多機関協働", rows=60), "事業1号", cell("共通の所管", rows=60))
    rows = group(first, *(row(f"事業{number}号") for number in range(2, 61)))
    others = group(row(label("参加支援"), "事業61号", "別の所管"))
    head_row = head("支援", "事業", "所管")
    table = Table("hyo", inlines("一覧"), (head_row,), (rows, others), (0.3, 0.4, 0.3), span())
    return render_pdf(document(body=[section(1, "1", "章", "sho", [table])])).data


def test_rows_that_go_on_have_their_common_label_again(divided_group: bytes) -> None:
    sheets = [page.extract_text() for page in PdfReader(BytesIO(divided_group)).pages]
    held = [sheet for sheet in sheets if re.search(r"事業\d+号", sheet)]
    assert len(held) == 3
    assert [sheet.count("多機関協働") for sheet in held] == [1, 1, 1]
    assert [sheet.count("共通の所管") for sheet in held] == [1, 0, 0]


def test_a_common_label_is_read_once_and_in_its_own_row(divided_group: bytes) -> None:
    assert ua_failures(divided_group) == []
    _, tree = read_pdf(divided_group)
    [body, others] = tree.all("TBody")
    assert [len(each.all("TH", "TD")) for each in body.all("TR")] == [3, *[1] * 59]
    assert [len(each.marks) for each in body.all("TH")] == [1]
    assert [len(each.all("TH", "TD")) for each in others.all("TR")] == [3]


def test_a_merged_cell_reaches_down_to_the_last_row_of_its_page(divided_group: bytes) -> None:
    reader = PdfReader(BytesIO(divided_group))
    held = [page for page in reader.pages if re.search(r"事業\d+号", page.extract_text())]
    for page in held:
        rows = len(re.findall(r"事業\d+号", page.extract_text()))
        painted = [
            float(operands[3])
            for operands, operator in ContentStream(page["/Contents"], reader).operations
            if operator == b"re" and 0.28 < float(operands[2]) / (166 / 25.4 * 96) < 0.32
        ]
        assert max(painted) > 20 * (rows - 1), (rows, painted)


@pytest.mark.parametrize("lines", [1, 300])
def test_a_cell_too_tall_for_a_page_ends_all_the_same(lines: int) -> None:
    """Its picture fits no page beside the head: a label alone must not take page after page."""
    drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 30"><title>絵</title></svg>'
    picture = Figure("zu", (), "絵", span(), svg=drawing)
    tall = cell(paragraph("絵の前。"), picture, paragraph("絵の後。" * lines))
    form = Table("hyo", (), (), (group(row(label("欄"), tall)),), (0.2, 0.8), span(), kind="sheet")
    assert render_pdf(document(body=[section(1, "1", "章", "sho", [form])])).pages < 9


def paragraph_cell() -> Cell:
    return cell("相談を受け止める。" * 12)


def test_tables_go_on_without_a_word_where_weasyprint_is_another() -> None:
    other = ModuleType("weasyprint")
    other.__dict__["__version__"] = "71.0"
    assert continue_tables(other) is False
    page = render_page("print.html.j2", "print", document(body=[chapter(12)]), {}, continued=False)
    assert "題12表" in page.replace("\u2060", "")
    assert "（続き）" not in page


def test_a_group_of_rows_stands_on_one_page(pages: list[str]) -> None:
    for lines, number in every_group():
        assert holding(pages, f"群{lines}の{number}") == holding(pages, f"下{lines}の{number}")
        assert holding(pages, f"上{lines}の{number}") == holding(pages, f"下{lines}の{number}")


def test_the_head_and_the_keys_of_a_long_table_stand_on_each_of_its_pages() -> None:
    rows = [group(row(f"施設{number}号", f"所在{number}番")) for number in range(1, 81)]
    keys = (
        Note("kagi-1", "※1", (paragraph("休止中"),), span()),
        Note("kagi-2", "※2", (paragraph("直営"),), span()),
    )
    table = Table(
        "hyo", inlines("一覧"), (head("施設の名", "場所"),), tuple(rows), (0.5, 0.5), span(), keys=keys
    )
    made = render_pdf(document(body=[section(1, "1", "章", "sho", [table])]))
    sheets = ["".join(page.extract_text().split()) for page in PdfReader(BytesIO(made.data)).pages]
    held = [sheet for sheet in sheets if re.search(r"所在\d+番", sheet)]
    assert len(held) >= 3
    assert [("施設の名場所" in sheet, "※1休止中※2直営" in sheet) for sheet in held] == [(True, True)] * len(
        held
    )


def test_no_line_begins_with_a_wave_dash() -> None:
    paragraphs = [paragraph("相" * before + "9時～12時に開く。") for before in range(30, 46)]
    made = render_pdf(document(body=[section(1, "1", "章", "sho", paragraphs)]))
    text = PdfReader(BytesIO(made.data)).pages[2].extract_text()
    assert "\n12時" in text
    assert text.count("時～") == 16
    assert "\n～" not in text

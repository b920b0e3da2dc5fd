"""The comparison as a document: what stands where, on paper and on the web."""

import io
from dataclasses import replace
from xml.etree.ElementTree import Element

import pytest
from pypdf import PdfReader

from jusou_plan.comparison.table import Comparison
from jusou_plan.document.comparison_document import build_comparison_document
from jusou_plan.document.nodes import Document, ItemList, Paragraph, Section, Table
from jusou_plan.document.table import plain_text
from jusou_plan.render.html import render_html
from jusou_plan.render.pdf import render_pdf
from tests.comparison.plans import KAI, OTSU, city, compared, project
from tests.language.plain_table import plain_table
from tests.render.html_tree import elements, parse, words


def plans(count: int) -> Comparison:
    return compared(
        *(project(f"配置人員: {{職: 保健師, 人数: {n}名}}", f"第{n}市") for n in range(1, count + 1))
    )


def section(document: Document, id_: str) -> Section:
    every = [inner for chapter in document.body for inner in (chapter, *chapter.sections)]
    return next(it for it in every if it.id == id_)


def tables(made: Section) -> list[Table]:
    return [block for block in made.blocks if isinstance(block, Table)]


def test_the_chapters() -> None:
    document = build_comparison_document(compared(KAI, OTSU), paper=True)

    assert document.title == "重層的支援体制整備事業実施計画の比較 甲斐市・乙町"
    assert [plain_text(chapter.title) for chapter in document.body] == [
        "比べた計画",
        "結果のまとめ",
        "計画の概要",
        "社会福祉法第106条の4第2項の事業",
        "会議",
        "根拠となる条文",
        "同じとみなした語",
    ]
    assert document.colophon is not None
    assert document.colophon.remarks == ("架空の計画です。", "公表資料によります。")


def test_an_item_is_a_table_with_the_plans_as_columns_and_the_verdict_in_words() -> None:
    document = build_comparison_document(compared(KAI, OTSU), paper=True)
    [table] = tables(section(document, "jigyo_1"))

    assert plain_text(table.caption) == "第1号イの比較"
    assert plain_table(table) == [
        ["比べる項目", "比べた結果", "甲斐市", "乙町"],
        ["事業の名称", "すべての計画に記載", "地域包括支援センターの運営", "地域包括支援センター運営事業"],
        ["分野", "同じ（言い方は違う）", "高齢\n（介護とみなす）", "介護"],
        ["実施方式", "同じ（言い方は違う）", "直営及び委託\n（一部委託とみなす）", "一部委託"],
        ["委託先の種別", "同じ", "社会福祉法人", "社会福祉法人"],
        ["配置人員", "同じ（言い方は違う）", "社会福祉士　2名", "社会福祉士　2人"],
        ["指標の数", "1計画だけに記載", "指標1", "—"],
    ]


def test_the_summary_has_a_word_for_every_item() -> None:
    [table] = tables(section(build_comparison_document(compared(KAI, OTSU), paper=True), "matome"))
    rows = plain_table(table)

    assert rows[1] == [
        "第1号イ 地域包括支援センターの運営",
        "すべてあり",
        *("同じ", "同じ", "同じ", "同じ"),
        "1計画だけ",
    ]
    assert rows[3] == ["第1号ハ 利用者支援事業", *(6 * ["—"])]
    assert len(rows) == 14


def test_the_summary_marks_what_some_plans_leave_out() -> None:
    texts = [project(f"実施方式: {way}", name) for way, name in (("直営", "甲市"), ("委託", "乙市"))]
    made = section(build_comparison_document(compared(*texts, city("丙市")), paper=True), "matome")

    assert plain_table(tables(made)[0])[1][1:4] == ["一部なし", "—", "異なる※"]
    assert isinstance(made.blocks[0], Paragraph)
    assert plain_text(made.blocks[0].children).startswith("「※」は、ほかに記載のない計画があることを示す。")


def test_words_that_count_as_the_same_are_printed_with_their_reason() -> None:
    [table] = tables(section(build_comparison_document(compared(KAI, OTSU), paper=True), "go"))
    [row] = [row for row in plain_table(table) if row[1] == "一部委託"]

    assert row[0] == "実施方式"
    assert row[2].startswith("直営及び委託、一部直営")
    assert row[3].startswith("どれも、市が自ら行う部分と")


@pytest.mark.parametrize(
    ("count", "landscape", "columns"),
    [(2, False, [2]), (3, False, [3]), (4, True, [4]), (5, True, [5]), (6, True, [3, 3]), (10, True, [5, 5])],
)
def test_paper_turns_and_divides_by_the_number_of_plans(
    count: int, landscape: bool, columns: list[int]
) -> None:
    document = build_comparison_document(plans(count), paper=True)
    made = tables(section(document, "jigyo_1"))

    assert document.landscape is landscape
    assert [len(table.widths) - 2 for table in made] == columns
    heads = [cell for table in made for cell in plain_table(table)[0][2:]]
    assert heads == [f"第{n}市" for n in range(1, count + 1)]


def test_plans_that_all_say_nothing_of_an_item_get_a_line_instead_of_a_table() -> None:
    texts = [project("実施方式: 直営", "甲市"), *(city(f"第{n}市") for n in range(2, 7))]
    made = section(build_comparison_document(compared(*texts), paper=True), "jigyo_1")

    assert [plain_text(table.caption) for table in tables(made)] == ["第1号イの比較（1／2）"]
    assert isinstance(made.blocks[-1], Paragraph)
    assert plain_text(made.blocks[-1].children) == "第4市、第5市、第6市には、記載がない。"


def test_several_lines_are_a_list() -> None:
    text = project("配置人員: [{職: 甲, 人数: 1名}, {職: 乙, 人数: 2名以上}]", "甲市")
    [table] = tables(section(build_comparison_document(compared(text, city("乙市")), paper=True), "jigyo_1"))

    [items] = table.groups[-1].rows[0].cells[2].blocks
    assert isinstance(items, ItemList)
    assert [item.marker for item in items.items] == ["・", "・"]


def test_on_the_web_all_plans_stand_in_one_table_that_scrolls_under_its_name() -> None:
    page = parse(render_html(build_comparison_document(plans(10), paper=False)))
    regions = {
        words(next(elements(region, "caption"))): region
        for region in elements(page, "div")
        if region.get("role") == "region"
    }
    region = regions["第1号イの比較"]
    table = next(elements(region, "table"))

    assert region.get("tabindex") == "0"
    assert region.get("aria-label") == words(next(elements(table, "caption")))
    assert table.get("style") == "min-width:92em"
    heads = [words(head) for head in elements(next(elements(table, "thead")), "th")]
    assert heads == ["比べる項目", "比べた結果", *(f"第{n}市" for n in range(1, 11))]
    assert [row[0].get("scope") for row in rows(table)] == ["row", "row"]


def rows(table: Element) -> list[list[Element]]:
    return [list(row) for body in elements(table, "tbody") for row in elements(body, "tr")]


def test_hostile_names_stay_words() -> None:
    hostile = '"<script>alert(1)</script>&amp;{{ 7*7 }}"'
    texts = [city(hostile, f"事業: [{{id: a, 根拠: 第1号イ, 名称: {hostile}}}]\n"), city("乙市")]
    html = render_html(build_comparison_document(compared(*texts, clean=False), paper=False))

    assert html.count("<script") == 1  # the page's own
    assert "&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;{{ 7*7 }}" in html
    parse(html)


def test_a_very_long_name_does_not_break_the_page() -> None:
    long = "長" * 3000
    made = compared(city(long, f"事業: [{{id: a, 根拠: 第1号イ, 名称: {long}}}]\n"), city("乙市"))

    assert render_pdf(build_comparison_document(made, paper=True)).pages > 5


def test_a_plan_that_was_not_read_whole_is_named_to_the_reader() -> None:
    made = compared(KAI, OTSU)
    broken = replace(made, plans=(replace(made.plans[0], partly_read=True), made.plans[1]))

    html = render_html(build_comparison_document(broken, paper=False))
    assert "甲斐市は、書き方の誤りがあるため、読めなかった箇所を比べていない。" in html
    assert "乙町は、書き方の誤り" not in html


@pytest.mark.parametrize(("count", "size"), [(2, (595, 842)), (4, (842, 595))])
def test_every_page_of_the_pdf_has_one_size(count: int, size: tuple[int, int]) -> None:
    reader = PdfReader(io.BytesIO(render_pdf(build_comparison_document(plans(count), paper=True)).data))

    assert {(round(page.mediabox.width), round(page.mediabox.height)) for page in reader.pages} == {size}
    text = "".join(page.extract_text() for page in reader.pages)
    assert "第2市" in text
    assert "配置人員" in text


def test_the_same_plans_give_the_same_bytes() -> None:
    made = [render_pdf(build_comparison_document(plans(4), paper=True)).data for _ in range(2)]
    assert made[0] == made[1]

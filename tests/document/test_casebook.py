"""他都市の状況: every city side by side, then each on its own, as one document with one numbering."""

from __future__ import annotations

import os
import re
from collections import Counter
from pathlib import Path

import pytest

from jusou_plan.document.casebook import build_casebook
from jusou_plan.document.nodes import CrossReference, Document, NoteMark, Section, Table
from jusou_plan.model.load import load_plan
from jusou_plan.render.html import render_html
from jusou_plan.render.text import render_text
from jusou_plan.render.walk import nodes
from tests.language.plain_table import (
    plain_blocks,
    plain_inline,
    plain_table,
    sections_of,
    table_named,
)

CITIES = Path(__file__).parent / "casebook"
GOLDEN = Path(__file__).parent / "golden" / "casebook.html"
UPDATE = "JUSOU_UPDATE_GOLDEN"


def book(*names: str) -> Document:
    plans = [load_plan(CITIES / name) for name in names]
    assert [found.message for loaded in plans for found in loaded.findings] == []
    return build_casebook(plans)


@pytest.fixture(scope="module")
def document() -> Document:
    return book("minami", "kita", "honshi")


def titles(sections: tuple[Section, ...]) -> list[str]:
    return [f"{it.number} {plain_inline(it.title)}".strip() for it in sections]


def test_cities_stand_in_the_order_of_their_codes_those_without_one_last(document: Document) -> None:
    assert titles(document.body) == ["市町村の一覧", "1 手本県手本市", "2 北県北市", "3 南町"]


def test_the_cover_and_the_colophon_say_what_it_is_and_where_it_comes_from(document: Document) -> None:
    assert (document.title, document.cover.title) == ("他都市の状況", "他都市の状況")
    assert document.cover.subtitle == "重層的支援体制整備事業を実施する市町村の事例"
    assert document.draft_mark == ""
    assert document.colophon is not None
    assert document.colophon.lines == (
        ("名称", "他都市の状況"),
        ("収録した市町村", "手本市、北市、南町（3市町村）"),
        ("出典", "北市の資料"),
    )
    assert document.colophon.remarks == ("公表資料に基づき再構成したもの。市の公式文書ではありません。",)


def test_the_figures_side_by_side_a_stroke_for_what_is_unknown(document: Document) -> None:
    assert plain_table(table_named(document, "自治体の概要")) == [
        ["市町村", "都道府県", "人口", "世帯数", "面積", "高齢化率", "時点"],
        ["手本市", "手本県", "—", "—", "—", "—", "—"],
        ["北市", "北県", "199,967人", "—", "208.85㎢（令和2年10月）", "29.9%", "令和3年4月末"],
        ["南町", "—", "—", "—", "—", "—", "—"],
    ]


def test_the_work_side_by_side_with_ways_counted_and_few_contractors_named(document: Document) -> None:
    assert plain_table(table_named(document, "事業の概要")) == [
        ["市町村", "対象期間", "開始時期", "方式", "特徴"],
        ["手本市", "令和8年度～令和10年度", "—", "直営　1事業", "—"],
        [
            "北市",
            "令和3年度",
            "令和3年度",
            "・ 委託　1事業\n・ 直営・委託　1事業\n・ 委託・一部直営　1事業\n"
            "・ 委託先：(福)北市社会福祉協議会",
            "窓口を一つにした。",
        ],
        ["南町", "—", "—", "—", "—"],
    ]


def test_each_row_leads_to_the_chapter_of_its_city(document: Document) -> None:
    [overview, *chapters] = document.body
    links = [node.target for node in nodes(overview) if isinstance(node, CrossReference)]
    assert links == [chapter.id for chapter in chapters] * 2


def test_a_profile_is_printed_whole_as_its_outline_says(document: Document) -> None:
    [_, _, kita, _] = document.body
    assert titles(kita.sections) == ["(1) 取組", "(2) 委託"]
    assert titles(kita.sections[0].sections) == ["ア 協議の場"]
    assert [it.level for it in (kita, *kita.sections, *kita.sections[0].sections)] == [1, 2, 2, 3]
    assert "会議※を開く。" in plain_blocks(kita.sections[0].sections[0].blocks)


def test_what_an_outline_leaves_out_of_the_city_itself_stands_at_the_head_of_its_chapter(
    document: Document,
) -> None:
    [_, _, kita, _] = document.body
    [sheet] = kita.blocks
    assert isinstance(sheet, Table)
    assert plain_table(sheet) == [
        ["都道府県", "北県"],
        ["人口", "199,967人（令和3年4月末）"],
        ["面積", "208.85㎢（令和2年10月）"],
        ["高齢化率", "・ 29.9%（令和3年4月末）\n・ 36.4%（2040年の見込み）"],
        ["資料の年度", "令和3年度"],
        ["開始時期", "令和3年度"],
        ["特徴", "窓口を一つにした。"],
        ["出典", "北市の資料"],
    ]


def test_a_profile_without_an_outline_is_printed_from_its_registers(document: Document) -> None:
    [_, _, _, minami] = document.body
    assert titles(minami.sections) == ["(1) 取組", "(2) 課題"]
    assert "開く。" in plain_blocks(minami.sections[0].blocks)
    assert "説明が要る。" in plain_blocks(minami.sections[1].blocks)


def test_of_a_plan_only_what_can_be_compared_is_printed(document: Document) -> None:
    [_, honshi, _, _] = document.body
    assert titles(honshi.sections) == ["(1) 概要", "(2) 事業", "(3) 会議"]
    text = render_text(document)
    assert "窓口事業" in text
    assert "見守り会議" in text
    for only_in_the_plan in ("計画だけ", "目標を記していない"):
        assert only_in_the_plan not in text


def test_cities_begin_on_a_page_of_their_own_and_their_chapters_do_not(document: Document) -> None:
    assert [section.page_break for section in document.body] == [True] * 4
    assert not any(inner.page_break for section in document.body for inner in section.sections)


def test_cross_references_follow_the_numbers_of_the_book(document: Document) -> None:
    section = document.body[2].sections[0]
    assert "(1)ア 協議の場" in plain_blocks(section.blocks)


def test_ids_stay_apart_though_two_cities_use_the_same(document: Document) -> None:
    ids = Counter(node.id for node in nodes(document) if getattr(node, "id", ""))
    assert [id_ for id_, count in ids.items() if count > 1] == []
    assert {"toshi_2_torikumi", "toshi_3_torikumi"} <= set(ids)


def test_every_link_and_note_mark_leads_somewhere(document: Document) -> None:
    ids = {getattr(node, "id", "") for node in nodes(document)}
    targets = [node.target for node in nodes(document) if isinstance(node, CrossReference | NoteMark)]
    assert len(targets) > len(document.body)
    assert [target for target in targets if target not in ids] == []


def test_the_stroke_has_words_for_who_does_not_see_it(document: Document) -> None:
    page = render_html(document)
    assert '<span aria-hidden="true">—</span><span class="unseen">記載なし</span>' in page
    text = render_text(document)
    assert "市町村、南町。\n都道府県は、記載なし。\n人口は、記載なし。" in text


def test_one_city_alone_is_a_book_too() -> None:
    assert titles(book("minami").body) == ["市町村の一覧", "1 南町"]


def test_the_same_profiles_give_the_same_book() -> None:
    assert render_html(book("kita", "minami")) == render_html(book("minami", "kita"))


def test_the_page_is_as_in_the_golden_file(document: Document) -> None:
    page = re.search("<main.*</main>", render_html(document), re.DOTALL)
    assert page is not None
    made = f"{page[0]}\n"
    if os.environ.get(UPDATE):
        GOLDEN.write_text(made, encoding="utf-8")
    assert made == GOLDEN.read_text(encoding="utf-8"), f"set {UPDATE}=1 to accept the new page, then read it"


def test_all_sections_are_listed_in_the_contents(document: Document) -> None:
    assert all(section.in_contents for section in sections_of(document))

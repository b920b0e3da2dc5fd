"""春日井市: 現状・自己評価・今後 that do not pair, tables inside items, and sub-projects without a name."""

from __future__ import annotations

import pytest

from jusou_plan.document.nodes import ItemList, Notes, Paragraph, Subheading
from jusou_plan.model.block import IndicatorTable
from jusou_plan.model.header import Status
from jusou_plan.model.indicator import Breakdown, Indicator
from jusou_plan.model.initiative import Initiative
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.note import Note
from jusou_plan.model.project import Project
from tests.language.plain_table import (
    plain_blocks,
    plain_table,
    section_titled,
    table_named,
    table_with_id,
)
from tests.language.written import at, citations, element, fixture, printed, written

REVIEW_SECTION = "2 3つの方向性と7つの取り組みの現状、自己評価（成果と課題）、今後の取り組み"


@pytest.fixture(scope="module")
def juumin() -> LoadedPlan:
    return fixture("kasugai-juumin")


@pytest.fixture(scope="module")
def kenkyukai() -> LoadedPlan:
    return fixture("kasugai-kenkyukai")


@pytest.fixture(scope="module")
def food() -> LoadedPlan:
    return fixture("kasugai-food")


@pytest.fixture(scope="module")
def chiiki() -> LoadedPlan:
    return fixture("kasugai-chiiki")


def by_year(measured: Indicator | Breakdown) -> dict[int, int]:
    """The values of a series by fiscal year; a year without a value is absent."""
    return {item.year.year: int(item.value.amount) for item in measured.series if item.value is not None}


@pytest.mark.parametrize("name", ["kasugai-juumin", "kasugai-kenkyukai", "kasugai-food", "kasugai-chiiki"])
def test_the_plan_loads_without_a_finding(name: str) -> None:
    assert fixture(name).findings == ()


# --- Ⅱ-2 A-2: 地域福祉コーディネーター -------------------------------------------------------------------


def test_the_plan_is_the_second_one_and_runs_for_three_years(juumin: LoadedPlan) -> None:
    header = juumin.plan.header
    assert header is not None
    assert header.municipality.code is not None
    assert header.municipality.code.text == "232068"
    assert header.decision is not None
    assert header.decision.date is not None
    assert (header.decision.date.year, header.decision.date.month) == (2026, 3)
    assert header.status is Status.FINAL
    assert header.period is not None
    assert list(header.period.years) == [2026, 2027, 2028]
    assert header.term == "第二期"


def test_a_year_without_a_value_is_absent_and_units_differ_by_row(juumin: LoadedPlan) -> None:
    kayoi, kigyo, zen_sedai = juumin.plan.indicators
    assert by_year(kayoi) == {2016: 32, 2024: 131}
    assert by_year(kigyo) == {2024: 8}
    assert by_year(zen_sedai) == {2024: 15}
    assert [kayoi.unit, kigyo.unit, zen_sedai.unit] == ["団体", "事例", "事例"]


def test_assessments_carry_a_mark_of_the_legend(juumin: LoadedPlan) -> None:
    initiative = element(juumin, Initiative, "seikatsu-shien")
    assert [item.mark for item in initiative.review] == ["○", "○", "▲"]
    assert juumin.plan.header is not None
    assert juumin.plan.header.legend == {"○": "成果", "▲": "課題"}
    assert [len(initiative.present), len(initiative.future)] == [2, 3]


def test_an_initiative_serves_two_supports(juumin: LoadedPlan) -> None:
    initiative = element(juumin, Initiative, "地域づくりと参加支援の一体的推進を担う生活支援体制整備事業")
    chiiki, sanka = map(juumin.resolve, initiative.supports)
    assert chiiki is not None
    assert sanka is not None
    assert [chiiki.title, sanka.title] == ["地域づくり事業", "参加支援事業"]
    assert [written(juumin, reference) for reference in initiative.supports] == [
        "chiiki-zukuri",
        "sanka-shien",
    ]


def test_places_of_values_are_the_characters_written(juumin: LoadedPlan) -> None:
    header = juumin.plan.header
    kayoi, _, zen_sedai = juumin.plan.indicators
    initiative = element(juumin, Initiative, "seikatsu-shien")
    assert written(juumin, header, "自治体", "団体コード") == '"232068"'
    assert written(juumin, header, "策定", "年月") == "令和8年（2026年）3月"
    assert written(juumin, header, "期間") == "令和8年度から令和10年度までの3年間"
    assert written(juumin, header, "凡例", "▲") == "課題"
    assert written(juumin, kayoi, "名称") == "住民主体サービス実施団体数（通いの場）"
    assert written(juumin, kayoi.series[0].year) == "平成28年度"
    assert written(juumin, kayoi.series[0].value) == "32"
    assert written(juumin, kayoi, "実績", 1, "値") == "131"
    assert written(juumin, zen_sedai.series[0], "値") == "15事例"
    assert written(juumin, initiative, "副題") == "地域福祉コーディネーターの配置"
    assert written(juumin, initiative.review[2], "印") == "▲"
    assert at(juumin, juumin.key_span(initiative, "自己評価")) == "自己評価"


def test_places_inside_running_text_are_those_of_each_citation(juumin: LoadedPlan) -> None:
    initiative = element(juumin, Initiative, "seikatsu-shien")
    assert initiative.summary is not None
    assert citations(juumin, initiative.summary) == ["${団体:市社会福祉協議会}"]
    first, second = (item.text for item in initiative.present)
    assert first is not None
    assert citations(juumin, first) == ["${指標:kayoi@平成28年度}", "${指標:kayoi@R6}"]
    assert second is not None
    assert citations(juumin, second) == ["${用語:つながりづくりプラットフォーム}"]


def test_places_inside_a_table_of_an_item(juumin: LoadedPlan) -> None:
    [table] = element(juumin, Initiative, "seikatsu-shien").present[0].blocks
    assert isinstance(table, IndicatorTable)
    assert [written(juumin, indicator) for indicator in table.indicators] == [
        "kayoi",
        "kigyo-renkei",
        "zen-sedai",
    ]
    assert [written(juumin, year) for year in table.years] == ["平成28年度", "令和6年度"]


def test_the_table_prints_a_dash_where_there_is_no_value(juumin: LoadedPlan) -> None:
    table = table_named(printed(juumin), "住民主体サービスなど地域活動団体の推移（総合事業開始時との比較）")
    assert plain_table(table) == [
        ["指標", "平成28年度", "令和6年度"],
        ["住民主体サービス実施団体数（通いの場）", "32団体", "131団体"],
        ["地域活動と民間企業との連携事例", "—", "8事例"],
        ["属性や世代を超えた地域活動団体数", "—", "15事例"],
    ]


def test_printed_cells_know_where_their_value_is_written(juumin: LoadedPlan) -> None:
    table = table_with_id(printed(juumin), "dantai-suii")
    origins = [[at(juumin, cell.origin) for cell in group.rows[0].cells] for group in table.groups]
    assert origins[0] == ["住民主体サービス実施団体数（通いの場）", "32", "131"]
    assert origins[2][0] == "属性や世代を超えた地域活動団体数"
    assert origins[2][2] == "15事例"


def test_the_initiative_prints_with_its_number_of_all_seven(juumin: LoadedPlan) -> None:
    document = printed(juumin)
    assert [chapter.number for chapter in document.body] == ["第Ⅰ章", "第Ⅱ章"]
    title, *_ = section_titled(document, REVIEW_SECTION).blocks
    assert isinstance(title, Subheading)
    assert plain_blocks([title]) == (
        "2 地域づくりと参加支援の一体的推進を担う生活支援体制整備事業（地域福祉コーディネーターの配置）"
    )


def test_the_three_parts_print_one_after_another(juumin: LoadedPlan) -> None:
    blocks = section_titled(printed(juumin), REVIEW_SECTION).blocks
    leads = [
        plain_blocks([block]) for block in blocks if isinstance(block, Paragraph) and block.role == "lead"
    ]
    assert leads == ["【現状】", "【自己評価（成果と課題）】", "【今後取り組むこと】"]
    present, review, future = (block for block in blocks if isinstance(block, ItemList))
    assert [item.marker for item in present.items] == ["(1)", "(2)"]
    assert [item.marker for item in review.items] == ["(1)○", "(2)○", "(3)▲"]
    assert [item.marker for item in future.items] == ["(1)", "(2)", "(3)"]


def test_citations_print_the_values_and_names_that_they_cite(juumin: LoadedPlan) -> None:
    blocks = section_titled(printed(juumin), REVIEW_SECTION).blocks
    summary = plain_blocks(blocks[1:3])
    assert summary == (
        "第2層生活支援コーディネーターは、平成28年度に市社会福祉協議会へ置かれました。"
        "令和2年からは地域福祉コーディネーターと呼んでいます。\n"
        "令和6年度に支援の対象を全世代へ広げ、令和7年度には地域福祉推進パートナー事業者登録制度を始めました。"
    )
    lists = [block for block in blocks if isinstance(block, ItemList)]
    text = plain_blocks([lists[0].items[0].blocks[0]])
    assert text.endswith("通いの場を開く団体は、32団体から131団体に増えました。")


# --- Ⅱ-2 B-4: 地域支援研究会等 ---------------------------------------------------------------------------


def test_present_review_and_future_do_not_pair(kenkyukai: LoadedPlan) -> None:
    initiative = element(kenkyukai, Initiative, "地域支援研究会等の展開")
    assert [len(initiative.present), len(initiative.review), len(initiative.future)] == [3, 5, 4]
    assert [item.mark for item in initiative.review] == ["○", "▲", "○", "▲", "▲"]


def test_headed_items_carry_their_tags(kenkyukai: LoadedPlan) -> None:
    present = element(kenkyukai, Initiative, "kenkyukai-tenkai").present
    assert [(item.heading, item.tags) for item in present] == [
        ("地域支援研究会", ("官民協働",)),
        ("多機関協働の専門職合同研修会", ("人材育成",)),
        ("孤独・孤立対策庁内連携会議", ("庁内連携",)),
    ]
    assert len(present[0].items) == 3
    assert [written(kenkyukai, item, "タグ") for item in present] == ["官民協働", "人材育成", "庁内連携"]
    assert [written(kenkyukai, item, "見出し") for item in present] == [item.heading for item in present]


def test_a_series_in_running_text_is_data(kenkyukai: LoadedPlan) -> None:
    assert by_year(element(kenkyukai, Indicator, "kenshu")) == {2025: 154}
    assert by_year(element(kenkyukai, Indicator, "kaisu")) == {2023: 1, 2024: 2, 2025: 2}
    meeting = element(kenkyukai, Initiative, "kenkyukai-tenkai").present[2]
    assert meeting.text is not None
    assert citations(kenkyukai, meeting.text) == ["${指標:kaisu@R5}", "${指標:kaisu@R6}"]


def test_a_place_inside_a_quoted_line_counts_without_the_quotes(kenkyukai: LoadedPlan) -> None:
    initiative = element(kenkyukai, Initiative, "kenkyukai-tenkai")
    first, third = initiative.review[0].text, initiative.future[2].text
    assert first is not None
    assert third is not None
    assert citations(kenkyukai, first) == ["${会議:kenkyukai}"]
    assert citations(kenkyukai, third) == ["${会議:renrakukaigi}"]


def test_nested_items_print_with_katakana_and_circled_numbers(kenkyukai: LoadedPlan) -> None:
    blocks = section_titled(printed(kenkyukai), REVIEW_SECTION).blocks
    present, review, future = (block for block in blocks if isinstance(block, ItemList))
    assert plain_blocks([present]).split("\n") == [
        "(1) 地域支援研究会（官民協働）",
        "  (ア) 庁内外の多分野の専門職が集まる官民協働の場を運営しています。",
        "  (イ) 令和2年度から令和5年度までは、人材育成の研修を開発し、研修会を開きました。",
        "  (ウ) 令和6年度から令和7年度までは、地域生活課題をつかみ、解決を試す取り組みを検討しました。",
        "(2) 多機関協働の専門職合同研修会（人材育成）",
        "  令和3年度に始めた3部構成の研修会です。",
        "  ① 属性を問わない相談支援",
        "  ② 多機関協働",
        "  ③ 地域づくりに向けた支援",
        "  令和7年度までに延べ154名が受講しました。",
        "(3) 孤独・孤立対策庁内連携会議（庁内連携）",
        "  相談の窓口と手続きの窓口とが、深刻になる前に手を打つ方法を検討しています。令和5年度は1回、"
        "令和6年度と令和7年度は2回ずつ開きました。",
    ]
    assert [item.marker for item in review.items] == ["(1)○", "(2)▲", "(3)○", "(4)▲", "(5)▲"]
    assert [item.marker for item in future.items] == ["(1)", "(2)", "(3)", "(4)"]


def test_the_overview_lists_the_same_initiatives_with_the_same_numbers(kenkyukai: LoadedPlan) -> None:
    document = printed(kenkyukai)
    overview = section_titled(document, "1 3つの方向性と7つの取り組み")
    assert plain_blocks(overview.blocks).split("\n") == [
        "A これまでの既存制度の活用を推進する重層事業の展開",
        "  1 地域共生推進の地域ケア会議の運営事業",
        "  2 地域づくりと参加支援の一体的推進を担う生活支援体制整備事業",
        "B 新たな重層的支援の体制整備（市独自）の推進強化",
        "  3 地域福祉包括化推進員による多機関協働事業等の推進",
        "  4 地域支援研究会等の展開（支援者支援の場や多機関協働の研修機能）",
    ]
    detail = section_titled(document, REVIEW_SECTION)
    assert plain_blocks(detail.blocks[:1]) == (
        "4 地域支援研究会等の展開（支援者支援の場や多機関協働の研修機能）"
    )


# --- Ⅱ-2 C-5, C-6: フードドライブ, ひきこもり -------------------------------------------------------------


def test_a_breakdown_by_content_and_kind_may_lack_the_kind(food: LoadedPlan) -> None:
    rows = element(food, Indicator, "katsudo").breakdown
    assert [(row.labels, by_year(row)) for row in rows] == [
        ({"内容": "食事の提供", "種別": "こども食堂・地域食堂"}, {2023: 21, 2024: 24, 2025: 28}),
        ({"内容": "食品の配付", "種別": "フードパントリー"}, {2023: 12, 2024: 12, 2025: 12}),
        ({"内容": "食品の回収", "種別": "フードドライブ"}, {2023: 5, 2024: 5, 2025: 6}),
        ({"内容": "食品の保管と配分", "種別": "フードバンク"}, {2023: 2, 2024: 2, 2025: 2}),
        ({"内容": "その他"}, {2023: 3, 2024: 4, 2025: 4}),
    ]


def test_a_value_may_be_that_of_a_month_in_the_year(food: LoadedPlan) -> None:
    whole, part = element(food, Indicator, "hikikomori-sodan").series
    assert whole.until is None
    assert part.until is not None
    assert part.until.in_fiscal_year(part.year.year).year == 2026
    assert written(food, part, "時点") == "1月時点"
    assert written(food, part, "値") == "36"


def test_departments_and_meetings_are_cited_by_any_of_their_names(food: LoadedPlan) -> None:
    _, second, third = (item.text for item in element(food, Initiative, "food").present)
    assert second is not None
    assert citations(food, second) == [
        "${部署:環境部}",
        "${部署:ごみ減量推進課}",
        "${部署:環境部}",
        "${会議:ネットワーク連絡会}",
    ]
    assert third is not None
    assert citations(food, third) == [
        "${部署:kodomo-katei}",
        "${部署:kosodate}",
        "${施設:jiritsu}",
        "${会議:連絡会}",
    ]


def test_places_of_breakdowns_tags_and_notes(food: LoadedPlan) -> None:
    first, *_, last = element(food, Indicator, "katsudo").breakdown
    assert written(food, first, "区分", "種別") == "こども食堂・地域食堂"
    assert written(food, last, "区分", "内容") == "その他"
    assert written(food, last, "実績", 2, "値") == "4"
    initiative = element(food, Initiative, "food")
    assert [written(food, item, "タグ", 0) for item in initiative.present] == [
        "民民協働",
        "庁内連携",
        "制度福祉と地域福祉の連携",
    ]
    table = initiative.present[0].blocks[1]
    assert [written(food, note) for note in table.notes] == ["kasanari", "sonota"]
    assert written(food, table, "見出し") == "参画団体の活動内容"
    assert written(food, element(food, Note, "sonota"), "本文") == "無料学習塾、駄菓子屋などです。"


def test_a_single_series_has_the_years_as_columns(food: LoadedPlan) -> None:
    document = printed(food)
    assert plain_table(table_named(document, "参画団体数")) == [
        ["指標", "令和5年度", "令和6年度", "令和7年度"],
        ["参画団体数", "32団体", "36団体", "41団体"],
    ]
    assert plain_table(table_named(document, "企業からの寄付件数")) == [
        ["指標", "令和5年度", "令和6年度", "令和7年度"],
        ["企業からの寄付件数", "7件", "8件", "11件"],
    ]


def test_the_breakdown_prints_content_kind_and_years(food: LoadedPlan) -> None:
    assert plain_table(table_named(printed(food), "参画団体の活動内容")) == [
        ["内容", "種別", "令和5年度", "令和6年度", "令和7年度"],
        ["食事の提供", "こども食堂・地域食堂", "21団体", "24団体", "28団体"],
        ["食品の配付", "フードパントリー", "12団体", "12団体", "12団体"],
        ["食品の回収", "フードドライブ", "5団体", "5団体", "6団体"],
        ["食品の保管と配分", "フードバンク", "2団体", "2団体", "2団体"],
        ["その他", "", "3団体", "4団体", "4団体"],
    ]


def test_the_column_of_a_part_year_says_until_when(food: LoadedPlan) -> None:
    assert plain_table(table_with_id(printed(food), "sodan-hyo")) == [
        ["指標", "令和6年度", "令和7年度（1月時点）"],
        ["新規のひきこもり相談", "14件", "36件"],
    ]


def test_notes_stand_right_below_their_table_inside_the_item(food: LoadedPlan) -> None:
    blocks = section_titled(printed(food), REVIEW_SECTION).blocks
    present = next(block for block in blocks if isinstance(block, ItemList))
    kinds = [type(block).__name__ for block in present.items[0].blocks]
    assert kinds == ["Paragraph", "Table", "Table", "Notes", "Table"]
    notes = present.items[0].blocks[3]
    assert isinstance(notes, Notes)
    assert plain_blocks([notes]).split("\n") == [
        "※1 いくつもの活動をする団体は、それぞれの行で数えています。",
        "※2 無料学習塾、駄菓子屋などです。",
    ]


def test_tags_stand_in_brackets_behind_the_text_of_their_item(food: LoadedPlan) -> None:
    blocks = section_titled(printed(food), REVIEW_SECTION).blocks
    present = next(block for block in blocks if isinstance(block, ItemList))
    first, second, third = (plain_blocks(item.blocks[:1]) for item in present.items)
    assert first.endswith("団体の数は、令和7年度に41団体となりました。（民民協働）")
    assert second == (
        "食品ロスを減らすため、環境部（ごみ減量推進課）と協働しています。"
        "令和5年度と6年度は、環境部がネットワーク連絡会に加わりました。（庁内連携）"
    )
    assert third == (
        "こども家庭支援課、子育て推進課、自立支援相談コーナーが、連絡会で団体から学んでいます。"
        "（制度福祉と地域福祉の連携）"
    )


def test_a_direction_prints_its_own_words_and_then_its_initiatives(food: LoadedPlan) -> None:
    blocks = section_titled(printed(food), REVIEW_SECTION).blocks
    assert plain_blocks(blocks[:2]) == (
        "C 困窮、孤独・孤立の重層的な支援、参加の場づくり事業\n3つのリーディング事業です。"
    )
    titles = [plain_blocks([block]) for block in blocks if isinstance(block, Subheading)]
    assert titles[1:] == [
        "5 フードドライブ・ネットワーク事業（地域づくり事業の展開）",
        "6 ひきこもり状態にある人の支援と自立相談支援事業（参加支援事業の総合的な展開）",
    ]


# --- Ⅲ-2: 地域づくり事業 ---------------------------------------------------------------------------------


def test_sub_projects_without_a_name_have_their_own_department(chiiki: LoadedPlan) -> None:
    project = element(chiiki, Project, "生活困窮者支援等のための地域づくり事業")
    assert [sub.name for sub in project.subprojects] == [None, None]
    assert project.departments is not None
    assert project.departments.shared is None
    assert {
        scope: [chiiki.printed(reference) for reference in references]
        for scope, references in project.departments.own.items()
    } == {"network": ["地域共生推進課"], "kyoryokuin": ["福祉政策課"]}
    assert project.target is None


def test_one_project_has_two_departments_together(chiiki: LoadedPlan) -> None:
    departments = element(chiiki, Project, "kosodate-kyoten").departments
    assert departments is not None
    assert departments.own == {}
    assert departments.shared is not None
    assert [chiiki.printed(reference) for reference in departments.shared] == ["子育て推進課", "保育課"]


def test_the_five_projects_rest_on_their_item_the_last_without_a_letter(chiiki: LoadedPlan) -> None:
    assert [[item.label() for item in project.basis] for project in chiiki.plan.projects] == [
        ["第3号イ"],
        ["第3号ロ"],
        ["第3号ハ"],
        ["第3号ニ"],
        ["第3号"],
    ]


def test_places_of_scoped_values(chiiki: LoadedPlan) -> None:
    project = element(chiiki, Project, "konkyu-chiiki")
    assert written(chiiki, project, "所管課", "network") == "地域共生推進課"
    assert written(chiiki, project, "所管課", "kyoryokuin") == "福祉政策課"
    assert at(chiiki, chiiki.key_span(project, "所管課", "kyoryokuin")) == "kyoryokuin"
    assert written(chiiki, project.subprojects[1], "id") == "kyoryokuin"
    assert written(chiiki, project, "内容", "network") == (
        "食に関する課題を分かち合い、担い手がつながるネットワーク会議を開く。"
    )
    assert written(chiiki, project, "根拠") == "第3号"


def test_places_of_values_for_all(chiiki: LoadedPlan) -> None:
    kosodate = element(chiiki, Project, "kosodate-kyoten")
    assert written(chiiki, kosodate, "所管課", 0) == "子育て推進課"
    assert written(chiiki, kosodate, "所管課", 1) == "保育課"
    assert written(chiiki, kosodate, "支援対象者") == "子育て家庭の親とその子ども"
    assert written(chiiki, element(chiiki, Project, "seikatsu-shien"), "所管課") == "kyosei"


def test_the_list_has_the_four_columns_of_the_city(chiiki: LoadedPlan) -> None:
    document = printed(chiiki)
    assert section_titled(document, "第Ⅲ章 重層的支援体制整備事業の実施内容").sections[1].number == "2"
    assert plain_table(table_named(document, "地域づくり事業の一覧")) == [
        ["対象事業", "事業内容", "既存の対象者", "担当課"],
        [
            "地域介護予防活動事業",
            "住民が自ら開く通いの場を支え、続けられるように、介護予防の知識や技能のある講師を派遣する。",
            "高齢者",
            "地域共生推進課",
        ],
        [
            "生活支援体制整備事業",
            "地域福祉アドバイザーと地域福祉コーディネーターを置き、住民や企業等が協働する活動づくりを支援する。",
            "高齢者と地域活動者",
            "地域共生推進課",
        ],
        [
            "地域活動支援センター機能強化事業",
            "医療・福祉や地域の基盤との連携の調整、ボランティアの育成、精神障がいへの理解を広める啓発を行う。",
            "障がい者",
            "障がい福祉課",
        ],
        [
            "地域子育て支援拠点事業",
            "乳幼児と保護者が交流する場所を開き、次のことを行う。\n"
            "(1) 親子の交流の場の提供\n"
            "(2) 子育ての相談と援助\n"
            "(3) 子育ての情報の提供\n"
            "(4) 子育ての講習（月1回以上）\n"
            "(5) 地域支援",
            "子育て家庭の親とその子ども",
            "子育て推進課、保育課",
        ],
        [
            "生活困窮者支援等のための地域づくり事業",
            "(1) 食に関する課題を分かち合い、担い手がつながるネットワーク会議を開く。\n"
            "(2) 民生委員の活動を補佐する民生委員協力員を設け、支える体制を築く。",
            "—",
            "(1) 地域共生推進課\n(2) 福祉政策課",
        ],
    ]

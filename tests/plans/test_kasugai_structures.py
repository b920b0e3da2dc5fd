"""plans/kasugai: 公表された計画の組み立ての一つ一つが、文字でなくデータとして入っていること。

Every literal here was read from the published plan, not from the YAML.
"""

from __future__ import annotations

import re
from decimal import Decimal

import pytest

from jusou_plan.document.nodes import Document, Figure, ItemList, Paragraph, Subheading
from jusou_plan.document.plan_document import build_plan_document
from jusou_plan.model.block import FreeTable
from jusou_plan.model.citation import Citation, split
from jusou_plan.model.glossary import Term
from jusou_plan.model.indicator import Breakdown, Indicator
from jusou_plan.model.initiative import Initiative, InitiativeItem
from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.meeting import Meeting
from jusou_plan.model.project import Project
from jusou_plan.model.prose import Prose
from jusou_plan.model.related_plan import RelatedPlan
from jusou_plan.render.walk import nodes
from tests.conftest import REPOSITORY
from tests.language.plain_table import (
    plain_blocks,
    plain_inline,
    plain_table,
    section_titled,
    sections_of,
    table_named,
    table_with_id,
    tables_of,
)
from tests.language.written import element

OVERVIEW = "1 3つの方向性（A，B，C）と7つの取り組み（1から7）"
DETAIL = "2 3つの方向性と7つの取り組みの現状、自己評価（成果と課題）、今後の取り組み"


@pytest.fixture(scope="module")
def kasugai() -> LoadedPlan:
    return load_plan(REPOSITORY / "plans" / "kasugai")


@pytest.fixture(scope="module")
def document(kasugai: LoadedPlan) -> Document:
    printed, findings = build_plan_document(kasugai)
    assert findings == ()
    return printed


def initiatives(loaded: LoadedPlan) -> list[Initiative]:
    """The seven, through the directions."""
    return [initiative for direction in loaded.plan.initiatives for initiative in direction.initiatives]


def amounts(series: Indicator | Breakdown) -> dict[str, Decimal]:
    """年度 → value."""
    return {item.year.wareki(): item.value.amount for item in series.series if item.value is not None}


def cited(items: tuple[InitiativeItem, ...] | list[InitiativeItem]) -> list[str]:
    """Indicators that the prose of items cites."""
    pieces = [piece for item in items if item.text for piece in split(item.text.text)]
    return [
        f"{piece.target}@{piece.at}"
        for piece in pieces
        if isinstance(piece, Citation) and piece.kind == "指標"
    ]


# --- 1 ----------------------------------------------------------------------------------------------------

DIRECTIONS = [
    "A これまでの既存制度の活用を推進する重層事業の展開",
    "B 新たな重層的支援の体制整備（市独自）の推進強化",
    "C 困窮、孤独・孤立の重層的な支援、参加の場づくり事業",
]
SEVEN = [
    "1 地域共生推進の地域ケア会議の運営事業（相談支援と地域づくりの一体化）",
    "2 地域づくりと参加支援の一体的推進を担う生活支援体制整備事業（地域福祉コーディネーターの配置）",
    "3 地域福祉包括化推進員による多機関協働事業等の推進",
    "4 地域支援研究会等の展開（支援者支援の場や多機関協働の研修機能）",
    "5 フードドライブ・ネットワーク事業（地域づくり事業の展開）",
    "6 ひきこもり状態にある人の支援と自立相談支援事業（参加支援事業の総合的な展開）",
    "7 孤独・孤立対策のプラットフォーム事業（参加支援と地域づくりの一体的推進）",
]


def test_structure_1_three_directions_and_seven_projects_are_listed_twice_from_one_source(
    kasugai: LoadedPlan, document: Document
) -> None:
    listed = next(it for it in section_titled(document, OVERVIEW).blocks if isinstance(it, ItemList))
    lines = [line.strip() for line in plain_blocks([listed]).split("\n")]
    assert lines == [DIRECTIONS[0], *SEVEN[:2], DIRECTIONS[1], *SEVEN[2:4], DIRECTIONS[2], *SEVEN[4:]]
    headings = [it for it in section_titled(document, DETAIL).blocks if isinstance(it, Subheading)]
    assert [plain_inline(heading.children) for heading in headings] == lines
    assert [heading.level for heading in headings] == [0, 1, 1, 0, 1, 1, 0, 1, 1, 1]

    a, b, c = kasugai.plan.initiatives
    assert (a.summary, b.summary) == (None, None)
    assert c.summary is not None and "リーディング事業" in c.summary.text
    assert [bool(it.summary) for it in initiatives(kasugai)] == [True] * 4 + [False] * 3
    # nothing of the numbers and the brackets is typed
    assert [it.subtitle for it in initiatives(kasugai)][:3] == [
        "相談支援と地域づくりの一体化",
        "地域福祉コーディネーターの配置",
        None,
    ]


# --- 2 ----------------------------------------------------------------------------------------------------


def test_structure_2_present_review_and_future_do_not_pair(kasugai: LoadedPlan) -> None:
    counts = [(len(it.present), len(it.review), len(it.future)) for it in initiatives(kasugai)]
    assert counts == [(3, 3, 3), (2, 3, 3), (3, 3, 3), (3, 5, 4), (3, 3, 3), (3, 3, 3), (3, 3, 3)]


# --- 3 ----------------------------------------------------------------------------------------------------


def test_structure_3_each_review_has_a_mark_that_the_legend_explains(
    kasugai: LoadedPlan, document: Document
) -> None:
    assert ["".join(item.mark or "" for item in it.review) for it in initiatives(kasugai)] == [
        "○○▲",
        "○○▲",
        "○○▲",
        "○▲○▲▲",
        "▲○○",
        "○▲▲",
        "▲○▲",
    ]
    assert kasugai.plan.header is not None
    assert set(kasugai.plan.header.legend) == {"○", "▲"}
    blocks = section_titled(document, DETAIL).blocks
    legends = [it for it in blocks if isinstance(it, Paragraph) and it.role == "small"]
    assert len(legends) == 1
    assert plain_blocks(legends).startswith("○：")
    reviews = [it for it in blocks if isinstance(it, ItemList) and it.items[0].marker[-1] in "○▲"]
    assert [item.marker for item in reviews[3].items] == ["(1)○", "(2)▲", "(3)○", "(4)▲", "(5)▲"]


# --- 4 ----------------------------------------------------------------------------------------------------


def test_structure_4_items_have_tags_behind_their_text_or_in_their_heading(
    kasugai: LoadedPlan, document: Document
) -> None:
    tagged = [(item.heading, item.tags) for it in initiatives(kasugai) for item in it.present if item.tags]
    assert tagged == [
        ("地域支援研究会", ("官民協働",)),
        ("多機関協働の専門職合同研修会", ("人材育成",)),
        ("孤独・孤立対策庁内連携会議", ("庁内連携",)),
        (None, ("民民協働",)),
        (None, ("庁内連携",)),
        (None, ("制度福祉と地域福祉の連携",)),
        (None, ("ニーズ把握",)),
        (None, ("多様な居場所",)),
        (None, ("社会参加の支援メニューの開発",)),
        (None, ("地域づくり×相談支援",)),
        (None, ("民民協働",)),
        (None, ("官民協働",)),
    ]
    text = plain_blocks(section_titled(document, DETAIL).blocks)
    assert "(1) 地域支援研究会（官民協働）" in text
    assert "。（地域づくり×相談支援）" in text


# --- 5 ----------------------------------------------------------------------------------------------------


def test_structure_5_items_nest_and_hold_examples_under_words_of_their_own(
    kasugai: LoadedPlan, document: Document
) -> None:
    study = element(kasugai, Initiative, "地域支援研究会等の展開").present[0]
    assert len(study.items) == 3
    text = plain_blocks(section_titled(document, DETAIL).blocks)
    for marker in ("  (ア) ", "  (イ) ", "  (ウ) ", "  ① 個別課題の解決", "  ⑤ 政策形成"):
        assert marker in text
    examples = [
        (one.heading, [prose.text for prose in one.texts])
        for it in initiatives(kasugai)
        for item in it.present
        for one in item.examples
    ]
    assert [heading for heading, _ in examples] == [
        "協働の取組",
        "具体的な取組み",
        "具体的な取組み",
        "連携した活動事例",
    ]
    assert examples[0][1][:2] == ["制度の設計", "消費者生活展での啓発"]
    assert examples[2][1] == ["駄菓子の値札貼り", "カフェ厨房でのパン作り"]


# --- 6 ----------------------------------------------------------------------------------------------------


def test_structure_6_tables_of_years_with_one_row_and_their_caption_outside(document: Document) -> None:
    years = ["令和5年度", "令和6年度", "令和7年度"]
    assert plain_table(table_named(document, "参画団体数")) == [years, ["32団体", "36団体", "41団体"]]
    assert plain_table(table_named(document, "企業からの寄付件数")) == [years, ["7件", "8件", "11件"]]
    assert [row[1:] for row in plain_table(table_with_id(document, "hyo-hikikomori"))] == [
        ["令和6年度", "令和7年度（1月時点）"],
        ["14件", "36件"],
    ]


def test_structure_6_a_table_of_content_kind_and_years_with_its_notes(document: Document) -> None:
    table = table_named(document, "参画団体の活動内容")
    assert plain_inline(table.caption) == "参画団体の活動内容※1"
    assert plain_table(table) == [
        ["内容", "種別", "令和5年度", "令和6年度", "令和7年度"],
        ["食事の提供", "こども食堂・地域食堂", "21団体", "24団体", "28団体"],
        ["食品の配付", "フードパントリー", "12団体", "12団体", "12団体"],
        ["食品の回収", "フードドライブ", "5団体", "5団体", "6団体"],
        ["食品の保管と配分", "フードバンク", "2団体", "2団体", "2団体"],
        ["その他※2", "", "3団体", "4団体", "4団体"],
    ]
    text = plain_blocks(section_titled(document, DETAIL).blocks)
    assert "※1 複数の内容を行う団体は" in text
    assert "※2 「その他」は、無料学習塾、駄菓子屋など" in text


def test_structure_6_a_table_with_two_units_where_no_value_is_a_dash_and_not_zero(
    kasugai: LoadedPlan, document: Document
) -> None:
    title = "住民主体サービスなど地域活動団体の推移（総合事業開始時との比較）"
    assert plain_table(table_named(document, title))[1:] == [
        ["住民主体サービス実施団体数（通いの場）", "32団体", "131団体"],
        ["地域活動と民間企業との連携事例", "—", "8事例"],
        ["属性や世代を超えた地域活動団体数", "—", "15事例"],
    ]
    assert amounts(element(kasugai, Indicator, "地域活動と民間企業との連携事例")) == {"令和6年度": 8}


def test_structure_6_a_form_of_keys_and_values(document: Document) -> None:
    table = table_with_id(document, "hyo-shien-kaigi")
    assert table.kind == "sheet"
    (count, value), (label, what) = plain_table(table)
    assert (count, value, label) == ("支援会議件数", "15件（令和6年度）", "検討内容")
    for word in ("精神疾患", "障がい", "介護", "難病", "8050世帯", "ヤングケアラー", "支援拒否"):
        assert word in what


def test_structure_6_series_in_running_text_are_data_that_the_text_cites(
    kasugai: LoadedPlan, document: Document
) -> None:
    assert amounts(element(kasugai, Indicator, "地域福祉包括化推進員の配置数")) == {
        "令和4年度": 2,
        "令和5年度": Decimal("3.5"),
        "令和6年度": 3,
        "令和7年度": 4,
    }
    assert amounts(element(kasugai, Indicator, "孤独・孤立対策庁内連携会議の開催回数")) == {
        "令和5年度": 1,
        "令和6年度": 2,
        "令和7年度": 2,
    }
    assert amounts(element(kasugai, Indicator, "民生委員からの相談件数")) == {"令和6年度": 4}
    assert amounts(element(kasugai, Indicator, "合同研修会の延べ受講者数")) == {"令和7年度": 154}
    platform = element(kasugai, Indicator, "つながりづくりプラットフォームの参加団体数")
    assert [(row.labels["エリア"], int(amounts(row)["令和7年度"])) for row in platform.breakdown] == [
        ("東エリア", 33),
        ("西エリア", 36),
    ]
    text = plain_blocks(section_titled(document, DETAIL).blocks)
    for words in (
        "（令和4年：2名、令和5年：3.5名、令和6年：3名、令和7年：4名）",
        "（令和5年度：1回、令和6年度：2回、令和7年度：2回）",
        "相談件数4件",
        "154名",
        "東エリア33団体、西エリア36団体（令和8年3月現在）",
    ):
        assert words in text
    items = [item for it in initiatives(kasugai) for item in (*it.present, *it.review)]
    assert [name.split("@")[0] for name in cited(items)] == [
        "kayoi",
        "kayoi",
        "suishinin-su",
        "minsei-sodan",
        "kenshu-jukosha",
        "renkei-kaigi-kaisu",
        "platform-dantai",
    ]


# --- 7 ----------------------------------------------------------------------------------------------------


def test_structure_7_the_head_of_a_part_year_says_until_when(kasugai: LoadedPlan) -> None:
    whole, part = element(kasugai, Indicator, "新規のひきこもり相談").series
    assert whole.until is None
    assert part.until is not None
    assert (part.year.wareki(), part.until.text) == ("令和7年度", "1月時点")
    assert part.until.in_fiscal_year(part.year.year).year == 2026


# --- 8 ----------------------------------------------------------------------------------------------------


def test_structure_8_lists_of_four_columns_with_departments_of_sub_projects(
    kasugai: LoadedPlan, document: Document
) -> None:
    consultation, community = (
        plain_table(table_with_id(document, id_)) for id_ in ("hyo-sodan", "hyo-chiiki")
    )
    head = ["対象事業", "事業内容", "既存の対象者", "担当課"]
    assert consultation[0] == head
    assert [(row[0], row[2], row[3]) for row in consultation[1:]] == [
        ("地域包括支援センター運営事業", "高齢者とその家族", "地域共生推進課"),
        ("相談支援事業", "障がい者とその家族等", "障がい福祉課"),
        ("利用者支援事業", "妊産婦及び子育て家庭の親とその子ども", "こども家庭支援課"),
        ("生活困窮者自立相談支援事業", "生活に困窮する者やその恐れのあるもの", "地域共生推進課"),
    ]
    assert [line[:3] for line in consultation[3][1].split("\n")[1:]] == ["(1)", "(2)", "(3)", "(4)"]
    assert community[0] == head
    assert [(row[0], row[2], row[3]) for row in community[1:]] == [
        ("地域介護予防活動事業", "高齢者", "地域共生推進課"),
        ("生活支援体制整備事業", "高齢者と地域活動者", "地域共生推進課"),
        ("地域活動支援センター機能強化事業", "障がい者", "障がい福祉課"),
        ("地域子育て支援拠点事業", "子育て家庭の親とその子ども", "子育て推進課、保育課"),
        ("生活困窮者支援等のための地域づくり事業", "—", "(1) 地域共生推進課\n(2) 福祉政策課"),
    ]
    assert "(4) 子育てと子育て支援の講習等（月1回以上）" in community[4][1]
    needy = element(kasugai, Project, "生活困窮者支援等のための地域づくり事業")
    assert needy.target is None
    assert needy.departments is not None
    assert {
        scope: [kasugai.printed(one) for one in references]
        for scope, references in needy.departments.own.items()
    } == {"network": ["地域共生推進課"], "kyoryokuin": ["福祉政策課"]}


@pytest.mark.parametrize(("name", "steps"), [("sanka", 4), ("outreach", 3), ("takikan", 6)])
def test_structure_8_the_other_three_are_forms(document: Document, name: str, steps: int) -> None:
    rows = plain_table(table_with_id(document, f"{name}-hyo"))
    assert [row[0] for row in rows] == ["事業内容", "支援対象者", "担当課"]
    assert [f"({number})" in rows[0][1] for number in range(1, steps + 2)] == [True] * steps + [False]
    assert rows[2][1] == "地域共生推進課"


# --- 9 ----------------------------------------------------------------------------------------------------


def test_structure_9_two_meetings_as_forms_with_generic_and_named_members(
    kasugai: LoadedPlan, document: Document
) -> None:
    jusou = plain_table(table_with_id(document, "hyo-jusou-kaigi"))
    assert [row[0] for row in jusou] == ["目的", "内容", "構成員", "開催時期"]
    assert jusou[2][1].split("、") == [
        "地域福祉包括化推進員",
        "関係各課",
        "関係機関",
        "地域住民等",
    ]
    assert jusou[3][1] == "随時開催"
    assert len(jusou[1][1].split("\n")) == 3
    suishin = plain_table(table_with_id(document, "hyo-suishin-kaigi"))
    assert [row[0] for row in suishin] == ["目的", "内容", "構成員", "実施回数"]
    assert suishin[3][1] == "年2回"
    assert len(suishin[1][1].split("\n")) == 4
    meeting = element(kasugai, Meeting, "包括的支援推進会議")
    assert [kasugai.printed(member.body) for member in meeting.members if member.body] == [
        "子育て推進課",
        "こども家庭支援課",
        "保育課",
        "福祉政策課",
        "地域共生推進課",
        "障がい福祉課",
        "市社会福祉協議会",
    ]


@pytest.mark.parametrize(
    "name",
    [
        "支援会議",
        "地域ケア会議",
        "地域ケア個別会議",
        "地域包括ケア推進協議会",
        "支援調整会議",
        "地域支援研究会",
        "孤独・孤立対策庁内連携会議",
        "連絡会",
        "検討部会",
    ],
)
def test_structure_9_bodies_named_in_the_text_are_meetings_that_it_cites(
    kasugai: LoadedPlan, name: str
) -> None:
    meeting = element(kasugai, Meeting, name)
    pieces = [piece for _, prose in kasugai.pieces if isinstance(prose, Prose) for piece in split(prose.text)]
    cited_meetings = [
        kasugai.index.find(("会議",), piece.target)
        for piece in pieces
        if isinstance(piece, Citation) and piece.kind == "会議"
    ]
    assert any(found is meeting for found in cited_meetings)


def test_structure_9_the_body_of_study_counts_its_members_and_the_care_meetings_build_up(
    kasugai: LoadedPlan,
) -> None:
    study = element(kasugai, Meeting, "地域支援研究会")
    assert [(member.words, member.note) for member in study.members] == [
        ("行政関係課", "7課"),
        ("民間相談支援機関", "10機関"),
    ]
    care = element(kasugai, Meeting, "地域ケア個別会議")
    assert [kasugai.printed(other) for other in care.reports_to] == ["地域包括ケア推進協議会"]
    functions = element(kasugai, Meeting, "地域ケア会議").agenda
    assert functions is not None
    assert [item.text.text for item in functions.items if item.text] == [
        "個別課題の解決",
        "ネットワークの構築",
        "地域生活課題の発見",
        "地域づくり・資源開発",
        "政策形成",
    ]


# --- 10 ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("重層的支援体制整備事業", "重層事業"),
        ("重層的支援体制整備事業実施計画", "重層事業実施計画"),
        ("改善志向の評価", "評価活動"),
        ("孤独・孤立対策官民連携プラットフォーム", "つながりづくりプラットフォーム"),
    ],
)
def test_structure_10_terms_are_defined_where_they_come_up(
    kasugai: LoadedPlan, document: Document, name: str, short: str
) -> None:
    term = element(kasugai, Term, name)
    assert element(kasugai, Term, short) is term
    text = "\n".join(plain_blocks(section.blocks) for section in sections_of(document))
    defined = re.search(rf"{name}」?（(?:社会福祉法第106条の4第2項。)?以下「{short}」という。）", text)
    assert defined is not None
    assert short in text[defined.end() :]


def test_structure_10_the_meeting_of_the_network_has_a_short_name(kasugai: LoadedPlan) -> None:
    assert element(kasugai, Meeting, "連絡会").name == "ネットワーク連絡会"


# --- 11 ---------------------------------------------------------------------------------------------------


def test_structure_11_the_cover_has_the_year_in_both_countings(
    kasugai: LoadedPlan, document: Document
) -> None:
    assert kasugai.plan.header is not None
    assert kasugai.plan.header.decision is not None
    date = kasugai.plan.header.decision.date
    assert date is not None
    assert (date.text, date.year, date.month) == ("令和8年（2026年）3月", 2026, 3)
    assert (document.cover.date, document.cover.term) == ("令和8年（2026年）3月", "第二期")


# --- 12 ---------------------------------------------------------------------------------------------------


def test_structure_12_a_plan_with_a_year_in_its_name_and_a_plan_whose_name_is_tentative(
    kasugai: LoadedPlan, document: Document
) -> None:
    above = element(kasugai, RelatedPlan, "地域共生プラン")
    assert (above.name, above.popular) == (
        "春日井市地域共生プラン 2025",
        "第5次春日井市地域福祉計画・地域福祉活動計画",
    )
    assert [principle.name for principle in above.philosophy] == [
        "出会い つながり 支え合い みんな輝く やさしいまちづくり"
    ]
    joint = element(kasugai, RelatedPlan, "総合福祉計画")
    assert joint.tentative
    assert joint.integration is not None and joint.integration.wareki() == "令和9年度"
    assert joint.revision is not None and {"6年ごと", "3年ごと"} <= set(
        re.findall("[0-9]年ごと", joint.revision)
    )
    assert [kasugai.printed(plan) for plan in joint.integrates] == [
        "地域共生プラン",
        "高齢者総合福祉計画",
        "障がい者総合福祉計画",
    ]
    [figure] = [it for it in nodes(document) if isinstance(it, Figure) and it.id == "zu-kanren"]
    assert "(仮称)総合福祉計画は、令和9年度に、" in figure.alternative
    assert "第5次春日井市地域福祉計画・地域福祉活動計画" in figure.alternative


# --- 図 ---------------------------------------------------------------------------------------------------


def test_six_numbered_figures_and_the_schedule_are_drawn_with_their_sources(document: Document) -> None:
    figures = [it for it in nodes(document) if isinstance(it, Figure)]
    assert [plain_inline(it.caption) for it in figures] == [
        "図1　地域共生社会の実現に向けた包括的支援体制",
        "図2　関連計画との関係",
        "図3　重層的支援体制整備事業の構造図",
        "図4　相談支援の2つの重層化の関係図",
        "参画団体数と企業からの寄付件数の推移",
        "図5　重層的支援体制整備事業の構成",
        "図6　評価活動における好循環",
        "包括的支援推進会議　開催スケジュール（イメージ）",
    ]
    assert all(it.svg and it.alternative for it in figures)
    assert {plain_inline(it.caption)[:2]: (it.source, it.source_first) for it in figures if it.source} == {
        "図1": ("厚生労働省　一部改変", True),
        "図6": (
            "『重層的支援体制整備事業における評価活動のすすめ - 所管課エンパワメント・ガイドブック』一部改変",
            False,
        ),
    }


def test_figures_say_what_the_plan_says(document: Document) -> None:
    told = {it.id: it.alternative for it in nodes(document) if isinstance(it, Figure)}
    assert (
        told["zu-kozo"].index("C 困窮") < told["zu-kozo"].index("B 新たな") < told["zu-kozo"].index("A これ")
    )
    assert "7 孤独・孤立対策のプラットフォーム事業" in told["zu-kozo"]
    assert "相談支援アプローチ" in told["zu-jusouka"] and "地域づくりアプローチ" in told["zu-jusouka"]
    assert "支援会議、重層的支援会議" in told["zu-jusouka"]
    assert "包括的支援推進会議は、年2回（開催月の記載なし）" in told["zu-schedule"]
    assert "生活困窮の生活困窮者自立相談支援事業（所管課は地域共生推進課）" in told["zu-kosei"]
    assert "参画団体数は、令和5年度が32団体、令和6年度が36団体、令和7年度が41団体。" in told["zu-food"]
    assert told["zu-junkan"].endswith("最後の段階から初めの段階に戻る。")
    assert "地域包括支援センター 12か所" in told["zu-hokatsuteki"]


def test_every_table_but_those_in_words_is_a_view_of_data(kasugai: LoadedPlan, document: Document) -> None:
    assert [piece for _, piece in kasugai.pieces if isinstance(piece, FreeTable)] == []
    assert len(tables_of(document)) == 14

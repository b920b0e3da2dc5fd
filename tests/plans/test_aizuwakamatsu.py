"""plans/aizuwakamatsu: 公表された会津若松市 第2期計画（案）の事実が、その計画に残らず入っていること。

Every literal here was read from the published plan, not from the YAML.
"""

from __future__ import annotations

import re
import unicodedata

import pytest

from jusou_plan.document.nodes import Document, Figure, Notes
from jusou_plan.document.plan_document import build_plan_document
from jusou_plan.model.header import Status
from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.meeting import Meeting, MeetingKind
from jusou_plan.model.place import Place
from jusou_plan.model.project import Project
from jusou_plan.model.related_plan import PlanKind, RelatedPlan
from jusou_plan.render.html import render_html
from jusou_plan.render.text import render_text
from jusou_plan.render.walk import nodes
from tests.conftest import REPOSITORY
from tests.language.plain_table import (
    plain_blocks,
    plain_inline,
    plain_table,
    section_titled,
    sections_of,
    table_named,
)
from tests.language.written import element

CITY = "市（多機関協働事業者）"


@pytest.fixture(scope="module")
def aizu() -> LoadedPlan:
    return load_plan(REPOSITORY / "plans" / "aizuwakamatsu")


@pytest.fixture(scope="module")
def document(aizu: LoadedPlan) -> Document:
    printed, findings = build_plan_document(aizu)
    assert findings == ()
    return printed


@pytest.fixture(scope="module")
def page(document: Document) -> str:
    """What a reader of the built page sees, without white space."""
    return squeezed(re.sub(r"<[^>]+>", "", render_html(document)))


def squeezed(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())


# --- the plan ---------------------------------------------------------------------------------------------


def test_the_plan_says_whose_it_is_and_that_it_is_a_draft(aizu: LoadedPlan, document: Document) -> None:
    header = aizu.plan.header
    assert header is not None
    assert (header.term, header.name) == ("第2期", "会津若松市重層的支援体制整備事業実施計画")
    assert (header.municipality.name, str(header.municipality.code)) == ("会津若松市", "072028")
    assert (header.status, str(header.period)) == (Status.PROPOSAL, "令和8年度～令和13年度")
    assert header.decision is not None and str(header.decision.date) == "令和8年3月"
    assert header.form == "基本型"
    assert (document.cover.status, document.draft_mark) == ("案", "案")
    assert document.cover.issuer == "会津若松市"


def test_the_chapters_and_sections_are_those_of_the_published_plan(document: Document) -> None:
    assert [plain_inline(section.title) for section in document.front] == ["はじめに"]
    headings = [
        f"{section.number} {plain_inline(section.title)}".strip()
        for chapter in document.body
        for section in (chapter, *chapter.sections)
    ]
    assert headings == [
        "1 重層的支援体制整備事業の概要",
        "(1) 国の重層的支援体制整備事業とは",
        "(2) 個別事業（必須事業）",
        "2 第2期重層的支援体制整備事業実施計画策定の趣旨",
        "(1) 計画の位置づけ",
        "(2) 計画期間",
        "(3) 策定方法",
        "3 本市における現状",
        "4 重層的支援体制整備事業に関する基本方針",
        "5 重点的に取り組む事項",
        "(1) 断らない相談支援と伴走型支援",
        "(2) ひきこもりに対する支援",
        "6 重層的支援体制整備事業の実施内容",
        "(1) 包括的相談支援事業（法第106条の4第2項第1号）",
        "(2) 地域づくり事業（法第106条の4第2項第3号）",
        "(3) 多機関協働事業（法第106条の4第2項第5号）：直営",
        "(4) アウトリーチ等を通じた継続的支援事業（法第106条の4第2項第4号）：委託",
        "(5) 参加支援事業（法第106条の4第2項第2号）：一部委託",
        "7 各種会議",
        "(1) 重層的支援会議",
        "(2) 支援会議",
        "(3) 重層的支援体制整備事業推進会議",
        "この計画に不足している事項",
    ]


def test_the_introduction_explains_four_words_at_its_end(document: Document) -> None:
    [introduction] = document.front
    *_, notes = introduction.blocks
    assert isinstance(notes, Notes)
    assert [(note.mark, plain_blocks(note.blocks[:1])) for note in notes.notes] == [
        ("※1", "8050問題"),
        ("※2", "ダブルケア"),
        ("※3", "ヤングケアラー"),
        ("※4", "ひきこもり"),
    ]
    for words, note in zip(
        (("50歳", "80歳", "孤立", "困窮"), ("若い世代", "介護"), ("家事", "大人"), ("6か月", "家庭")),
        notes.notes,
        strict=True,
    ):
        assert [word for word in words if word not in plain_blocks(note.blocks)] == []


def test_the_figures_known_by_caption(document: Document) -> None:
    figures = {plain_inline(node.caption): node for node in nodes(document) if isinstance(node, Figure)}
    assert set(figures) == {
        "重層的支援体制整備事業の概要",
        "従来の相談支援体制と重層的支援体制の比較",
        "重層的支援体制整備事業全体図",
        "この計画と関連計画の期間",
        "重層的支援体制整備事業の経過",
        "実施する事業の構成",
    }
    ministry = figures["重層的支援体制整備事業の概要"]
    assert (ministry.svg, ministry.image) == ("", None)
    assert ministry.source == "厚生労働省「地域共生社会のポータルサイト」から抜粋"


def test_what_the_published_plan_lacks_is_declared_and_not_invented(aizu: LoadedPlan) -> None:
    gaps = [gap.item for gap in aizu.plan.shortfalls]
    assert gaps == ["規34-10-1", "第6号", "法106-5-2", "法106-5-3", "法106-5-4", "居住支援連携"]
    assert not aizu.plan.procedures
    assert not any(it.contractors for it in aizu.plan.projects)
    assert not any(it.target for it in aizu.plan.projects)


# --- 計画 -------------------------------------------------------------------------------------------------


def test_the_kinds_of_the_plans_beside_this_one(aizu: LoadedPlan) -> None:
    assert [(plan.names[1:], plan.kinds) for plan in aizu.plan.related_plans] == [
        (
            ("第3期地域福祉計画", "第3期会津若松市地域福祉計画"),
            (PlanKind.COMMUNITY_WELFARE, PlanKind.COMMUNITY_ACTIVITY),
        ),
        (
            ("高齢者福祉計画・第9期介護保険事業計画",),
            (PlanKind.ELDERLY, PlanKind.LONG_TERM_CARE),
        ),
        (
            ("第4次障がい者計画・第7期障がい福祉計画・第3期障がい児福祉計画",),
            (PlanKind.DISABLED_PERSONS, PlanKind.DISABILITY_WELFARE, PlanKind.DISABLED_CHILDREN),
        ),
        ((), (PlanKind.CHILDREN,)),
        (("第1期実施計画",), (PlanKind.JUSOU,)),
    ]
    assert element(aizu, RelatedPlan, "第1期実施計画").decided is not None


# --- 事業 -------------------------------------------------------------------------------------------------


def test_the_projects_with_their_items_fields_and_methods(aizu: LoadedPlan) -> None:
    def method(project: Project) -> str:
        assert project.method is not None and project.method.shared is not None
        return project.method.shared.method.text

    assert [
        ("・".join(it.label() for it in found.basis), "・".join(found.fields), found.name, method(found))
        for found in aizu.plan.projects
    ] == [
        ("第1号イ", "介護", "地域包括支援センター運営事業", "委託"),
        ("第1号ロ", "障がい", "相談支援事業", "委託"),
        ("第1号ハ", "子ども・子育て", "利用者支援事業", "直営"),
        ("第1号ニ", "生活困窮", "自立相談支援事業", "直営"),
        ("第3号イ", "介護", "地域介護予防活動支援事業", "直営"),
        ("第3号ロ", "介護", "生活支援体制整備事業", "一部委託"),
        ("第3号ハ", "障がい", "地域活動支援センター機能強化事業", "委託"),
        ("第3号ニ", "子ども・子育て", "地域子育て支援拠点事業", "委託（一部直営）"),
        ("第3号", "生活困窮", "生活困窮者支援等のための地域づくり事業", "直営"),
        ("第5号", "", "多機関協働事業", "直営"),
        ("第4号", "", "アウトリーチ等を通じた継続的支援事業", "委託"),
        ("第2号", "", "参加支援事業", "一部委託"),
    ]


def test_the_department_and_the_posts_that_the_plan_names(aizu: LoadedPlan) -> None:
    many = element(aizu, Project, "takikan-jigyo")
    assert many.departments is not None and many.departments.shared is not None
    assert [aizu.printed(it) for it in many.departments.shared] == ["地域福祉課"]
    posts = [
        (found.name, post)
        for found in aizu.plan.projects
        if found.staff is not None
        for staff in found.staff.everything()
        for entry in staff
        for post in entry.posts
    ]
    assert posts == [
        ("自立相談支援事業", "自立就労支援員"),
        ("自立相談支援事業", "家計改善支援員"),
        ("生活支援体制整備事業", "生活支援コーディネーター"),
        ("生活支援体制整備事業", "生活支援コーディネーター"),
        ("多機関協働事業", "包括化支援員"),
    ]


def test_doubtful_names_and_addresses_stand_as_published_and_the_doubt_is_noted_unprinted(
    aizu: LoadedPlan, page: str
) -> None:
    doubted = {
        "若松第5地域包括支援センター": "枝雪零苑",
        "障がい者総合相談窓口（基幹相談支援センター）": "鶴賀字下柳原",
        "第3地域障がい者相談窓口": "笹籬田",
        "認定こども園こぼとらんど": "上荒久字田石尻",
        "幼保連携型認定こども園こぼうしこども園": "こぼうし",
        "木育広場もくれん": "上荒久田字石尻",
    }
    for name, as_published in doubted.items():
        place = element(aizu, Place, name)
        assert as_published in f"{place.name}{place.address}{place.host}"
        assert place.note is not None and "公表資料のまま" in place.note
        assert squeezed(place.note) not in page
    assert [place.name for place in aizu.plan.places if place.note] == list(doubted)
    [law] = element(aizu, Project, "相談支援事業").statutes
    assert law.note is not None and squeezed(law.note) not in page


# --- 会議 -------------------------------------------------------------------------------------------------


def test_the_meetings_with_kind_rules_and_host(aizu: LoadedPlan) -> None:
    assert [
        (it.name, it.kinds, it.rules, [aizu.printed(host) for host in it.hosts]) for it in aizu.plan.meetings
    ] == [
        ("重層的支援会議", (MeetingKind.JUSOU,), "会津若松市重層的支援会議設置要綱", [CITY]),
        (
            "支援会議",
            (MeetingKind.SUPPORT,),
            "会津若松市重層的支援体制整備事業支援会議設置要綱",
            [CITY],
        ),
        (
            "重層的支援体制整備事業推進会議",
            (MeetingKind.OTHER,),
            "会津若松市重層的支援体制整備事業推進会議設置要綱",
            [CITY],
        ),
        ("情報共有会議", (MeetingKind.OTHER,), None, [CITY]),
        ("会津若松市ひきこもり支援連携会議", (MeetingKind.OTHER,), None, []),
    ]


def test_who_has_come_to_the_meeting_on_cases_and_what_it_discusses(document: Document) -> None:
    rows = dict(plain_table(table_named(document, "重層的支援会議の概要")))
    assert rows["コーディネーター"] == "・ 地域福祉課　包括化支援員"
    assert rows["これまでの出席者"].splitlines() == [
        "・ 本人が相談を寄せた支援機関",
        "・ 本人が利用している事業所",
        "・ 本人が通院する医療機関",
        "・ 学校",
        "・ 相談窓口",
        "・ 民生委員・児童委員",
        "・ 司法書士",
        "・ 警察 等",
    ]
    discussed = ("適切", "方向性", "役割分担", "終結時の評価", "社会資源の充足状況")
    for words, line in zip(discussed, rows["内容"].splitlines(), strict=True):
        assert words in line
    assert "同意" in rows["目的"]
    assert "医療や法律" in rows["出席"]
    assert "見込み数" in rows["開催と進行管理"] and "毎年度" in rows["開催と進行管理"]


def test_the_support_meeting_is_held_when_needed_and_its_members_keep_secrets(document: Document) -> None:
    rows = dict(plain_table(table_named(document, "支援会議の概要")))
    assert rows["開催"] == "必要に応じて"
    assert rows["根拠"].startswith("法第106条の6")
    assert "守秘義務" in rows["守秘義務"] and "法第106条の6" in rows["守秘義務"]
    text = plain_blocks(section_titled(document, "(2) 支援会議").blocks)
    assert "同意を得るのが原則" in text


def test_the_promotion_meeting_evaluates_and_is_told_of_three_projects(
    aizu: LoadedPlan, document: Document
) -> None:
    rows = dict(plain_table(table_named(document, "重層的支援体制整備事業推進会議の概要")))
    assert rows["構成員"].splitlines() == ["・ 庁内関係課　課長", "・ 相談支援機関等から推薦を受けた者 等"]
    for words in ("多機関協働事業", "アウトリーチ等を通じた継続的支援事業", "参加支援事業", "目標と実績"):
        assert words in rows["内容"]
    assert "情報共有会議における現状と課題" in rows["内容"]
    assert "評価・検証" in rows["目的"]
    sharing = element(aizu, Meeting, "情報共有会議")
    assert [aizu.resolve(it) for it in sharing.reports_to] == [element(aizu, Meeting, "推進会議")]


# --- everything -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "number",
    [
        # はじめに、1
        *("昭和26年法律第45号", "令和3年4月", "令和5年度から", "令和6年度から", "令和7年3月", "令和7年度"),
        *("同年4月", "令和8年度から13年度", "50歳", "80歳", "6か月以上", "令和3年度"),
        # 2–5
        *("第106条の5第1項", "令和8年度から令和13年度までの6年間", "令和6年度～8年度", "令和6年度～11年度"),
        *("令和7年度～11年度", "令和5年度の", "4分野", "平成30年度から"),
        # 6
        *("第106条の4第2項第1号", "第106条の4第2項第3号", "第106条の4第2項第5号"),
        *("第106条の4第2項第4号", "第106条の4第2項第2号", "基本目標3", "基本施策3-2", "基本目標2"),
        *("基本施策2-1", "基本施策2-2", "平成9年法律第123号", "平成17年法律第123号", "昭和22年法律第164号"),
        *("平成25年法律第105号", "平成24年法律第65号", "50回/年", "30回/年", "85件/年", "32件/年"),
        *("47件/年", "12件/年", "3人/年", "650回/年", "62団体", "34人/年", "3,300回/年", "2名", "7名"),
        # 7
        *("令和5年度・6年度", "第106条の6", "40代", "80代", "20代", "60代", "30代", "50代"),
    ],
)
def test_every_number_of_the_published_plan_is_printed(page: str, number: str) -> None:
    assert squeezed(number) in page


@pytest.mark.parametrize(
    "term",
    [
        # はじめに
        *("少子高齢化", "人口減少", "未婚・晩婚化", "8050問題", "ダブルケア", "ヤングケアラー", "ひきこもり"),
        *("社会的な孤立", "移行準備事業", "必須事業", "各種団体", "専門職", "住民参画"),
        *("地域福祉推進の基盤づくり", "身近な地域で支え合える基盤づくり", "安心して暮らせる基盤づくり"),
        # 1
        *("制度の狭間", "複雑化・複合化した地域生活課題", "プラットフォーム", "潜在的な相談者"),
        # 3
        *("地域の行事", "地区における連絡体制", "人材の不足", "コロナ禍", "物価高騰", "消費生活相談"),
        *("精神的に", "有機的に"),
        # 4, 5
        *("基本型", "お互いさま", "地域共生社会の実現", "地域福祉実態調査アンケート", "断らない相談支援"),
        *("伴走型", "行政相談", "情報交換会", "分野横断的な研修", "生きる力", "福島県会津保健福祉事務所"),
        *("家族どうしが交流", "社会資源の情報", "早い時期"),
        # 6
        *("社会福祉士", "保健師", "主任介護支援専門員", "権利擁護", "ケアプラン", "虐待", "妊産婦"),
        *("母子保健", "児童福祉", "自立就労支援員", "家計改善支援員", "血縁", "地縁", "社縁", "産業振興"),
        *("市民協働", "地域振興", "防犯・防災", "孤立・孤独", "いきいき百歳体操", "体力測定", "地域サロン"),
        *("老人クラブ", "リハビリテーション専門職", "市民サポーター", "NPO法人", "町内会", "認知症"),
        *("創作的活動又は生産活動", "核家族", "孤独感", "地域福祉を考えるフォーラム", "民生委員・児童委員"),
        *("人材の育成", "教育", "地域ケア会議", "あいまるLINE", "家庭訪問", "マッチング", "フォローアップ"),
        *("受入先", "地域活動支援センタージョイ", "福祉4分野以外を含む"),
        # 7
        *("包括化支援員", "司法書士", "警察", "推薦を受けた者"),
    ],
)
def test_every_name_of_the_published_plan_is_printed(page: str, term: str) -> None:
    assert squeezed(term) in page


def test_the_act_is_called_by_its_short_name_after_the_introduction(document: Document) -> None:
    titles = [plain_inline(section.title) for section in sections_of(document)]
    cited = [title for title in titles if "第106条" in title]
    assert len(cited) == 5
    assert not any("社会福祉法" in title for title in cited)
    assert "社会福祉法（昭和26年法律第45号。以下「法」という。）" in plain_blocks(document.front[0].blocks)


def test_the_keys_of_the_long_table_are_told_on_the_web_and_aloud(document: Document) -> None:
    html = render_html(document)
    table, after = html.split("幼保連携型認定こども園リトルスターこども園</th>")
    assert table.count('<sup><a id="note_') >= 3
    assert (
        after.index("</table>")
        < after.index("休止中")
        < after.index("生活困窮者支援等のための地域づくり事業")
    )
    aloud = render_text(document).splitlines()
    end = aloud.index("表の終わり。", aloud.index("名称、幼保連携型認定こども園リトルスターこども園。"))
    assert aloud[end - 3 : end] == ["注1、休止中。", "注2、直営。", ""]

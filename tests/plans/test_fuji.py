"""plans/fuji: 公表された富士市 令和6～8年度計画の事実が、その計画に残らず入っていること。

Every literal here was read from the published plan, not from the YAML.
"""

from __future__ import annotations

import html
import re

import pytest

from jusou_plan.document.nodes import Document, Figure, Paragraph, Table
from jusou_plan.document.plan_document import build_plan_document
from jusou_plan.model.header import Status
from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.meeting import Meeting
from jusou_plan.model.project import Project
from jusou_plan.model.related_plan import PlanKind, RelatedPlan
from jusou_plan.render.html import render_html
from jusou_plan.render.walk import nodes
from tests.conftest import REPOSITORY
from tests.language.plain_table import (
    plain_blocks,
    plain_inline,
    plain_table,
    section_titled,
    sections_of,
    table_with_id,
    tables_of,
)
from tests.language.written import element

FOLDER = REPOSITORY / "plans" / "fuji"


@pytest.fixture(scope="module")
def fuji() -> LoadedPlan:
    return load_plan(FOLDER)


@pytest.fixture(scope="module")
def document(fuji: LoadedPlan) -> Document:
    printed, findings = build_plan_document(fuji)
    assert findings == ()
    return printed


@pytest.fixture(scope="module")
def page(document: Document) -> str:
    """The words of the built page, without the style, mark-up and white space."""
    made = re.sub(r"<style>.*?</style>", "", render_html(document), flags=re.DOTALL)
    return "".join(html.unescape(re.sub(r"<[^>]*>", "", made)).split())


# --- the plan ---------------------------------------------------------------------------------------------


def test_the_plan_says_whose_it_is_and_that_it_is_a_reconstruction(fuji: LoadedPlan) -> None:
    header = fuji.plan.header
    assert header is not None
    assert header.name == "富士市重層的支援体制整備事業実施計画"
    assert (header.municipality.name, str(header.municipality.code)) == ("富士市", "222101")
    assert header.municipality.prefecture == "静岡県"
    assert header.status is Status.FINAL
    assert header.period is not None
    assert list(header.period.years) == [2024, 2025, 2026]
    assert (header.nickname, header.subtitle) == (
        "思いやりスクラムサポート",
        "思いやりスクラムサポート実施計画",
    )
    assert header.remarks == ("公表資料に基づき再構成したもの。市の公式文書ではありません。",)


def test_what_the_published_plan_does_not_tell_of_itself_is_absent(fuji: LoadedPlan) -> None:
    header = fuji.plan.header
    assert header is not None
    assert (header.decision, header.contact, header.cover) == (None, None, None)
    assert element(fuji, RelatedPlan, "第六次富士市総合計画").period is None


def test_what_the_plan_lacks_is_declared_and_not_invented(fuji: LoadedPlan) -> None:
    assert [gap.item for gap in fuji.plan.shortfalls] == [
        "規34-10-1",
        "規34-10-3",
        "法106-5-2",
        "法106-5-3",
        "法106-5-4",
    ]
    assert all(not found.goals for found in fuji.plan.projects)
    assert (fuji.plan.indicators, fuji.plan.procedures) == ((), ())


def test_the_chapters_and_sections_are_those_of_the_published_plan(document: Document) -> None:
    """The items of the law behind the headings are held by the tests of the structures."""
    headings = [
        re.sub("[（【](法)?第.*[号項].*[）】]$", "", f"{section.number} {plain_inline(section.title)}")
        for section in sections_of(document)
    ]
    assert headings == [
        "第1章 計画策定にあたって",
        "1 計画策定の背景と趣旨",
        "2 計画の位置づけ",
        "3 計画期間",
        "4 重層的支援体制整備事業の概要",
        "(1) 事業の概要",
        "(2) 重層的支援体制整備事業 事業一覧",
        "第2章 重層的支援体制整備事業において実施する事業および実施体制",
        "1 包括的相談支援",
        "(1) 地域包括支援センターの運営",
        "(2) 相談支援事業",
        "(3) 利用者支援事業",
        "ア 基本型",
        "イ 特定型",
        "ウ 母子保健型",
        "(4) 自立相談支援事業",
        "2 参加支援事業",
        "3 地域づくりに向けた事業",
        "(1) 地域介護予防活動支援事業",
        "(2) 生活支援体制整備事業",
        "(3) 地域活動支援センター事業",
        "(4) 地域子育て支援拠点事業",
        "(5) 生活困窮者支援等のための地域づくり事業",
        "4 アウトリーチ等を通じた継続的支援に関する事業",
        "5 多機関協働事業",
        "第3章 支援調整会議、重層的支援会議、支援会議の実施",
        "1 支援調整会議",
        "2 重層的支援会議",
        "3 支援会議",
        "第4章 関係機関間の一体的な連携",
        "1 関係機関間の連携",
        "2 企業や団体等とのパートナーシップによるまちづくり",
        "第5章 計画推進に向けて",
        " この計画に不足している事項",
    ]


# --- numbers, dates and names -----------------------------------------------------------------------------

NUMBERS = (
    *("80代", "50代", "8050問題", "平成28年6月2日", "令和2年法律第52号", "令和4年3月"),
    *("令和4年度", "令和6年度", "令和8年度", "令和9年度", "令和13年度", "3年間", "第5次", "第6次", "第六次"),
    *("第106条の5", "第106条の6", "第106条の4第2項第1号", "第106条の4第2項第2号"),
    *("第106条の4第2項第3号", "第106条の4第2項第4号", "第106条の4第2項第5号"),
    *("委託8ヶ所", "直営1ヶ所", "8圏域", "7ヶ所", "1名", "委託1ヶ所", "39歳", "7名", "5名", "第2層"),
    *("12ヶ所", "委託11ヶ所", "直営5ヶ所", "全26地区", "8名", "3名", "第1層"),
)


@pytest.mark.parametrize("number", NUMBERS)
def test_every_number_with_its_unit_stands_in_the_built_page(page: str, number: str) -> None:
    assert number in page


NAMES = (
    *("高齢者支援課", "障害福祉課", "こども家庭課", "保育幼稚園課", "生活支援課", "青少年相談センター"),
    *("こども未来課", "福祉総務課", "市民安全課", "地域保健課", "富士市社会福祉協議会"),
    *("地域包括支援センター", "基幹相談支援センター", "相談支援事業所", "こども家庭センター"),
    *("ユニバーサル就労支援センター相談支援グループ", "ユニバーサル就労支援センター就労支援グループ"),
    *("若者相談窓口ココ☆カラ", "地域活動支援センター", "地域子育て支援センター", "保育コンシェルジュ"),
    *("第1層コーディネーター", "第2層コーディネーター", "生活支援コーディネーター", "第2層協議体"),
    *("ご近所さんの運動教室・料理教室", "介護予防サポーター", "生活・介護支援サポーター"),
    *("地区福祉推進会", "地域福祉推進事業", "富士市福祉計画推進会議", "SDGs共想・共創プラットフォーム"),
    *("ニッポン一億総活躍プラン", "地域共生社会", "ダブルケア", "ひきこもり", "SDGs未来都市"),
    *("第5次富士市地域福祉計画", "第6次富士市地域福祉計画", "第六次富士市総合計画"),
    *("だれもが安心してともに暮らせる地域（まち）", "まなぶ、そだてる", "つなぐ、ささえあう"),
    *("きずく、ひろげる", "思いやりスクラムサポート", "フォローアップミーティング", "家族会"),
    *("保健師", "社会福祉士", "主任介護支援専門員", "小規模保育事業所", "認定こども園"),
    *("連携協定", "官民", "研修会", "災害"),
)


@pytest.mark.parametrize("name", NAMES)
def test_every_name_stands_in_the_built_page(page: str, name: str) -> None:
    assert name in page


# --- 1章 --------------------------------------------------------------------------------------------------


def test_the_plans_above_this_one(fuji: LoadedPlan) -> None:
    assert [(plan.name, plan.kinds) for plan in fuji.plan.related_plans] == [
        ("第六次富士市総合計画", (PlanKind.COMPREHENSIVE,)),
        ("第5次富士市地域福祉計画", (PlanKind.COMMUNITY_WELFARE,)),
        ("第6次富士市地域福祉計画", (PlanKind.COMMUNITY_WELFARE,)),
    ]
    fifth = element(fuji, RelatedPlan, "第5次地域福祉計画")
    assert str(fifth.decided) == "令和4年3月"
    assert fifth.vision == "だれもが安心してともに暮らせる地域（まち）"


def test_five_supports_and_three_effects(document: Document) -> None:
    said = plain_blocks(section_titled(document, "(1) 事業の概要").blocks)
    for line in (
        "① 属性を問わない相談支援",
        "② 参加支援",
        "③ 地域づくりに向けた支援",
        "④ アウトリーチ等を通じた継続的支援",
        "⑤ 多機関協働による支援",
    ):
        assert line in said
    for effect in ("狭間のニーズ", "早く相談支援につながります", "災害"):
        assert effect in said


def test_the_figures_are_drawn_from_the_plan(document: Document) -> None:
    figures = [node for node in nodes(document) if isinstance(node, Figure)]
    assert [plain_inline(figure.caption) for figure in figures] == [
        "本計画と上位計画",
        "重層的支援体制整備事業の全体イメージ",
        "【富士市】重層的支援体制整備事業 支援フロー",
    ]
    assert all(figure.svg and figure.alternative for figure in figures)


# --- 2章 --------------------------------------------------------------------------------------------------

SHEETS = {
    "hokatsu-hyo": "分野 事業内容 実施方法 支援機関 圏域 所管課",
    "sodan-shien-hyo": "分野 事業内容 実施方法 支援機関 圏域 所管課",
    "riyosha-shien-kihon": "分野 事業内容 実施方法 支援機関 所管課",
    # The one 保育コンシェルジュ, whom the published plan names among the contents, has a row of her own.
    "riyosha-shien-tokutei": "分野 事業内容 実施方法 支援機関 圏域 所管課 配置人数",
    "riyosha-shien-boshi": "分野 事業内容 実施方法 支援機関 所管課",
    "jiritsu-sodan-hyo": "分野 事業内容 実施方法 支援機関 圏域 所管課",
    "sanka-jigyo-zen-bunya": "分野 事業内容 実施方法 支援機関 所管課 配置人数",
    "sanka-jigyo-wakamono": "分野 事業内容 実施方法 支援機関 所管課 配置人数",
    "kaigo-yobo-hyo": "分野 事業内容 実施方法 支援機関 所管課",
    "seikatsu-shien-seibi-hyo": "分野 事業内容 実施方法 支援機関 所管課",
    "chikatsu-hyo": "分野 事業内容 実施方法 支援機関 所管課",
    "kosodate-kyoten-hyo": "分野 事業内容 実施方法 支援機関 所管課",
    "konkyu-chiiki-hyo": "分野 事業内容 実施方法 支援機関 所管課",
    "outreach-jigyo-zen-bunya": "分野 事業内容 実施方法 支援機関 所管課 配置人数",
    "outreach-jigyo-wakamono": "分野 事業内容 実施方法 支援機関 所管課 配置人数",
    "takikan-jigyo-hyo": "分野 事業内容 実施方法 支援機関 所管課 配置人数",
}


@pytest.mark.parametrize(("id_", "labels"), SHEETS.items())
def test_each_sheet_has_the_rows_of_the_published_one(document: Document, id_: str, labels: str) -> None:
    assert [row[0] for row in plain_table(table_with_id(document, id_))] == labels.split()


def test_there_are_no_other_sheets(document: Document) -> None:
    sheets = {table.id for table in tables_of(document) if table.kind == "sheet"}
    meetings = [
        table.id
        for name in ("1 支援調整会議", "2 重層的支援会議", "3 支援会議")
        for table in section_titled(document, name).blocks
        if isinstance(table, Table)
    ]
    assert sheets == set(SHEETS) | set(meetings)
    assert len(meetings) == 3


@pytest.mark.parametrize(
    ("id_", "department"),
    [
        ("hokatsu-hyo", "高齢者支援課"),
        ("sodan-shien-hyo", "障害福祉課"),
        ("riyosha-shien-kihon", "こども家庭課"),
        ("riyosha-shien-tokutei", "保育幼稚園課"),
        ("riyosha-shien-boshi", "こども家庭課"),
        ("jiritsu-sodan-hyo", "生活支援課"),
        ("sanka-jigyo-zen-bunya", "生活支援課"),
        ("sanka-jigyo-wakamono", "青少年相談センター"),
        ("kaigo-yobo-hyo", "高齢者支援課"),
        ("seikatsu-shien-seibi-hyo", "高齢者支援課"),
        ("chikatsu-hyo", "障害福祉課"),
        ("kosodate-kyoten-hyo", "こども未来課"),
        ("konkyu-chiiki-hyo", "福祉総務課"),
        ("outreach-jigyo-zen-bunya", "生活支援課"),
        ("outreach-jigyo-wakamono", "青少年相談センター"),
        ("takikan-jigyo-hyo", "福祉総務課"),
    ],
)
def test_each_sheet_names_the_department_in_charge(document: Document, id_: str, department: str) -> None:
    assert ["所管課", department] in plain_table(table_with_id(document, id_))


@pytest.mark.parametrize(
    ("id_", "words"),
    [
        ("hokatsu-hyo", "保健師、社会福祉士、主任介護支援専門員等 権利擁護 介護予防"),
        ("sodan-shien-hyo", "障害福祉サービス 虐待の防止 早期発見 権利擁護"),
        ("riyosha-shien-kihon", "ワンストップ 保健・医療・福祉等 連絡調整"),
        ("riyosha-shien-tokutei", "保育園 認定こども園 幼稚園 小規模保育事業所等 就学前 保育サービス"),
        ("riyosha-shien-boshi", "保健師等の専門家 妊娠・出産・子育て 保健指導"),
        ("jiritsu-sodan-hyo", "支援計画 家族との面談 自宅への訪問 通所（居場所の提供） ひきこもり"),
        (
            "sanka-jigyo-zen-bunya",
            "オーダーメイド型 就労準備 職場見学 就労体験 通勤（数日間続けて通う就労体験） 協力企業",
        ),
        (
            "sanka-jigyo-wakamono",
            "概ね中学卒業から39歳まで 居場所づくり 家族会 フォローアップミーティング",
        ),
        ("kaigo-yobo-hyo", "運動や食事作り、会食 ゴミ出し 電球 サポーター"),
        ("seikatsu-shien-seibi-hyo", "第2層協議体 小学校区 生活支援コーディネーター"),
        ("chikatsu-hyo", "創作的活動 生産活動 機能訓練 社会適応訓練"),
        ("kosodate-kyoten-hyo", "相談 情報の提供 助言 不安等"),
        ("konkyu-chiiki-hyo", "地域福祉推進事業 地区福祉推進会 全26地区"),
        ("outreach-jigyo-zen-bunya", "ひきこもり状態 伴走"),
        ("outreach-jigyo-wakamono", "概ね中学卒業から39歳まで ひきこもり等の家庭 伴走"),
        ("takikan-jigyo-hyo", "複雑化・複合化 重層的支援会議 役割の分担"),
    ],
)
def test_the_content_of_each_sheet_tells_what_the_published_one_tells(
    document: Document, id_: str, words: str
) -> None:
    [content] = [row[1] for row in plain_table(table_with_id(document, id_)) if row[0] == "事業内容"]
    assert [word for word in words.split() if word not in content] == []


def test_support_plans_are_made_by_the_project_of_items_5_and_6(fuji: LoadedPlan) -> None:
    project = element(fuji, Project, "多機関協働事業")
    assert [item.label() for item in project.basis] == ["第5号", "第6号"]


# --- 3章 --------------------------------------------------------------------------------------------------


def test_all_three_meetings_are_held_regularly_or_as_needed(fuji: LoadedPlan) -> None:
    for name in ("支援調整会議", "重層的支援会議", "支援会議"):
        meeting = element(fuji, Meeting, name)
        assert [str(often) for often in meeting.frequency] == ["定期開催又は随時開催"]


def test_two_meetings_have_a_duty_of_secrecy_and_one_the_consent_of_the_person(fuji: LoadedPlan) -> None:
    coordination, jusou, support = (
        element(fuji, Meeting, name) for name in ("支援調整会議", "重層的支援会議", "支援会議")
    )
    for meeting in (coordination, support):
        assert meeting.confidentiality is not None and meeting.confidentiality.text is not None
        assert "構成員に守秘義務" in meeting.confidentiality.text.text
    # The law has such a duty for one meeting only, and the published plan names no basis for the other.
    assert coordination.confidentiality is not None and coordination.confidentiality.basis is None
    assert jusou.confidentiality is None
    assert jusou.purpose is not None and "本人が同意した" in jusou.purpose.text


def test_the_three_parts_of_the_meeting_on_plans(fuji: LoadedPlan) -> None:
    agenda = element(fuji, Meeting, "重層的支援会議").agenda
    assert agenda is not None
    texts = [item.text.text for item in agenda.items if item.text]
    assert len(texts) == 3
    for text, word in zip(texts, ("適切", "終結", "社会資源"), strict=True):
        assert word in text


def test_the_sheets_of_the_meetings_have_these_rows(document: Document) -> None:
    found = {
        name: [
            row[0]
            for table in section_titled(document, name).blocks
            if isinstance(table, Table)
            for row in plain_table(table)
        ]
        for name in ("1 支援調整会議", "2 重層的支援会議", "3 支援会議")
    }
    assert found == {
        "1 支援調整会議": ["目的", "守秘義務", "開催方法", "主催", "構成員"],
        "2 重層的支援会議": ["目的", "役割", "開催方法", "主催", "協力", "構成員"],
        "3 支援会議": ["目的", "守秘義務", "開催方法", "主催", "構成員"],
    }


# --- 4章、5章 ---------------------------------------------------------------------------------------------


def test_the_fields_of_cooperation(document: Document) -> None:
    said = plain_blocks(section_titled(document, "1 関係機関間の連携").blocks)
    assert "高齢、障害、子ども、生活困窮、若者" in said
    assert "研修会" in said and "民間の事業所等" in said


def test_the_last_paragraph_of_the_source_is_not_lost(document: Document) -> None:
    [last] = section_titled(document, "第5章 計画推進に向けて").blocks
    assert isinstance(last, Paragraph)
    said = plain_inline(last.children)
    for word in ("年度ごと", "施策の充実や見直し", "附属機関", "富士市福祉計画推進会議", "委員に"):
        assert word in said

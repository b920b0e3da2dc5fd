"""plans/kasugai: 公表された春日井市 令和8年度からの第二期計画の事実が、その計画に残らず入っていること。

Every literal here was read from the published plan, not from the YAML. How its structures are held is
`test_kasugai_structures.py`.
"""

from __future__ import annotations

import html
import re
import unicodedata

import pytest

from jusou_plan.document.nodes import Document
from jusou_plan.document.plan_document import build_plan_document
from jusou_plan.model.header import Status
from jusou_plan.model.initiative import Initiative
from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.meeting import Meeting, MeetingKind
from jusou_plan.model.organization import Department
from jusou_plan.model.project import Project
from jusou_plan.model.related_plan import PlanKind, RelatedPlan, Standing
from jusou_plan.render.html import render_html
from tests.conftest import REPOSITORY
from tests.language.plain_table import plain_inline, sections_of
from tests.language.written import element


@pytest.fixture(scope="module")
def kasugai() -> LoadedPlan:
    return load_plan(REPOSITORY / "plans" / "kasugai")


@pytest.fixture(scope="module")
def document(kasugai: LoadedPlan) -> Document:
    printed, findings = build_plan_document(kasugai)
    assert findings == ()
    return printed


@pytest.fixture(scope="module")
def page(document: Document) -> str:
    """The words of the built page, without white space and in one form of width."""
    return squeezed(
        html.unescape(re.sub(r"<style.*?</style>|<[^>]+>", "", render_html(document), flags=re.S))
    )


def squeezed(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())


# --- the plan ---------------------------------------------------------------------------------------------


def test_the_plan_says_whose_it_is(kasugai: LoadedPlan) -> None:
    header = kasugai.plan.header
    assert header is not None
    assert (header.term, header.name) == ("第二期", "重層的支援体制整備事業実施計画")
    assert (header.municipality.name, str(header.municipality.code)) == ("春日井市", "232068")
    assert header.status is Status.FINAL
    assert header.period is not None
    assert (header.period.first.wareki(), header.period.last.wareki(), header.period.length) == (
        "令和8年度",
        "令和10年度",
        3,
    )


def test_the_chapters_and_sections_are_those_of_the_published_plan(document: Document) -> None:
    headings = [f"{section.number} {plain_inline(section.title)}" for section in sections_of(document)]
    assert headings == [
        "第Ⅰ章 重層的支援体制整備事業実施計画",
        "1 重層的支援体制整備事業実施計画の策定の背景と趣旨",
        "2 重層的支援体制整備事業の目的",
        "3 第二期重層的支援体制整備事業実施計画の期間",
        "第Ⅱ章 重層的支援体制整備事業を一体的に実施する体制整備の方法",
        "1 3つの方向性（A，B，C）と7つの取り組み（1から7）",
        "2 3つの方向性と7つの取り組みの現状、自己評価（成果と課題）、今後の取り組み",
        "第Ⅲ章 重層的支援体制整備事業の実施内容",
        "1 包括的相談支援事業",
        "2 地域づくり事業",
        "3 参加支援事業",
        "4 アウトリーチ等を通じた継続的支援事業",
        "5 多機関協働事業",
        "第Ⅳ章 重層的支援体制整備事業の評価",
        "1 評価活動",
        "2 推進体制（重層的支援会議と包括的支援推進会議）",
        "ア 重層的支援会議",
        "イ 包括的支援推進会議",
        " この計画に不足している事項",
    ]


def test_what_the_published_plan_lacks_is_declared_and_not_invented(kasugai: LoadedPlan) -> None:
    assert [gap.item for gap in kasugai.plan.shortfalls] == [
        "規34-10-3",
        "法106-5-2",
        "法106-5-3",
        "法106-5-4",
    ]
    assert kasugai.plan.procedures == ()
    assert all(it.target is None for indicator in kasugai.plan.indicators for it in indicator.series)
    # It names no contractor, no way of running a project and no months of its meetings.
    assert all(project.method is None and project.contractors is None for project in kasugai.plan.projects)
    assert all(meeting.months == () for meeting in kasugai.plan.meetings)


# --- Ⅰ: 関連計画 -------------------------------------------------------------------------------------------


def test_the_plans_beside_this_one(kasugai: LoadedPlan) -> None:
    assert [(plan.name, plan.standing) for plan in kasugai.plan.related_plans] == [
        ("第六次春日井市総合計画", Standing.ABOVE),
        ("春日井市地域共生プラン 2025", Standing.ABOVE),
        ("高齢者総合福祉計画", None),
        ("障がい者総合福祉計画", None),
        ("総合福祉計画", None),
        ("重層的支援体制整備事業実施計画", Standing.PREVIOUS),
    ]
    kinds = element(kasugai, RelatedPlan, "地域共生プラン").kinds
    assert kinds == (PlanKind.COMMUNITY_WELFARE, PlanKind.COMMUNITY_ACTIVITY)


def test_the_plan_before_was_made_in_march_of_reiwa_3(kasugai: LoadedPlan) -> None:
    assert kasugai.plan.header is not None
    assert kasugai.plan.header.previous is not None
    before = kasugai.resolve(kasugai.plan.header.previous)
    assert isinstance(before, RelatedPlan)
    assert before.decided is not None and before.decided.text == "令和3年3月"


# --- Ⅲ: 事業 -----------------------------------------------------------------------------------------------


def test_the_five_supports_in_the_order_of_the_published_plan(kasugai: LoadedPlan) -> None:
    assert [(it.name, [item.label() for item in it.basis]) for it in kasugai.plan.supports] == [
        ("包括的相談支援事業", ["第1号"]),
        ("地域づくり事業", ["第3号"]),
        ("参加支援事業", ["第2号"]),
        ("アウトリーチ等を通じた継続的支援事業", ["第4号"]),
        ("多機関協働事業", ["第5号", "第6号"]),
    ]


def test_the_projects_with_their_fields_and_departments(kasugai: LoadedPlan) -> None:
    def departments(project: Project) -> str:
        assert project.departments is not None
        return "／".join(
            "・".join(kasugai.printed(one) for one in group) for group in project.departments.everything()
        )

    assert [("・".join(it.fields), it.name, departments(it)) for it in kasugai.plan.projects] == [
        ("高齢", "地域包括支援センター運営事業", "地域共生推進課"),
        ("障がい", "相談支援事業", "障がい福祉課"),
        ("こども", "利用者支援事業", "こども家庭支援課"),
        ("生活困窮", "生活困窮者自立相談支援事業", "地域共生推進課"),
        ("高齢", "地域介護予防活動事業", "地域共生推進課"),
        ("高齢", "生活支援体制整備事業", "地域共生推進課"),
        ("障がい", "地域活動支援センター機能強化事業", "障がい福祉課"),
        ("こども", "地域子育て支援拠点事業", "子育て推進課・保育課"),
        ("生活困窮", "生活困窮者支援等のための地域づくり事業", "地域共生推進課／福祉政策課"),
        ("", "参加支援事業", "地域共生推進課"),
        ("", "アウトリーチ等を通じた継続的支援事業", "地域共生推進課"),
        ("", "多機関協働事業", "地域共生推進課"),
    ]


def test_twelve_care_centres_and_one_that_stands_behind_them(kasugai: LoadedPlan) -> None:
    project = element(kasugai, Project, "地域包括支援センター運営事業")
    assert project.sites is not None and project.sites.shared is not None
    assert [(site.name, [count.count.text for count in site.count]) for site in project.sites.shared] == [
        ("地域包括支援センター", ["12か所"]),
        ("基幹型地域包括支援センター", ["1か所"]),
    ]
    assert project.areas is not None and project.areas.shared is not None
    assert [area.name for area in project.areas.shared] == ["日常生活圏域（概ね中学校区）"]


def test_divisions_belong_to_their_departments(kasugai: LoadedPlan) -> None:
    parents = {
        it.name: kasugai.printed(it.parent) for it in kasugai.plan.departments if it.parent is not None
    }
    assert parents == {
        "こども家庭支援課": "こども未来部",
        "子育て推進課": "こども未来部",
        "ごみ減量推進課": "環境部",
    }
    assert element(kasugai, Department, "産業部").parent is None


# --- Ⅳ: 会議 -----------------------------------------------------------------------------------------------


def test_the_kinds_and_frequencies_of_the_meetings(kasugai: LoadedPlan) -> None:
    jusou, support, promotion = (
        element(kasugai, Meeting, name) for name in ("重層的支援会議", "支援会議", "包括的支援推進会議")
    )
    assert (jusou.kinds, support.kinds) == ((MeetingKind.JUSOU,), (MeetingKind.SUPPORT,))
    assert jusou.frequency[0].as_needed
    assert promotion.frequency[0].per_year() == 2
    assert jusou.purpose is not None and "本人の同意を得たケース" in jusou.purpose.text
    assert support.basis is None and support.confidentiality is None


# --- every number, name and term ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "number",
    [
        # 表紙、第Ⅰ章
        *("令和8年（2026年）3月", "第二期", "令和2年", "令和4年度", "令和3年3月", "3点", "令和8年度"),
        *("令和5、6年度", "3つの開発的・重層的なプロジェクト", "2025", "第5次", "第六次", "令和9年度"),
        *("6年ごと", "3年ごと", "令和8年度から令和10年度までの3年間"),
        # 第Ⅱ章 A
        *("3つの方向性", "7つの取り組み", "（12か所）", "（1か所）", "5つの機能", "令和6年度から"),
        *("平成28年度", "第2層", "令和2年に", "令和7年度には", "令和5年度", "32団体", "131団体", "8事例"),
        *("15事例",),
        # B
        *("令和4年：2名", "令和5年：3.5名", "令和6年：3名", "令和7年：4名", "15件（令和6年度）", "8050世帯"),
        *("件数4件", "令和2年11月", "7課", "10機関", "令和2年度から令和5年度", "令和6年度から令和7年度"),
        *("令和3年度から", "3部構成", "154名", "令和7年度時点", "令和5年度：1回", "令和6年度：2回"),
        *("令和7年度：2回", "2つのアプローチ", "3つの支援"),
        # C
        *("次の3つ", "36団体", "41団体", "21団体", "24団体", "28団体", "12団体", "5団体", "6団体", "2団体"),
        *("3団体", "4団体", "7件", "8件", "11件", "第6部研修", "14件", "令和7年度（1月時点）", "36件"),
        *("東エリア33団体", "西エリア36団体", "令和8年3月現在"),
        # 第Ⅲ章、第Ⅳ章
        *("5つの事業", "月1回以上", "年2回", "随時開催", "第106条の4"),
    ],
)
def test_every_number_of_the_published_plan_is_printed(page: str, number: str) -> None:
    assert squeezed(number) in page


@pytest.mark.parametrize(
    "term",
    [
        *("民生委員・児童委員", "民生委員協力員", "地域福祉アドバイザー", "第2層生活支援コーディネーター"),
        *("地域福祉推進パートナー事業者登録", "つながりサポーター", "認知症地域支援推進員", "資源マップ"),
        *("孤独・孤立対策官民協働プラットフォーム推進事業（モデル事業）", "藤山台・岩成台地区"),
        *("東エリア", "西エリア", "高齢者サロン", "認知症カフェ", "本人発信・参画支援", "介護離職"),
        *("ひとり親家庭", "ヤングケアラー", "ひきこもり", "8050", "精神保健福祉士", "人材育成方針"),
        *("ライフイベント", "自殺", "DV", "フードバンク", "フードパントリー", "無料学習塾", "駄菓子屋"),
        *("消費者生活展", "食品ロス", "ごみ減量推進課", "産業部", "UR都市機構", "理美容室", "クリニック"),
        *("相談窓口リーフレット", "金融機関", "コンビニエンスストア", "飲食店", "商店街のイベント"),
        *("ニーズ調査", "リスト化", "障がい者生活支援センター", "自立支援相談コーナー"),
        *("こども家庭センター", "セルフネグレクト", "アセスメント", "同行支援", "定着支援"),
        *("介護予防ケアマネジメント", "介護支援専門員", "妊産婦", "学識経験者", "スーパービジョン"),
        *("ひきこもり支援と就労準備支援の一体的実施事業", "少子高齢化", "核家族化", "地域包括ケアシステム"),
        *("SNS", "NPO法人", "地縁組織", "水平展開", "リーディング事業", "官民協働", "行政組織"),
    ],
)
def test_every_name_of_the_published_plan_is_printed(page: str, term: str) -> None:
    assert squeezed(term) in page


@pytest.mark.parametrize(
    ("name", "part", "index", "words"),
    [
        ("地域共生推進の地域ケア会議の運営事業", "今後", 0, ("参画", "顔の見える", "相談支援と地域づくり")),
        ("地域共生推進の地域ケア会議の運営事業", "今後", 1, ("全世代", "共生型", "市内に水平展開")),
        ("地域共生推進の地域ケア会議の運営事業", "今後", 2, ("認知症高齢者", "介護離職", "居場所")),
        ("フードドライブ・ネットワーク事業", "自己評価", 0, ("社会福祉法人", "ハブ", "一時保管場所")),
        ("フードドライブ・ネットワーク事業", "自己評価", 1, ("福祉以外の部局", "食品ロス", "庁内連携")),
        ("地域支援研究会等の展開", "自己評価", 2, ("合同研修会", "講師を養成")),
        ("地域支援研究会等の展開", "今後", 3, ("社会福祉士", "精神保健福祉士", "あるべき姿")),
        ("孤独・孤立対策のプラットフォーム事業", "自己評価", 2, ("気づき", "声をかけ", "つなぐ")),
    ],
)
def test_what_items_say(
    kasugai: LoadedPlan, name: str, part: str, index: int, words: tuple[str, ...]
) -> None:
    initiative = element(kasugai, Initiative, name)
    items = {"現状": initiative.present, "自己評価": initiative.review, "今後": initiative.future}[part]
    text = items[index].text
    assert text is not None
    assert [word for word in words if word not in squeezed(text.text)] == []

"""plans/fukui: 公表された福井市 令和7年度計画の事実が、その計画に残らず入っていること。

Every literal here was read from the published plan, not from the YAML.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

import pytest

from jusou_plan.document.nodes import Document, Figure, Subheading
from jusou_plan.document.nodes import Note as PrintedNote
from jusou_plan.document.plan_document import build_plan_document
from jusou_plan.model.header import Status
from jusou_plan.model.indicator import Indicator
from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.meeting import Meeting, MeetingKind
from jusou_plan.model.note import Note
from jusou_plan.model.organization import Department, Group, Member, Organization
from jusou_plan.model.place import Place
from jusou_plan.model.project import MethodUse, Project, Site
from jusou_plan.model.prose import Prose
from jusou_plan.model.reference import BodyRef, Reference
from jusou_plan.model.related_plan import RelatedPlan, Standing
from jusou_plan.model.scoped import Scoped
from jusou_plan.model.staff import Choice, Staff
from jusou_plan.model.support import Support
from jusou_plan.model.values.bound import Bound
from jusou_plan.render.walk import nodes
from tests.conftest import REPOSITORY
from tests.language.plain_table import (
    plain_blocks,
    plain_cell,
    plain_head,
    plain_inline,
    plain_table,
    sections_of,
    table_named,
    table_with_id,
    tables_of,
)
from tests.language.written import element

FOLDER = REPOSITORY / "plans" / "fukui"
YORISOI = "福祉政策課 福祉総合相談室よりそい"


@pytest.fixture(scope="module")
def fukui() -> LoadedPlan:
    return load_plan(FOLDER)


@pytest.fixture(scope="module")
def document(fukui: LoadedPlan) -> Document:
    printed, findings = build_plan_document(fukui)
    assert findings == ()
    return printed


# --- reading a project ------------------------------------------------------------------------------------


def project(loaded: LoadedPlan, name: str) -> Project:
    return element(loaded, Project, name)


def named(loaded: LoadedPlan, references: Iterable[Reference]) -> list[str]:
    """The printed names of what references mean."""
    return [loaded.printed(reference) for reference in references]


def by_scope(value: Scoped[tuple[BodyRef, ...]] | None, loaded: LoadedPlan) -> list[list[str]]:
    """The printed names said for each sub-project, in order."""
    assert value is not None
    return [named(loaded, references) for references in value.everything()]


def ways(value: Scoped[MethodUse] | None) -> list[str]:
    """実施方式 of each sub-project, a subsidy with its grantee."""
    assert value is not None
    return [
        f"{use.recipient}への{use.method}" if use.recipient else str(use.method) for use in value.everything()
    ]


def texts(value: Scoped[Prose] | None) -> list[str]:
    """The prose said for all and for each sub-project, without line breaks."""
    assert value is not None
    return ["".join(prose.text.split()) for prose in value.everything()]


def corporation(loaded: LoadedPlan, reference: Reference | None) -> str:
    """An organization as the published plan writes it, with the abbreviation of its legal form."""
    assert reference is not None
    target = loaded.resolve(reference)
    form = target.legal_form.abbreviation() if isinstance(target, Organization) and target.legal_form else ""
    return f"{form}{loaded.printed(reference)}"


def sites(value: Scoped[tuple[Site, ...]] | None, scope: str | None = None) -> tuple[Site, ...]:
    assert value is not None
    found = value.shared if scope is None else value.own[scope]
    assert found is not None
    return found


def run_by(loaded: LoadedPlan, entries: tuple[Site, ...]) -> list[tuple[str, str]]:
    """(place, operator) of sites, as in 「明倫((医)雄久会)」."""
    return [
        (loaded.printed(site.place), corporation(loaded, site.operator)) for site in entries if site.place
    ]


def staff(value: Scoped[tuple[Staff, ...]] | None, scope: str | None = None) -> tuple[Staff, ...]:
    assert value is not None
    found = value.shared if scope is None else value.own[scope]
    assert found is not None
    return found


def posts(entries: tuple[Staff, ...]) -> list[tuple[str, str]]:
    """(posts, number) of staff."""
    return [("、".join(entry.posts), str(entry.count)) for entry in entries]


# --- the plan ---------------------------------------------------------------------------------------------


def test_the_plan_says_whose_it_is_and_that_it_is_a_reconstruction(fukui: LoadedPlan) -> None:
    header = fukui.plan.header
    assert header is not None
    assert header.name == "福井市重層的支援体制整備事業実施計画"
    assert (header.municipality.name, str(header.municipality.code)) == ("福井市", "182010")
    assert header.status is Status.FINAL
    assert str(header.period) == "令和7年度"
    assert header.decision is not None
    assert str(header.decision.date) == "令和7年3月"
    assert header.decision.department is not None
    assert fukui.printed(header.decision.department) == "福祉政策課福祉総合相談室"
    assert header.cover is not None
    assert header.cover.caption == "LINK あそうづ主催の地域サロンの様子"
    assert header.remarks == ("公表資料に基づき再構成したもの。市の公式文書ではありません。",)


def test_the_missing_goals_are_declared_and_not_invented(fukui: LoadedPlan) -> None:
    assert [gap.item for gap in fukui.plan.shortfalls] == ["規34-10-3", "法106-5-2", "法106-5-3", "法106-5-4"]
    assert all(not found.goals for found in fukui.plan.projects)
    assert all(item.target is None for indicator in fukui.plan.indicators for item in indicator.series)


def test_the_chapters_and_sections_are_those_of_the_published_plan(document: Document) -> None:
    headings = [f"{section.number} {plain_inline(section.title)}" for section in sections_of(document)]
    assert headings == [
        "1 重層的支援体制整備事業の実施について",
        "1 実施計画策定の趣旨",
        "2 実施計画の位置づけ",
        "3 計画の進捗管理",
        "4 令和6年度の重層的支援体制整備事業の実績と成果",
        "2 支援の内容と実施体制について",
        "1 福井市の重層的支援体制整備事業構成事業",
        "2 包括的相談支援事業",
        "3 多機関協働事業",
        "4 アウトリーチ等を通じた継続的支援事業",
        "5 参加支援事業",
        "6 地域づくり事業",
        "3 支援会議・重層的支援会議について",
        "1 支援会議・重層的支援会議の概要",
        "4 計画の推進に向けた取組について",
        "1 地域共生社会の実施に向けた重層的支援体制整備事業の推進体制について",
        "2 重層的支援体制整備事業計画の策定・評価・検証について",
        " この計画に不足している事項",
    ]


def test_photographs_known_only_by_caption_are_empty_frames_with_words(document: Document) -> None:
    figures = [node for node in nodes(document) if isinstance(node, Figure) and not node.svg]
    assert {plain_inline(figure.caption) for figure in figures} == {
        "LINK あそうづ主催の地域サロンの様子",
        "福祉総合相談室よりそいでの面談の様子（イメージ）",
        "アウトリーチ支援の様子（イメージ）",
        "参加支援（ボランティア活動）の様子",
        "多機関協働会議の様子",
        "地域共生社会推進実務者会議の様子",
    }
    assert all(figure.image is None and figure.alternative for figure in figures)


def test_figures_known_only_by_caption_are_drawn_from_the_plan(document: Document) -> None:
    drawn = {
        plain_inline(node.caption): node.alternative
        for node in nodes(document)
        if isinstance(node, Figure) and node.svg
    }
    assert set(drawn) == {
        "重層的支援体制整備事業全体イメージ",
        "福井市の福祉に関する各分野別計画",
        "計画期間の図",
        "令和5年度と令和6年度の実績",
        "多機関協働事業との連携イメージ図",
        "推進体制",
    }
    assert "困窮の生活困窮者支援等のための地域づくり事業" in drawn["重層的支援体制整備事業全体イメージ"]
    assert (
        "調和を保つ計画は、障がい者福祉基本計画、すまいるオアシスプラン、福井市こども未来計画。"
        in (drawn["福井市の福祉に関する各分野別計画"])
    )
    assert "第5次福井市地域福祉計画は、令和9年度。" in drawn["計画期間の図"]
    assert (
        "アウトリーチ延べ件数は、令和5年度が446件、令和6年度（令和7年2月末）が459件。"
        in (drawn["令和5年度と令和6年度の実績"])
    )
    assert "支援会議：潜在的な課題を抱える人について" in drawn["多機関協働事業との連携イメージ図"]
    assert "地域共生社会推進実務者会議は、地域共生社会推進代表者会議に報告する。" in drawn["推進体制"]


# --- 1-2, 1-3: 関連計画 -----------------------------------------------------------------------------------


def test_the_plans_beside_this_one(fukui: LoadedPlan) -> None:
    assert [(plan.name, plan.standing) for plan in fukui.plan.related_plans] == [
        ("第4次福井市地域福祉計画", Standing.ABOVE),
        ("第5次福井市地域福祉計画", Standing.ABOVE),
        ("障がい者福祉基本計画", Standing.HARMONY),
        ("すまいるオアシスプラン", Standing.HARMONY),
        ("福井市こども未来計画", Standing.HARMONY),
    ]


def test_the_fifth_welfare_plan_follows_the_fourth_in_reiwa_9(fukui: LoadedPlan, document: Document) -> None:
    fourth = element(fukui, RelatedPlan, "第4次地域福祉計画").period
    fifth = element(fukui, RelatedPlan, "第5次地域福祉計画").period
    assert fourth is not None and fourth.last is not None and fourth.last.wareki() == "令和8年度"
    assert fifth is not None and fifth.first is not None and fifth.first.wareki() == "令和9年度"
    assert plain_head(table_named(document, "計画期間"))[-1][1:] == ["令和7年度", "令和8年度", "令和9年度"]


# --- 1-4: 指標 --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("prefix", "name", "unit", "r5", "r6", "outcome"),
    [
        (None, "多機関協働会議開催件数", "回", 24, 24, "福祉課題"),
        (None, "アウトリーチ延べ件数", "件", 446, 459, "ひきこもり"),
        ("参加支援事業", "就労体験参加者数", "人", 31, 24, "就労体験の場"),
        (
            "参加支援事業",
            "ボランティア延べ参加者数",
            "人",
            104,
            133,
            "地域づくりコーディネーターが民間企業等と連携",
        ),
        (None, "ささえあいの家設置件数", "か所", 6, 7, "よろず茶屋に生活支援"),
        ("地域づくり事業", "地域ネットワーク参加回数", "回", 48, 54, "住民が主体"),
    ],
)
def test_indicators_of_reiwa_5_and_of_reiwa_6_until_february(
    fukui: LoadedPlan, prefix: str | None, name: str, unit: str, r5: int, r6: int, outcome: str
) -> None:
    indicator = element(fukui, Indicator, name)
    assert (indicator.prefix, indicator.unit) == (prefix, unit)
    before, now = indicator.series
    assert (before.year.wareki(), before.until, before.outcome) == ("令和5年度", None, None)
    assert before.value is not None and before.value.amount == r5
    assert (now.year.wareki(), str(now.until)) == ("令和6年度", "令和7年2月末")
    assert now.value is not None and now.value.amount == r6
    assert now.outcome is not None and outcome in now.outcome.text


# --- 2-1: 構成事業 ----------------------------------------------------------------------------------------


def test_the_projects_of_each_support_in_the_order_of_the_published_plan(fukui: LoadedPlan) -> None:
    listed = [
        (element_name(fukui, found.support), "・".join(found.fields), found.name)
        for found in fukui.plan.projects
    ]
    assert listed == [
        ("包括的相談支援事業", "介護", "地域包括支援センター運営事業"),
        ("包括的相談支援事業", "障がい", "相談支援事業"),
        ("包括的相談支援事業", "こども", "利用者支援事業"),
        ("包括的相談支援事業", "困窮", "福井市生活困窮者自立支援事業のうち自立相談支援事業"),
        ("多機関協働事業", "", "多機関協働事業"),
        ("アウトリーチ等を通じた継続的支援事業", "", "アウトリーチ等を通じた継続的支援事業"),
        ("参加支援事業", "", "参加支援事業"),
        ("地域づくり事業", "介護", "地域介護予防活動支援事業"),
        ("地域づくり事業", "介護", "生活支援体制整備事業"),
        ("地域づくり事業", "障がい", "地域活動支援センター事業"),
        ("地域づくり事業", "こども", "地域子育て支援拠点事業"),
        ("地域づくり事業", "困窮", "生活困窮者支援等のための地域づくり事業"),
    ]


def element_name(loaded: LoadedPlan, reference: Reference | None) -> str:
    assert reference is not None
    target = loaded.resolve(reference)
    assert target is not None
    return target.title


def test_two_supports_are_listed_as_the_strengthened_consultation(fukui: LoadedPlan) -> None:
    strengthened = [
        support.name for support in fukui.plan.supports if support.heading == "相談支援機能強化分"
    ]
    assert strengthened == ["多機関協働事業", "アウトリーチ等を通じた継続的支援事業"]


# --- 2-2: 包括的相談支援 ----------------------------------------------------------------------------------


def test_the_thirteen_community_care_centres_and_who_runs_them(fukui: LoadedPlan) -> None:
    care = project(fukui, "地域包括支援センター運営事業")
    assert run_by(fukui, sites(care.sites)) == [
        ("明倫", "(医)雄久会"),
        ("あたご", "(医)泉水会"),
        ("中央北", "(公財)松原病院"),
        ("不死鳥", "(公財)福井市ふれあい公社"),
        ("あずま", "(福)恩賜財団福井県済生会"),
        ("大東", "(福)足羽福祉会"),
        ("九頭竜", "(福)藤島会"),
        ("北", "(一財)新田塚医療福祉センター"),
        ("みなみ", "(福)一乗谷友愛会"),
        ("社", "(福)新清会"),
        ("光", "(福)健楽会"),
        ("川西", "(福)福聚会"),
        ("東足羽", "(医)厚生会"),
    ]


def test_each_care_centre_has_three_professions(fukui: LoadedPlan) -> None:
    care = project(fukui, "地域包括支援センター運営事業")
    assert by_scope(care.departments, fukui) == [["地域包括ケア推進課"]]
    assert ways(care.method) == ["委託"]
    assert texts(care.target) == ["高齢者など"]
    [post] = staff(care.staff)
    assert post.where == "各地域包括支援センター"
    assert post.posts == ("社会福祉士", "保健師", "主任介護支援専門員")
    assert str(post.count) == "各1名以上"
    assert post.count is not None and post.count.each and post.count.bound is Bound.AT_LEAST


def test_the_care_centres_have_four_kinds_of_work(fukui: LoadedPlan) -> None:
    care = project(fukui, "地域包括支援センター運営事業")
    assert [part.title for part in care.subprojects] == [
        "第1号介護予防支援事業",
        "総合相談支援事業",
        "権利擁護事業",
        "包括的・継続的ケアマネジメント支援事業",
    ]
    _, prevention, consultation, rights, management = texts(care.content)
    assert "要支援者のケアプラン" in prevention and "介護予防支援事業所" in prevention
    assert "保健・医療・福祉サービス" in consultation
    assert "成年後見制度" in rights and "虐待" in rights
    assert "多職種" in management and "ケアマネジャー" in management


def test_the_consultation_offices_for_disabled_people(fukui: LoadedPlan) -> None:
    office = project(fukui, "相談支援事業")
    assert by_scope(office.departments, fukui) == [["障がい福祉課"]]
    assert ways(office.method) == ["委託"]
    assert run_by(fukui, sites(office.sites, "chiku")) == [
        ("ほくとう", "(福)高志福祉会"),
        ("ほくせい", "(福)九頭竜厚生事業団"),
        ("なんとう", "(福)六条厚生会"),
        ("なんせい", "(福)この道福祉会"),
        ("発達障がい相談支援", "(特非)はるもにあ"),
    ]
    assert run_by(fukui, sites(office.sites, "kikan")) == [("基幹相談支援センター", "(福)この道福祉会")]
    assert {site.role for site in sites(office.sites, "chiku")} == {"地区障がい相談支援事業所"}


def test_training_for_developmental_disabilities_is_given_by_harumonia(fukui: LoadedPlan) -> None:
    [centre] = sites(project(fukui, "相談支援事業").sites, "kikan")
    [reference] = centre.notes
    note = fukui.resolve(reference)
    assert isinstance(note, Note)
    assert "発達障がいに係る人材育成" in note.text.text
    assert "(特非)はるもにあ" in note.text.text


def test_the_staff_of_the_offices_for_disabled_people(fukui: LoadedPlan) -> None:
    office = project(fukui, "相談支援事業")
    four = ("社会福祉士", "精神保健福祉士", "保健師", "相談支援専門員")

    [area] = staff(office.staff, "chiku")
    assert area.where == "各地区障がい相談支援事業所"
    assert (area.qualifications, area.choice) == (four, Choice.ANY)
    assert str(area.count) == "1.3人以上"
    assert area.count is not None
    assert (area.count.amount, area.count.counter, area.count.bound) == (Decimal("1.3"), "人", Bound.AT_LEAST)

    [development] = area.parts
    assert development.place is not None
    assert fukui.printed(development.place) == "発達障がい者相談支援事業所"
    assert development.qualifications == (
        "公認心理師",
        "臨床心理士",
        "社会福祉士",
        "精神保健福祉士",
        "保健師",
        "相談支援専門員",
        "特別支援教育士",
        "自閉症スペクトラム支援士",
        "臨床発達心理士",
    )
    assert development.choice is Choice.ANY
    assert development.experience == "発達障がい者への支援に関わった経歴"
    assert str(development.count) == "2名以上"

    [centre] = staff(office.staff, "kikan")
    assert centre.place is not None
    assert fukui.printed(centre.place) == "基幹相談支援センター"
    assert (centre.qualifications, centre.choice) == (four, Choice.ANY)
    assert str(centre.count) == "2.0人以上"


def test_the_support_for_users_has_two_types(fukui: LoadedPlan) -> None:
    support = project(fukui, "利用者支援事業")
    assert [part.title for part in support.subprojects] == ["基本型", "こども家庭センター型"]
    assert by_scope(support.departments, fukui) == [["こども保育課"], ["こども家庭センター"]]
    assert texts(support.target) == ["こども及びその保護者など"]
    assert ways(support.method) == ["一部委託"]
    assert support.contractors is not None
    [[contractor]] = support.contractors.everything()
    assert corporation(fukui, contractor.organization) == "慶長会"
    assert contractor.scope == "こども家庭センターの一部"
    [basic] = staff(support.staff, "kihon")
    assert (basic.posts, basic.employment, str(basic.count)) == (("元保育士",), "再任用", "2名")
    [centre] = staff(support.staff, "katei-center")
    assert centre.posts[:2] == ("保健師", "社会福祉士")
    assert (centre.employment, centre.count) == ("市職員", None)


def test_the_staff_of_the_consultation_for_the_needy(fukui: LoadedPlan) -> None:
    independence = project(fukui, "福井市生活困窮者自立支援事業のうち自立相談支援事業")
    assert by_scope(independence.departments, fukui) == [[YORISOI]]
    assert ways(independence.method) == ["直営"]
    assert texts(independence.target) == ["主に生活困窮者など"]
    assert posts(staff(independence.staff)) == [
        ("主任相談支援員", "1名(会計年度任用職員1名)"),
        ("相談支援員", "5名(市職員2名、会計年度任用職員3名)"),
        ("アウトリーチ支援員", "1名(会計年度任用職員1名)"),
    ]
    assert all(
        post.count is not None and post.count.breakdown_adds_up() for post in staff(independence.staff)
    )
    [content] = texts(independence.content)
    assert "令和7年度からは住まいの総合相談窓口" in content


def test_consultation_has_future_measures_of_its_own(fukui: LoadedPlan) -> None:
    support = element(fukui, Support, "包括的相談支援事業")
    assert support.future is not None
    assert "アウトリーチ支援事業との連携" in support.future.text
    assert all(
        found.future is None
        for found in fukui.plan.projects
        if element_name(fukui, found.support) == support.name
    )


# --- 2-3 – 2-5 --------------------------------------------------------------------------------------------


def test_collaboration_of_many_agencies(fukui: LoadedPlan) -> None:
    many = project(fukui, "多機関協働事業")
    assert by_scope(many.departments, fukui) == [[YORISOI]]
    assert ways(many.method) == ["直営"]
    assert posts(staff(many.staff)) == [("多機関協働担当者", "2名(市職員2名)")]
    assert texts(many.target) == ["複雑化・複合化した福祉課題を抱えた者など"]
    [future] = texts(many.future)
    for word in ("支援方法", "専門的知識", "相談支援能力", "対人援助能力", "研修"):
        assert word in future


def test_outreach(fukui: LoadedPlan) -> None:
    outreach = project(fukui, "アウトリーチ等を通じた継続的支援事業")
    assert by_scope(outreach.departments, fukui) == [[YORISOI]]
    assert ways(outreach.method) == ["直営"]
    assert posts(staff(outreach.staff)) == [("アウトリーチ支援員", "2名")]
    assert texts(outreach.target) == ["複雑化・複合化した福祉課題等を抱えた者など"]
    [future] = texts(outreach.future)
    assert future.count("-") == 4
    for word in ("参加支援事業", "親の会", "チャレンジ教室", "ひきこもり関係機関", "地域包括支援センター"):
        assert word in future


def test_participation_is_work_experience_and_volunteering(fukui: LoadedPlan) -> None:
    participation = project(fukui, "参加支援事業")
    assert [(part.title, part.fields) for part in participation.subprojects] == [
        ("就労体験", ("障がい",)),
        ("ボランティア等", ("ひきこもり等",)),
    ]
    assert by_scope(participation.departments, fukui) == [["障がい福祉課"], [YORISOI]]
    assert ways(participation.method) == ["直営", "委託"]
    assert texts(participation.target) == ["障がい者、障がいの疑いのある人たちなど"]
    assert participation.contractors is not None
    assert participation.contractors.shared is None
    assert list(participation.contractors.own) == ["vol"]
    [contractor] = participation.contractors.own["vol"]
    assert corporation(fukui, contractor.organization) == "市社会福祉協議会"


def test_the_coordinators_of_participation(fukui: LoadedPlan) -> None:
    participation = project(fukui, "参加支援事業")
    [work] = staff(participation.staff, "taiken")
    assert work.department is not None and fukui.printed(work.department) == "障がい福祉課"
    assert (work.posts, work.alias_, str(work.count)) == (("就労支援コーディネーター",), "雇用調整員", "2名")
    [community] = staff(participation.staff, "vol")
    assert (community.posts, str(community.count)) == (("地域づくりコーディネーター",), "1名")


def test_what_the_participation_projects_do_next(fukui: LoadedPlan) -> None:
    future = project(fukui, "参加支援事業").future
    assert future is not None
    assert future.own["taiken"].text.count("- ") == 1
    assert future.own["vol"].text.count("- ") == 3
    assert "サポステ" in future.own["vol"].text


# --- 2-6: 地域づくり --------------------------------------------------------------------------------------


def test_care_prevention_has_two_projects_run_in_two_ways(fukui: LoadedPlan) -> None:
    prevention = project(fukui, "地域介護予防活動支援事業")
    assert [part.title for part in prevention.subprojects] == [
        "介護サポーターポイント事業",
        "多機能よろず茶屋等設置事業",
    ]
    assert by_scope(prevention.departments, fukui) == [["地域包括ケア推進課"]]
    assert texts(prevention.target) == [
        "40歳以上の介護認定を受けていない者",
        "利用者は高齢者、運営委員会は高齢者であることを問わない",
    ]
    assert ways(prevention.method) == ["委託", "運営委員会への補助"]
    assert prevention.contractors is not None
    [contractor] = prevention.contractors.own["supporter"]
    assert corporation(fukui, contractor.organization) == "シルバー人材センター"
    points, tea_house = texts(prevention.content)
    assert "40歳以上" in points and "年間5,000円を上限" in points
    assert (
        "いきいき長寿よろず茶屋" in tea_house and "ささえあいの家" in tea_house and "週1回以上" in tea_house
    )
    assert prevention.future is not None and list(prevention.future.own) == ["yorozu"]


def test_livelihood_support_bears_the_name_of_its_first_part(fukui: LoadedPlan) -> None:
    livelihood = project(fukui, "生活支援体制整備事業")
    assert [part.title for part in livelihood.subprojects] == [
        "生活支援体制整備事業",
        "介護予防・生活支援サービス検討会議設置事業",
    ]
    assert by_scope(livelihood.departments, fukui) == [["地域包括ケア推進課"]]
    assert ways(livelihood.method) == ["一部委託", "直営"]
    assert livelihood.contractors is not None
    [contractor] = livelihood.contractors.own["coordinator"]
    assert corporation(fukui, contractor.organization) == "市社会福祉協議会"
    assert contractor.scope == "第2層生活支援コーディネーターの配置、協議体の開催"


def test_the_activity_centres(fukui: LoadedPlan) -> None:
    centres = project(fukui, "地域活動支援センター事業")
    assert by_scope(centres.departments, fukui) == [["障がい福祉課"]]
    assert ways(centres.method) == ["委託"]
    assert run_by(fukui, sites(centres.sites)) == [
        ("地域活動支援センター わいわい", "(福)福井県視覚障害者福祉協会"),
        ("地域活動支援センター プラザあけぼの", "(福)竹伸会"),
        ("地域活動支援センター ちかつ・やわらぎ", "(福)六条厚生会"),
        ("地域活動支援センター ラルゴ", "(特非)はるもにあ"),
    ]
    [other] = texts(centres.other)
    assert "基礎的事業" in other and "交付税" in other and "交付金の算定" in other
    [note] = centres.notes
    assert "Ⅲ型のみ" in note.text.text
    [content] = texts(centres.content)
    assert "令和元年度から事業を再編" in content


@pytest.mark.parametrize(
    ("name", "address", "form", "operator"),
    [
        ("おやこの広場 あ・の・ね", "文京1", "一般型", "福井市シルバー人材センター"),
        ("たんぽぽ広場", "江守の里2", "一般型", "育幼福祉会（あさかぜ子ども園）"),
        ("ぱんだルーム", "木田1", "一般型", "市"),
        ("ひよこ広場", "明里町", "一般型", "福井市民間幼児教育連盟"),
        ("ゆりかごと赤とんぼ", "風巻町", "一般型", "(一社)福井県助産師会"),
        ("竜のつながる一む", "高木北2", "一般型", "(福)中藤福祉会"),
        ("アオッサ子育て広場", "手寄1", "一般型", "慶長会"),
        ("きのこルーム", "砂子坂町", "連携型", "市"),
    ],
)
def test_the_places_for_parents_and_children(
    fukui: LoadedPlan, name: str, address: str, form: str, operator: str
) -> None:
    place = element(fukui, Place, name)
    [site] = [
        site
        for site in sites(project(fukui, "地域子育て支援拠点事業").sites)
        if site.place is not None and fukui.resolve(site.place) is place
    ]
    assert (place.name, place.address, site.form, corporation(fukui, site.operator)) == (
        name,
        address,
        form,
        operator,
    )


def test_hearts_kids_is_one_name_over_three_places(fukui: LoadedPlan) -> None:
    place = element(fukui, Place, "ハーツきっず")
    assert [(spot.name, spot.address) for spot in place.spots] == [
        ("羽水", "羽水1"),
        ("学園", "学園2"),
        ("志比口", "志比口2"),
    ]
    [site] = [
        site
        for site in sites(project(fukui, "地域子育て支援拠点事業").sites)
        if site.place is not None and fukui.resolve(site.place) is place
    ]
    assert (site.spots, site.form) == (("羽水", "学園", "志比口"), "一般型")
    assert corporation(fukui, site.operator) == "福井県民生活協同組合"


def test_the_table_of_the_places_joins_one_type_and_one_name_over_three_places(document: Document) -> None:
    table = table_named(document, "地域子育て支援拠点事業の実施施設")
    rows = [row for group in table.groups for row in group.rows]
    assert len(rows) == 11
    assert [cell.rowspan for cell in rows[0].cells][:1] == [10]
    assert [cell.rowspan for cell in rows[1].cells] == [3, 1, 1, 3]


def test_two_departments_and_two_ways_for_the_places(fukui: LoadedPlan) -> None:
    bases = project(fukui, "地域子育て支援拠点事業")
    assert by_scope(bases.departments, fukui) == [["こども政策課", "こども家庭センター"]]
    assert ways(bases.method) == ["委託／直営"]
    assert texts(bases.target) == ["子ども及びその保護者など"]
    [content] = texts(bases.content)
    assert "概ね4歳未満の児童とその保護者" in content
    assert "利用料は無料" in content
    assert "月1回以上" in content
    assert all(mark in content for mark in ("(ア)", "(イ)", "(ウ)", "(エ)"))


def test_community_building_for_the_needy(fukui: LoadedPlan) -> None:
    community = project(fukui, "生活困窮者支援等のための地域づくり事業")
    assert [(part.name, part.label) for part in community.subprojects] == [
        ("福井市総合ボランティアセンター運営事業", "福井市総合ボランティアセンターの運営"),
        ("地域のプラットフォームづくり支援事業", "地域におけるプラットフォームの形成"),
    ]
    assert by_scope(community.departments, fukui) == [
        ["市民協働・ボランティア推進課"],
        ["福祉政策課 福祉総合相談室"],
    ]
    assert ways(community.method) == ["直営", "委託"]
    assert texts(community.target) == ["全市民"]
    assert community.contractors is not None
    [contractor] = community.contractors.own["platform"]
    assert corporation(fukui, contractor.organization) == "市社会福祉協議会"
    [future] = texts(community.future)
    assert future.count("-") == 4
    for word in (
        "居場所づくり",
        "地域プラットフォーム",
        "地域振興課、地域おこし協力隊",
        "生活支援コーディネーター",
    ):
        assert word in future


# --- the city's form --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "labels"),
    [
        ("hokatsu-center", "所管課 事業名 事業内容 支援対象者 実施方式 委託先 配置人員"),
        ("sodan-shogai", "所管課 事業名 事業内容 支援対象者 実施方式 委託先 配置人員"),
        ("riyosha-shien", "所管課 事業名 事業内容 支援対象者 実施方式 委託先 配置人員"),
        ("jiritsu-sodan", "所管課 事業名 事業内容 支援対象者 実施方式 配置人員"),
        ("takikan-jigyo", "所管課 事業名 事業内容 支援対象者 実施方式 配置人員 今後の取組"),
        ("outreach", "所管課 事業名 事業内容 支援対象者 実施方式 配置人員 今後の取組"),
        ("sanka", "所管課 事業名 事業内容 支援対象者 実施方式 委託先 配置人員 今後の取組"),
        ("kaigo-yobo", "所管課 事業名 事業内容 事業対象者 実施方式 委託先 今後の取組"),
        ("seikatsu-shien-taisei", "所管課 事業名 事業内容 事業対象者 実施方式 委託先 今後の取組"),
        ("chiiki-katsudo-center", "所管課 事業名 事業内容 事業対象者 実施方式 委託先 その他 今後の取組"),
        ("kosodate-kyoten", "所管課 事業名 事業内容 事業対象者 実施方式 実施施設 今後の取組"),
        ("konkyu-chiiki", "所管課 事業名 事業内容 事業対象者 実施方式 委託先 今後の取組"),
    ],
)
def test_each_sheet_has_the_numbered_rows_of_the_city_form(
    document: Document, name: str, labels: str
) -> None:
    rows = [row[0] for row in plain_table(table_with_id(document, f"{name}-hyo"))]
    assert rows == [f"{number} {label}" for number, label in enumerate(labels.split(), start=1)]


def test_the_sheets_of_chapter_2_stand_under_their_fields(document: Document) -> None:
    headings = [plain_inline(node.children) for node in nodes(document) if isinstance(node, Subheading)]
    assert headings == [
        "【介護】",
        "【障がい】",
        "【こども】",
        "【困窮】",
        "【全体】",
        "【介護】地域介護予防活動支援事業",
        "【介護】生活支援体制整備事業",
        "【障がい】地域活動支援センター事業",
        "【こども】地域子育て支援拠点事業",
        "【困窮】生活困窮者支援等のための地域づくり事業",
    ]


# --- 3, 4: 会議 -------------------------------------------------------------------------------------------

FIXED = [
    "福祉総合相談室よりそい",
    "生活支援課",
    "障がい福祉課",
    "地域包括ケア推進課",
    "保健所 地域保健課",
    "こども政策課",
    "こども家庭センター",
]
DESKS = [
    "市民サービス推進課",
    "消費者センター",
    "納税課",
    "債権管理室",
    "住宅政策課",
    "市営住宅課",
    "上下水道サービス課",
    "学校教育課",
    "保健給食課",
    "保険年金課",
    "介護保険課",
    "市民課",
    "こども保育課",
    "健康管理センター",
]
WRITTEN_IN_THE_WELFARE_PLAN = ["地域振興課", "市民協働・ボランティア推進課", "危機管理課", "生涯学習課"]


def members(loaded: LoadedPlan, entries: tuple[Member, ...]) -> list[str]:
    """The printed names of members, groups opened."""
    names: list[str] = []
    for member in entries:
        group = loaded.resolve(member.group) if member.group else None
        if isinstance(group, Group):
            names += members(loaded, group.members)
        elif member.body is not None:
            names.append(member.label or loaded.printed(member.body))
        else:
            names.append(member.words or "")
    return names


def of_section(meeting: Meeting, section: str | None) -> tuple[Member, ...]:
    return tuple(member for member in meeting.members if member.section == section)


def test_the_two_meetings_of_the_act(fukui: LoadedPlan) -> None:
    support, jusou = element(fukui, Meeting, "支援会議"), element(fukui, Meeting, "重層的支援会議")
    assert (support.kinds, jusou.kinds) == ((MeetingKind.SUPPORT,), (MeetingKind.JUSOU,))
    assert support.purpose is not None and "潜在的な課題を抱える人" in support.purpose.text
    assert jusou.purpose is not None and "本人の同意が得られている事例" in jusou.purpose.text
    assert support.agenda is not None and len(support.agenda.items) == 3
    assert jusou.agenda is not None and len(jusou.agenda.items) == 3
    assert jusou.agenda.lead is not None and "個別の支援プラン" in jusou.agenda.lead.text
    [note] = support.notes
    assert "本人の同意が得られていない場合" in note.text.text


def test_both_meetings_share_members_and_frequency(fukui: LoadedPlan, document: Document) -> None:
    support, jusou = element(fukui, Meeting, "支援会議"), element(fukui, Meeting, "重層的支援会議")
    assert members(fukui, support.members) == FIXED
    assert [str(often) for often in support.frequency] == ["月1回(第4火曜日9:00～12:00)", "必要に応じて随時"]
    assert support.frequency[0].per_year() == 12
    assert support.duration == "1事例につき90分"
    assert support.attendance is not None and "リモート" in support.attendance.text
    assert support.procedure is not None and "ソーシャルワーク能力" in support.procedure.text
    [borrowed] = jusou.borrowed
    assert fukui.resolve(borrowed.meeting) is support
    assert {"構成員", "出席", "頻度", "所要時間", "開催方法"} <= set(borrowed.fields)
    assert (jusou.members, jusou.frequency) == ((), ())
    table = table_named(document, "支援会議と重層的支援会議")
    [merged] = [row for group in table.groups for row in group.rows if plain_cell(row.cells[0]) == "4 構成員"]
    assert [cell.colspan for cell in merged.cells] == [1, 2]


def test_confidentiality_and_tax_officials(fukui: LoadedPlan, document: Document) -> None:
    tax = element(fukui, Note, "会議において知り得たすべての事項")
    assert "税務職員" in tax.text.text
    [printed] = [
        words
        for node in nodes(document)
        if isinstance(node, PrintedNote) and "税務職員" in (words := plain_blocks(node.blocks))
    ]
    assert "地方税法（昭和25年法律第226号）第22条" in printed
    consent = element(fukui, Note, "重層的支援会議")
    assert "本人の同意を得て" in consent.text.text


def test_the_meeting_of_practitioners(fukui: LoadedPlan) -> None:
    meeting = element(fukui, Meeting, "実務者会議")
    assert meeting.name == "地域共生社会推進実務者会議"
    assert meeting.chair == "福祉事務所長"
    assert [str(often) for often in meeting.frequency] == ["年2回、随時"]
    assert meeting.frequency[0].as_needed
    assert meeting.agenda is not None and len(meeting.agenda.items) == 4
    assert "福祉部次長の諮問" in (meeting.agenda.items[3].text or Prose("")).text
    assert named(fukui, meeting.reports_to) == ["地域共生社会推進代表者会議"]
    assert members(fukui, of_section(meeting, "多機関メンバー")) == FIXED
    assert members(fukui, of_section(meeting, "庁内")) == DESKS + WRITTEN_IN_THE_WELFARE_PLAN
    assert meeting.attendance is not None
    assert "部会" in meeting.attendance.text and "管轄課・関係課" in meeting.attendance.text


def test_the_meeting_of_representatives(fukui: LoadedPlan) -> None:
    meeting = element(fukui, Meeting, "代表者会議")
    assert meeting.name == "地域共生社会推進代表者会議"
    assert meeting.chair == "互選による"
    assert [str(often) for often in meeting.frequency] == ["年1回(年度末)"]
    assert meeting.doubles_as == ("社会福祉審議会地域福祉部会",)
    assert [member.post for member in of_section(meeting, None)] == ["福祉事務所長", "課長"]
    assert members(fukui, of_section(meeting, "多機関メンバー")) == FIXED
    assert members(fukui, of_section(meeting, "庁内")) == DESKS + WRITTEN_IN_THE_WELFARE_PLAN
    assert members(fukui, of_section(meeting, "庁外")) == [
        "福井市自治会連合会",
        "福井市民生児童委員協議会連合会",
        "福井市地区社協連絡協議会",
        "福井市民生児童委員協議会連合会 主任児童委員部会",
        "福井市身体障害者福祉連合会",
        "福井市ボランティア連絡協議会",
        "福井市介護サービス事業者連絡会",
        "福井市母子寡婦福祉連合会",
        "福井市社会福祉協議会",
        "公募市民",
    ]


def test_the_representatives_decide_what_the_practitioners_draw_up(fukui: LoadedPlan) -> None:
    meeting = element(fukui, Meeting, "代表者会議")
    assert meeting.agenda is not None
    *own, taken = meeting.agenda.items
    assert [item.meeting for item in own] == [None, None]
    assert taken.meeting is not None
    assert element_name(fukui, taken.meeting) == "地域共生社会推進実務者会議"
    practitioners = element(fukui, Meeting, "実務者会議")
    assert practitioners.agenda is not None
    ids = [str(item.id) for item in practitioners.agenda.items]
    assert [ids.index(str(wanted)) + 1 for wanted in taken.items] == [3, 4]


def test_offices_are_parts_of_their_divisions(fukui: LoadedPlan) -> None:
    yorisoi = element(fukui, Department, "福祉総合相談室よりそい")
    assert yorisoi.parent is not None and element_name(fukui, yorisoi.parent) == "福祉政策課"
    health = element(fukui, Department, "地域保健課")
    assert health.parent is not None and element_name(fukui, health.parent) == "保健所"


def test_the_tables_of_chapters_1_to_4_are_printed(document: Document) -> None:
    captions = {plain_inline(table.caption) for table in tables_of(document)}
    assert {
        "計画期間",
        "令和6年度の実績と成果",
        "重層的支援体制整備事業の構成事業",
        "支援会議と重層的支援会議",
        "地域共生社会推進会議",
    } <= captions

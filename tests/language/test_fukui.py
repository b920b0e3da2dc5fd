"""福井市 令和7年度計画の、書き表しにくい六つの表。値・場所・印字を原典と突き合わせる。"""

from __future__ import annotations

from decimal import Decimal

import pytest

from jusou_plan.document.nodes import Text
from jusou_plan.model.block import ProseBlock
from jusou_plan.model.header import Status
from jusou_plan.model.indicator import Indicator
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.meeting import Meeting, MeetingKind
from jusou_plan.model.organization import Department, Group, Organization
from jusou_plan.model.place import Place
from jusou_plan.model.project import Project, Site
from jusou_plan.model.prose import Prose
from jusou_plan.model.reference import Reference
from jusou_plan.model.staff import Choice, Staff
from jusou_plan.model.support import Support
from jusou_plan.model.values.bound import Bound
from jusou_plan.model.values.frequency import Occurrence, Unit
from jusou_plan.model.values.legal_form import LegalFormKind
from jusou_plan.model.values.method import MethodKind
from jusou_plan.render.walk import nodes
from tests.language.plain_table import (
    ABOVE,
    BEFORE,
    plain_blocks,
    plain_head,
    plain_table,
    section_titled,
    table_named,
    table_with_id,
    tables_of,
)
from tests.language.written import at, citations, element, fixture, printed, written

FIXTURES = (
    "fukui-shogai",
    "fukui-sanka",
    "fukui-kosodate",
    "fukui-kaigi",
    "fukui-suishin",
    "fukui-shihyo",
)


@pytest.mark.parametrize("name", FIXTURES)
def test_each_fixture_loads_and_prints_without_a_finding(name: str) -> None:
    loaded = fixture(name)
    assert loaded.findings == ()
    assert printed(loaded).title == "福井市重層的支援体制整備事業実施計画"


@pytest.mark.parametrize("name", FIXTURES)
def test_every_printed_word_knows_where_it_was_written(name: str) -> None:
    loaded = fixture(name)
    words = [node for node in nodes(printed(loaded)) if isinstance(node, Text)]
    assert [node.text for node in words if not at(loaded, node.origin).strip()] == []


@pytest.mark.parametrize("name", FIXTURES)
def test_the_plan_says_whose_it_is(name: str) -> None:
    loaded = fixture(name)
    header = loaded.plan.header
    assert header is not None
    assert header.municipality.name == "福井市"
    assert header.municipality.code is not None
    assert header.municipality.code.code == "182010"
    assert header.period is not None
    assert list(header.period.years) == [2025]
    assert header.status is Status.FINAL
    assert written(loaded, header, "自治体", "団体コード") == '"182010"'
    assert written(loaded, header, "期間") == "令和7年度"


def sheet_of(loaded: LoadedPlan, name: str) -> list[list[str]]:
    """Give the sheet of a project as rows of label and value."""
    return plain_table(table_with_id(printed(loaded), f"{name}-hyo"))


def names(loaded: LoadedPlan, references: tuple[Reference, ...]) -> list[str]:
    """Give the full names of what references mean."""
    return [target.title for target in map(loaded.resolve, references) if target is not None]


# --- 2-2【障がい】相談支援事業 ----------------------------------------------------------------------------


@pytest.fixture
def shogai() -> LoadedPlan:
    return fixture("fukui-shogai")


def sodan(loaded: LoadedPlan) -> Project:
    return element(loaded, Project, "相談支援事業")


def operators(loaded: LoadedPlan, sites: tuple[Site, ...]) -> list[tuple[str, str, LegalFormKind]]:
    """Give (site, organization that runs it, its legal form)."""
    pairs = []
    for site in sites:
        assert site.place is not None and site.operator is not None
        place, body = loaded.resolve(site.place), loaded.resolve(site.operator)
        assert isinstance(place, Place) and isinstance(body, Organization) and body.legal_form is not None
        pairs.append((place.name, body.name, body.legal_form.kind))
    return pairs


def test_the_offices_and_who_runs_them_stand_per_sub_project(shogai: LoadedPlan) -> None:
    sites = sodan(shogai).sites
    assert sites is not None
    assert sites.shared is None
    assert operators(shogai, sites.own["chiku"]) == [
        ("ほくとう", "高志福祉会", LegalFormKind.SOCIAL_WELFARE),
        ("ほくせい", "九頭竜厚生事業団", LegalFormKind.SOCIAL_WELFARE),
        ("なんとう", "六条厚生会", LegalFormKind.SOCIAL_WELFARE),
        ("なんせい", "この道福祉会", LegalFormKind.SOCIAL_WELFARE),
        ("発達障がい相談支援", "はるもにあ", LegalFormKind.NON_PROFIT),
    ]
    assert operators(shogai, sites.own["kikan"]) == [
        ("基幹相談支援センター", "この道福祉会", LegalFormKind.SOCIAL_WELFARE)
    ]


def posts(loaded: LoadedPlan, scope: str) -> tuple[Staff, ...]:
    staff = sodan(loaded).staff
    assert staff is not None
    return staff.own[scope]


def test_any_of_the_qualifications_is_enough_and_numbers_keep_their_decimals(shogai: LoadedPlan) -> None:
    [chiku], [kikan] = posts(shogai, "chiku"), posts(shogai, "kikan")
    assert chiku.where == "各地区障がい相談支援事業所"
    assert chiku.qualifications == ("社会福祉士", "精神保健福祉士", "保健師", "相談支援専門員")
    assert chiku.choice is Choice.ANY
    assert chiku.count is not None
    assert (chiku.count.text, chiku.count.amount, chiku.count.bound) == (
        "1.3人以上",
        Decimal("1.3"),
        Bound.AT_LEAST,
    )
    assert kikan.where == "基幹相談支援センター"
    assert kikan.qualifications == chiku.qualifications
    assert kikan.count is not None
    assert (kikan.count.text, kikan.count.counter) == ("2.0人以上", "人")


def test_the_post_inside_a_post_has_nine_qualifications_and_asks_for_experience(shogai: LoadedPlan) -> None:
    [chiku] = posts(shogai, "chiku")
    [inner] = chiku.parts
    assert inner.where == "発達障がい者相談支援事業所"
    assert len(inner.qualifications) == 9
    assert inner.qualifications[0] == "公認心理師"
    assert inner.qualifications[7] == "自閉症スペクトラム支援士"
    assert inner.experience == "発達障がい者の支援に関わった経歴"
    assert inner.count is not None
    assert (inner.count.text, inner.count.counter) == ("2名以上", "名")


def test_places_in_the_shogai_plan(shogai: LoadedPlan) -> None:
    project = sodan(shogai)
    assert written(shogai, project, "所管課") == "障がい福祉課"
    assert written(shogai, project, "細事業", 0, "表記") == "障害者相談支援事業"
    assert written(shogai, project, "支援対象者") == "障がい者 など"
    assert written(shogai, project, "実施施設", "chiku", 3, "運営") == "この道福祉会"
    assert written(shogai, project, "実施施設", "kikan", 0, "注") == "jinzai"
    assert written(shogai, project, "配置人員", "chiku", 0, "人数") == "1.3人以上"
    assert written(shogai, project, "配置人員", "chiku", 0, "うち", 0, "資格", 6) == "特別支援教育士"
    assert written(shogai, project, "配置人員", "kikan", 0, "資格", 1) == "精神保健福祉士"
    assert at(shogai, shogai.key_span(project, "配置人員")) == "配置人員"
    assert at(shogai, shogai.key_span(project, "配置人員", "kikan")) == "kikan"
    [chiku] = posts(shogai, "chiku")
    assert written(shogai, chiku.parts[0], "経験") == "発達障がい者の支援に関わった経歴"
    assert written(shogai, chiku.count) == "1.3人以上"


def test_places_within_one_line(shogai: LoadedPlan) -> None:
    marks = shogai.marks(sodan(shogai), "配置人員", "kikan", 0, "人数")
    assert at(shogai, marks.within(0, 3)) == "2.0"
    assert at(shogai, marks.within(4, 6)) == "以上"


def test_the_citation_in_the_note_has_its_place(shogai: LoadedPlan) -> None:
    [note] = sodan(shogai).notes
    assert citations(shogai, note.text) == ["${団体:harumonia|(特非)はるもにあ}"]


def test_the_shogai_sheet_is_numbered_and_keeps_the_sub_projects_apart(shogai: LoadedPlan) -> None:
    sheet = sheet_of(shogai, "sodan-shogai")
    assert [label for label, _ in sheet] == [
        "1 所管課",
        "2 事業名",
        "3 事業内容",
        "4 支援対象者",
        "5 実施方式",
        "6 委託先",
        "7 配置人員",
    ]
    values = dict(sheet)
    assert values["1 所管課"] == "障がい福祉課"
    assert values["2 事業名"] == "相談支援事業"
    assert values["5 実施方式"] == "委託"
    assert values["6 委託先"].splitlines() == [
        "① 障害者相談支援事業",
        "  ・ ほくとう（(福)高志福祉会）",
        "  ・ ほくせい（(福)九頭竜厚生事業団）",
        "  ・ なんとう（(福)六条厚生会）",
        "  ・ なんせい（(福)この道福祉会）",
        "  ・ 発達障がい相談支援（(特非)はるもにあ）",
        "② 基幹相談支援センター（(福)この道福祉会）※",
    ]


def test_the_staff_of_the_shogai_sheet(shogai: LoadedPlan) -> None:
    staff = dict(sheet_of(shogai, "sodan-shogai"))["7 配置人員"].splitlines()
    assert staff[0] == (
        "① 各地区障がい相談支援事業所："
        "社会福祉士、精神保健福祉士、保健師、相談支援専門員のいずれかの資格を持つ者　1.3人以上"
    )
    assert staff[1].startswith("  ○ 発達障がい者相談支援事業所：公認心理師、臨床心理士、")
    assert staff[1].endswith(
        "臨床発達心理士のいずれかの資格と、発達障がい者の支援に関わった経歴を持つ者　2名以上"
    )
    assert staff[2] == (
        "② 基幹相談支援センター："
        "社会福祉士、精神保健福祉士、保健師、相談支援専門員のいずれかの資格を持つ者　2.0人以上"
    )


def test_the_note_stands_right_under_the_shogai_sheet(shogai: LoadedPlan) -> None:
    _, sheet, notes, *_ = section_titled(printed(shogai), "1 包括的相談支援事業").blocks
    assert plain_blocks([sheet]).endswith("2.0人以上")
    assert plain_blocks([notes]) == "※ 発達障がいに係る人材育成は、(特非)はるもにあが行う。"


def test_what_all_projects_of_the_support_will_do_is_a_sheet_of_its_own(shogai: LoadedPlan) -> None:
    support = element(shogai, Support, "包括的相談支援事業")
    assert support.future is not None
    *_, heading, _ = section_titled(printed(shogai), "1 包括的相談支援事業").blocks
    assert plain_blocks([heading]) == "【全体】"
    [[label, words]] = plain_table(tables_of(printed(shogai))[-1])
    assert label == "今後の取組"
    assert words.startswith("アウトリーチ支援事業との結び付きを強め、")
    assert "\n" not in words


# --- 2-5 参加支援事業 -------------------------------------------------------------------------------------


@pytest.fixture
def sanka() -> LoadedPlan:
    return fixture("fukui-sanka")


def participation(loaded: LoadedPlan) -> Project:
    return element(loaded, Project, "参加支援事業")


def test_each_sub_project_has_its_own_department(sanka: LoadedPlan) -> None:
    departments = participation(sanka).departments
    assert departments is not None
    assert departments.shared is None
    assert names(sanka, departments.own["taiken"]) == ["障がい福祉課"]
    assert names(sanka, departments.own["vol"]) == ["福祉総合相談室よりそい"]
    [yorisoi] = departments.own["vol"]
    assert sanka.printed(yorisoi) == "福祉政策課 福祉総合相談室よりそい"
    office = element(sanka, Department, "yorisoi")
    assert office.parent is not None
    assert sanka.resolve(office.parent) is element(sanka, Department, "福祉政策課")


def test_one_value_for_both_a_value_for_each_and_a_value_for_one_only(sanka: LoadedPlan) -> None:
    project = participation(sanka)
    assert project.target is not None and project.method is not None and project.contractors is not None
    assert project.target.shared == Prose("障がい者、障がいの疑いのある人たち など")
    assert not project.target.own
    assert {scope: use.method.kinds for scope, use in project.method.own.items()} == {
        "taiken": (MethodKind.DIRECT,),
        "vol": (MethodKind.CONTRACT,),
    }
    assert list(project.contractors.own) == ["vol"]
    [contractor] = project.contractors.own["vol"]
    assert contractor.organization is not None
    assert names(sanka, (contractor.organization,)) == ["福井市社会福祉協議会"]


def test_what_is_done_has_a_shared_part_and_a_part_of_each(sanka: LoadedPlan) -> None:
    project = participation(sanka)
    assert project.content is not None and project.future is not None
    assert project.content.shared is not None
    assert list(project.content.own) == ["taiken", "vol"]
    assert [line[:1] for line in project.future.own["vol"].text.splitlines()] == ["-", "-", "-"]
    assert project.future.shared is None


def test_a_post_has_an_alias_and_the_department_that_sends_it(sanka: LoadedPlan) -> None:
    staff = participation(sanka).staff
    assert staff is not None
    [taiken], [vol] = staff.own["taiken"], staff.own["vol"]
    assert taiken.posts == ("就労支援コーディネーター",)
    assert taiken.alias_ == "雇用調整員"
    assert taiken.department is not None
    assert names(sanka, (taiken.department,)) == ["障がい福祉課"]
    assert taiken.count is not None and vol.count is not None
    assert (taiken.count.text, vol.count.text) == ("2名", "1名")


def test_places_in_the_sanka_plan(sanka: LoadedPlan) -> None:
    project = participation(sanka)
    assert written(sanka, project, "所管課", "taiken") == "障がい福祉課"
    assert written(sanka, project, "所管課", "vol", "参照") == "yorisoi"
    assert written(sanka, project, "所管課", "vol", "表記") == "福祉政策課 福祉総合相談室よりそい"
    assert written(sanka, project, "実施方式", "vol") == "委託"
    assert written(sanka, project, "委託先", "vol") == "市社会福祉協議会"
    assert written(sanka, project, "配置人員", "taiken", "別称") == "雇用調整員"
    assert written(sanka, project, "細事業", 1, "分野") == "ひきこもり等"
    assert at(sanka, sanka.key_span(project, "委託先", "vol")) == "vol"
    assert (
        sanka.span(project, "実施方式", "taiken").start.line
        == sanka.span(project, "実施方式", "vol").start.line
    )


def test_the_term_cited_in_the_second_line_of_a_text_has_its_place(sanka: LoadedPlan) -> None:
    content = participation(sanka).content
    assert content is not None and content.shared is not None
    assert citations(sanka, content.shared) == ["${用語:障がい者等}"]
    marks = sanka.marks(content.shared)
    start = content.shared.text.index("農作業")
    assert at(sanka, marks.within(start, start + 3)) == "農作業"
    assert (
        marks.within(start, start + 3).start.line
        == sanka.key_span(participation(sanka), "内容", "共通").start.line + 2
    )


def test_the_sanka_sheet_numbers_only_what_differs(sanka: LoadedPlan) -> None:
    sheet = dict(sheet_of(sanka, "sanka"))
    assert list(sheet) == [
        "1 所管課",
        "2 事業名",
        "3 事業内容",
        "4 支援対象者",
        "5 実施方式",
        "6 委託先",
        "7 配置人員",
        "8 今後の取組",
    ]
    assert sheet["1 所管課"] == (
        "① 【障がい】（就労体験）障がい福祉課\n"
        "② 【ひきこもり等】（ボランティア等）福祉政策課 福祉総合相談室よりそい"
    )
    assert sheet["2 事業名"] == "参加支援事業"
    assert sheet["4 支援対象者"] == "障がい者、障がいの疑いのある人たち など"
    assert sheet["5 実施方式"] == "① 直営\n② 委託"
    assert sheet["6 委託先"] == "② 市社会福祉協議会"
    assert sheet["7 配置人員"] == (
        "① 【障がい福祉課】就労支援コーディネーター（雇用調整員）　2名\n② 地域づくりコーディネーター　1名"
    )


def test_a_text_of_the_sanka_sheet_goes_from_the_shared_part_to_each_sub_project(sanka: LoadedPlan) -> None:
    lines = dict(sheet_of(sanka, "sanka"))["3 事業内容"].splitlines()
    assert lines[0].startswith(
        "就労支援コーディネーターと地域づくりコーディネーターを置き、障がい者等が就労に限らず、催しの"
    )
    assert [line[:8] for line in lines[1:]] == [
        "① 就労体験",
        "  ・ 就労支援",
        "  ・ 短い期間",
        "  ・ 就労の後",
        "② ボランティア",
        "  ・ 地域づく",
    ]


def test_the_photograph_that_is_not_there_yet_keeps_its_place(sanka: LoadedPlan) -> None:
    *_, figure = section_titled(printed(sanka), "1 参加支援事業").blocks
    assert plain_blocks([figure]) == "参加支援（ボランティア活動）の様子"


# --- 2-6【こども】実施施設 ---------------------------------------------------------------------------------


@pytest.fixture
def kosodate() -> LoadedPlan:
    return fixture("fukui-kosodate")


def centres(loaded: LoadedPlan) -> tuple[Site, ...]:
    sites = element(loaded, Project, "地域子育て支援拠点事業").sites
    assert sites is not None and sites.shared is not None
    return sites.shared


def test_one_name_stands_for_three_places(kosodate: LoadedPlan) -> None:
    hearts = element(kosodate, Place, "ハーツきっず")
    assert hearts.address is None
    assert [(spot.name, spot.address) for spot in hearts.spots] == [
        ("羽水", "羽水1"),
        ("学園", "学園2"),
        ("志比口", "志比口2"),
    ]
    site = centres(kosodate)[1]
    assert site.place is not None and site.operator is not None
    assert kosodate.resolve(site.place) is hearts
    assert site.spots == ("羽水", "学園", "志比口")
    assert names(kosodate, (site.operator,)) == ["福井県民生活協同組合"]


def test_the_city_itself_runs_two_of_the_centres(kosodate: LoadedPlan) -> None:
    header = kosodate.plan.header
    assert header is not None
    own = [
        site.place.target
        for site in centres(kosodate)
        if site.place and site.operator and kosodate.resolve(site.operator) is header.municipality
    ]
    assert own == ["ぱんだルーム", "きのこルーム"]


def test_eight_names_are_of_the_general_form_and_one_of_the_linked(kosodate: LoadedPlan) -> None:
    assert [site.form for site in centres(kosodate)] == ["一般型"] * 8 + ["連携型"]


def test_places_in_the_kosodate_plan(kosodate: LoadedPlan) -> None:
    project = element(kosodate, Project, "地域子育て支援センター")
    assert written(kosodate, project, "所管課", 1) == "こども家庭センター"
    assert written(kosodate, project, "実施方式") == "委託／直営"
    assert written(kosodate, project, "実施施設", 1, "場所", 2) == "志比口"
    assert written(kosodate, project, "実施施設", 2, "運営", "表記") == "育幼福祉会（あさかぜ子ども園）"
    assert written(kosodate, project, "実施施設", 8, "型") == "連携型"
    hearts = element(kosodate, Place, "hearts")
    assert written(kosodate, hearts, "場所", 1, "所在地") == "学園2"
    assert written(kosodate, hearts.spots[0], "名称") == "羽水"
    ryu = element(kosodate, Place, "ryu")
    assert written(kosodate, ryu, "名称") == "竜のつながる一む"


def test_the_site_table_is_that_of_the_source(kosodate: LoadedPlan) -> None:
    table = table_named(printed(kosodate), "地域子育て支援拠点事業の実施施設")
    assert plain_table(table) == [
        ["区分", "名称", BEFORE, "所在地", "事業者"],
        ["一般型", "おやこの広場 あ・の・ね", BEFORE, "文京1", "福井市シルバー人材センター"],
        [ABOVE, "ハーツきっず", "羽水", "羽水1", "福井県民生活協同組合"],
        [ABOVE, ABOVE, "学園", "学園2", ABOVE],
        [ABOVE, ABOVE, "志比口", "志比口2", ABOVE],
        [ABOVE, "たんぽぽ広場", BEFORE, "江守の里2", "育幼福祉会（あさかぜ子ども園）"],
        [ABOVE, "ぱんだルーム", BEFORE, "木田1", "市"],
        [ABOVE, "ひよこ広場", BEFORE, "明里町", "福井市民間幼児教育連盟"],
        [ABOVE, "ゆりかごと赤とんぼ", BEFORE, "風巻町", "(一社)福井県助産師会"],
        [ABOVE, "竜のつながる一む", BEFORE, "高木北2", "(福)中藤福祉会"],
        [ABOVE, "アオッサ子育て広場", BEFORE, "手寄1", "慶長会"],
        ["連携型", "きのこルーム", BEFORE, "砂子坂町", "市"],
    ]


def test_a_cell_of_the_site_table_knows_the_place_that_it_tells(kosodate: LoadedPlan) -> None:
    table = table_named(printed(kosodate), "地域子育て支援拠点事業の実施施設")
    rows = [row for group in table.groups for row in group.rows]
    spot = rows[2].cells[0]
    assert plain_blocks(spot.blocks) == "学園"
    assert spot.origin.start.line == kosodate.span(centres(kosodate)[1]).start.line


def test_the_kosodate_sheet_has_its_own_labels(kosodate: LoadedPlan) -> None:
    sheet = dict(sheet_of(kosodate, "kosodate"))
    assert list(sheet) == [
        "1 所管課",
        "2 事業名",
        "3 事業内容",
        "4 事業対象者",
        "5 実施方式",
        "6 実施施設",
        "7 今後の取組",
    ]
    assert sheet["1 所管課"] == "こども政策課、こども家庭センター"
    assert sheet["5 実施方式"] == "委託／直営"


def test_numbers_titles_and_bullets_nest_in_a_text(kosodate: LoadedPlan) -> None:
    lines = dict(sheet_of(kosodate, "kosodate"))["3 事業内容"].splitlines()
    assert lines[1:7] == [
        "(1) 一般型",
        "  ・ 基本事業に加え、地域支援を行う。",
        "(2) 連携型",
        "  ・ 児童福祉施設などの連携施設で、基本事業を行う。",
        "【基本事業】",
        "・ 親子の交流の場の提供と交流の促進",
    ]
    assert lines[10:13] == ["【その他事業】", "地域支援", "<全てのセンターで実施>"]
    assert [line[:3] for line in lines[-4:]] == ["(ア)", "(イ)", "(ウ)", "(エ)"]


# --- 3-1 支援会議・重層的支援会議 -----------------------------------------------------------------


@pytest.fixture
def kaigi() -> LoadedPlan:
    return fixture("fukui-kaigi")


def test_what_a_meeting_is_in_law_is_apart_from_its_name(kaigi: LoadedPlan) -> None:
    assert [(meeting.name, meeting.kinds) for meeting in kaigi.plan.meetings] == [
        ("支援会議", (MeetingKind.SUPPORT,)),
        ("重層的支援会議", (MeetingKind.JUSOU,)),
    ]


def test_the_second_meeting_borrows_members_and_days_of_the_first(kaigi: LoadedPlan) -> None:
    first, second = kaigi.plan.meetings
    assert second.members == () and second.frequency == ()
    [borrowed] = second.borrowed
    assert kaigi.resolve(borrowed.meeting) is first
    assert borrowed.fields == ("構成員", "出席", "開催")


def test_the_days_of_the_meeting_can_be_counted(kaigi: LoadedPlan) -> None:
    monthly, as_needed = element(kaigi, Meeting, "支援会議").frequency
    assert monthly.occurrences == (Occurrence(1, Unit.MONTH),)
    assert monthly.detail == "第4火曜日9:00～12:00"
    assert as_needed.as_needed
    assert element(kaigi, Meeting, "支援会議").duration == "1事例につき90分"


def test_seven_departments_are_always_members(kaigi: LoadedPlan) -> None:
    group = element(kaigi, Group, "kotei")
    assert [member.label or (member.body.target if member.body else "") for member in group.members] == [
        "福祉総合相談室よりそい",
        "生活支援課",
        "障がい福祉課",
        "地域包括ケア推進課",
        "保健所 地域保健課",
        "こども政策課",
        "こども家庭センター",
    ]


def test_places_in_the_kaigi_plan(kaigi: LoadedPlan) -> None:
    first, second = kaigi.plan.meetings
    assert written(kaigi, first, "頻度", 0) == "月1回(第4火曜日9:00～12:00)"
    assert written(kaigi, first, "協議内容", "事項", 2) == "緊急性がある事案への対応"
    assert written(kaigi, first, "守秘義務", "根拠") == "法:支援会議守秘"
    assert written(kaigi, second, "準用", 0, "項目", 2) == "開催"
    assert written(kaigi, second, "協議内容", "前書き") == "個別の支援プランの決定等"
    group = element(kaigi, Group, "kotei")
    assert written(kaigi, group, "構成員", 4, "表記") == "保健所 地域保健課"
    assert written(kaigi, group.members[5]) == "こども政策課"
    frequency = kaigi.marks(first, "頻度", 0)
    assert at(kaigi, frequency.within(4, 9)) == "第4火曜日"


def test_every_citation_of_the_text_has_its_place(kaigi: LoadedPlan) -> None:
    outline = kaigi.plan.outline
    assert outline is not None
    block = outline.chapters[0].sections[0].blocks[0]
    assert isinstance(block, ProseBlock)
    assert citations(kaigi, block.text) == [
        "${法:支援会議}",
        "${会議:支援会議}",
        "${会議:jusou}",
        "${注:purpose-jusou}",
        "${用語:takikan}",
        "${注:zeimu}",
        "${法:支援会議守秘}",
    ]
    purpose = element(kaigi, Meeting, "shien").purpose
    assert purpose is not None
    assert citations(kaigi, purpose) == ["${注:doui}"]


def test_the_meetings_are_columns_and_what_is_borrowed_is_one_cell(kaigi: LoadedPlan) -> None:
    [table] = tables_of(printed(kaigi))
    assert plain_table(table) == [
        ["1 名称", "支援会議", "重層的支援会議"],
        [
            "2 目的",
            "支援につながっていない人の情報を共有し、支援の方針を検討する。※",
            "支援と、関係機関との個人情報の共有とについて本人の同意がある事例を扱う。",
        ],
        [
            "3 協議内容",
            "① 気になる事例についての情報提供・情報共有\n② 支援方針の決定と共有\n③ 緊急性がある事案への対応",
            "個別の支援プランの決定等\n"
            "① 多機関協働事業、アウトリーチ等事業、参加支援事業のプランが適切かを、"
            "関係機関の合議により判断する。\n"
            "② これらのプランの終結時等に経過と成果を評価し、支援を終えるかどうかを検討する。\n"
            "③ 足りない社会資源が分かったときは地域の課題と位置付け、資源の開発等の取組を検討する。",
        ],
        [
            "4 構成員",
            "【固定メンバー】\n"
            "・ 福祉総合相談室よりそい\n"
            "・ 生活支援課\n"
            "・ 障がい福祉課\n"
            "・ 地域包括ケア推進課\n"
            "・ 保健所 地域保健課\n"
            "・ こども政策課\n"
            "・ こども家庭センター\n"
            "※ 必要に応じて、外部の相談機関に出席を求める。リモートでも出席できる。",
            BEFORE,
        ],
        [
            "5 開催頻度",
            "・ 月1回(第4火曜日9:00～12:00)\n"
            "・ 随時\n"
            "・ 1事例につき90分\n"
            "・ 福祉課題への対応策を検討し、構成員等のソーシャルワークの力を高める研修会を、"
            "多機関協働会議の中で行う。",
            BEFORE,
        ],
    ]


def test_the_notes_of_the_text_and_of_the_table_stand_under_each(kaigi: LoadedPlan) -> None:
    text, under_text, _, under_table, _ = section_titled(
        printed(kaigi), "1 支援会議・重層的支援会議の概要"
    ).blocks
    assert plain_blocks([text]) == (
        "本市は、社会福祉法第106条の6第1項に基づく支援会議と、重層的支援会議※1を開く"
        "（二つを合わせて「多機関協働会議」という。）。出席者は、会議で知り得たすべての事項※2について、"
        "社会福祉法第106条の6第6項により守秘義務を負う。"
    )
    first, second = plain_blocks([under_text]).splitlines()
    assert first.startswith("※1 重層的支援会議は、本人の同意を得た上で、")
    assert second.startswith("※2 税務職員には地方税法（昭和25年法律第226号）第22条による、")
    assert plain_blocks([under_table]) == "※ 本人の同意が得られていない場合"


def test_words_in_a_cell_know_the_line_that_they_were_written_on(kaigi: LoadedPlan) -> None:
    [table] = tables_of(printed(kaigi))
    agenda = table.groups[1].rows[0].cells[2]
    words = [node for node in nodes(agenda.blocks) if isinstance(node, Text)]
    assert [at(kaigi, node.origin) for node in words] == [node.text for node in words]
    assert words[0].text == "個別の支援プランの決定等"


# --- 4-1 推進体制 -----------------------------------------------------------------------------------------


@pytest.fixture
def suishin() -> LoadedPlan:
    return fixture("fukui-suishin")


def test_one_name_covers_both_statutory_meetings(suishin: LoadedPlan) -> None:
    assert element(suishin, Meeting, "多機関協働会議").kinds == (MeetingKind.SUPPORT, MeetingKind.JUSOU)


def test_the_second_meeting_takes_over_two_items_of_the_first(suishin: LoadedPlan) -> None:
    working, heads = element(suishin, Meeting, "実務者会議"), element(suishin, Meeting, "代表者会議")
    assert working.agenda is not None and heads.agenda is not None
    assert [item.id.text for item in working.agenda.items if item.id] == [
        "chifuku",
        "jusou",
        "shisaku",
        "shimon",
    ]
    *_, taken = heads.agenda.items
    assert taken.meeting is not None
    assert suishin.resolve(taken.meeting) is working
    assert [item.text for item in taken.items] == ["shisaku", "shimon"]


def test_fourteen_desks_and_four_divisions_come_when_needed(suishin: LoadedPlan) -> None:
    desks, writers = element(suishin, Group, "窓口各課"), element(suishin, Group, "kisai")
    assert len(desks.members) == 14
    assert [member.body.target for member in writers.members if member.body] == [
        "地域振興課",
        "市民協働・ボランティア推進課",
        "危機管理課",
        "生涯学習課",
    ]
    around = element(suishin, Group, "chonai")
    assert [member.condition for member in around.members] == ["必要に応じて", "必要に応じて"]
    assert [suishin.resolve(member.group) for member in around.members if member.group] == [desks, writers]


def test_members_outside_the_city_hall_are_bodies_a_committee_of_one_and_words(suishin: LoadedPlan) -> None:
    outside = [
        member for member in element(suishin, Meeting, "daihyosha").members if member.section == "庁外"
    ]
    assert len(outside) == 10
    assert outside[-1].words == "公募市民"
    committee = outside[3].body
    assert committee is not None
    target = suishin.resolve(committee)
    assert isinstance(target, Organization) and target.parent is not None
    assert target.name == "主任児童委員部会"
    assert names(suishin, (target.parent,)) == ["福井市民生児童委員協議会連合会"]


def test_chairs_days_and_the_council_that_the_meeting_doubles_as(suishin: LoadedPlan) -> None:
    working, heads = element(suishin, Meeting, "jitsumusha"), element(suishin, Meeting, "daihyosha")
    assert (working.chair, heads.chair) == ("福祉事務所長", "互選による")
    assert [item.text for item in working.frequency] == ["年2回", "随時"]
    assert [str(item.per_year()) for item in heads.frequency] == ["1"]
    assert heads.doubles_as == ("社会福祉審議会地域福祉部会",)
    assert [suishin.resolve(meeting) for meeting in working.reports_to] == [heads]


def test_places_in_the_suishin_plan(suishin: LoadedPlan) -> None:
    working, heads = element(suishin, Meeting, "jitsumusha"), element(suishin, Meeting, "daihyosha")
    assert written(suishin, working, "構成員", 0, "会議") == "takikan"
    assert written(suishin, working, "構成員", 1, "区分") == "多機関メンバー"
    assert written(suishin, working, "協議内容", "事項", 3, "id") == "shimon"
    assert written(suishin, heads, "協議内容", "事項", 2, "事項", 0) == "shisaku"
    assert written(suishin, heads, "構成員", 7, "表記") == "福井市民生児童委員協議会連合会 主任児童委員部会"
    assert written(suishin, heads, "頻度") == "年1回(年度末)"
    assert written(suishin, heads, "兼ねる会議") == "社会福祉審議会地域福祉部会"
    group = element(suishin, Group, "madoguchi")
    assert written(suishin, group, "構成員", 13) == "健康管理センター"
    assert working.purpose is not None and working.agenda is not None
    assert citations(suishin, working.purpose) == ["${会議:代表者会議}"]
    third = working.agenda.items[2].text
    assert third is not None
    assert citations(suishin, third) == ["${会議:takikan}"]


def test_members_make_four_rows_and_shared_groups_reach_over_both_columns(suishin: LoadedPlan) -> None:
    [table] = tables_of(printed(suishin))
    assert plain_head(table) == [["", "地域共生社会推進実務者会議", "地域共生社会推進代表者会議"]]
    rows = {row[0]: row[1:] for row in plain_table(table)[1:]}
    assert list(rows) == [
        "目的",
        "内容",
        "開催頻度",
        "座長",
        "メンバー",
        "多機関メンバー",
        "庁内",
        "庁外",
        "兼ねる会議",
    ]
    assert rows["座長"] == ["福祉事務所長", "互選による"]
    assert rows["開催頻度"] == ["・ 年2回\n・ 随時", "年1回(年度末)"]
    assert rows["多機関メンバー"] == [
        "・ 福祉政策課(福祉総合相談室)\n"
        "・ 生活支援課\n"
        "・ 障がい福祉課\n"
        "・ 地域包括ケア推進課\n"
        "・ 保健所 地域保健課\n"
        "・ こども政策課\n"
        "・ こども家庭センター",
        BEFORE,
    ]
    assert rows["庁内"] == [
        "必要に応じて、窓口各課\n"
        "・ 市民サービス推進課\n"
        "・ 消費者センター\n"
        "・ 納税課\n"
        "・ 債権管理室\n"
        "・ 住宅政策課\n"
        "・ 市営住宅課\n"
        "・ 上下水道サービス課\n"
        "・ 学校教育課\n"
        "・ 保健給食課\n"
        "・ 保険年金課\n"
        "・ 介護保険課\n"
        "・ 市民課\n"
        "・ こども保育課\n"
        "・ 健康管理センター\n"
        "必要に応じて、地域福祉計画の記載に係る課\n"
        "・ 地域振興課\n"
        "・ 市民協働・ボランティア推進課\n"
        "・ 危機管理課\n"
        "・ 生涯学習課",
        BEFORE,
    ]
    assert rows["メンバー"] == [
        "・ 主に多機関協働会議のメンバー",
        "・ 市の筆頭　福祉事務所長\n・ 担当課　課長",
    ]
    assert rows["兼ねる会議"] == ["", "社会福祉審議会地域福祉部会"]


def test_members_outside_are_listed_for_each_meeting(suishin: LoadedPlan) -> None:
    [table] = tables_of(printed(suishin))
    [row] = [row for row in plain_table(table) if row[0] == "庁外"]
    assert row[1].splitlines() == [
        "・ 議題に応じてヒアリングが必要な場合、地域包括支援センター、地区障がい相談支援事業所等の外部機関",
        "・ 生活困窮などテーマ別の部会に集まる多様な関係機関",
        "外部機関のニーズや課題は、基本的に管轄課・関係課がつかむ。",
    ]
    assert row[2].splitlines() == [
        "・ 福井市自治会連合会",
        "・ 福井市民生児童委員協議会連合会",
        "・ 福井市地区社協連絡協議会",
        "・ 福井市民生児童委員協議会連合会 主任児童委員部会",
        "・ 福井市身体障害者福祉連合会",
        "・ 福井市ボランティア連絡協議会",
        "・ 福井市介護サービス事業者連絡会",
        "・ 福井市母子寡婦福祉連合会",
        "・ 福井市社会福祉協議会",
        "・ 公募市民",
    ]


def test_items_taken_over_are_named_by_their_number_in_the_other_meeting(suishin: LoadedPlan) -> None:
    [table] = tables_of(printed(suishin))
    [row] = [row for row in plain_table(table) if row[0] == "内容"]
    assert [line[:1] for line in row[1].splitlines()] == ["①", "②", "③", "④"]
    assert row[1].splitlines()[2].startswith("③ 多機関協働会議で見えた")
    assert row[2].splitlines() == [
        "① 地域福祉計画の策定・評価・検証",
        "② 重層的支援体制整備事業実施計画の策定・評価・検証",
        "地域共生社会推進実務者会議の③④",
        "立案された施策を代表者が検討し、オーソライズする。",
    ]


# --- 1-4 実績と成果 ---------------------------------------------------------------------------------------


@pytest.fixture
def shihyo() -> LoadedPlan:
    return fixture("fukui-shihyo")


def test_six_indicators_with_their_units_and_two_years(shihyo: LoadedPlan) -> None:
    assert [
        (
            indicator.prefix,
            indicator.name,
            indicator.unit,
            [item.value.text for item in indicator.series if item.value],
        )
        for indicator in shihyo.plan.indicators
    ] == [
        (None, "多機関協働会議開催件数", "回", ["24", "24"]),
        (None, "アウトリーチ延べ件数", "件", ["446", "459"]),
        ("参加支援事業", "就労体験参加者数", "人", ["31", "24"]),
        ("参加支援事業", "ボランティア延べ参加者数", "人", ["104", "133"]),
        (None, "ささえあいの家設置件数", "か所", ["6", "7"]),
        ("地域づくり事業", "地域ネットワーク参加回数", "回", ["48", "54"]),
    ]


def test_the_second_year_is_not_over_and_has_an_outcome(shihyo: LoadedPlan) -> None:
    for indicator in shihyo.plan.indicators:
        whole, part = indicator.series
        assert (whole.year.year, whole.until, whole.outcome) == (2023, None, None)
        assert part.year.year == 2024
        assert part.until is not None
        assert (part.until.year, part.until.month, part.until.day) == (2025, 2, 28)
        assert part.until.fiscal_year() == part.year.year
        assert part.outcome is not None


def test_places_in_the_shihyo_plan(shihyo: LoadedPlan) -> None:
    outreach = element(shihyo, Indicator, "アウトリーチ延べ件数")
    assert written(shihyo, outreach, "実績", 0, "年度") == "R5"
    assert written(shihyo, outreach, "実績", 1, "値") == "459"
    assert written(shihyo, outreach.series[1], "時点") == "令和7年2月末"
    assert at(shihyo, shihyo.marks(outreach.series[1], "時点").within(4, 6)) == "2月"
    assert written(shihyo, element(shihyo, Indicator, "sasaeai"), "単位") == "か所"
    outline = shihyo.plan.outline
    assert outline is not None
    block = outline.chapters[0].sections[0].blocks[0]
    assert isinstance(block, ProseBlock)
    assert citations(shihyo, block.text) == [
        "${指標:outreach@R5}",
        "${指標:アウトリーチ延べ件数@令和6年度}",
        "${指標:sasaeai}",
    ]


def test_numbers_in_a_sentence_are_those_of_the_indicators(shihyo: LoadedPlan) -> None:
    text, _ = section_titled(printed(shihyo), "1 令和6年度の重層的支援体制整備事業の実績と成果").blocks
    assert plain_blocks([text]) == (
        "アウトリーチは、令和5年度の446件に対し、令和7年2月末までに459件となった。ささえあいの家は7か所に増えた。"
    )


def test_the_indicator_table_has_the_part_year_in_its_head(shihyo: LoadedPlan) -> None:
    [table] = tables_of(printed(shihyo))
    assert plain_head(table) == [["指標", "令和5年度", "令和6年度（令和7年2月末）", "令和6年度の成果"]]
    assert [row[:3] for row in plain_table(table)[1:]] == [
        ["多機関協働会議開催件数", "24回", "24回"],
        ["アウトリーチ延べ件数", "446件", "459件"],
        ["【参加支援事業】就労体験参加者数", "31人", "24人"],
        ["【参加支援事業】ボランティア延べ参加者数", "104人", "133人"],
        ["ささえあいの家設置件数", "6か所", "7か所"],
        ["【地域づくり事業】地域ネットワーク参加回数", "48回", "54回"],
    ]
    assert plain_table(table)[5][3] == "よろず茶屋に生活支援の働きを加えた「ささえあいの家」が増えた。"

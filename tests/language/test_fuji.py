"""富士市: the list of 号×イロハニ, two sheets for one project, members taken from other meetings."""

from __future__ import annotations

import pytest

from jusou_plan.document.nodes import Scope, Subheading, Table
from jusou_plan.model.block import ProjectList
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.meeting import Meeting, MeetingKind
from jusou_plan.model.organization import Group, Organization
from jusou_plan.model.project import Project, Site
from jusou_plan.model.values.legal_form import LegalFormKind
from jusou_plan.model.values.method import MethodKind
from tests.language.plain_table import (
    ABOVE,
    plain_blocks,
    plain_inline,
    plain_table,
    section_titled,
    table_named,
    table_with_id,
)
from tests.language.written import at, citations, element, fixture, printed, written


@pytest.fixture(scope="module")
def ichiran() -> LoadedPlan:
    return fixture("fuji-ichiran")


@pytest.fixture(scope="module")
def sanka() -> LoadedPlan:
    return fixture("fuji-sanka")


@pytest.fixture(scope="module")
def kaigi() -> LoadedPlan:
    return fixture("fuji-kaigi")


@pytest.fixture(scope="module")
def kyoten() -> LoadedPlan:
    return fixture("fuji-kyoten")


@pytest.mark.parametrize("name", ["fuji-ichiran", "fuji-sanka", "fuji-kaigi", "fuji-kyoten"])
def test_the_plan_loads_without_a_finding(name: str) -> None:
    assert fixture(name).findings == ()


# --- 第1章4(2): 事業一覧 ---------------------------------------------------------------------------------


def test_every_project_has_its_item_and_its_letter(ichiran: LoadedPlan) -> None:
    assert [(project.basis[0].label(), project.name) for project in ichiran.plan.projects] == [
        ("第1号イ", "地域包括支援センターの運営"),
        ("第1号ロ", "相談支援事業"),
        ("第1号ハ", "利用者支援事業"),
        ("第1号ニ", "自立相談支援事業"),
        ("第2号", "参加支援事業"),
        ("第3号イ", "地域介護予防活動支援事業"),
        ("第3号ロ", "生活支援体制整備事業"),
        ("第3号ハ", "地域活動支援センター事業"),
        ("第3号ニ", "地域子育て支援拠点事業"),
        ("第3号", "生活困窮者支援等のための地域づくり事業"),
        ("第4号", "アウトリーチ等を通じた継続的支援に関する事業"),
        ("第5号", "多機関協働事業"),
    ]


def test_two_projects_are_split_into_all_fields_and_the_young(ichiran: LoadedPlan) -> None:
    for name in ("sanka-jigyo", "outreach-jigyo"):
        project = element(ichiran, Project, name)
        assert [(sub.fields, sub.name) for sub in project.subprojects] == [
            (("全",), "ユニバーサル就労支援センター"),
            (("若者",), "若者相談窓口 ココ☆カラ"),
        ]


def test_the_plan_has_a_nickname_and_a_form(ichiran: LoadedPlan) -> None:
    header = ichiran.plan.header
    assert header is not None
    assert header.period is not None
    assert list(header.period.years) == [2024, 2025, 2026]
    assert header.form == "地域型"
    assert printed(ichiran).cover.subtitle == "～思いやりスクラムサポート～"


def test_places_in_the_list(ichiran: LoadedPlan) -> None:
    konkyu = element(ichiran, Project, "konkyu")
    assert written(ichiran, konkyu, "根拠") == "第3号"
    assert written(ichiran, konkyu.basis[0]) == "第3号"
    assert written(ichiran, konkyu, "分野") == "困窮"
    assert written(ichiran, konkyu, "名称") == "生活困窮者支援等のための地域づくり事業"
    sanka_jigyo = element(ichiran, Project, "sanka-jigyo")
    assert written(ichiran, sanka_jigyo.support) == "参加支援事業"
    assert written(ichiran, sanka_jigyo.subprojects[1], "名称") == "若者相談窓口 ココ☆カラ"
    outreach = element(ichiran, Project, "outreach-jigyo")
    assert written(ichiran, outreach, "細事業", 0, "id") == "zen-bunya"
    assert written(ichiran, outreach.subprojects[0].id) == "zen-bunya"


def test_places_in_the_block_that_prints_the_list(ichiran: LoadedPlan) -> None:
    assert ichiran.plan.outline is not None
    [block] = ichiran.plan.outline.chapters[0].sections[3].sections[1].blocks
    assert isinstance(block, ProjectList)
    assert written(ichiran, block, "事業一覧") == "すべて"
    assert written(ichiran, block, "項目", 2, "支援") == "個別事業名"
    assert written(ichiran, block, "項目", 3) == "分野"
    assert written(ichiran, block, "細事業ごと") == "true"
    assert [written(ichiran, note) for note in block.notes] == ["zen"]


def test_the_list_prints_items_letters_and_merged_supports(ichiran: LoadedPlan) -> None:
    assert plain_table(table_named(printed(ichiran), "事業一覧")) == [
        ["", "", "個別事業名", "分野", "既存制度の対象事業等"],
        ["第1号", "イ", "包括的相談支援", "高齢", "地域包括支援センターの運営"],
        [ABOVE, "ロ", ABOVE, "障害", "相談支援事業"],
        [ABOVE, "ハ", ABOVE, "子ども", "利用者支援事業"],
        [ABOVE, "ニ", ABOVE, "困窮", "自立相談支援事業"],
        ["第2号", "", "参加支援", "全", "ユニバーサル就労支援センター"],
        [ABOVE, "", ABOVE, "若者", "若者相談窓口 ココ☆カラ"],
        ["第3号", "イ", "地域づくりに向けた支援", "高齢", "地域介護予防活動支援事業"],
        [ABOVE, "ロ", ABOVE, "高齢", "生活支援体制整備事業"],
        [ABOVE, "ハ", ABOVE, "障害", "地域活動支援センター事業"],
        [ABOVE, "ニ", ABOVE, "子ども", "地域子育て支援拠点事業"],
        [ABOVE, "", ABOVE, "困窮", "生活困窮者支援等のための地域づくり事業"],
        ["第4号", "", "アウトリーチ等を通じた継続的支援", "全", "ユニバーサル就労支援センター"],
        [ABOVE, "", ABOVE, "若者", "若者相談窓口 ココ☆カラ"],
        ["第5号", "", "多機関協働", "全", ""],
    ]


def test_what_spans_rows_heads_them(ichiran: LoadedPlan) -> None:
    table = table_named(printed(ichiran), "事業一覧")
    firsts = [group.rows[0].cells[0] for group in table.groups]
    assert [(plain_blocks(cell.blocks), cell.rowspan) for cell in firsts] == [
        ("第1号", 4),
        ("第2号", 2),
        ("第3号", 5),
        ("第4号", 2),
        ("第5号", 1),
    ]
    assert [cell.scope for cell in firsts[:4]] == [Scope.ROW_GROUP] * 4
    assert firsts[4].scope is Scope.ROW
    assert [at(ichiran, cell.origin) for cell in firsts] == ["第1号", "第2号", "第3号", "第4号", "第5号"]


def test_the_note_and_the_numbers_of_the_place(ichiran: LoadedPlan) -> None:
    document = printed(ichiran)
    assert [section.number for section in document.body[0].sections] == ["1", "2", "3", "4"]
    section = section_titled(document, "(2) 重層的支援体制整備事業 事業一覧")
    assert plain_blocks(section.blocks[1:]) == (
        "※ 「全」は、高齢、障害、子ども、困窮、若者のすべてを指します。"
    )


# --- 第2章2: 参加支援 ------------------------------------------------------------------------------------


def test_every_field_differs_between_the_two_scopes(sanka: LoadedPlan) -> None:
    project = element(sanka, Project, "参加支援事業")
    scoped = (
        project.content,
        project.method,
        project.contractors,
        project.sites,
        project.departments,
        project.staff,
    )
    for value in scoped:
        assert value is not None
        assert value.shared is None
        assert list(value.own) == ["zen-bunya", "wakamono"]


def test_values_of_each_scope(sanka: LoadedPlan) -> None:
    project = element(sanka, Project, "sanka-jigyo")
    assert project.method is not None
    assert [use.method.kinds for use in project.method.own.values()] == [
        (MethodKind.CONTRACT,),
        (MethodKind.CONTRACT,),
    ]
    assert project.contractors is not None
    forms = [contractor.legal_form for [contractor] in project.contractors.own.values()]
    assert [form.kind for form in forms if form] == [LegalFormKind.STOCK_COMPANY, LegalFormKind.NON_PROFIT]
    assert project.departments is not None
    assert [sanka.printed(department) for [department] in project.departments.own.values()] == [
        "生活支援課",
        "青少年相談センター",
    ]
    assert project.staff is not None
    counts = [staff.count for [staff] in project.staff.own.values()]
    assert [(int(count.amount), count.counter) for count in counts if count] == [(7, "名"), (5, "名")]


def test_a_site_is_one_place_under_a_longer_printed_name(sanka: LoadedPlan) -> None:
    sites = element(sanka, Project, "sanka-jigyo").sites
    assert sites is not None
    [universal], [kokokara] = sites.own.values()
    assert universal.place is not None
    assert sanka.printed(universal.place) == "ユニバーサル就労支援センター 就労支援グループ"
    place = sanka.resolve(universal.place)
    assert place is not None
    assert place.title == "ユニバーサル就労支援センター"
    assert kokokara.place is not None
    assert sanka.printed(kokokara.place) == "若者相談窓口 ココ☆カラ"
    [count] = kokokara.count
    assert (int(count.count.amount), count.count.unit, count.count.usual_unit) == (1, "ヶ所", "か所")


def test_places_in_every_field_of_a_scope(sanka: LoadedPlan) -> None:
    project = element(sanka, Project, "sanka-jigyo")
    assert written(sanka, project, "実施方式", "zen-bunya") == "委託"
    assert written(sanka, project, "委託先", "wakamono", "法人種別") == "NPO法人"
    assert written(sanka, project, "所管課", "zen-bunya") == "生活支援課"
    assert written(sanka, project, "所管課", "wakamono") == "seishonen"
    assert written(sanka, project, "配置人員", "zen-bunya", "人数") == "7名"
    assert written(sanka, project, "配置人員", "wakamono", "人数") == "5名"
    assert written(sanka, project, "実施施設", "wakamono", "施設") == "若者相談窓口 ココ☆カラ"
    assert written(sanka, project, "実施施設", "zen-bunya", "か所", "数") == "1ヶ所"
    assert at(sanka, sanka.key_span(project, "内容", "wakamono")) == "wakamono"


def test_places_of_parts_and_typed_values_in_a_scope(sanka: LoadedPlan) -> None:
    project = element(sanka, Project, "sanka-jigyo")
    assert project.staff is not None
    assert [written(sanka, staff.count) for [staff] in project.staff.own.values()] == ["7名", "5名"]
    assert project.contractors is not None
    [company] = project.contractors.own["zen-bunya"]
    assert written(sanka, company.legal_form) == "株式会社"
    assert project.departments is not None
    [department] = project.departments.own["wakamono"]
    assert written(sanka, department) == "seishonen"
    assert project.content is not None
    marks = sanka.marks(project.content.own["zen-bunya"])
    text = project.content.own["zen-bunya"].text
    start = text.index("数日間続けて通う就労体験")
    assert at(sanka, marks.within(start, start + 12)) == "数日間続けて通う就労体験"


def test_one_project_prints_as_two_sheets(sanka: LoadedPlan) -> None:
    blocks = section_titled(printed(sanka), "2 参加支援事業").blocks
    first, second = (block for block in blocks if isinstance(block, Table))
    assert [plain_inline(table.caption) for table in (first, second)] == ["全分野", "若者"]
    assert plain_table(first) == [
        ["分野", "全ての分野"],
        [
            "事業内容",
            "働きづらさを抱える人に、就労準備、職場見学、就労体験、通勤（数日間続けて通う就労体験）から"
            "就労まで、一人ひとりに合わせた支援を行います。協力企業の開拓と周知も担います。",
        ],
        ["実施方法", "委託（株式会社）"],
        ["支援機関", "ユニバーサル就労支援センター 就労支援グループ　委託1ヶ所"],
        ["所管課", "生活支援課"],
        ["配置人数", "7名"],
    ]
    assert plain_table(second) == [
        ["分野", "若者"],
        [
            "事業内容",
            "概ね中学卒業から39歳までの、社会生活に困難を抱える若者とその家族から相談を受け、"
            "居場所づくりや家族会を行います。",
        ],
        ["実施方法", "委託（NPO法人）"],
        ["支援機関", "若者相談窓口 ココ☆カラ　委託1ヶ所"],
        ["所管課", "青少年相談センター"],
        ["配置人数", "5名"],
    ]


def test_what_is_shared_prints_in_both_sheets_and_staff_names_its_place(sanka: LoadedPlan) -> None:
    document = printed(sanka)
    assert plain_table(table_with_id(document, "outreach-jigyo-zen-bunya")) == [
        ["分野", "全ての分野"],
        ["実施方法", "委託"],
        ["所管課", "生活支援課"],
        ["配置人数", "ユニバーサル就労支援センター：8名"],
    ]
    assert plain_table(table_with_id(document, "outreach-jigyo-wakamono")) == [
        ["分野", "若者"],
        ["実施方法", "委託"],
        ["所管課", "青少年相談センター"],
        ["配置人数", "若者相談窓口 ココ☆カラ：3名"],
    ]


def test_a_label_of_a_sheet_points_at_the_key_and_heads_its_row(sanka: LoadedPlan) -> None:
    table = table_with_id(printed(sanka), "sanka-jigyo-zen-bunya")
    labels = [group.rows[0].cells[0] for group in table.groups]
    assert [at(sanka, label.origin) for label in labels[1:]] == [
        "内容",
        "実施方式",
        "実施施設",
        "所管課",
        "配置人員",
    ]
    assert [label.scope for label in labels] == [Scope.ROW] * 6


# --- 第3章: 会議 -----------------------------------------------------------------------------------------


def test_the_kind_in_law_stands_apart_from_the_name(kaigi: LoadedPlan) -> None:
    assert [(meeting.name, meeting.kinds) for meeting in kaigi.plan.meetings] == [
        ("支援調整会議", (MeetingKind.OTHER,)),
        ("重層的支援会議", (MeetingKind.JUSOU,)),
        ("支援会議", (MeetingKind.SUPPORT,)),
    ]


def test_each_meeting_has_its_own_host(kaigi: LoadedPlan) -> None:
    hosts = [[kaigi.resolve(host) for host in meeting.hosts] for meeting in kaigi.plan.meetings]
    names = [[host.title for host in found if host is not None] for found in hosts]
    assert names == [["福祉総務課"], ["富士市社会福祉協議会"], ["福祉総務課"]]
    assert [kaigi.printed(helper) for helper in element(kaigi, Meeting, "juso").helpers] == ["福祉総務課"]


def test_the_named_departments_are_a_group_of_six(kaigi: LoadedPlan) -> None:
    group = element(kaigi, Group, "庁内関係課")
    bodies = [kaigi.resolve(member.body) for member in group.members if member.body]
    assert [body.title for body in bodies if body] == [
        "高齢者支援課",
        "生活支援課",
        "障害福祉課",
        "こども家庭課",
        "市民安全課",
        "青少年相談センター",
    ]


def test_members_may_be_the_participants_of_another_meeting(kaigi: LoadedPlan) -> None:
    members = element(kaigi, Meeting, "shien").members
    meetings = [kaigi.resolve(member.meeting) for member in members if member.meeting]
    assert meetings == [element(kaigi, Meeting, "chosei"), element(kaigi, Meeting, "juso")]
    assert [member.part for member in members] == ["参加者", "参加者", None]
    assert (members[2].words, members[2].condition) == ("庁内関係課や支援機関", "必要に応じて")


def test_meetings_are_held_regularly_and_as_needed(kaigi: LoadedPlan) -> None:
    for meeting in kaigi.plan.meetings:
        [frequency] = meeting.frequency
        assert (frequency.regular, frequency.as_needed, frequency.per_year()) == (True, True, None)


def test_places_in_the_meetings(kaigi: LoadedPlan) -> None:
    chosei, juso, shien = kaigi.plan.meetings
    assert written(kaigi, chosei, "主催") == "福祉総務課"
    assert written(kaigi, chosei.members[0], "群") == "庁内関係課"
    assert written(kaigi, chosei, "構成員", 1, "表記") == "多機関協働事業者（富士市社会福祉協議会）"
    assert written(kaigi, chosei.frequency[0]) == "定期開催又は随時開催"
    assert written(kaigi, juso, "協力") == "福祉総務課"
    assert written(kaigi, juso.members[1], "参加") == "必要に応じて"
    assert written(kaigi, juso, "協議内容", "事項", 0, "本文") == "プランの適切性の協議"
    assert written(kaigi, shien.hosts[0]) == "fukushi-somu"
    assert written(kaigi, shien.members[1].meeting) == "重層的支援会議"
    assert written(kaigi, shien.confidentiality, "根拠") == "法:支援会議守秘"
    assert shien.procedure is not None
    assert citations(kaigi, shien.procedure) == ["${会議:支援調整会議}", "${会議:juso}"]


def test_the_first_meeting_prints_its_group_by_name(kaigi: LoadedPlan) -> None:
    assert plain_table(table_named(printed(kaigi), "支援調整会議")) == [
        [
            "目的",
            "包括的相談支援の機関だけでは応えられない事例を、多機関協働事業につなぐかどうかを判断します。",
        ],
        ["主催", "福祉総務課"],
        ["頻度", "定期開催又は随時開催"],
        ["守秘義務", "会議の構成員に守秘義務を設けます。"],
        [
            "構成員",
            "庁内関係課\n"
            "・ 高齢者支援課\n"
            "・ 生活支援課\n"
            "・ 障害福祉課\n"
            "・ こども家庭課\n"
            "・ 市民安全課\n"
            "・ 青少年相談センター\n"
            "・ 多機関協働事業者（富士市社会福祉協議会）\n"
            "・ 必要に応じて、庁内関係課や支援機関",
        ],
    ]


def test_the_second_meeting_prints_its_host_helper_and_three_tasks(kaigi: LoadedPlan) -> None:
    assert plain_table(table_named(printed(kaigi), "重層的支援会議")) == [
        ["目的", "本人の同意がある事例について、支援プランを共有し、適切かどうかを話し合います。"],
        [
            "協議内容",
            "① プランの適切性の協議\n② プラン終結時等の評価\n③ 社会資源の充足状況の把握と開発の検討",
        ],
        ["主催", "多機関協働事業者（富士市社会福祉協議会）"],
        ["協力", "福祉総務課"],
        ["頻度", "定期開催又は随時開催"],
        ["構成員", "・ 支援調整会議の参加者\n・ 必要に応じて、庁内関係課や支援機関、地域の関係者等"],
    ]


def test_the_third_meeting_prints_the_participants_of_both_others(kaigi: LoadedPlan) -> None:
    assert plain_table(table_named(printed(kaigi), "支援会議")) == [
        ["目的", "支援の届いていない事案の情報を安心して分かち合い、必要な体制を検討します。"],
        ["主催", "福祉総務課"],
        ["頻度", "定期開催又は随時開催"],
        ["開催方法", "必要に応じて、支援調整会議や重層的支援会議の時間を切り分けて開きます。"],
        ["守秘義務", "会議の構成員に守秘義務を設けます。\n根拠：社会福祉法第106条の6第5項"],
        [
            "構成員",
            "・ 支援調整会議の参加者\n・ 重層的支援会議の参加者\n・ 必要に応じて、庁内関係課や支援機関",
        ],
    ]


def test_running_text_names_the_article_of_the_law_in_force(kaigi: LoadedPlan) -> None:
    chapter = section_titled(printed(kaigi), "第3章 支援調整会議、重層的支援会議、支援会議の実施")
    assert plain_blocks(chapter.blocks) == "支援会議は、社会福祉法第106条の6第1項に基づいて開きます。"


# --- 第2章1・3: 拠点と委託先 -----------------------------------------------------------------------------


def sites_of(loaded: LoadedPlan, name: str) -> tuple[Site, ...]:
    """The sites of a project that has no sub-projects."""
    sites = element(loaded, Project, name).sites
    assert sites is not None
    assert sites.shared is not None
    return sites.shared


def test_contractors_are_known_by_their_legal_form_only(kyoten: LoadedPlan) -> None:
    contractors = element(kyoten, Project, "kosodate").contractors
    assert contractors is not None
    assert contractors.shared is not None
    assert [contractor.organization for contractor in contractors.shared] == [None, None, None]
    assert [contractor.legal_form.kind for contractor in contractors.shared if contractor.legal_form] == [
        LegalFormKind.SCHOOL,
        LegalFormKind.SOCIAL_WELFARE,
        LegalFormKind.GENERAL_ASSOCIATION,
    ]


def test_a_consortium_has_a_named_and_an_unnamed_member(kyoten: LoadedPlan) -> None:
    consortium = element(kyoten, Organization, "富士市社会福祉協議会・株式会社による共同事業体")
    assert consortium.legal_form is not None
    assert consortium.legal_form.kind is LegalFormKind.CONSORTIUM
    shakyo, company = consortium.members
    assert shakyo.organization is not None
    assert kyoten.resolve(shakyo.organization) is element(kyoten, Organization, "shakyo")
    assert company.organization is None
    assert company.legal_form is not None
    assert company.legal_form.kind is LegalFormKind.STOCK_COMPANY
    assert written(kyoten, shakyo) == "富士市社会福祉協議会"
    assert written(kyoten, company, "法人種別") == "株式会社"


def test_sites_are_counted_by_method(kyoten: LoadedPlan) -> None:
    [hokatsu] = sites_of(kyoten, "hokatsu")
    [kosodate] = sites_of(kyoten, "kosodate")
    counts = [
        (count.method.text if count.method else None, int(count.count.amount))
        for count in (*hokatsu.count, *kosodate.count)
    ]
    assert counts == [("委託", 8), ("直営", 1), ("委託", 11), ("直営", 5)]
    assert written(kyoten, hokatsu.count[1], "数") == "1ヶ所"
    assert written(kyoten, hokatsu.count[0].method) == "委託"


def test_an_area_is_served_in_its_own_way(kyoten: LoadedPlan) -> None:
    project = element(kyoten, Project, "地域包括支援センターの運営")
    assert project.areas is not None
    assert project.areas.shared is not None
    own, backup = project.areas.shared
    assert own.count is not None
    assert own.method is not None
    assert (own.name, int(own.count.amount), own.method.kinds) == ("日常生活圏域", 8, (MethodKind.CONTRACT,))
    assert backup.method is not None
    assert (backup.role, backup.name, backup.method.kinds) == (
        "バックアップ",
        "市内全域",
        (MethodKind.DIRECT,),
    )
    assert written(kyoten, own, "数") == "8圏域"
    assert written(kyoten, backup, "役割") == "バックアップ"


def test_designation_is_a_way_of_its_own(kyoten: LoadedPlan) -> None:
    project = element(kyoten, Project, "chikatsu")
    assert project.method is not None
    assert project.method.shared is not None
    assert project.method.shared.method.kinds == (MethodKind.DESIGNATION,)
    assert not project.method.shared.method.contracts
    assert written(kyoten, project, "実施方式") == "事業所指定"
    assert written(kyoten, project, "委託先", 1, "法人種別") == "特定非営利活動法人"


def test_places_of_the_letterless_project(kyoten: LoadedPlan) -> None:
    project = element(kyoten, Project, "konkyu")
    assert written(kyoten, project, "根拠") == "第3号"
    assert written(kyoten, project, "実施方式", "方式") == "補助"
    assert written(kyoten, project, "実施方式", "相手") == "富士市社会福祉協議会"


def test_direct_and_contracted_centres_print_with_their_numbers(kyoten: LoadedPlan) -> None:
    assert plain_table(table_with_id(printed(kyoten), "hokatsu-hyo")) == [
        ["分野", "高齢"],
        ["事業内容", "高齢者等とその家族の総合相談窓口です。"],
        ["実施方法", "直営及び委託（社会福祉法人）"],
        ["支援機関", "地域包括支援センター　委託8ヶ所、直営1ヶ所"],
        ["圏域", "・ 日常生活圏域8圏域（委託）\n・ バックアップ市内全域（直営）"],
        ["所管課", "高齢者支援課"],
    ]


def test_a_centre_prints_with_the_office_it_is_in(kyoten: LoadedPlan) -> None:
    assert plain_table(table_with_id(printed(kyoten), "sodan-shien-hyo")) == [
        ["分野", "障害"],
        ["実施方法", "直営及び委託（社会福祉法人、公益財団法人、一般社団法人等）"],
        ["支援機関", "・ 基幹相談支援センター（障害福祉課内）\n・ 相談支援事業所　7ヶ所"],
        ["圏域", "市内全域"],
        ["所管課", "障害福祉課"],
    ]


def test_a_consortium_prints_its_members_once(kyoten: LoadedPlan) -> None:
    assert plain_table(table_with_id(printed(kyoten), "jiritsu-hyo")) == [
        ["分野", "生活困窮"],
        ["実施方法", "委託（富士市社会福祉協議会・株式会社による共同事業体）"],
        ["支援機関", "ユニバーサル就労支援センター 相談支援グループ　委託1ヶ所"],
        ["圏域", "市内全域"],
        ["所管課", "生活支援課"],
    ]


def test_two_layers_of_coordinators_print_with_their_role(kyoten: LoadedPlan) -> None:
    assert plain_table(table_with_id(printed(kyoten), "seikatsu-shien-hyo")) == [
        ["分野", "高齢"],
        ["実施方法", "委託（社会福祉法人）"],
        [
            "支援機関",
            "・ 第1層コーディネーター：富士市社会福祉協議会　委託1ヶ所\n"
            "・ 第2層コーディネーター：地域包括支援センター受託法人　委託8ヶ所",
        ],
        ["所管課", "高齢者支援課"],
    ]


def test_designation_and_subsidy_print_as_such(kyoten: LoadedPlan) -> None:
    document = printed(kyoten)
    assert plain_table(table_with_id(document, "chikatsu-hyo")) == [
        ["分野", "障害"],
        ["実施方法", "事業所指定（社会福祉法人、特定非営利活動法人、株式会社）"],
        ["支援機関", "地域活動支援センター　12ヶ所"],
        ["所管課", "障害福祉課"],
    ]
    assert plain_table(table_with_id(document, "konkyu-hyo")) == [
        ["分野", "生活困窮"],
        ["実施方法", "富士市社会福祉協議会への補助"],
        ["支援機関", "富士市社会福祉協議会"],
        ["所管課", "福祉総務課"],
    ]


def test_each_sheet_stands_under_its_field_and_name(kyoten: LoadedPlan) -> None:
    blocks = section_titled(printed(kyoten), "2 地域づくりに向けた事業").blocks
    assert [plain_blocks([block]) for block in blocks if isinstance(block, Subheading)] == [
        "【高齢】生活支援体制整備事業",
        "【障害】地域活動支援センター事業",
        "【子ども】地域子育て支援拠点事業",
        "【生活困窮】生活困窮者支援等のための地域づくり事業",
    ]

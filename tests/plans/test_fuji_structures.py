"""The structures of the plan of 富士市 that are hard to model (F-S1 to F-S8): data, and printed from it.

Every expected value was read from the published plan, not from the YAML.
"""

from __future__ import annotations

import pytest

from jusou_plan.document.nodes import Document, Figure, Scope, Table
from jusou_plan.document.plan_document import build_plan_document
from jusou_plan.model.arrangement import Arrangement
from jusou_plan.model.block import FreeTable
from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.meeting import Meeting, MeetingKind
from jusou_plan.model.organization import Group, Organization
from jusou_plan.model.place import Place
from jusou_plan.model.project import Project, Site
from jusou_plan.model.related_plan import RelatedPlan
from jusou_plan.model.values.legal_form import LegalFormKind
from jusou_plan.model.values.method import MethodKind
from jusou_plan.model.welfare_field import WelfareField
from jusou_plan.render.walk import nodes
from tests.conftest import REPOSITORY
from tests.language.plain_table import (
    ABOVE,
    BEFORE,
    plain_blocks,
    plain_cell,
    plain_inline,
    plain_table,
    section_titled,
    sections_of,
    table_named,
    table_with_id,
)
from tests.language.written import at, element


@pytest.fixture(scope="module")
def fuji() -> LoadedPlan:
    return load_plan(REPOSITORY / "plans" / "fuji")


@pytest.fixture(scope="module")
def document(fuji: LoadedPlan) -> Document:
    printed, findings = build_plan_document(fuji)
    assert findings == ()
    return printed


def rows_of(document: Document, id_: str) -> dict[str, str]:
    """A form as labels and values."""
    return {label: value for label, value in plain_table(table_with_id(document, id_))}  # noqa: C416


def test_no_table_of_the_plan_is_typed(fuji: LoadedPlan) -> None:
    assert [piece.title for _, piece in fuji.pieces if isinstance(piece, FreeTable)] == []


# --- F-S1 -------------------------------------------------------------------------------------------------


def test_f_s1_the_list_of_items_and_letters_with_cells_over_several_rows(document: Document) -> None:
    table = table_named(document, "事業一覧")
    assert plain_table(table) == [
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
    firsts = [group.rows[0].cells[0] for group in table.groups]
    assert [(plain_cell(cell), cell.rowspan) for cell in firsts] == [
        ("第1号", 4),
        ("第2号", 2),
        ("第3号", 5),
        ("第4号", 2),
        ("第5号", 1),
    ]
    assert [cell.scope for cell in firsts] == [Scope.ROW_GROUP] * 4 + [Scope.ROW]


def test_f_s1_the_short_names_of_fields_come_from_their_register(
    fuji: LoadedPlan, document: Document
) -> None:
    everything = element(fuji, WelfareField, "全")
    assert (everything.name, everything.short) == ("全ての分野", ("全",))
    assert [fuji.printed(field) for field in everything.includes] == [
        "高齢",
        "障害",
        "子ども",
        "生活困窮",
        "若者",
    ]
    key = section_titled(document, "(2) 重層的支援体制整備事業 事業一覧").blocks[1:]
    assert plain_blocks(key) == "※「全」は、高齢、障害、子ども、困窮、若者の各分野を合わせたもの"
    assert rows_of(document, "jiritsu-sodan-hyo")["分野"] == "生活困窮"
    assert rows_of(document, "takikan-jigyo-hyo")["分野"] == "全ての分野"


def test_f_s1_the_items_of_the_list_are_those_of_the_chapter(document: Document) -> None:
    headings = [f"{section.number} {plain_inline(section.title)}" for section in sections_of(document)]
    assert [text for text in headings if "号" in text] == [
        "1 包括的相談支援（法第106条の4第2項第1号）",
        "(1) 地域包括支援センターの運営【第1号イ】",
        "(2) 相談支援事業【第1号ロ】",
        "(3) 利用者支援事業【第1号ハ】",
        "(4) 自立相談支援事業【第1号ニ】",
        "2 参加支援事業（法第106条の4第2項第2号）",
        "3 地域づくりに向けた事業（法第106条の4第2項第3号）",
        "(1) 地域介護予防活動支援事業【第3号イ】",
        "(2) 生活支援体制整備事業【第3号ロ】",
        "(3) 地域活動支援センター事業【第3号ハ】",
        "(4) 地域子育て支援拠点事業【第3号ニ】",
        "(5) 生活困窮者支援等のための地域づくり事業【第3号】",
        "4 アウトリーチ等を通じた継続的支援に関する事業（法第106条の4第2項第4号）",
        "5 多機関協働事業（法第106条の4第2項第5号・第6号）",
    ]


# --- F-S2 -------------------------------------------------------------------------------------------------


def test_f_s2_participation_and_outreach_have_two_sheets_each(document: Document) -> None:
    found = {
        (name, scope): [
            rows_of(document, f"{name}-{scope}").get(label)
            for label in ("分野", "実施方法", "支援機関", "所管課", "配置人数")
        ]
        for name in ("sanka-jigyo", "outreach-jigyo")
        for scope in ("zen-bunya", "wakamono")
    }
    universal, young = "ユニバーサル就労支援センター", "若者相談窓口 ココ☆カラ"
    assert found == {
        ("sanka-jigyo", "zen-bunya"): [
            *("全ての分野", "委託（株式会社）", f"{universal} 就労支援グループ　委託1ヶ所"),
            *("生活支援課", "7名"),
        ],
        ("sanka-jigyo", "wakamono"): [
            *("若者", "委託（NPO法人）", f"{young}　委託1ヶ所", "青少年相談センター", "5名"),
        ],
        ("outreach-jigyo", "zen-bunya"): [
            *("全ての分野", "委託（富士市社会福祉協議会・株式会社による共同事業体）"),
            *(f"{universal} 相談支援グループ　委託1ヶ所", "生活支援課", f"{universal}：8名"),
        ],
        ("outreach-jigyo", "wakamono"): [
            *("若者", "委託（NPO法人）", f"{young}　委託1ヶ所", "青少年相談センター", f"{young}：3名"),
        ],
    }


def test_f_s2_support_for_users_has_three_types_of_one_item(fuji: LoadedPlan, document: Document) -> None:
    project = element(fuji, Project, "利用者支援事業")
    assert [item.label() for item in project.basis] == ["第1号ハ"]
    assert [(sub.label, sub.fields) for sub in project.subprojects] == [
        ("基本型", ("子ども", "妊産婦")),
        ("特定型", ("子ども",)),
        ("母子保健型", ("子ども", "妊産婦")),
    ]
    section = section_titled(document, "(3) 利用者支援事業【第1号ハ】")
    assert [f"{it.number} {plain_inline(it.title)}" for it in section.sections] == [
        "ア 基本型",
        "イ 特定型",
        "ウ 母子保健型",
    ]
    assert [len(it.blocks) for it in section.sections] == [1, 1, 1]
    rows = [rows_of(document, f"riyosha-shien-{scope}") for scope in ("kihon", "tokutei", "boshi")]
    assert [row["分野"] for row in rows] == ["子ども、妊産婦", "子ども", "子ども、妊産婦"]
    assert [row["実施方法"] for row in rows] == ["直営"] * 3
    assert [row["支援機関"] for row in rows] == [
        "こども家庭センター　直営1ヶ所",
        "保育幼稚園課（保育コンシェルジュ）　直営1ヶ所",
        "こども家庭センター　直営1ヶ所",
    ]
    assert [row["所管課"] for row in rows] == ["こども家庭課", "保育幼稚園課", "こども家庭課"]
    assert [row.get("圏域") for row in rows] == [None, "市内全域", None]
    assert [row.get("配置人数") for row in rows] == [None, "【保育幼稚園課】保育コンシェルジュ　1名", None]


# --- F-S3 -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "kinds", "forms", "printed"),
    [
        ("hokatsu", ("直営", "委託"), ["社会福祉法人"], "直営及び委託（社会福祉法人）"),
        (
            "sodan-shien",
            ("直営", "委託"),
            ["社会福祉法人", "公益財団法人", "一般社団法人"],
            "直営及び委託（社会福祉法人、公益財団法人、一般社団法人等）",
        ),
        ("kaigo-yobo", ("直営", "委託"), ["社会福祉法人"], "直営及び委託（社会福祉法人）"),
        ("seikatsu-shien-seibi", ("委託",), ["社会福祉法人"], "委託（社会福祉法人）"),
        (
            "chikatsu",
            ("事業所指定",),
            ["社会福祉法人", "特定非営利活動法人", "株式会社"],
            "事業所指定（社会福祉法人、特定非営利活動法人、株式会社）",
        ),
        (
            "kosodate-kyoten",
            ("直営", "委託"),
            ["学校法人", "社会福祉法人", "一般社団法人"],
            "直営及び委託（学校法人、社会福祉法人、一般社団法人）",
        ),
        ("konkyu-chiiki", ("補助",), [], "補助"),
        ("takikan-jigyo", ("委託",), [], "委託"),
    ],
)
def test_f_s3_methods_and_types_of_corporations_in_place_of_names(
    fuji: LoadedPlan,
    document: Document,
    name: str,
    kinds: tuple[str, ...],
    forms: list[str],
    printed: str,
) -> None:
    project = element(fuji, Project, name)
    assert project.method is not None and project.method.shared is not None
    assert project.method.shared.method.kinds == tuple(map(MethodKind, kinds))
    contractors = project.contractors.shared if project.contractors else None
    assert [it.legal_form.kind.value for it in contractors or () if it.legal_form] == forms
    assert all(it.organization is None for it in contractors or ())
    assert rows_of(document, f"{name}-hyo")["実施方法"] == printed


def test_f_s3_the_consortium_has_one_named_member_and_one_known_by_its_type(
    fuji: LoadedPlan, document: Document
) -> None:
    consortium = element(fuji, Organization, "富士市社会福祉協議会・株式会社による共同事業体")
    assert consortium.legal_form is not None
    assert consortium.legal_form.kind is LegalFormKind.CONSORTIUM
    council, company = consortium.members
    assert council.organization is not None
    assert fuji.resolve(council.organization) is element(fuji, Organization, "富士市社会福祉協議会")
    assert company.organization is None and company.legal_form is not None
    assert company.legal_form.kind is LegalFormKind.STOCK_COMPANY
    assert rows_of(document, "jiritsu-sodan-hyo")["実施方法"] == (
        "委託（富士市社会福祉協議会・株式会社による共同事業体）"
    )


# --- F-S4 -------------------------------------------------------------------------------------------------


def counts(site: Site) -> list[tuple[str, int, str]]:
    return [
        (it.method.text if it.method else "", int(it.count.amount), it.count.usual_unit) for it in site.count
    ]


def sites(loaded: LoadedPlan, name: str) -> tuple[Site, ...]:
    value = element(loaded, Project, name).sites
    assert value is not None and value.shared is not None
    return value.shared


def test_f_s4_sites_with_method_and_number(fuji: LoadedPlan) -> None:
    [centres] = sites(fuji, "hokatsu")
    assert counts(centres) == [("委託", 8, "か所"), ("直営", 1, "か所")]
    [places] = sites(fuji, "kosodate-kyoten")
    assert counts(places) == [("委託", 11, "か所"), ("直営", 5, "か所")]
    [activity] = sites(fuji, "chikatsu")
    assert counts(activity) == [("", 12, "か所")]
    main, offices = sites(fuji, "sodan-shien")
    assert main.place is not None
    place = fuji.resolve(main.place)
    assert isinstance(place, Place)
    assert (place.name, place.host) == ("基幹相談支援センター", "障害福祉課")
    assert (offices.name, counts(offices)) == ("相談支援事業所", [("", 7, "か所")])


def test_f_s4_sites_of_several_kinds_print_with_role_method_and_number(document: Document) -> None:
    assert rows_of(document, "hokatsu-hyo")["支援機関"] == "地域包括支援センター　委託8ヶ所、直営1ヶ所"
    assert rows_of(document, "sodan-shien-hyo")["支援機関"] == (
        "・ 基幹相談支援センター（障害福祉課内）\n・ 相談支援事業所　7ヶ所"
    )
    assert rows_of(document, "kaigo-yobo-hyo")["支援機関"] == (
        "・ 地域保健課\n・ 地域包括支援センター　委託8ヶ所"
    )
    assert rows_of(document, "seikatsu-shien-seibi-hyo")["支援機関"] == (
        "・ 第1層コーディネーター：富士市社会福祉協議会　委託1ヶ所\n"
        "・ 第2層コーディネーター：地域包括支援センター受託法人　委託8ヶ所"
    )
    assert rows_of(document, "chikatsu-hyo")["支援機関"] == "地域活動支援センター　12ヶ所"
    assert rows_of(document, "kosodate-kyoten-hyo")["支援機関"] == (
        "地域子育て支援センター　委託11ヶ所、直営5ヶ所"
    )
    assert rows_of(document, "konkyu-chiiki-hyo")["支援機関"] == "富士市社会福祉協議会"


def test_f_s4_areas_carry_a_method_too(fuji: LoadedPlan, document: Document) -> None:
    areas = element(fuji, Project, "hokatsu").areas
    assert areas is not None and areas.shared is not None
    own, backup = areas.shared
    assert own.count is not None and own.method is not None and backup.method is not None
    assert (own.name, int(own.count.amount), own.method.kinds) == (
        "日常生活圏域",
        8,
        (MethodKind.CONTRACT,),
    )
    assert (backup.role, backup.name, backup.method.kinds) == (
        "バックアップ",
        "市内全域",
        (MethodKind.DIRECT,),
    )
    assert rows_of(document, "hokatsu-hyo")["圏域"] == (
        "・ 日常生活圏域8圏域（委託）\n・ バックアップ市内全域（直営）"
    )


# --- F-S5 -------------------------------------------------------------------------------------------------


def test_f_s5_members_by_reference_and_by_need(fuji: LoadedPlan) -> None:
    coordination, jusou, support = (
        element(fuji, Meeting, name) for name in ("支援調整会議", "重層的支援会議", "支援会議")
    )
    group = fuji.resolve(coordination.members[0].group) if coordination.members[0].group else None
    assert isinstance(group, Group)
    assert [fuji.printed(member.body) for member in group.members if member.body] == [
        "高齢者支援課",
        "生活支援課",
        "障害福祉課",
        "こども家庭課",
        "市民安全課",
        "青少年相談センター",
    ]
    borrowed = [
        [(fuji.resolve(it.meeting), it.part) for it in meeting.members if it.meeting]
        for meeting in (jusou, support)
    ]
    assert borrowed == [
        [(coordination, "参加者")],
        [(coordination, "参加者"), (jusou, "参加者")],
    ]
    as_needed = [[it.words for it in meeting.members if it.condition] for meeting in fuji.plan.meetings[:3]]
    assert as_needed == [
        ["庁内関係課や支援機関"],
        ["庁内関係課や支援機関、地域の関係者等"],
        ["庁内関係課や支援機関"],
    ]


def test_f_s5_each_meeting_has_its_host(fuji: LoadedPlan) -> None:
    meetings = [element(fuji, Meeting, name) for name in ("支援調整会議", "重層的支援会議", "支援会議")]
    assert [meeting.kinds for meeting in meetings] == [
        (MeetingKind.OTHER,),
        (MeetingKind.JUSOU,),
        (MeetingKind.SUPPORT,),
    ]
    hosts = [[fuji.resolve(host) for host in meeting.hosts] for meeting in meetings]
    assert [[host.title for host in found if host] for found in hosts] == [
        ["福祉総務課"],
        ["富士市社会福祉協議会"],
        ["福祉総務課"],
    ]
    assert [[fuji.printed(it) for it in meeting.helpers] for meeting in meetings] == [[], ["福祉総務課"], []]


def test_f_s5_the_support_meeting_is_held_within_the_other_two(fuji: LoadedPlan, document: Document) -> None:
    meeting = element(fuji, Meeting, "支援会議")
    assert meeting.within is not None
    assert meeting.within.condition == "必要に応じて"
    assert [fuji.resolve(it) for it in meeting.within.meetings] == [
        element(fuji, Meeting, "支援調整会議"),
        element(fuji, Meeting, "重層的支援会議"),
    ]
    [table] = (it for it in section_titled(document, "3 支援会議").blocks if isinstance(it, Table))
    rows = {label: value for label, value in plain_table(table)}  # noqa: C416
    assert rows["開催方法"] == (
        "・ 定期開催又は随時開催\n・ 必要に応じて、支援調整会議又は重層的支援会議の際に、時間を分けて開催"
    )
    assert rows["構成員"] == (
        "・ 支援調整会議の参加者\n・ 重層的支援会議の参加者\n・ 必要に応じて、庁内関係課や支援機関"
    )


# --- F-S6 -------------------------------------------------------------------------------------------------


def test_f_s6_the_gantt_from_reiwa_4_to_13(fuji: LoadedPlan, document: Document) -> None:
    fifth, sixth = (element(fuji, RelatedPlan, f"第{count}次富士市地域福祉計画") for count in (5, 6))
    header = fuji.plan.header
    assert fifth.period is not None and sixth.period is not None
    assert header is not None and header.period is not None
    assert [period.wareki() for period in (fifth.period, sixth.period, header.period)] == [
        "令和4年度～令和8年度",
        "令和9年度～令和13年度",
        "令和6年度～令和8年度",
    ]
    assert (fifth.joint, sixth.joint) == (False, True)
    table = table_named(document, "計画期間")
    assert plain_table(table) == [
        ["計画", "令和（年度）", *[BEFORE] * 9],
        [ABOVE, *(str(year) for year in range(4, 14))],
        [
            *("地域福祉計画", "第5次富士市地域福祉計画", *[BEFORE] * 4),
            *("第6次富士市地域福祉計画\n（一体的に策定）", *[BEFORE] * 4),
        ],
        [
            *("重層的支援体制整備事業実施計画", "", BEFORE),
            "富士市重層的支援体制整備事業実施計画\n～思いやりスクラムサポート実施計画～",
            *(BEFORE, BEFORE, "", *[BEFORE] * 4),
        ],
    ]


# --- F-S7 -------------------------------------------------------------------------------------------------


def test_f_s7_the_types_of_desks_with_the_city_own_marked(fuji: LoadedPlan, document: Document) -> None:
    header = fuji.plan.header
    assert header is not None and header.form == "地域型"
    assert element(fuji, Arrangement, header.form).name == "地域型事業・拠点"
    rows = plain_table(table_named(document, "設置形態の類型"))
    assert rows[0] == ["類型", "内容"]
    assert [row[0] for row in rows[1:]] == [
        "基本型事業・拠点",
        "統合型事業・拠点",
        "地域型事業・拠点\n【富士市の形態】",
    ]


def test_f_s7_the_nickname_and_the_subtitle_are_on_the_cover(document: Document) -> None:
    cover = document.cover
    assert (cover.title, cover.nickname, cover.subtitle) == (
        "富士市重層的支援体制整備事業実施計画",
        "「思いやりスクラムサポート」",
        "～思いやりスクラムサポート実施計画～",
    )


def test_f_s7_three_principles_with_a_subtitle_and_two_statements_each(
    fuji: LoadedPlan, document: Document
) -> None:
    principles = element(fuji, RelatedPlan, "第5次富士市地域福祉計画").philosophy
    assert [(it.name, it.subtitle, len(it.text)) for it in principles] == [
        ("まなぶ、そだてる", "地域福祉の担い手づくり", 2),
        ("つなぐ、ささえあう", "安心して生活できるしくみづくり", 2),
        ("きずく、ひろげる", "自立した地域生活を支えるしくみづくり", 2),
    ]
    rows = plain_table(table_named(document, "第5次富士市地域福祉計画の基本理念"))
    assert [row[0] for row in rows] == [
        "基本理念",
        "まなぶ、そだてる\n～地域福祉の担い手づくり～",
        "つなぐ、ささえあう\n～安心して生活できるしくみづくり～",
        "きずく、ひろげる\n～自立した地域生活を支えるしくみづくり～",
    ]
    assert [row[1].count("○") for row in rows[1:]] == [2, 2, 2]


def test_f_s7_the_icons_of_the_sdgs_are_lost_and_no_goal_is_invented(
    fuji: LoadedPlan, document: Document
) -> None:
    principles = element(fuji, RelatedPlan, "第5次富士市地域福祉計画").philosophy
    assert [it.goals for it in principles] == [(), (), ()]
    assert "番号と名称を確かめられない" in plain_blocks(
        section_titled(document, "2 企業や団体等とのパートナーシップによるまちづくり").blocks
    )


def test_f_s7_the_flow_is_drawn_from_the_meetings(fuji: LoadedPlan, document: Document) -> None:
    coordination = element(fuji, Meeting, "支援調整会議")
    assert [fuji.printed(it) for it in coordination.leads_to] == ["多機関協働事業"]
    [flow] = (
        node
        for node in nodes(document)
        if isinstance(node, Figure)
        and plain_inline(node.caption) == "【富士市】重層的支援体制整備事業 支援フロー"
    )
    said = flow.alternative
    order = ["包括的相談支援（第1号）", "支援調整会議：", "多機関協働事業（第5号）", "重層的支援会議："]
    assert sorted(order, key=said.index) == order
    assert "主催は多機関協働事業者（富士市社会福祉協議会）。協力は福祉総務課。" in said
    assert "併催は必要に応じて、支援調整会議又は重層的支援会議の際に、時間を分けて開催" in said
    assert "地域包括支援センターの運営（地域包括支援センター 委託8ヶ所・直営1ヶ所）" in said
    assert "<svg" in flow.svg


# --- F-S8 -------------------------------------------------------------------------------------------------


def test_f_s8_the_name_with_a_star_and_a_space(fuji: LoadedPlan, document: Document) -> None:
    place = element(fuji, Place, "若者相談窓口 ココ☆カラ")
    assert place.name == "若者相談窓口 ココ☆カラ"
    assert at(fuji, fuji.span(place, "名称")) == "若者相談窓口 ココ☆カラ"
    for name in ("sanka-jigyo", "outreach-jigyo"):
        value = element(fuji, Project, name).sites
        assert value is not None
        [site] = value.own["wakamono"]
        assert site.place is not None and fuji.resolve(site.place) is place

"""plans/fukui: 公表された計画の組み立ての一つ一つが、文字でなくデータとして入っていること。

Every literal here was read from the published plan, not from the YAML.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from jusou_plan.document.nodes import Block, Document, ItemList, Paragraph, Table
from jusou_plan.document.nodes import Note as PrintedNote
from jusou_plan.document.plan_document import build_plan_document
from jusou_plan.model.citation import Citation, split
from jusou_plan.model.glossary import Term
from jusou_plan.model.indicator import Indicator
from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.meeting import Meeting
from jusou_plan.model.note import Note
from jusou_plan.model.organization import Department, Group, Member, Organization
from jusou_plan.model.place import Place
from jusou_plan.model.project import Contractor, Project, Site
from jusou_plan.model.prose import Prose
from jusou_plan.model.reference import Reference
from jusou_plan.model.scoped import Scoped
from jusou_plan.model.shared_text import SharedText
from jusou_plan.model.staff import Choice, Staff
from jusou_plan.model.support import Support
from jusou_plan.model.values.bound import Bound
from jusou_plan.model.values.frequency import Frequency, Occurrence, Unit
from jusou_plan.model.values.legal_form import LegalFormKind
from jusou_plan.model.values.method import MethodKind
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
    table_named,
    table_with_id,
)
from tests.language.written import element


@pytest.fixture(scope="module")
def fukui() -> LoadedPlan:
    return load_plan(REPOSITORY / "plans" / "fukui")


@pytest.fixture(scope="module")
def document(fukui: LoadedPlan) -> Document:
    printed, findings = build_plan_document(fukui)
    assert findings == ()
    return printed


def project(loaded: LoadedPlan, name: str) -> Project:
    return element(loaded, Project, name)


def rows(document: Document, id_: str) -> dict[str, str]:
    """A sheet as label (its number left off) and text."""
    return {label.split(" ", 1)[1]: text for label, text in plain_table(table_with_id(document, id_))}


def scopes(value: Scoped[Any] | None) -> tuple[bool, list[str]]:
    """Whether a field has a shared value, and which sub-projects have one of their own."""
    assert value is not None
    return value.shared is not None, list(value.own)


def body(loaded: LoadedPlan, reference: Reference | None) -> Organization:
    assert reference is not None
    found = loaded.resolve(reference)
    assert isinstance(found, Organization)
    return found


def posts(value: Scoped[tuple[Staff, ...]] | None, scope: str = "") -> tuple[Staff, ...]:
    assert value is not None
    found = value.own[scope] if scope else value.shared
    assert found is not None
    return found


def cited(text: str) -> list[str]:
    """What a prose cites, as kind:target@at."""
    return [
        f"{piece.kind}:{piece.target}" + (f"@{piece.at}" if piece.at else "")
        for piece in split(text)
        if isinstance(piece, Citation)
    ]


def prose_of(loaded: LoadedPlan) -> list[str]:
    return [piece.text for _, piece in loaded.pieces if isinstance(piece, Prose)]


def test_1_each_field_of_two_sub_projects_is_shared_or_of_one_or_of_both(
    fukui: LoadedPlan, document: Document
) -> None:
    sanka = project(fukui, "参加支援事業")
    assert [part.label for part in sanka.subprojects] == ["就労体験", "ボランティア等"]
    fields: list[Scoped[Any] | None] = [
        *(sanka.departments, sanka.content, sanka.target, sanka.method),
        *(sanka.contractors, sanka.staff, sanka.future),
    ]
    assert [scopes(field) for field in fields] == [
        (False, ["taiken", "vol"]),
        (True, ["taiken", "vol"]),
        (True, []),
        (False, ["taiken", "vol"]),
        (False, ["vol"]),
        (False, ["taiken", "vol"]),
        (False, ["taiken", "vol"]),
    ]
    printed = rows(document, "sanka-hyo")
    assert printed["実施方式"] == "① 直営\n② 委託"
    assert printed["委託先"] == "② 市社会福祉協議会"

    assert rows(document, "kaigo-yobo-hyo")["実施方式"] == "① 委託\n② 運営委員会への補助"
    yobo = project(fukui, "地域介護予防活動支援事業")
    assert (scopes(yobo.departments), scopes(yobo.future)) == ((True, []), (False, ["yorozu"]))
    assert rows(document, "seikatsu-shien-taisei-hyo")["実施方式"] == "① 一部委託\n② 直営"
    konkyu = project(fukui, "生活困窮者支援等のための地域づくり事業")
    assert scopes(konkyu.contractors) == (False, ["platform"])
    shogai = project(fukui, "相談支援事業")
    assert (scopes(shogai.sites), scopes(shogai.method)) == ((False, ["chiku", "kikan"]), (True, []))


def test_2_a_sub_project_may_bear_the_name_of_its_project(fukui: LoadedPlan, document: Document) -> None:
    taisei = project(fukui, "生活支援体制整備事業")
    first, second = taisei.subprojects
    assert (taisei.name, first.name) == ("生活支援体制整備事業", "生活支援体制整備事業")
    assert second.name == "介護予防・生活支援サービス検討会議設置事業"
    assert taisei.id is not None and taisei.id.text != first.id.text
    assert rows(document, "seikatsu-shien-taisei-hyo")["事業名"] == (
        "① 生活支援体制整備事業\n② 介護予防・生活支援サービス検討会議設置事業"
    )


def test_3_types_share_some_fields_and_differ_in_others(fukui: LoadedPlan, document: Document) -> None:
    riyosha = project(fukui, "利用者支援事業")
    assert [part.label for part in riyosha.subprojects] == ["基本型", "こども家庭センター型"]
    by_type = (False, ["kihon", "katei-center"])
    assert [scopes(it) for it in (riyosha.departments, riyosha.staff)] == [by_type, by_type]
    assert scopes(riyosha.content) == (True, ["kihon", "katei-center"])
    assert [scopes(it) for it in (riyosha.target, riyosha.method, riyosha.contractors)] == 3 * [(True, [])]
    printed = rows(document, "riyosha-shien-hyo")
    assert printed["所管課"] == "（基本型）こども保育課\n（こども家庭センター型）こども家庭センター"
    assert printed["事業名"] == "（基本型、こども家庭センター型）利用者支援事業"

    sites = project(fukui, "地域子育て支援拠点事業").sites
    assert sites is not None and sites.shared is not None
    assert {site.form for site in sites.shared} == {"一般型", "連携型"}
    [san_gata] = project(fukui, "地域活動支援センター事業").notes
    assert "Ⅲ型のみ" in san_gata.text.text


def test_4_ways_of_running_are_read_not_typed_out(fukui: LoadedPlan) -> None:
    def kinds(name: str) -> list[tuple[MethodKind, ...]]:
        method = project(fukui, name).method
        assert method is not None
        return [use.method.kinds for use in method.everything()]

    assert kinds("地域包括支援センター運営事業") == [(MethodKind.CONTRACT,)]
    assert kinds("多機関協働事業") == [(MethodKind.DIRECT,)]
    assert kinds("利用者支援事業") == [(MethodKind.PART_CONTRACT,)]
    assert kinds("地域介護予防活動支援事業") == [(MethodKind.CONTRACT,), (MethodKind.SUBSIDY,)]
    assert kinds("地域子育て支援拠点事業") == [(MethodKind.CONTRACT, MethodKind.DIRECT)]
    yobo = project(fukui, "地域介護予防活動支援事業").method
    assert yobo is not None and yobo.own["yorozu"].recipient == "運営委員会"


def test_4_a_site_has_a_way_of_its_own_and_a_part_contract_tells_its_part(fukui: LoadedPlan) -> None:
    sites = project(fukui, "地域子育て支援拠点事業").sites
    assert sites is not None and sites.shared is not None
    direct = [
        fukui.printed(site.place)
        for site in sites.shared
        if site.place and site.method and site.method.kinds == (MethodKind.DIRECT,)
    ]
    assert direct == ["ぱんだルーム", "きのこルーム"]
    [keicho] = only(project(fukui, "利用者支援事業").contractors)
    assert (body(fukui, keicho.organization).name, keicho.scope) == ("慶長会", "こども家庭センターの一部")
    taisei = project(fukui, "生活支援体制整備事業").contractors
    assert taisei is not None
    [shakyo] = taisei.own["coordinator"]
    assert body(fukui, shakyo.organization).name == "福井市社会福祉協議会"
    assert shakyo.scope is not None and "第2層生活支援コーディネーター" in shakyo.scope


def only(value: Scoped[tuple[Contractor, ...]] | None) -> tuple[Contractor, ...]:
    assert value is not None and value.shared is not None
    return value.shared


def run_by(loaded: LoadedPlan, sites: tuple[Site, ...]) -> list[tuple[str, str, LegalFormKind | None]]:
    """Each place with the corporation that runs it and its legal form."""
    found = []
    for site in sites:
        assert site.place is not None
        place = loaded.resolve(site.place)
        assert isinstance(place, Place)
        operator = body(loaded, site.operator)
        found.append((place.name, operator.name, operator.legal_form.kind if operator.legal_form else None))
    return found


def test_5_contractors_are_pairs_of_a_centre_and_a_corporation_with_its_form(
    fukui: LoadedPlan, document: Document
) -> None:
    sites = project(fukui, "地域包括支援センター運営事業").sites
    assert sites is not None and sites.shared is not None
    pairs = run_by(fukui, sites.shared)
    assert len(pairs) == 13
    assert [name for name, _, _ in pairs if len(name) == 1] == ["北", "社", "光"]
    assert {form for _, _, form in pairs} == {
        LegalFormKind.MEDICAL,
        LegalFormKind.SOCIAL_WELFARE,
        LegalFormKind.PUBLIC_FOUNDATION,
        LegalFormKind.GENERAL_FOUNDATION,
    }
    assert rows(document, "hokatsu-center-hyo")["委託先"].splitlines()[7:9] == [
        "・ 北（(一財)新田塚医療福祉センター）",
        "・ みなみ（(福)一乗谷友愛会）",
    ]


def test_5_one_corporation_under_several_centres_is_one_and_a_note_belongs_to_one_of_them(
    fukui: LoadedPlan,
) -> None:
    shogai, center = project(fukui, "相談支援事業"), project(fukui, "地域活動支援センター事業")
    assert shogai.sites is not None and center.sites is not None and center.sites.shared is not None
    chiku, kikan = shogai.sites.own["chiku"], shogai.sites.own["kikan"]
    runs = run_by(fukui, (*chiku, *kikan, *center.sites.shared))
    times = {name: sum(name == it for _, it, _ in runs) for _, name, _ in runs}
    assert {name for name, count in times.items() if count == 2} == {
        "この道福祉会",
        "六条厚生会",
        "はるもにあ",
    }
    assert len([it for it in fukui.plan.organizations if it.name == "はるもにあ"]) == 1

    [(centre, _, _)] = run_by(fukui, kikan)
    [reference] = kikan[0].notes
    note = fukui.resolve(reference)
    assert centre == "基幹相談支援センター"
    assert isinstance(note, Note) and cited(note.text.text) == ["団体:harumonia"]
    assert element(fukui, Organization, "harumonia").name == "はるもにあ"
    assert all(site.notes == () for site in chiku)


def test_6_staff_is_numbers_posts_and_conditions(fukui: LoadedPlan) -> None:
    shogai = project(fukui, "相談支援事業")
    [chiku], [kikan] = posts(shogai.staff, "chiku"), posts(shogai.staff, "kikan")
    [hattatsu] = chiku.parts
    counts = [entry.count for entry in (chiku, kikan, hattatsu)]
    assert [(it.amount, it.counter, it.bound) for it in counts if it] == [
        (Decimal("1.3"), "人", Bound.AT_LEAST),
        (Decimal("2.0"), "人", Bound.AT_LEAST),
        (Decimal(2), "名", Bound.AT_LEAST),
    ]
    assert (len(hattatsu.qualifications), hattatsu.choice) == (9, Choice.ANY)
    assert hattatsu.experience == "発達障がい者への支援に関わった経歴"

    soudanin = posts(project(fukui, "自立相談支援事業").staff)[1].count
    assert soudanin is not None
    assert [(it.label, it.amount) for it in soudanin.breakdown] == [
        ("市職員", Decimal(2)),
        ("会計年度任用職員", Decimal(3)),
    ]
    assert (soudanin.amount, soudanin.breakdown_adds_up()) == (Decimal(5), True)

    [hokatsu] = posts(project(fukui, "地域包括支援センター運営事業").staff)
    assert hokatsu.where == "各地域包括支援センター"
    assert hokatsu.count is not None and (hokatsu.count.each, hokatsu.count.amount) == (True, Decimal(1))

    [work] = posts(project(fukui, "参加支援事業").staff, "taiken")
    assert (work.posts, work.alias_) == (("就労支援コーディネーター",), "雇用調整員")
    assert work.department is not None
    assert fukui.resolve(work.department) is element(fukui, Department, "障がい福祉課")


def test_6_staff_is_printed_under_its_sub_project_and_its_inner_bullet(document: Document) -> None:
    lines = rows(document, "sodan-shogai-hyo")["配置人員"].splitlines()
    assert lines[0].startswith(
        "① 各地区障がい相談支援事業所：社会福祉士、精神保健福祉士、保健師、相談支援専門員のいずれか"
    )
    assert lines[1].startswith("  ○ 発達障がい者相談支援事業所：公認心理師、臨床心理士、")
    assert lines[2].startswith("② 基幹相談支援センター：") and lines[2].endswith("2.0人以上")
    assert rows(document, "sanka-hyo")["配置人員"].splitlines()[0] == (
        "① 【障がい福祉課】就労支援コーディネーター（雇用調整員）　2名"
    )


def test_7_rows_are_numbered_through_as_a_table_has_them_and_named_as_its_section_names_them(
    fukui: LoadedPlan, document: Document
) -> None:
    def labels(id_: str) -> list[str]:
        return [row[0] for row in plain_table(table_with_id(document, id_))]

    assert labels("jiritsu-sodan-hyo") == [
        *("1 所管課", "2 事業名", "3 事業内容", "4 支援対象者", "5 実施方式", "6 配置人員")
    ]
    assert labels("sanka-hyo")[-3:] == ["6 委託先", "7 配置人員", "8 今後の取組"]
    assert labels("chiiki-katsudo-center-hyo")[3:] == [
        *("4 事業対象者", "5 実施方式", "6 委託先", "7 その他", "8 今後の取組")
    ]
    assert labels("kosodate-kyoten-hyo")[5:] == ["6 実施施設", "7 今後の取組"]
    assert element(fukui, Support, "包括的相談支援事業").future is not None
    consultation = section_titled(document, "2 包括的相談支援事業")
    assert [row[0] for row in plain_table(tables(consultation.blocks)[-1])] == ["今後の取組"]
    assert not any("今後の取組" in label for label in labels("hokatsu-center-hyo"))


def tables(blocks: tuple[Block, ...]) -> list[Table]:
    return [block for block in blocks if isinstance(block, Table)]


def test_8_the_sites_are_a_table_whose_spans_come_from_the_data(
    fukui: LoadedPlan, document: Document
) -> None:
    table = table_named(document, "地域子育て支援拠点事業の実施施設")
    assert plain_table(table)[1:] == [
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
    hearts = element(fukui, Place, "ハーツきっず")
    assert [(spot.name, spot.address) for spot in hearts.spots] == [
        ("羽水", "羽水1"),
        ("学園", "学園2"),
        ("志比口", "志比口2"),
    ]


def test_9_what_is_done_is_nested_leads_bullets_and_numbers(document: Document) -> None:
    cell = next(
        row.cells[1]
        for group in table_with_id(document, "kosodate-kyoten-hyo").groups
        for row in group.rows
        if plain_cell(row.cells[0]) == "3 事業内容"
    )
    leads = [
        plain_inline(it.children) for it in cell.blocks if isinstance(it, Paragraph) and it.role == "lead"
    ]
    assert leads == ["【基本事業】", "【その他事業】", "<全てのセンターで実施>", "<一般型のみで実施>"]
    lists = [block for block in cell.blocks if isinstance(block, ItemList)]
    assert [[item.marker for item in it.items] for it in lists] == [
        ["(1)", "(2)"],
        4 * ["・"],
        2 * ["・"],
        ["(ア)", "(イ)", "(ウ)", "(エ)"],
    ]
    types = lists[0]
    assert [plain_blocks(item.blocks[:1]) for item in types.items] == ["一般型", "連携型"]
    assert all(isinstance(item.blocks[1], ItemList) for item in types.items)


def test_9_the_block_of_two_tables_is_written_once(fukui: LoadedPlan, document: Document) -> None:
    [shared] = fukui.plan.shared_texts
    takers = [text for text in prose_of(fukui) if "共通文:chiiki-zukuri-torikumi" in cited(text)]
    assert isinstance(shared, SharedText) and len(takers) == 2
    assert not any("他分野がつながるプラットフォームを" in text for text in takers)
    yorozu = rows(document, "kaigo-yobo-hyo")["事業内容"].splitlines()[-3:]
    center = rows(document, "chiiki-katsudo-center-hyo")["事業内容"].splitlines()[-3:]
    assert [line.strip() for line in yorozu] == center
    assert [line[:3] for line in center] == ["(1)", "(2)", "(3)"]
    assert "他分野がつながるプラットフォーム" in center[2]


def test_10_each_indicator_has_its_unit_its_prefix_its_years_and_an_outcome(
    fukui: LoadedPlan, document: Document
) -> None:
    assert [(it.prefix, it.unit) for it in fukui.plan.indicators] == [
        *((None, "回"), (None, "件"), ("参加支援事業", "人")),
        *(("参加支援事業", "人"), (None, "か所"), ("地域づくり事業", "回")),
    ]
    outreach = element(fukui, Indicator, "アウトリーチ延べ件数")
    before, now = outreach.series
    assert before.value is not None and now.value is not None
    assert (before.value.amount, before.outcome, before.until) == (Decimal(446), None, None)
    assert (now.value.amount, str(now.until)) == (Decimal(459), "令和7年2月末")
    assert now.outcome is not None
    head, *body_rows = plain_table(table_named(document, "令和6年度の実績と成果"))
    assert head[1:] == ["令和5年度", "令和6年度（令和7年2月末）", "令和6年度の成果"]
    assert [row[:3] for row in body_rows] == [
        ["多機関協働会議開催件数", "24回", "24回"],
        ["アウトリーチ延べ件数", "446件", "459件"],
        ["【参加支援事業】就労体験参加者数", "31人", "24人"],
        ["【参加支援事業】ボランティア延べ参加者数", "104人", "133人"],
        ["ささえあいの家設置件数", "6か所", "7か所"],
        ["【地域づくり事業】地域ネットワーク参加回数", "48回", "54回"],
    ]


def test_11_two_meetings_are_columns_and_what_one_borrows_is_one_cell(
    fukui: LoadedPlan, document: Document
) -> None:
    support, jusou = element(fukui, Meeting, "支援会議"), element(fukui, Meeting, "重層的支援会議")
    assert support.agenda is not None and jusou.agenda is not None
    assert (len(support.agenda.items), support.agenda.lead) == (3, None)
    assert (len(jusou.agenda.items), jusou.agenda.lead is None) == (3, False)
    [borrowed] = jusou.borrowed
    assert fukui.resolve(borrowed.meeting) is support and (jusou.members, jusou.frequency) == ((), ())
    table = {row[0]: row[1:] for row in plain_table(table_named(document, "支援会議と重層的支援会議"))}
    assert [table["4 構成員"][1], table["5 開催頻度"][1]] == [BEFORE, BEFORE]
    first, second = table["3 協議内容"]
    assert [line[0] for line in first.splitlines()] == ["①", "②", "③"]
    assert [line[0] for line in second.splitlines()[1:]] == ["①", "②", "③"]


def test_11_a_note_of_a_cell_and_notes_of_the_text_are_kept_apart(
    fukui: LoadedPlan, document: Document
) -> None:
    [cell_note] = element(fukui, Meeting, "支援会議").notes
    section = section_titled(document, "1 支援会議・重層的支援会議の概要")
    printed = [
        (note.mark, plain_blocks(note.blocks)) for note in nodes(section) if isinstance(note, PrintedNote)
    ]
    assert [mark for mark, _ in printed] == ["※1", "※2", "※"]
    assert "本人の同意を得て" in printed[0][1] and "税務職員" in printed[1][1]
    assert "本人の同意が得られていない" in printed[2][1] == plain_text_of(cell_note)
    running = plain_blocks(section.blocks[:2])
    assert "重層的支援会議※1" in running and "すべての事項※2" in running


def plain_text_of(note: Note) -> str:
    return "".join(note.text.text.split())


def test_12_members_are_rows_of_groups_some_of_them_shared_by_both_meetings(
    fukui: LoadedPlan, document: Document
) -> None:
    table = {row[0]: row[1:] for row in plain_table(table_named(document, "地域共生社会推進会議"))}
    assert list(table)[-4:] == ["メンバー", "多機関メンバー", "庁内", "庁外"]
    assert [table["多機関メンバー"][1], table["庁内"][1]] == [BEFORE, BEFORE]
    assert table["庁外"][1] != BEFORE
    desks, written = element(fukui, Group, "madoguchi"), element(fukui, Group, "keikaku-kisai")
    assert (len(desks.members), len(written.members)) == (14, 4)
    [chonai] = [it for it in fukui.plan.groups if it.name == "庁内"]
    assert [(group_of(fukui, it), it.condition) for it in chonai.members] == [
        ("窓口各課", "必要に応じて"),
        ("地域福祉計画の記載に係る課", "必要に応じて"),
    ]


def group_of(loaded: LoadedPlan, member: Member) -> str:
    assert member.group is not None
    found = loaded.resolve(member.group)
    assert isinstance(found, Group)
    return found.name


def test_12_outside_members_chairs_and_what_a_meeting_doubles_as(fukui: LoadedPlan) -> None:
    practice, represent = element(fukui, Meeting, "実務者会議"), element(fukui, Meeting, "代表者会議")
    outside = [it for it in represent.members if it.section == "庁外"]
    assert len(outside) == 10
    bodies = [fukui.resolve(it.body) for it in outside if it.body]
    assert all(isinstance(it, Organization) for it in bodies) and len(bodies) == 9
    assert [it.words for it in outside if it.body is None] == ["公募市民"]
    bukai = element(fukui, Organization, "福井市民生児童委員協議会連合会 主任児童委員部会")
    union = element(fukui, Organization, "福井市民生児童委員協議会連合会")
    assert bukai.parent is not None and fukui.resolve(bukai.parent) is union
    assert {id(bukai), id(union)} <= {id(it) for it in bodies}
    assert [it.words is not None for it in practice.members if it.section == "庁外"] == [True]
    assert (practice.chair, represent.chair) == ("福祉事務所長", "互選による")
    assert represent.doubles_as == ("社会福祉審議会地域福祉部会",)


def test_13_frequencies_are_read(fukui: LoadedPlan) -> None:
    def held(name: str) -> tuple[Frequency, ...]:
        return element(fukui, Meeting, name).frequency

    monthly, needed = held("支援会議")
    assert monthly.occurrences == (Occurrence(1, Unit.MONTH),)
    assert "第4火曜日9:00" in monthly.detail
    assert (needed.occurrences, needed.as_needed) == ((), True)
    assert element(fukui, Meeting, "支援会議").duration == "1事例につき90分"
    [practice] = held("実務者会議")
    assert (practice.occurrences, practice.as_needed) == ((Occurrence(2, Unit.YEAR),), True)
    [represent] = held("代表者会議")
    assert (represent.occurrences, represent.detail) == ((Occurrence(1, Unit.YEAR),), "年度末")


def test_14_the_law_is_cited_by_what_it_says_in_four_granularities(
    fukui: LoadedPlan, document: Document
) -> None:
    laws = {it for text in prose_of(fukui) for it in cited(text) if it.startswith("法:")}
    assert laws == {"法:計画策定", "法:重層事業", "法:支援会議@条", "法:税務の秘密"}
    assert not any("第106条" in text or "第22条" in text for text in prose_of(fukui))
    printed = "\n".join(plain_blocks(inner.blocks) for chapter in document.body for inner in chapter.sections)
    for words in (
        "社会福祉法第106条の4第2項に基づき",
        "社会福祉法第106条の5第1項に基づき",
        "社会福祉法第106条の6に基づき",
        "地方税法（昭和25年法律第226号）第22条により",
    ):
        assert printed.count(words) == 1, words


def test_15_words_defined_in_passing_are_terms_and_are_cited(fukui: LoadedPlan) -> None:
    for name in ("移行準備事業", "多機関協働担当者", "障がい者等", "多機関協働会議"):
        term = element(fukui, Term, name)
        assert term.meaning.text.strip()
        citing = [text for text in prose_of(fukui) if f"用語:{name}" in cited(text)]
        assert citing, name
        if name != "多機関協働会議":
            assert any(f"（以下「${{用語:{name}}}」という。）" in text for text in citing), name
    meant = element(fukui, Term, "多機関協働会議").meaning.text
    assert cited(meant) == ["会議:支援会議", "会議:重層的支援会議"]
    assert "手帳" in element(fukui, Term, "障がい者等").meaning.text


def test_16_a_heading_of_the_list_only_and_a_project_that_the_list_has_twice(
    fukui: LoadedPlan, document: Document
) -> None:
    headed = [support.name for support in fukui.plan.supports if support.heading == "相談支援機能強化分"]
    assert headed == ["多機関協働事業", "アウトリーチ等を通じた継続的支援事業"]
    listed = plain_table(table_named(document, "重層的支援体制整備事業の構成事業"))
    assert [row for row in listed if row[0] == "相談支援機能強化分"] == [
        ["相談支援機能強化分", "多機関協働事業"]
    ]
    assert listed[6] == [ABOVE, "アウトリーチ等を通じた継続的支援事業"]
    titles = [plain_inline(inner.title) for inner in document.body[1].sections]
    assert "相談支援機能強化分" not in titles and set(headed) <= set(titles)

    sanka = project(fukui, "参加支援事業")
    assert [(part.fields, part.title) for part in sanka.subprojects] == [
        (("障がい",), "就労体験"),
        (("ひきこもり等",), "ボランティア等"),
    ]
    [entry] = [row[1] for row in listed if row[0] == "参加支援事業"]
    assert [line[:7] for line in entry.splitlines()] == ["【障がい】参加", "【ひきこもり等"]
    assert len([it for it in fukui.plan.projects if it.name == "参加支援事業"]) == 1

"""会津若松市 第2期計画（案）の、書き表しにくい三か所。値・場所・印字を原典と突き合わせる。"""

from __future__ import annotations

import pytest

from jusou_plan.document.nodes import Box, Table, Text
from jusou_plan.model.case import Case
from jusou_plan.model.goal import GoalSet
from jusou_plan.model.header import Status
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.meeting import Meeting, MeetingKind
from jusou_plan.model.note import Note
from jusou_plan.model.place import Place
from jusou_plan.model.project import Project, Site, SiteState
from jusou_plan.model.related_plan import PlanKind, RelatedPlan, Standing
from jusou_plan.model.support import Support
from jusou_plan.model.values.method import MethodKind
from jusou_plan.render.walk import nodes
from tests.language.plain_table import (
    plain_blocks,
    plain_head,
    plain_inline,
    plain_table,
    section_titled,
    sections_of,
    table_named,
    table_with_id,
    tables_of,
)
from tests.language.written import at, citations, element, fixture, printed, written

FIXTURES = ("aizu-kosodate", "aizu-jirei", "aizu-mokuhyo")


@pytest.mark.parametrize("name", FIXTURES)
def test_each_fixture_loads_and_prints_without_a_finding(name: str) -> None:
    loaded = fixture(name)
    assert loaded.findings == ()
    assert printed(loaded).title == "第2期 会津若松市重層的支援体制整備事業実施計画"


@pytest.mark.parametrize("name", FIXTURES)
def test_every_printed_word_knows_where_it_was_written(name: str) -> None:
    loaded = fixture(name)
    words = [node for node in nodes(printed(loaded)) if isinstance(node, Text)]
    assert [node.text for node in words if not at(loaded, node.origin).strip()] == []


@pytest.mark.parametrize("name", FIXTURES)
def test_the_plan_is_a_proposal_for_six_years(name: str) -> None:
    loaded = fixture(name)
    header = loaded.plan.header
    assert header is not None and header.period is not None and header.municipality.code is not None
    assert header.municipality.code.code == "072028"
    assert (header.period.first.year, header.period.last.year, header.period.length) == (2026, 2031, 6)
    assert header.status is Status.PROPOSAL
    assert printed(loaded).cover.status == "案"
    assert written(loaded, header, "期") == "第2期"
    assert at(loaded, loaded.marks(header, "期間").within(0, 5)) == "令和8年度"


# --- 6(2)エ 地域子育て支援拠点事業 --------------------------------------------------------------------------

SITES = [
    ("若松第一保育園", "日新町16番36号"),
    ("若松第三保育園", "城前9番6号"),
    ("のぞみ保育園", "中町3番20号"),
    ("つるが保育園", "居合町8番48号"),
    ("会津報徳保育園", "材木町一丁目3番15号"),
    ("門田報徳保育園", "門田町大字中野字屋敷191番地の3"),
    ("面川報徳保育園", "門田町大字面川字館堀74番地"),
    ("すくすく園", "東千石二丁目4番15号"),
    ("中央保育所", "花春町2番1号"),
    ("広田保育所", "河東町広田字横堀15番地"),
    ("みなみ若葉こども園", "門田町大字日吉字小金井63番地"),
    ("認定こども園会津若葉幼稚園", "湯川町3番74号"),
    ("菅原若葉こども園", "柳原町四丁目5番20号"),
    ("会津慈光こども園", "宝町2番16号"),
    ("慈光第二こども園", "東年貢二丁目7番3号"),
    ("認定こども園子どもの森", "一箕町大字亀賀字北柳原42番地の1"),
    ("認定こども園榎の木", "千石町8番16号"),
    ("認定こども園北会津こどもの村幼保園", "北会津町中荒井字山道4番地の1"),
    ("認定こども園若松第一幼稚園", "中央一丁目1番5号"),
    ("認定こども園若松第二幼稚園星の子ランド", "日新町8番26号"),
    ("認定こども園若松第三幼稚園", "湯川町3番53号"),
    ("認定こども園こぼとらんど", "町北町大字上荒久字田石尻107番地"),
    ("とうみょう子ども園", "大町二丁目1番45号"),
    ("南町こども園", "南花畑2番7号"),
    ("どんぐり山こども園", "門田町大字黒岩字大坪68番地の1"),
    ("ザベリオ学園こども園", "西栄町1番52号"),
    ("やまがみらいこども園", "山鹿町4番37号"),
    ("あいづ博愛こども園", "本町8番40号"),
    ("幼保連携型認定こども園こぼうしこども園", "滝沢町4番26号"),
    ("若松聖愛幼稚園", "馬場町3番8号"),
    ("アイアイプラス", "一箕町大字亀賀字北柳原45番地の1"),
    ("木育広場もくれん", "町北町大字上荒久田字石尻216番地"),
    ("幼保連携型認定こども園リトルスターこども園", "インター西68番地"),
]
"""The thirty-three rows of the source, the two pages of its table joined."""

MARKS = {"門田報徳保育園": "※1", "中央保育所": "※2", "広田保育所": "※2"}


@pytest.fixture
def kosodate() -> LoadedPlan:
    return fixture("aizu-kosodate")


def centres(loaded: LoadedPlan) -> dict[str, Site]:
    """Give the sites of the project by the name of the place."""
    sites = element(loaded, Project, "kosodate").sites
    assert sites is not None and sites.shared is not None
    return {site.place.target: site for site in sites.shared if site.place}


def test_thirty_three_sites_each_with_its_address(kosodate: LoadedPlan) -> None:
    places = [kosodate.resolve(site.place) for site in centres(kosodate).values() if site.place]
    assert [(place.name, place.address) for place in places if isinstance(place, Place)] == SITES
    assert len(places) == 33


def test_one_site_is_suspended_and_two_are_run_by_the_city(kosodate: LoadedPlan) -> None:
    sites = centres(kosodate)
    assert [name for name, site in sites.items() if site.state is SiteState.SUSPENDED] == ["門田報徳保育園"]
    assert {name: site.method.kinds for name, site in sites.items() if site.method} == {
        "中央保育所": (MethodKind.DIRECT,),
        "広田保育所": (MethodKind.DIRECT,),
    }


def test_the_project_is_contracted_out_but_for_a_part(kosodate: LoadedPlan) -> None:
    method = element(kosodate, Project, "地域子育て支援拠点事業").method
    assert method is not None and method.shared is not None
    assert method.shared.method.kinds == (MethodKind.CONTRACT, MethodKind.PART_DIRECT)


def test_places_in_the_kosodate_plan(kosodate: LoadedPlan) -> None:
    project = element(kosodate, Project, "kosodate")
    assert written(kosodate, project, "根拠") == "第3号ニ"
    assert written(kosodate, project, "実施方式") == "委託（一部直営）"
    assert written(kosodate, project, "実施施設", 5, "状態") == "休止中"
    assert written(kosodate, project, "実施施設", 8, "方式") == "直営"
    assert written(kosodate, project, "実施施設", 9, "注") == "chokuei"
    assert written(kosodate, project, "実施施設", 32) == "幼保連携型認定こども園リトルスターこども園"
    sites = centres(kosodate)
    assert written(kosodate, sites["木育広場もくれん"]) == "木育広場もくれん"
    assert at(kosodate, kosodate.key_span(sites["広田保育所"], "注")) == "注"
    kobotoland = element(kosodate, Place, "kobotoland")
    assert written(kosodate, kobotoland, "所在地") == "町北町大字上荒久字田石尻107番地"
    assert at(kosodate, kosodate.marks(kobotoland, "名称").within(6, 12)) == "こぼとらんど"
    assert written(kosodate, element(kosodate, Note, "kyushichu"), "本文") == "休止中"


def test_the_site_table_is_that_of_the_source(kosodate: LoadedPlan) -> None:
    table = table_named(printed(kosodate), "地域子育て支援拠点")
    assert plain_table(table) == [
        ["名称", "所在地"],
        *([name + MARKS.get(name, ""), address] for name, address in SITES),
    ]


def test_the_keys_of_the_marks_stand_under_the_table_and_each_only_once(kosodate: LoadedPlan) -> None:
    section = section_titled(
        printed(kosodate), "ア 地域子育て支援拠点事業（子ども・子育て）：委託（一部直営）"
    )
    [table] = section.blocks
    assert isinstance(table, Table)
    assert [f"{key.mark} {plain_blocks(key.blocks)}" for key in table.keys] == ["※1 休止中", "※2 直営"]


def test_a_row_of_the_site_table_knows_the_line_that_it_tells(kosodate: LoadedPlan) -> None:
    table = table_named(printed(kosodate), "地域子育て支援拠点")
    rows = [row for group in table.groups for row in group.rows]
    assert at(kosodate, rows[0].origin) == "若松第一保育園"
    assert at(kosodate, rows[31].cells[0].origin) == "木育広場もくれん"
    assert rows[5].origin.start.line == kosodate.span(centres(kosodate)["門田報徳保育園"]).start.line


# --- 7(1) 想定されるケース事例 --------------------------------------------------------------------


@pytest.fixture
def jirei() -> LoadedPlan:
    return fixture("aizu-jirei")


def household(case: Case) -> list[tuple[str, str | None]]:
    """Give (relation, age) of everybody in a household."""
    return [(person.relation, person.age) for person in case.household]


def test_three_households(jirei: LoadedPlan) -> None:
    first, second, third = jirei.plan.cases
    assert household(first) == [("本人", "40代"), ("両親", "80代"), ("子", "20代")]
    assert household(second) == [("本人", "60代"), ("子", "30代")]
    assert household(third) == [("本人", "50代"), ("子", "20代"), ("子", "20代"), ("母親", "80代")]


def test_what_weighs_on_the_household_and_on_each_person(jirei: LoadedPlan) -> None:
    first, *_ = jirei.plan.cases
    assert [(issue.who.text if issue.who else None, issue.texts) for issue in first.issues] == [
        (None, ("生活困窮", "屋内の衛生状態が悪い")),
        (
            "honnin",
            ("障がいが疑われるが支援機関につながらず受診もなし", "親への暴言", "支援機関への過度の苦情"),
        ),
        ("ryoshin", ("要介護状態だが介護サービスの利用なし",)),
        ("ko", ("障がいがあり就労が続かない",)),
    ]


def test_the_two_children_of_a_household_are_two_persons(jirei: LoadedPlan) -> None:
    case = element(jirei, Case, "fumei-shishutsu")
    receiving, working = (issue for issue in case.issues if issue.who and issue.who.text.startswith("ko-"))
    assert receiving.texts == ("障がいがあり、障害基礎年金を受給中",)
    assert working.texts == ("障がいがあるが就労継続中",)
    assert receiving.who is not None and working.who is not None
    assert case.person(receiving.who.text) is case.household[1]
    assert case.person(working.who.text) is case.household[2]


def test_the_supports_are_not_all_that_there_are(jirei: LoadedPlan) -> None:
    assert all(case.open_ended for case in jirei.plan.cases)
    assert element(jirei, Case, "gyakutai").supports == (
        "生活サポート相談窓口の支援",
        "医療機関への受診勧奨",
        "金銭管理の支援",
        "虐待対応",
        "居住の確保",
    )


def test_places_in_the_jirei_plan(jirei: LoadedPlan) -> None:
    case = element(jirei, Case, "fumei-shishutsu")
    assert written(jirei, case, "世帯", 3, "年代") == "80代"
    assert written(jirei, case.household[2]) == "id"
    assert written(jirei, case.household[2], "id") == "ko-shuro"
    assert written(jirei, case, "課題", 3, "誰") == "ko-shuro"
    assert written(jirei, case, "課題", 4, "内容", 1) == "介護サービスの利用なし"
    assert written(jirei, case, "支援", 2) == "障害者就業・生活支援センターとの連携"
    assert written(jirei, case, "など") == "true"
    assert written(jirei, element(jirei, Meeting, "jusou"), "設置要綱") == "会津若松市重層的支援会議設置要綱"


def test_the_meeting_is_of_its_statutory_kind_and_the_city_hosts_it(jirei: LoadedPlan) -> None:
    meeting = element(jirei, Meeting, "重層的支援会議")
    assert meeting.kinds == (MeetingKind.JUSOU,)
    header = jirei.plan.header
    assert header is not None
    assert [jirei.resolve(host) for host in meeting.hosts] == [header.municipality]


def test_the_cases_print_as_in_the_source_with_the_two_children_told_apart(jirei: LoadedPlan) -> None:
    table = table_named(printed(jirei), "想定されるケース事例")
    assert plain_table(table) == [
        ["世帯構成", "課題等", "支援等"],
        [
            "本人（40代）\n両親（80代）\n子（20代）",
            "世帯：生活困窮、屋内の衛生状態が悪い\n"
            "本人：障がいが疑われるが支援機関につながらず受診もなし、親への暴言、支援機関への過度の苦情\n"
            "両親：要介護状態だが介護サービスの利用なし\n"
            "子：障がいがあり就労が続かない",
            "・ 障がい者支援機関へのつなぎ\n"
            "・ 医療機関への受診勧奨\n"
            "・ 介護サービス利用支援\n"
            "・ 就労支援\n"
            "など",
        ],
        [
            "本人（60代）\n子（30代）",
            "世帯：生活困窮、転居の必要あり\n"
            "本人：体調不良だが医療機関の受診なし\n"
            "子：無職・無収入、精神疾患があり、親への暴言や経済的虐待あり",
            "・ 生活サポート相談窓口の支援\n"
            "・ 医療機関への受診勧奨\n"
            "・ 金銭管理の支援\n"
            "・ 虐待対応\n"
            "・ 居住の確保\n"
            "など",
        ],
        [
            "本人（50代）\n子（20代）\n子（20代）\n母親（80代）",
            "世帯：年金と稼働の収入はあるが不明な支出が多く、借金等のため生活困窮\n"
            "本人：求職中だが就労につながらず\n"
            "子（1人目）：障がいがあり、障害基礎年金を受給中\n"
            "子（2人目）：障がいがあるが就労継続中\n"
            "母親：遺族年金受給中、介護サービスの利用なし",
            "・ 生活サポート相談窓口での就労支援\n"
            "・ 消費生活センターでの相談\n"
            "・ 障害者就業・生活支援センターとの連携\n"
            "・ 地域包括支援センターとの情報共有\n"
            "など",
        ],
    ]


def test_the_words_of_a_support_know_their_place(jirei: LoadedPlan) -> None:
    table = table_named(printed(jirei), "想定されるケース事例")
    supports = table.groups[1].rows[0].cells[2]
    words = [node for node in nodes(supports.blocks) if isinstance(node, Text)]
    assert [at(jirei, node.origin) for node in words] == [
        "生活サポート相談窓口の支援",
        "医療機関への受診勧奨",
        "金銭管理の支援",
        "虐待対応",
        "居住の確保",
        "true",
    ]


def test_the_sentence_before_the_cases_carries_the_mark_of_its_note(jirei: LoadedPlan) -> None:
    text, notes, _ = section_titled(printed(jirei), "(1) 重層的支援会議").blocks
    assert plain_blocks([text]).endswith("様々な支援を行ってきた。※")
    assert plain_blocks([notes]) == "※ 想定される事例は、次の表のとおり。"


# --- 6 目標と窓口 -----------------------------------------------------------------------------------------


@pytest.fixture
def mokuhyo() -> LoadedPlan:
    return fixture("aizu-mokuhyo")


def goals(loaded: LoadedPlan, name: str) -> GoalSet:
    """Give the one set of goals of a project."""
    [found] = element(loaded, Project, name).goals
    return found


def measured(group: GoalSet) -> list[tuple[str, str, str, str]]:
    """Give (what, how many, unit, per what) of goals that have a value."""
    return [
        (goal.text.text, str(goal.value.amount), goal.value.unit, goal.value.per)
        for goal in group.goals
        if goal.value
    ]


def test_goals_with_a_value_each_year_and_the_plan_that_set_them(mokuhyo: LoadedPlan) -> None:
    care = goals(mokuhyo, "地域包括支援センター運営事業")
    assert measured(care) == [
        ("地域ケア会議開催回数", "50", "回", "年"),
        ("多職種連携推進研修会開催回数", "30", "回", "年"),
    ]
    assert care.source is not None
    assert mokuhyo.resolve(care.source) is element(mokuhyo, RelatedPlan, "korei-9")
    disability = goals(mokuhyo, "相談支援事業")
    assert [row[1:] for row in measured(disability)] == [
        ("85", "件", "年"),
        ("32", "件", "年"),
        ("47", "件", "年"),
        ("12", "件", "年"),
        ("3", "人", "年"),
    ]
    assert disability.source is not None
    assert mokuhyo.resolve(disability.source) is element(mokuhyo, RelatedPlan, "shogai-4")


def test_goals_without_a_value_have_none_and_no_plan(mokuhyo: LoadedPlan) -> None:
    for name, count in (("konkyu-chiiki", 1), ("takikan-jigyo", 2)):
        group = goals(mokuhyo, name)
        assert group.heading == "毎年度の目標"
        assert group.source is None
        assert [goal.value for goal in group.goals] == [None] * count


def test_what_the_ministry_expects_of_the_support(mokuhyo: LoadedPlan) -> None:
    expected = element(mokuhyo, Support, "包括的相談支援事業").expected
    assert len(expected) == 3
    assert expected[1].text == "支援機関のネットワークで対応する。"
    assert citations(mokuhyo, expected[2]) == ["${支援:takikan}"]


def test_the_plan_above_has_an_idea_aims_and_measures(mokuhyo: LoadedPlan) -> None:
    plan = element(mokuhyo, RelatedPlan, "第3期会津若松市地域福祉計画")
    assert plan.kinds == (PlanKind.COMMUNITY_WELFARE, PlanKind.COMMUNITY_ACTIVITY)
    assert plan.standing is Standing.ABOVE
    assert [it.name for it in plan.philosophy] == ["誰もが安心して暮らせるよう地域で支え合うあいづわかまつ"]
    assert [(aim.number, aim.name, [measure.number for measure in aim.measures]) for aim in plan.aims] == [
        ("2", "身近な地域で支え合える基盤づくり", ["2-1", "2-2"]),
        ("3", "安心して暮らせる基盤づくり", ["3-2"]),
    ]
    assert plan.period is not None
    assert plan.period.length == 6


def test_a_period_ends_in_the_era_in_which_it_begins(mokuhyo: LoadedPlan) -> None:
    periods = {plan.id.text: plan.period for plan in mokuhyo.plan.related_plans if plan.id}
    care, disability = periods["korei-9"], periods["shogai-4"]
    assert care is not None and disability is not None
    assert (care.text, care.first.year, care.last.year) == ("令和6年度～8年度", 2024, 2026)
    assert (disability.first.year, disability.last.year) == (2024, 2029)


def test_a_desk_stands_in_the_building_of_a_host(mokuhyo: LoadedPlan) -> None:
    hosts = {place.name: place.host for place in mokuhyo.plan.places}
    assert hosts["若松第3地域包括支援センター"] == "会津長寿園"
    assert hosts["第1地域障がい者相談窓口"] == hosts["第5地域障がい者相談窓口"] == "一花"
    assert hosts["こども家庭センター"] is None


def test_places_in_the_mokuhyo_plan(mokuhyo: LoadedPlan) -> None:
    project = element(mokuhyo, Project, "houkatsu")
    assert written(mokuhyo, project, "目標", 0, "目標", 1, "値") == "30回/年"
    assert written(mokuhyo, project.goals[0].goals[0].value) == "50回/年"
    assert at(mokuhyo, mokuhyo.marks(project, "目標", 0, "目標", 1, "値").within(2, 3)) == "回"
    assert written(mokuhyo, project, "目標", 0, "出典計画") == "高齢者福祉計画・第9期介護保険事業計画"
    assert written(mokuhyo, element(mokuhyo, Project, "takikan-jigyo"), "目標", 0, "目標", 1) == (
        "支援機関の担当職員等の意識を高める研修会の実施"
    )
    plan = element(mokuhyo, RelatedPlan, "chifuku-3")
    assert written(mokuhyo, plan, "基本目標", 1, "番号") == '"3"'
    assert written(mokuhyo, plan.aims[1].measures[0], "名称") == "包括的に受け止める支援体制づくり"
    assert written(mokuhyo, plan, "法定種別", 1) == "地域福祉活動計画"
    desk = element(mokuhyo, Place, "shogai-sogo")
    assert written(mokuhyo, desk, "併設先") == "パオパオ"
    assert at(mokuhyo, mokuhyo.key_span(desk, "所在地")) == "所在地"


def test_the_citations_of_the_summary_have_their_places(mokuhyo: LoadedPlan) -> None:
    summary = element(mokuhyo, Support, "sodan").summary
    assert summary is not None
    assert citations(mokuhyo, summary) == ["${関連計画:第3期地域福祉計画}", "${部署:地域福祉課}"]


def test_sections_count_by_the_style_of_their_level(mokuhyo: LoadedPlan) -> None:
    assert [
        f"{section.number} {plain_inline(section.title)}" for section in sections_of(printed(mokuhyo))
    ] == [
        "1 重層的支援体制整備事業の実施内容",
        "(1) 包括的相談支援事業（法第106条の4第2項第1号）",
        "ア 地域包括支援センター運営事業（介護）：委託",
        "イ 相談支援事業（障がい）：委託",
        "ウ 利用者支援事業（子ども・子育て）：直営",
        "(2) 地域づくり事業（法第106条の4第2項第3号）",
        "(3) 多機関協働事業（法第106条の4第2項第5号）：直営",
    ]


def test_the_box_shows_only_the_aim_and_the_measure_asked_for(mokuhyo: LoadedPlan) -> None:
    section = section_titled(printed(mokuhyo), "(1) 包括的相談支援事業（法第106条の4第2項第1号）")
    [box] = [block for block in section.blocks if isinstance(block, Box)]
    assert plain_blocks([box]).splitlines() == [
        "第3期会津若松市地域福祉計画・地域福祉活動計画",
        "基本理念　「誰もが安心して暮らせるよう地域で支え合うあいづわかまつ」",
        "基本目標3　安心して暮らせる基盤づくり",
        "基本施策3-2　包括的に受け止める支援体制づくり",
        "課題のある方を相談支援機関につなぐ。断らない相談窓口と、分野を横断した支援を進める。",
    ]


def test_goals_print_under_their_heading_with_plan_and_value(mokuhyo: LoadedPlan) -> None:
    [_, _, _, care] = plain_table(table_with_id(printed(mokuhyo), "houkatsu-hyo"))
    assert care[0] == "目標"
    heading, *lines = care[1].splitlines()
    assert heading == "毎年度の目標値（出典：高齢者福祉計画・第9期介護保険事業計画）"
    assert [line.split(" ", 1)[1] for line in lines] == [
        "地域ケア会議開催回数　50回/年",
        "多職種連携推進研修会開催回数　30回/年",
    ]
    [_, [_, words]] = plain_table(table_with_id(printed(mokuhyo), "takikan-jigyo-hyo"))
    heading, *lines = words.splitlines()
    assert heading == "毎年度の目標"
    assert [line.split(" ", 1)[1] for line in lines] == [
        "包括的相談支援事業者及び地域づくり事業者との情報共有会議の開催（福祉4分野以外を含む。）",
        "支援機関の担当職員等の意識を高める研修会の実施",
    ]


def test_the_seven_care_desks_stand_with_their_hosts(mokuhyo: LoadedPlan) -> None:
    table = table_named(printed(mokuhyo), "地域包括支援センター運営事業の実施施設")
    assert plain_table(table) == [
        ["名称", "所在地"],
        ["若松第1地域包括支援センター", "東千石一丁目2番13号（医療生協診療所内）"],
        ["若松第2地域包括支援センター", "本町1番1号（山鹿クリニック内）"],
        ["若松第3地域包括支援センター", "門田町大字黒岩字五百山丙459番地の3（会津長寿園内）"],
        ["若松第4地域包括支援センター", "神指町大字北四合字伊丹堂55番地の1（会津みどりホーム内）"],
        ["若松第5地域包括支援センター", "一箕町大字松長字下長原152番地（枝雪零苑内）"],
        ["北会津地域包括支援センター", "北会津町東小松字南古川12番地（美野里内）"],
        ["河東地域包括支援センター", "河東町郡山字中子山22番地（桜河苑内）"],
    ]


def test_the_desks_for_disabled_people_have_a_gap_in_their_numbers_as_in_the_source(
    mokuhyo: LoadedPlan,
) -> None:
    table = table_named(printed(mokuhyo), "相談支援事業の実施施設")
    assert plain_table(table) == [
        ["名称", "所在地"],
        [
            "障がい者総合相談窓口（基幹相談支援センター）",
            "一箕町大字鶴賀字下柳原88番地の4（パオパオ内）",
        ],
        ["第1地域障がい者相談窓口", "白虎一丁目4番地の1（一花内）"],
        ["第2地域障がい者相談窓口", "本町1番1号（山鹿クリニック内）"],
        ["第3地域障がい者相談窓口", "門田町大字日吉字笹籬田19番地（グループホーム希星内）"],
        ["第5地域障がい者相談窓口", "白虎一丁目4番地の1（一花内）"],
        ["北会津地域障がい者相談窓口", "北会津町東小松2335番地（会津西病院メンタルケア棟内）"],
    ]


def test_a_desk_without_a_host_has_only_its_address(mokuhyo: LoadedPlan) -> None:
    table = table_named(printed(mokuhyo), "利用者支援事業の実施施設")
    assert plain_table(table)[1:] == [["こども家庭センター", "東栄町3番46号"]]


def test_what_the_ministry_expects_is_a_table_of_its_own(mokuhyo: LoadedPlan) -> None:
    [expected] = [
        table for table in tables_of(printed(mokuhyo)) if plain_table(table)[0][0].startswith("国が求める")
    ]
    assert plain_head(expected) == []
    [[label, words]] = plain_table(expected)
    assert label == "国が求める包括的相談支援事業"
    assert [line.split(" ", 1)[1] for line in words.splitlines()] == [
        "属性や世代を問わず、相談を包括的に受け止める。",
        "支援機関のネットワークで対応する。",
        "複雑化・複合化した課題は、多機関協働事業に適切につなぐ。",
    ]

"""plans/aizuwakamatsu: 公表された計画（案）の組み立ての一つ一つが、文字でなくデータとして入っていること。

Every literal here was read from the published plan, not from the YAML.
"""

from __future__ import annotations

import re
from decimal import Decimal

import pytest

from jusou_plan.document.nodes import Box, Document, Figure, ItemList, Paragraph, Section, Table
from jusou_plan.document.plan_document import build_plan_document
from jusou_plan.model.goal import GoalSet
from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.place import Place
from jusou_plan.model.project import Project, Site, SiteState
from jusou_plan.model.related_plan import PlanKind, RelatedPlan, Standing
from jusou_plan.model.support import Support
from jusou_plan.model.values.method import MethodKind
from jusou_plan.render.walk import nodes
from tests.conftest import REPOSITORY
from tests.language.plain_table import (
    plain_blocks,
    plain_inline,
    plain_table,
    sections_of,
    table_named,
)
from tests.language.written import element


@pytest.fixture(scope="module")
def aizu() -> LoadedPlan:
    return load_plan(REPOSITORY / "plans" / "aizuwakamatsu")


@pytest.fixture(scope="module")
def document(aizu: LoadedPlan) -> Document:
    printed, findings = build_plan_document(aizu)
    assert findings == ()
    return printed


def project(loaded: LoadedPlan, name: str) -> Project:
    return element(loaded, Project, name)


def sites(loaded: LoadedPlan, name: str) -> tuple[Site, ...]:
    value = project(loaded, name).sites
    assert value is not None and value.shared is not None
    return value.shared


def places(loaded: LoadedPlan, name: str) -> list[Place]:
    found = [loaded.resolve(site.place) for site in sites(loaded, name) if site.place]
    return [place for place in found if isinstance(place, Place)]


def section(document: Document, title: str) -> Section:
    [found] = [it for it in sections_of(document) if plain_inline(it.title) == title]
    return found


def goals(loaded: LoadedPlan, name: str) -> GoalSet:
    [found] = project(loaded, name).goals
    return found


def values(group: GoalSet) -> list[str]:
    return [goal.value.text for goal in group.goals if goal.value]


# --- A-S1 -------------------------------------------------------------------------------------------------


def test_a_s1_the_order_of_the_supports_is_1_3_5_4_2_in_the_data_and_wherever_they_are_printed(
    aizu: LoadedPlan, document: Document
) -> None:
    order = [
        ("第1号", "包括的相談支援事業"),
        ("第3号", "地域づくり事業"),
        ("第5号", "多機関協働事業"),
        ("第4号", "アウトリーチ等を通じた継続的支援事業"),
        ("第2号", "参加支援事業"),
    ]
    assert [(str(it.basis[0].label()), it.name) for it in aizu.plan.supports] == order

    listed = section(document, "個別事業（必須事業）")
    [items] = [block for block in listed.blocks if isinstance(block, ItemList)]
    assert [(item.marker, plain_blocks(item.blocks[:1])) for item in items.items] == [
        ("①", "包括的相談支援事業"),
        ("②", "地域づくり事業"),
        ("③", "多機関協働事業"),
        ("④", "アウトリーチ等を通じた継続的支援事業"),
        ("⑤", "参加支援事業"),
    ]

    chapter = section(document, "重層的支援体制整備事業の実施内容")
    assert [f"{it.number} {plain_inline(it.title)}" for it in chapter.sections] == [
        "(1) 包括的相談支援事業（法第106条の4第2項第1号）",
        "(2) 地域づくり事業（法第106条の4第2項第3号）",
        "(3) 多機関協働事業（法第106条の4第2項第5号）：直営",
        "(4) アウトリーチ等を通じた継続的支援事業（法第106条の4第2項第4号）：委託",
        "(5) 参加支援事業（法第106条の4第2項第2号）：一部委託",
    ]


# --- A-S2 -------------------------------------------------------------------------------------------------

HEADINGS = [
    "ア 地域包括支援センター運営事業（介護）：委託",
    "イ 相談支援事業（障がい）：委託",
    "ウ 利用者支援事業（子ども・子育て）：直営",
    "エ 自立相談支援事業（生活困窮）：直営",
    "ア 地域介護予防活動支援事業（介護）：直営",
    "イ 生活支援体制整備事業（介護）：一部委託",
    "ウ 地域活動支援センター機能強化事業（障がい）：委託",
    "エ 地域子育て支援拠点事業（子ども・子育て）：委託（一部直営）",
    "オ 生活困窮者支援等のための地域づくり事業（生活困窮）：直営",
]

MEASURED = {
    "地域包括支援センター運営事業": ["50回/年", "30回/年"],
    "相談支援事業": ["85件/年", "32件/年", "47件/年", "12件/年", "3人/年"],
    "地域介護予防活動支援事業": ["650回/年", "62団体"],
    "地域活動支援センター機能強化事業": ["34人/年", "3,300回/年"],
}

IN_WORDS = {
    "生活困窮者支援等のための地域づくり事業": 1,
    "takikan-jigyo": 2,
    "outreach": 1,
    "sanka": 1,
}


def test_a_s2_headings_of_the_projects_are_made_from_name_field_and_method(
    aizu: LoadedPlan, document: Document
) -> None:
    chapter = section(document, "重層的支援体制整備事業の実施内容")
    made = [f"{it.number} {plain_inline(it.title)}" for part in chapter.sections for it in part.sections]
    assert made == HEADINGS
    assert aizu.plan.outline is not None
    [outline] = [it for it in aizu.plan.outline.chapters if it.id and it.id.text == "naiyo"]
    assert [part.title for part in outline.sections] == [None] * 5
    assert [it.title for part in outline.sections for it in part.sections] == [None] * 9


def test_a_s2_laws_stand_with_their_numbers_where_they_are_first_named(aizu: LoadedPlan) -> None:
    cited = {it.name: [(law.name, law.number, law.short) for law in it.statutes] for it in aizu.plan.projects}
    assert cited["地域包括支援センター運営事業"] == [("介護保険法", "平成9年法律第123号", None)]
    assert cited["相談支援事業"] == [
        (
            "障がい者の日常生活及び社会生活を総合的に支援するための法律",
            "平成17年法律第123号",
            "障害者総合支援法",
        )
    ]
    assert cited["利用者支援事業"] == [("児童福祉法", "昭和22年法律第164号", None)]
    assert cited["自立相談支援事業"] == [("生活困窮者自立支援法", "平成25年法律第105号", None)]
    assert cited["地域介護予防活動支援事業"] == [("介護保険法", None, None)]
    assert cited["生活支援体制整備事業"] == [("介護保険法", None, None)]
    assert cited["地域活動支援センター機能強化事業"] == [("障害者総合支援法", None, None)]
    assert cited["地域子育て支援拠点事業"] == [("子ども・子育て支援法", "平成24年法律第65号", None)]
    assert cited["生活困窮者支援等のための地域づくり事業"] == []


def test_a_s2_three_things_that_the_ministry_expects_of_each_support(
    aizu: LoadedPlan, document: Document
) -> None:
    assert [len(it.expected) for it in aizu.plan.supports] == [3, 3, 3, 3, 3]
    chapter = section(document, "重層的支援体制整備事業の実施内容")
    for support, part in zip(aizu.plan.supports, chapter.sections, strict=True):
        leads = [
            plain_inline(it.children) for it in part.blocks if isinstance(it, Paragraph) and it.role == "lead"
        ]
        assert f"〈国が求める{support.name}〉" in leads
        marks = [item.marker for it in part.blocks if isinstance(it, ItemList) for item in it.items]
        assert marks[:3] == ["▶", "▶", "▶"]


def test_a_s2_goals_with_a_value_name_the_plan_that_set_them_and_goals_in_words_have_none(
    aizu: LoadedPlan, document: Document
) -> None:
    assert {name: values(goals(aizu, name)) for name in MEASURED} == MEASURED
    sources = {}
    for name in MEASURED:
        group = goals(aizu, name)
        assert (group.heading, group.source is not None) == ("毎年度の目標値", True)
        assert group.source is not None
        sources[name] = aizu.printed(group.source)
    elderly = "高齢者福祉計画・第9期介護保険事業計画"
    disability = "第4次障がい者計画・第7期障がい福祉計画・第3期障がい児福祉計画"
    assert list(sources.values()) == [elderly, disability, elderly, disability]

    for name, count in IN_WORDS.items():
        group = goals(aizu, name)
        assert (group.heading, group.source, len(group.goals)) == ("毎年度の目標", None, count)
        assert values(group) == []
    assert [it.name for it in aizu.plan.projects if not it.goals] == [
        "利用者支援事業",
        "自立相談支援事業",
        "生活支援体制整備事業",
        "地域子育て支援拠点事業",
    ]

    care = section(document, "地域包括支援センター運営事業（介護）：委託")
    assert f"〈毎年度の目標値〉（{elderly}より）" in plain_blocks(care.blocks)
    [listed] = [it for it in care.blocks if isinstance(it, ItemList)]
    assert [f"{it.marker} {plain_blocks(it.blocks)}" for it in listed.items] == [
        "▽ 地域ケア会議開催回数　50回/年",
        "▽ 多職種連携推進研修会開催回数　30回/年",
    ]


# --- A-S3 -------------------------------------------------------------------------------------------------


def test_a_s3_the_plan_above_is_data_and_its_boxes_show_the_aims_and_measures_asked_for(
    aizu: LoadedPlan, document: Document
) -> None:
    above = element(aizu, RelatedPlan, "第3期地域福祉計画")
    assert above.name == "第3期会津若松市地域福祉計画・地域福祉活動計画"
    assert (above.standing, str(above.period)) == (Standing.ABOVE, "令和8年度～13年度")
    assert [it.name for it in above.philosophy] == ["誰もが安心して暮らせるよう地域で支え合うあいづわかまつ"]
    assert [(it.number, it.name, [m.number for m in it.measures]) for it in above.aims] == [
        (None, "地域福祉推進の基盤づくり", []),
        ("2", "身近な地域で支え合える基盤づくり", ["2-1", "2-2"]),
        ("3", "安心して暮らせる基盤づくり", ["3-2"]),
    ]

    def box(title: str) -> list[str]:
        [found] = [it for it in section(document, title).blocks if isinstance(it, Box)]
        return [line for line in plain_blocks([found]).splitlines() if not line.endswith("。")]

    assert box("包括的相談支援事業（法第106条の4第2項第1号）") == [
        "第3期会津若松市地域福祉計画",
        "基本理念　「誰もが安心して暮らせるよう地域で支え合うあいづわかまつ」",
        "基本目標3　安心して暮らせる基盤づくり",
        "基本施策3-2　包括的に受け止める支援体制づくり",
    ]
    assert box("地域づくり事業（法第106条の4第2項第3号）") == [
        "第3期会津若松市地域福祉計画",
        "基本目標2　身近な地域で支え合える基盤づくり",
        "基本施策2-1　孤立を生まない地域づくり",
        "基本施策2-2　つながりの得られる居場所づくり",
    ]
    summaries = [m.text.text for aim in above.aims for m in aim.measures if m.text]
    for words, summary in zip(
        (("孤立", "尊重", "身近な地域"), ("空き家", "集会所", "公共施設"), ("断らない", "分野")),
        summaries,
        strict=True,
    ):
        assert [word for word in words if word not in summary] == []


def test_a_s3_three_plans_in_harmony_with_period_idea_and_one_four_and_three_aims(
    aizu: LoadedPlan, document: Document
) -> None:
    beside = [it for it in aizu.plan.related_plans if it.standing is Standing.HARMONY]
    assert [
        (it.name, str(it.period), [idea.name for idea in it.philosophy], [aim.name for aim in it.aims])
        for it in beside
    ] == [
        (
            "会津若松市高齢者福祉計画・第9期介護保険事業計画",
            "令和6年度～8年度",
            ["年齢を重ねても誰もがいきいきと暮らせる地域社会の実現"],
            ["地域包括ケアシステムの推進・深化"],
        ),
        (
            "第4次会津若松市障がい者計画・第7期障がい福祉計画・第3期障がい児福祉計画",
            "令和6年度～11年度",
            [
                "障がいのある人もない人もお互いに人格と個性を尊重し合い、"
                "人として尊厳が守られ、共に生きることのできる地域社会の実現"
            ],
            [
                "地域全体で合理的配慮の推進に取り組むまち",
                "ライフステージに応じた適切な支援が受けられるまち",
                "自らの生き方を主体的に選択し、自己実現ができるまち",
                "誰もが安心して暮らすことができるまち",
            ],
        ),
        (
            "会津若松市こども計画",
            "令和7年度～11年度",
            ["みんなで育み、笑顔が満ちあふれた「こども・若者」が育つまち あいづわかまつ"],
            [
                "ライフステージを通じた重要事項の推進",
                "ライフステージ別の重要事項の推進",
                "子育て当事者への支援に関する重要事項の推進",
            ],
        ),
    ]
    boxes = [
        it for it in section(document, "重層的支援体制整備事業に関する基本方針").blocks if isinstance(it, Box)
    ]
    assert [plain_inline(box.title) for box in boxes] == [
        "会津若松市高齢者福祉計画・第9期介護保険事業計画（計画期間：令和6年度～8年度）",
        "第4次会津若松市障がい者計画・第7期障がい福祉計画・第3期障がい児福祉計画（計画期間：令和6年度～11年度）",
        "会津若松市こども計画（計画期間：令和7年度～11年度）",
    ]


# --- A-S4 -------------------------------------------------------------------------------------------------

DESKS: dict[str, list[tuple[str, str, str | None]]] = {
    "地域包括支援センター運営事業": [
        ("若松第1地域包括支援センター", "東千石一丁目2番13号", "医療生協診療所"),
        ("若松第2地域包括支援センター", "本町1番1号", "山鹿クリニック"),
        ("若松第3地域包括支援センター", "門田町大字黒岩字五百山丙459番地の3", "会津長寿園"),
        ("若松第4地域包括支援センター", "神指町大字北四合字伊丹堂55番地の1", "会津みどりホーム"),
        ("若松第5地域包括支援センター", "一箕町大字松長字下長原152番地", "枝雪零苑"),
        ("北会津地域包括支援センター", "北会津町東小松字南古川12番地", "美野里"),
        ("河東地域包括支援センター", "河東町郡山字中子山22番地", "桜河苑"),
    ],
    "相談支援事業": [
        (
            "障がい者総合相談窓口（基幹相談支援センター）",
            "一箕町大字鶴賀字下柳原88番地の4",
            "パオパオ",
        ),
        ("第1地域障がい者相談窓口", "白虎一丁目4番地の1", "一花"),
        ("第2地域障がい者相談窓口", "本町1番1号", "山鹿クリニック"),
        ("第3地域障がい者相談窓口", "門田町大字日吉字笹籬田19番地", "グループホーム希星"),
        ("第5地域障がい者相談窓口", "白虎一丁目4番地の1", "一花"),
        ("北会津地域障がい者相談窓口", "北会津町東小松2335番地", "会津西病院メンタルケア棟"),
    ],
    "利用者支援事業": [("こども家庭センター", "東栄町3番46号", None)],
    "自立相談支援事業": [("生活サポート相談窓口", "東栄町3番46号", None)],
    "地域活動支援センター機能強化事業": [("地域活動支援センタージョイ", "山鹿町4番53号", None)],
}

CENTRES = [
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

MARKED = {"門田報徳保育園": "※1", "中央保育所": "※2", "広田保育所": "※2"}


def test_a_s4_desks_are_places_with_address_and_host(aizu: LoadedPlan, document: Document) -> None:
    for name, expected in DESKS.items():
        assert [(it.name, it.address, it.host) for it in places(aizu, name)] == expected
        body = plain_table(table_named(document, f"{name}の実施施設"))[1:]
        assert body == [
            [desk, address + (f"（{host}内）" if host else "")] for desk, address, host in expected
        ]


def test_a_s4_thirty_three_centres_stand_in_one_table_whose_head_and_keys_are_on_every_page(
    aizu: LoadedPlan, document: Document
) -> None:
    assert len(CENTRES) == 33
    assert [(it.name, it.address) for it in places(aizu, "地域子育て支援拠点事業")] == CENTRES
    table = table_named(document, "地域子育て支援拠点事業の実施施設")
    assert plain_table(table) == [
        ["名称", "所在地"],
        *([name + MARKED.get(name, ""), address] for name, address in CENTRES),
    ]
    assert [f"{key.mark}{plain_blocks(key.blocks)}" for key in table.keys] == ["※1休止中", "※2直営"]


def test_a_s4_the_keys_come_from_the_state_and_the_method_of_the_sites(aizu: LoadedPlan) -> None:
    run = {aizu.printed(site.place): site for site in sites(aizu, "地域子育て支援拠点事業") if site.place}
    assert {name for name, site in run.items() if site.state is SiteState.SUSPENDED} == {"門田報徳保育園"}
    assert {name: site.method.kinds for name, site in run.items() if site.method} == {
        "中央保育所": (MethodKind.DIRECT,),
        "広田保育所": (MethodKind.DIRECT,),
    }
    assert not any(site.notes for site in run.values())
    assert {"休止中", "直営"}.isdisjoint(note.text.text for note in aizu.plan.notes)


# --- A-S5 -------------------------------------------------------------------------------------------------


def test_a_s5_the_cases_tell_whose_issue_each_is_and_are_the_table_of_a_note(
    aizu: LoadedPlan, document: Document
) -> None:
    cases = aizu.plan.cases
    assert [[(it.relation, it.age) for it in case.household] for case in cases] == [
        [("本人", "40代"), ("両親", "80代"), ("子", "20代")],
        [("本人", "60代"), ("子", "30代")],
        [("本人", "50代"), ("子", "20代"), ("子", "20代"), ("母親", "80代")],
    ]
    told = [[case.person(it.who.text) if it.who else None for it in case.issues] for case in cases]
    assert [[person.relation if person else "世帯" for person in case] for case in told] == [
        ["世帯", "本人", "両親", "子"],
        ["世帯", "本人", "子"],
        ["世帯", "本人", "子", "子", "母親"],
    ]
    assert told[2][2] is not told[2][3]
    assert [case.supports for case in cases] == [
        ("障がい者支援機関へのつなぎ", "医療機関への受診勧奨", "介護サービス利用支援", "就労支援"),
        ("生活サポート相談窓口の支援", "医療機関への受診勧奨", "金銭管理の支援", "虐待対応", "居住の確保"),
        (
            "生活サポート相談窓口での就労支援",
            "消費生活センターでの相談",
            "障害者就業・生活支援センターとの連携",
            "地域包括支援センターとの情報共有",
        ),
    ]
    assert all(case.open_ended for case in cases)
    issues = ["、".join(text for it in case.issues for text in it.texts) for case in cases]
    for words, issue in zip(
        (
            ("生活困窮", "屋内の衛生状態が悪い", "受診もなし", "親への暴言", "過度の苦情", "要介護状態"),
            ("転居の必要", "体調不良", "無職・無収入", "精神疾患", "経済的虐待"),
            ("不明な支出", "借金等", "求職中", "障害基礎年金", "就労継続中", "遺族年金受給中"),
        ),
        issues,
        strict=True,
    ):
        assert [word for word in words if word not in issue] == []

    [note] = [it for it in aizu.plan.notes if it.blocks]
    assert note.term == "想定されるケース事例"
    *_, notes = section(document, "重層的支援会議").blocks
    [table] = [it for it in nodes(notes) if isinstance(it, Table)]
    assert [row[0] for row in plain_table(table)[1:]] == [
        "本人（40代）\n両親（80代）\n子（20代）",
        "本人（60代）\n子（30代）",
        "本人（50代）\n子（20代）\n子（20代）\n母親（80代）",
    ]


# --- A-S6 -------------------------------------------------------------------------------------------------


def test_a_s6_coordinators_are_counted_by_area_without_a_total(aizu: LoadedPlan, document: Document) -> None:
    staff = project(aizu, "生活支援体制整備事業").staff
    assert staff is not None and staff.shared is not None
    assert [(it.posts, it.area, it.count.amount if it.count else None) for it in staff.shared] == [
        (("生活支援コーディネーター",), "全市", Decimal(2)),
        (("生活支援コーディネーター",), "各地区", Decimal(7)),
    ]
    assert not any(it.count and it.count.each for it in staff.shared)
    printed = plain_blocks(section(document, "生活支援体制整備事業（介護）：一部委託").blocks)
    assert "生活支援コーディネーター（全市担当）　2名" in printed
    assert "生活支援コーディネーター（各地区担当）　7名" in printed
    assert "9名" not in printed


# --- A-S7 -------------------------------------------------------------------------------------------------


def test_a_s7_the_plan_before_the_years_of_preparation_and_the_beginning_are_data(
    aizu: LoadedPlan, document: Document
) -> None:
    header = aizu.plan.header
    assert header is not None and header.previous is not None
    before = aizu.resolve(header.previous)
    assert isinstance(before, RelatedPlan)
    assert before.name == "令和7年度会津若松市重層的支援体制整備事業実施計画"
    assert (before.standing, before.kinds) == (Standing.PREVIOUS, (PlanKind.JUSOU,))
    assert (str(before.decided), str(before.period)) == ("令和7年3月", "令和7年度")

    assert [event.day for event in aizu.plan.history] == [
        "平成30年度",
        "令和3年4月",
        "令和5年度～令和6年度",
        "令和5年度",
        "令和6年度",
        "令和7年3月",
        "令和7年4月",
    ]
    lasting = [event for event in aizu.plan.history if event.period]
    assert ["移行準備" in event.text.text for event in lasting] == [True]
    assert "本実施" in aizu.plan.history[-1].text.text

    [figure] = [
        it
        for it in nodes(document)
        if isinstance(it, Figure) and plain_inline(it.caption) == "重層的支援体制整備事業の経過"
    ]
    assert "令和6年度：参加支援事業に着手する。" in figure.alternative


def test_a_s7_the_period_is_the_six_years_of_the_plan_above(aizu: LoadedPlan) -> None:
    header = aizu.plan.header
    assert header is not None and header.period is not None
    assert (header.period.first.wareki(), header.period.last.wareki()) == ("令和8年度", "令和13年度")
    assert header.period.length == 6
    above = element(aizu, RelatedPlan, "第3期地域福祉計画").period
    assert above is not None and list(above.years) == list(header.period.years)


# --- A-S8 -------------------------------------------------------------------------------------------------

COUNTS = {
    "地域包括支援センター": 7,
    "こども家庭センター": 1,
    "障がい者総合相談窓口": 1,
    "地域障がい者相談窓口": 5,
    "生活サポート相談窓口": 1,
}


def test_a_s8_the_counts_of_the_overview_figure_come_from_the_tables_of_sites(
    aizu: LoadedPlan, document: Document
) -> None:
    [figure] = [
        it
        for it in nodes(document)
        if isinstance(it, Figure) and plain_inline(it.caption) == "重層的支援体制整備事業全体図"
    ]
    counted = dict(re.findall(r"([^（、]+) (\d+)か所", figure.alternative))
    assert counted == {name: str(count) for name, count in COUNTS.items()}

    consultation = element(aizu, Support, "包括的相談支援事業")
    roles = [
        site.role
        for it in aizu.plan.projects
        if it.support and aizu.resolve(it.support) is consultation
        for site in sites(aizu, it.name)
    ]
    assert {role: roles.count(role) for role in dict.fromkeys(roles)} == COUNTS
    assert sum(len(DESKS[name]) for name in list(DESKS)[:4]) == sum(COUNTS.values()) == 15
    assert not any(site.count for name in DESKS for site in sites(aizu, name))


def test_a_s8_the_figure_has_the_boxes_of_the_published_one(aizu: LoadedPlan, document: Document) -> None:
    [figure] = [
        it
        for it in nodes(document)
        if isinstance(it, Figure) and plain_inline(it.caption) == "重層的支援体制整備事業全体図"
    ]
    drawn = re.sub(r"<[^>]+>", "", figure.svg)
    for box in (
        "さまざまな地域生活課題を抱える人たち",
        "包括的相談支援事業",
        "介護",
        "子ども・子育て",
        "障がい",
        "生活困窮",
        "多機関協働事業",
        "包括化支援員・重層的支援会議",
        "重層的支援会議の開催",
        "支援プランの作成",
        "さまざまな支援",
        "交流・活動の場",
        "地域子育て拠点",
        "就労・参加の場",
        "ボランティア",
        "サークル",
        "一般企業 等",
        "医療・福祉サービス",
    ):
        assert box in drawn
    broken_over_lines = ("生活支援コーディネーター", "さまざまな相談窓口", "医療機関・福祉施設 等")
    for phrase in (*broken_over_lines, "さまざまな社会資源"):
        assert phrase in figure.alternative

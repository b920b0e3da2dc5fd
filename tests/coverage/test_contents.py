"""規則第34条の10: a section that claims an item has to hold it."""

import pytest

from jusou_plan.coverage.item import Mark, ProblemKind
from tests.coverage.plans import (
    ALL,
    COOPERATION,
    GOALS,
    POLICY,
    SYSTEM,
    WHOLE,
    changed,
    covered,
    item,
    marked,
)


def test_every_content_of_the_whole_plan_is_covered_by_the_section_that_claims_it() -> None:
    _, found = covered(WHOLE)

    assert [
        (it.label, it.mark.shown, [section.title for section in it.sections]) for it in found.contents
    ] == [
        ("規則第34条の10第1号", "○ 記載あり", ["基本方針"]),
        ("規則第34条の10第2号", "○ 記載あり", ["提供体制"]),
        ("規則第34条の10第3号", "○ 記載あり", ["目標"]),
        ("規則第34条の10第4号", "○ 記載あり", ["連携"]),
    ]


@pytest.mark.parametrize("key", ["規34-10-1", "規34-10-2", "規34-10-3", "規34-10-4"])
def test_without_a_claim_an_item_is_missing(key: str) -> None:
    found = item(changed(f"記載: [{key}]", "目次: true"), key)

    assert (found.mark, found.reason, found.problems) == (
        Mark.MISSING,
        f"「記載: [{key}]」のある章・節がありません",
        (),
    )


# --- 第1号: 基本方針 ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "absent"),
    [
        pytest.param("介護、障害、児童、困窮の各分野の支援を進める。", "", id="other words for the four"),
        pytest.param("高齢者、障がい者、こどもの福祉を進める。", "生活困窮者", id="three"),
        pytest.param("生活困窮者を支える。", "高齢者、障害者、児童", id="one"),
    ],
)
def test_a_policy_speaks_of_all_four_fields(words: str, absent: str) -> None:
    text = changed("高齢者、障がい者、こども、生活困窮者の福祉を一体に進める。", words)

    if absent:
        message = f"「基本方針」の基本方針が{absent}の福祉に触れていません"
        assert marked(text, "規34-10-1") == [("規34-10-1", message)]
        assert (item(text, "規34-10-1").mark, item(text, "規34-10-1").reason) == (Mark.MISSING, message)
    else:
        assert item(text, "規34-10-1").mark is Mark.COVERED


def test_the_fields_may_stand_in_sections_below_and_in_several_places() -> None:
    text = changed(
        POLICY,
        POLICY.replace("高齢者、障がい者、こども、生活困窮者の福祉", "高齢者の福祉")
        + "      節: [{見出し: 障がい, 内容: [障がい者の福祉]}]\n"
        + "    - {見出し: 理念, 記載: 規34-10-1, 内容: [こどもと生活困窮者を支える。]}\n",
    )

    assert item(text, "規34-10-1").mark is Mark.COVERED


def test_the_fields_of_a_list_of_projects_are_no_policy() -> None:
    text = changed("- 高齢者、障がい者、こども、生活困窮者の福祉を一体に進める。", f"- 事業票: {ALL}")
    text = text.replace("名称: 居場所づくり事業", "名称: 生活困窮者の居場所づくり事業, 分野: [高齢, 障がい]")

    [problem] = item(text, "規34-10-1").problems
    assert problem.kind is ProblemKind.FIELDS_NOT_NAMED


def test_the_philosophy_of_a_related_plan_that_is_printed_counts() -> None:
    text = changed("- 高齢者、障がい者、こども、生活困窮者の福祉を一体に進める。", "- 関連計画: すべて")
    text = text.replace(
        "法定種別: 地域福祉計画,", "法定種別: 地域福祉計画, 基本理念: 高齢者も障がい者も子どもも困窮者も共に,"
    )

    assert item(text, "規34-10-1").mark is Mark.COVERED


# --- empty claims -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [
        pytest.param("", id="no blocks"),
        pytest.param("      内容: [{小見出し: 基本的な考え}]\n", id="a heading only"),
        pytest.param("      内容: [{図: 理念の図}]\n", id="an empty frame for a picture"),
        pytest.param("      内容: [{指標表: すべて}]\n", id="a table of nothing"),
        pytest.param(
            "      内容: [{囲み: 方針, 内容: [{小見出し: 高齢者}]}]\n", id="a box with a heading only"
        ),
    ],
)
def test_a_claim_of_a_section_that_prints_nothing_is_a_problem_of_its_own(content: str) -> None:
    text = changed(
        POLICY, f"    - 見出し: 高齢者、障害者、児童、困窮者の方針\n      記載: [規34-10-1]\n{content}"
    )
    found = item(text, "規34-10-1")

    assert [(problem.kind, problem.message) for problem in found.problems] == [
        (
            ProblemKind.EMPTY_CLAIM,
            "「高齢者、障害者、児童、困窮者の方針」には印字するものがなく、規34-10-1を記したことになりません",
        )
    ]
    assert marked(text, "規34-10-1")[0][0] == "規34-10-1"
    assert found.mark is Mark.MISSING


def test_an_empty_claim_beside_a_good_one_is_told_and_the_item_is_covered() -> None:
    text = changed(GOALS, GOALS + "    - {見出し: 余白, 記載: [規34-10-1]}\n")
    found = item(text, "規34-10-1")

    assert found.mark is Mark.COVERED
    assert [problem.kind for problem in found.problems] == [ProblemKind.EMPTY_CLAIM]


# --- 第2号: 提供体制 ---------------------------------------------------------------------------------------


def test_projects_that_are_not_printed_are_named_by_their_service() -> None:
    text = changed(SYSTEM, SYSTEM.replace(", kyoten, outreach", ""))

    assert marked(text, "規34-10-2") == [("規34-10-2", "「提供体制」に第3号ニ、第4号の事業が印字されません")]
    assert item(text, "規34-10-2").mark is Mark.MISSING


def test_a_list_of_projects_in_a_section_below_prints_them() -> None:
    listed = SYSTEM.replace(
        f"        - 事業票: {ALL}\n", f"      節: [{{見出し: 表, 内容: [事業票: {ALL}]}}]\n"
    )

    assert item(changed(SYSTEM, listed), "規34-10-2").mark is Mark.COVERED


@pytest.mark.parametrize(
    "words",
    [
        "令和7年度～令和9年度に行う。",
        "令和7年度から9年度まで行う。",
        "令和７年４月から令和９年度末まで行う。",
    ],
)
def test_the_period_may_be_said_in_several_ways(words: str) -> None:
    text = changed("令和7年度から令和9年度まで、次の事業を行う。", words)

    assert item(text, "規34-10-2").mark is Mark.COVERED


def test_a_table_of_periods_tells_it() -> None:
    text = changed("- 令和7年度から令和9年度まで、次の事業を行う。", "- {計画期間: []}")

    assert item(text, "規34-10-2").mark is Mark.COVERED


@pytest.mark.parametrize(
    "words", ["次の事業を行う。", "令和7年度から次の事業を行う。", "令和19年度まで行う。"]
)
def test_without_the_period_the_timing_of_every_project_is_asked_for(words: str) -> None:
    text = changed("令和7年度から令和9年度まで、次の事業を行う。", words)

    assert marked(text, "規34-10-2") == [
        ("規34-10-2", "「提供体制」に「地域包括支援センター運営事業」など12事業の実施時期がありません")
    ]


def test_the_timing_of_the_projects_themselves_is_enough() -> None:
    text = changed("令和7年度から令和9年度まで、次の事業を行う。", "次の事業を行う。")
    text = text.replace("事業, 目標:", "事業, 実施時期: 通年, 目標:").replace(
        "実施方式: 委託}", "実施方式: 委託, 実施時期: 通年}"
    )
    text = text.replace("事業}\n", "事業, 実施時期: 通年}\n")

    assert item(text, "規34-10-2").mark is Mark.COVERED


# --- 第3号: 目標 -------------------------------------------------------------------------------------------


def test_a_plan_without_any_goal_cannot_claim_goals() -> None:
    text = changed(", 目標: [{目標: [プランを年20件作る。]}]", "")

    assert marked(text, "規34-10-3") == [
        ("規34-10-3", "「目標」に記す目標が、事業の「目標」にも、事業を測る指標の目標値にもありません")
    ]
    assert item(text, "規34-10-3").mark is Mark.MISSING


def test_services_without_a_goal_are_told_and_the_item_stays_covered() -> None:
    found = item(WHOLE, "規34-10-3")

    assert found.mark is Mark.COVERED
    assert [(problem.kind, problem.message) for problem in found.problems] == [
        (
            ProblemKind.SERVICES_WITHOUT_GOAL,
            "第1号イ、第1号ロ、第1号ハ、第1号ニ、第2号、第3号、第3号イ、第3号ロ、第3号ハ、第3号ニ、第4号"
            "の事業に目標がありません",
        )
    ]


INDICATOR = "指標:\n  - {id: kensu, 名称: 件数, 事業: outreach, 実績: [{年度: R7, 目標: 30}]}\n"


def test_the_target_of_an_indicator_of_a_project_is_a_goal() -> None:
    text = changed(", 目標: [{目標: [プランを年20件作る。]}]", "") + INDICATOR
    text = text.replace("        - 事業票: takikan\n", "        - 指標表: すべて\n")

    assert item(text, "規34-10-3").mark is Mark.COVERED


@pytest.mark.parametrize(
    "indicator",
    [
        pytest.param(INDICATOR.replace("事業: outreach, ", ""), id="of no project"),
        pytest.param(INDICATOR.replace("目標: 30", "値: 30"), id="a value and no target"),
    ],
)
def test_an_indicator_that_says_no_goal_of_a_project_is_none(indicator: str) -> None:
    text = changed(", 目標: [{目標: [プランを年20件作る。]}]", "") + indicator

    [problem] = item(text, "規34-10-3").problems
    assert problem.kind is ProblemKind.NO_GOALS


def test_a_section_that_does_not_tell_the_goals_does_not_hold_them() -> None:
    text = changed(
        GOALS, GOALS.replace("見出し: 目標", "見出し: 会議").replace("事業票: takikan", "事業票: sanka")
    )

    assert marked(text, "規34-10-3") == [("規34-10-3", "「会議」に目標が印字されません")]


# --- 第4号: 連携 -------------------------------------------------------------------------------------------


def test_one_body_alone_is_no_cooperation() -> None:
    text = changed("福祉政策課とこども家庭課が共に支援の方針を決める。", "福祉政策課が支援の方針を決める。")

    assert marked(text, "規34-10-4") == [
        ("規34-10-4", "「連携」に会議の表がなく、連携する機関や会議の名も二つ以上挙がっていません")
    ]
    assert item(text, "規34-10-4").mark is Mark.MISSING


def test_bodies_may_be_cited() -> None:
    words = "${部署:fukushi}と${部署:kodomo}が共に支援の方針を決める。"
    text = changed("福祉政策課とこども家庭課が共に支援の方針を決める。", words)

    assert item(text, "規34-10-4").mark is Mark.COVERED


def test_a_meeting_that_is_printed_is_cooperation() -> None:
    text = changed(
        COOPERATION,
        COOPERATION.replace("- 福祉政策課とこども家庭課が共に支援の方針を決める。", "- 会議表: kaigi"),
    )
    text += "会議: [{id: kaigi, 名称: 支援会議}]\n"

    assert item(text, "規34-10-4").mark is Mark.COVERED

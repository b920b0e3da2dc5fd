"""第106条の5第2項–第4項: what the city did, not what it wrote."""

from jusou_plan.coverage.duties import unnamed_plans
from jusou_plan.coverage.item import Mark, ProblemKind
from tests.coverage.plans import PROCEDURES, RELATED, WHOLE, changed, covered, item, marked


def test_every_duty_of_the_whole_plan_is_done() -> None:
    _, found = covered(WHOLE)

    assert [(it.label, it.mark.shown, [done.evidence for done in it.procedures]) for it in found.duties] == [
        ("法第106条の5第2項", "○ 記載あり", [("意見募集の結果",)]),
        ("法第106条の5第3項", "○ 記載あり", []),
        ("法第106条の5第4項", "○ 記載あり", [("見本市ホームページ",)]),
    ]


def test_without_its_procedure_a_duty_is_missing() -> None:
    _, found = covered(changed(PROCEDURES, ""))

    assert [(it.mark, it.reason) for it in (found.item("法106-5-2"), found.item("法106-5-4"))] == [
        (Mark.MISSING, "「手続」に意見反映がありません"),
        (Mark.MISSING, "「手続」に公表がありません"),
    ]


def test_a_section_cannot_do_what_the_city_has_to_do() -> None:
    text = changed(PROCEDURES, "").replace("記載: [規34-10-1]", "記載: [規34-10-1, 公表]")
    found = item(text, "法106-5-4")

    message = "「基本方針」に記すとしていますが、「手続」に公表がありません"
    assert marked(text, "法106-5-4") == [("公表", message)]
    assert (found.mark, found.reason) == (Mark.MISSING, message)
    assert found.problems[0].kind is ProblemKind.CLAIM_WITHOUT_PROCEDURE


def test_a_section_may_claim_what_was_done() -> None:
    found = item(changed("記載: [規34-10-1]", "記載: [規34-10-1, 法106-5-4]"), "法106-5-4")

    assert (found.mark, [section.title for section in found.sections]) == (Mark.COVERED, ["基本方針"])


def test_the_four_statutory_plans_are_named_in_the_remark() -> None:
    assert item(WHOLE, "法106-5-3").reason == (
        "地域福祉計画、介護保険事業計画、障害福祉計画、子ども・子育て支援事業計画と調和"
    )


def test_a_statutory_plan_that_is_not_named_is_a_problem() -> None:
    text = changed("法定種別: [高齢者福祉計画, 介護保険事業計画]", "法定種別: 高齢者福祉計画")
    text = changed("法定種別: 子ども・子育て支援事業計画, ", "", text)
    found = item(text, "法106-5-3")

    message = "介護保険事業計画、子ども・子育て支援事業計画が関連計画の法定種別に挙がっていません"
    assert (found.mark, found.reason) == (Mark.MISSING, message)
    assert [problem.kind for problem in found.problems] == [ProblemKind.PLANS_NOT_NAMED]


def test_a_plan_that_only_came_before_is_no_plan_in_harmony() -> None:
    text = changed("地域福祉計画, 関係: 上位計画", "地域福祉計画, 関係: 前期計画")

    assert [kind.value for kind in unnamed_plans(covered(text)[0])] == ["地域福祉計画"]


def test_a_plan_of_a_harmony_that_was_checked_counts_without_its_relation() -> None:
    text = changed("子ども・子育て支援事業計画, 関係: 調和する計画", "子ども・子育て支援事業計画")
    assert item(text, "法106-5-3").mark is Mark.MISSING

    checked = text + "  - {種別: 調和, 関連計画: kosodate, 根拠資料: 庁内協議の記録}\n"
    assert item(checked, "法106-5-3").mark is Mark.COVERED


def test_a_plan_without_related_plans_names_none_of_the_four() -> None:
    text = changed(RELATED, "")

    [(place, message)] = marked(text, "法106-5-3")
    assert message == (
        "地域福祉計画、介護保険事業計画、障害福祉計画、子ども・子育て支援事業計画が"
        "関連計画の法定種別に挙がっていません"
    )
    assert place == "計画"

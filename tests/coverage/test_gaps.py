"""不足 and 適用除外: declared gaps have marks of their own and never pass for 記載あり."""

import pytest

from jusou_plan.coverage.claims import unknown_claims
from jusou_plan.coverage.gaps import unknown_shortfalls
from jusou_plan.coverage.item import Mark, ProblemKind
from tests.coverage.plans import WHOLE, changed, covered, item, marked
from tests.model.loading import characters

WITHOUT_KYOTEN = changed("根拠: 第3号ニ, ", "")


@pytest.mark.parametrize(
    "written", ["第3号ニ", "3号ニ", "法106-4-2-3ニ", "社会福祉法第106条の4第2項第3号ニ", "地域子育て支援拠点"]
)
def test_a_missing_item_that_is_declared_is_a_shortfall_with_its_reason(written: str) -> None:
    found = item(WITHOUT_KYOTEN + f"不足: [{{項目: {written}, 理由: 令和8年度に始める。}}]\n", "第3号ニ")

    assert (found.mark, found.reason) == (Mark.SHORTFALL, "令和8年度に始める。")


@pytest.mark.parametrize("written", ["規34-10-3", "規則第34条の10第3号", "記載事項・目標"])
def test_a_shortfall_never_makes_an_item_covered_nor_hides_behind_one(written: str) -> None:
    found = item(WHOLE + f"不足: [{{項目: {written}, 理由: 一部の事業にない。}}]\n", "規34-10-3")

    assert found.mark is Mark.SHORTFALL


@pytest.mark.parametrize("written", ["法106-5-4", "公表"])
def test_a_duty_may_be_declared_too(written: str) -> None:
    text = changed("  - {種別: 公表, 日付", "  - {種別: 調和, 日付")

    assert item(text, "法106-5-4").mark is Mark.MISSING
    assert item(text + f"不足: [{{項目: {written}, 理由: 準備中}}]\n", "法106-5-4").mark is Mark.SHORTFALL


def test_a_shortfall_of_the_third_item_is_one_of_its_opening_words() -> None:
    for written in ("第3号", "第3号柱書", "法106-4-2-3柱"):
        found = item(WHOLE + f"不足: [{{項目: {written}, 理由: 未実施}}]\n", "第3号")
        assert found.mark is Mark.SHORTFALL


def test_items_that_are_nothing_of_the_law_are_given_with_their_place() -> None:
    loaded, found = covered(
        WHOLE
        + "不足: [{項目: 規34-10-9, 理由: 不明}, {項目: 受託者守秘, 理由: 未実施}]\n"
        + "適用除外: [{項目: 第7号, 理由: 不明}]\n"
    )

    unknown = unknown_shortfalls(loaded)
    assert [(it.text, characters(loaded, it.span)) for it in unknown] == [
        ("規34-10-9", "規34-10-9"),
        ("第7号", "第7号"),
    ]
    assert found.counts()[Mark.SHORTFALL] == 0


def test_a_claim_of_nothing_known_is_given_with_its_place() -> None:
    loaded, _ = covered(changed("記載: [規34-10-1]", "記載: [規34-10-1, 規34-10-9, 委託]"))

    assert [(it.text, characters(loaded, it.span)) for it in unknown_claims(loaded)] == [
        ("規34-10-9", "規34-10-9")
    ]


# --- 適用除外 ---------------------------------------------------------------------------------------------

EXEMPTION = "適用除外: [{項目: 第1号ニ, 理由: 福祉事務所を置いていない。}]\n"
TOWN = changed("自治体: {名称: 見本市}", "自治体: {名称: 見本町}").replace("根拠: 第1号ニ, ", "")


def test_a_town_without_a_welfare_office_is_exempt_from_the_service_of_that_office() -> None:
    found = item(TOWN + EXEMPTION, "第1号ニ")

    assert (found.mark, found.reason, found.problems) == (Mark.EXEMPT, "福祉事務所を置いていない。", ())


def test_a_city_is_not_exempt() -> None:
    text = changed("根拠: 第1号ニ, ", "") + EXEMPTION

    assert item(text, "第1号ニ").mark is Mark.MISSING
    assert marked(text, "第1号ニ") == [("第1号ニ", "第1号ニの適用除外は福祉事務所を設置しない町村だけです")]


def test_there_is_no_exemption_from_any_other_item() -> None:
    text = TOWN.replace("根拠: 第2号, ", "") + EXEMPTION.replace("第1号ニ", "第2号")

    assert item(text, "第2号").mark is Mark.MISSING
    assert marked(text, "第2号") == [("第2号", "第2号に適用除外はありません")]


def test_an_exemption_of_what_the_plan_does_is_ignored() -> None:
    found = item(TOWN.replace("id: jiritsu, ", "id: jiritsu, 根拠: 第1号ニ, ") + EXEMPTION, "第1号ニ")

    assert found.mark is Mark.COVERED
    assert [problem.kind for problem in found.problems] == [ProblemKind.EXEMPTION_CONTRADICTED]


def test_a_declared_shortfall_shows_before_an_exemption() -> None:
    text = TOWN + EXEMPTION + "不足: [{項目: 第1号ニ, 理由: 県と協議中。}]\n"

    assert item(text, "第1号ニ").mark is Mark.SHORTFALL


def test_the_four_marks_differ_in_sign_and_word() -> None:
    assert [(mark.value, mark.word) for mark in Mark] == [
        ("○", "記載あり"),
        ("不足", "不足"),
        ("適用除外", "適用除外"),
        ("×", "記載なし"),
    ]

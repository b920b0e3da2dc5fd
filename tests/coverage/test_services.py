"""Which projects are the services of 第106条の4第2項."""

import pytest

from jusou_plan.coverage.item import Mark
from jusou_plan.coverage.running import departments, method, name
from tests.coverage.plans import HEADER, WHOLE, changed, covered, item


def names(text: str, key: str) -> list[str]:
    return [project.name for project in item(text, key).projects]


def test_every_service_of_the_whole_plan_is_covered_by_its_project() -> None:
    _, found = covered(WHOLE)

    assert {it.label: [project.name for project in it.projects] for it in found.services} == {
        "第1号イ": ["地域包括支援センター運営事業"],
        "第1号ロ": ["相談支援事業"],
        "第1号ハ": ["利用者支援事業"],
        "第1号ニ": ["自立相談支援事業"],
        "第2号": ["参加支援事業"],
        "第3号柱書": ["居場所づくり事業"],
        "第3号イ": ["介護予防活動支援事業"],
        "第3号ロ": ["生活支援体制整備事業"],
        "第3号ハ": ["地域活動支援センター事業"],
        "第3号ニ": ["子育て支援拠点事業"],
        "第4号": ["アウトリーチ事業"],
        "第5号": ["多機関協働事業"],
        "第6号": ["多機関協働事業"],
    }
    assert {it.mark for it in found.services} == {Mark.COVERED}


def test_a_service_without_a_project_is_missing_and_says_what_is_looked_for() -> None:
    found = item(changed("根拠: 第3号ニ, ", ""), "第3号ニ")

    assert (found.mark, found.reason) == (Mark.MISSING, "根拠が第3号ニの事業がありません")


def test_two_projects_may_be_one_service() -> None:
    text = changed("根拠: 第4号, 名称: アウトリーチ事業", "根拠: 第3号ニ, 名称: ひろば事業")

    assert names(text, "第3号ニ") == ["子育て支援拠点事業", "ひろば事業"]
    assert item(text, "第4号").mark is Mark.MISSING


def test_a_sub_project_may_be_another_service_than_its_project() -> None:
    text = changed(
        "{id: sanka, 根拠: 第2号, 名称: 参加支援事業}",
        "{id: sanka, 根拠: 第2号, 名称: 参加支援事業, 細事業: [{id: a, 名称: 就労体験},"
        " {id: b, 名称: 家庭訪問, 根拠: 第4号}], 実施方式: {a: 直営, b: 委託}, 所管課: {b: こども家庭課}}",
    )
    loaded, found = covered(text)
    sanka = found.item("第2号").projects[0]

    assert names(text, "第2号") == ["参加支援事業"]
    assert names(text, "第4号") == ["参加支援事業", "アウトリーチ事業"]
    assert name(sanka, "第4号") == "参加支援事業（家庭訪問）"
    assert (method(sanka, "第4号"), departments(loaded, sanka, "第4号")) == ("委託", "こども家庭課")
    assert name(sanka, "第2号") == "参加支援事業"
    assert method(sanka, "第2号") == "就労体験：直営、家庭訪問：委託"


def test_where_every_sub_project_says_its_own_the_project_is_no_other_service() -> None:
    text = changed(
        "{id: konkyu, 根拠: 第3号, 名称: 居場所づくり事業}",
        "{id: konkyu, 根拠: 第3号, 名称: 居場所づくり事業, 細事業:"
        " [{id: a, 名称: 介護予防の会, 根拠: 第3号イ}, {id: b, 名称: 親子の会, 根拠: 第3号ニ}]}",
    )

    assert item(text, "第3号").mark is Mark.MISSING
    assert names(text, "第3号イ") == ["居場所づくり事業", "介護予防活動支援事業"]


SUPPORT = (
    "支援: [{id: shien, 根拠: BASIS, 名称: 柱}]\n事業: [{id: a, 支援: shien, 名称: 甲事業}]\n本文: {章: []}\n"
)


@pytest.mark.parametrize("basis", ["第2号", "第4号", "第5号", "第6号", "第1号イ"])
def test_a_project_without_its_own_basis_takes_that_of_its_support(basis: str) -> None:
    assert names(HEADER + SUPPORT.replace("BASIS", basis), basis) == ["甲事業"]


def test_a_support_of_the_first_item_does_not_tell_which_letter_a_project_is() -> None:
    _, found = covered(HEADER + SUPPORT.replace("BASIS", "第1号"))

    assert [it.label for it in found.services if it.mark is Mark.COVERED] == []


def test_a_support_of_the_third_item_does_not_make_a_project_its_opening_words() -> None:
    assert item(HEADER + SUPPORT.replace("BASIS", "第3号"), "第3号").mark is Mark.MISSING


def test_a_basis_of_its_own_takes_the_place_of_the_supports() -> None:
    text = SUPPORT.replace("BASIS", "第4号").replace("支援: shien,", "支援: shien, 根拠: 第2号,")

    assert names(HEADER + text, "第2号") == ["甲事業"]
    assert item(HEADER + text, "第4号").mark is Mark.MISSING


def test_the_sixth_item_within_a_project_of_the_fifth_is_covered_with_a_remark() -> None:
    text = changed(
        "根拠: [第5号, 第6号], 名称: 多機関協働事業",
        "根拠: 第5号, 名称: 多機関協働事業, 内容: 役割を分け、支援プランを作成する。",
    )
    found = item(text, "第6号")

    assert found.mark is Mark.COVERED
    assert found.reason == "第5号の事業の内容に支援プランの作成があります（号の記載なし）"


def test_the_sixth_item_of_a_support_is_covered() -> None:
    text = HEADER + (
        "支援: [{id: shien, 根拠: [第5号, 第6号], 名称: 多機関協働}]\n"
        "事業: [{id: a, 支援: shien, 根拠: 第5号, 名称: 甲事業}]\n本文: {章: []}\n"
    )
    found = item(text, "第6号")

    assert (found.mark, found.reason) == (Mark.COVERED, "支援「多機関協働」の根拠に第6号があります")
    assert [project.name for project in found.projects] == ["甲事業"]


def test_the_sixth_item_nowhere_is_missing() -> None:
    assert item(changed("根拠: [第5号, 第6号]", "根拠: 第5号"), "第6号").mark is Mark.MISSING


def test_the_section_with_the_form_of_a_project_is_its_place() -> None:
    assert [section.title for section in item(WHOLE, "第5号").sections] == ["提供体制", "目標"]


def test_a_project_without_a_method_of_its_own_is_run_as_its_sites_are() -> None:
    text = changed(
        "名称: 子育て支援拠点事業}",
        "名称: 子育て支援拠点事業, 実施施設: [{名称: ひろば甲, 方式: 委託}, {名称: ひろば乙, 方式: 直営},"
        " {名称: ひろば丙, 方式: 委託}]}",
    )

    assert method(item(text, "第3号ニ").projects[0], "第3号ニ") == "委託、直営"


def test_sub_projects_without_a_name_go_by_their_number() -> None:
    text = changed(
        "{id: sanka, 根拠: 第2号, 名称: 参加支援事業}",
        "{id: sanka, 名称: 参加支援事業, 細事業: [{id: a, 根拠: 第2号}, {id: b, 根拠: 第4号}],"
        " 実施方式: {a: 直営, b: {方式: 一部委託, 範囲: 訪問}}}",
    )
    sanka = item(text, "第4号").projects[0]

    assert name(sanka, "第4号") == "参加支援事業（②）"
    assert method(sanka, "第4号") == "一部委託（訪問）"
    assert method(sanka, "第2号") == "直営"

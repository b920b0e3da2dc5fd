"""Article numbers: as an official text cites them, as people write them, as a sentence holds them."""

import pytest

from jusou_plan.statute.number import NotANumber, canonical, cited, item_label, written_out


@pytest.mark.parametrize(
    ("number", "full", "short"),
    [
        ("法106-4-2-1イ", "社会福祉法第106条の4第2項第1号イ", "法第106条の4第2項第1号イ"),
        ("法106-4-2-3柱", "社会福祉法第106条の4第2項第3号柱書", "法第106条の4第2項第3号柱書"),
        ("法106-4-2-6", "社会福祉法第106条の4第2項第6号", "法第106条の4第2項第6号"),
        ("法106-5-1", "社会福祉法第106条の5第1項", "法第106条の5第1項"),
        ("法106-6", "社会福祉法第106条の6", "法第106条の6"),
        ("法106-8-1", "社会福祉法第106条の8第1号", "法第106条の8第1号"),
        ("法107-1", "社会福祉法第107条第1項", "法第107条第1項"),
        ("法107-1-5", "社会福祉法第107条第1項第5号", "法第107条第1項第5号"),
        ("法108の2", "社会福祉法第108条の2", "法第108条の2"),
        ("法130の6", "社会福祉法第130条の6", "法第130条の6"),
        ("法159", "社会福祉法第159条", "法第159条"),
        ("法159-1", "社会福祉法第159条第1号", "法第159条第1号"),
        ("規34-7-5", "社会福祉法施行規則第34条の7第5号", "規則第34条の7第5号"),
        ("規34-10-3", "社会福祉法施行規則第34条の10第3号", "規則第34条の10第3号"),
        ("規34-9", "社会福祉法施行規則第34条の9", "規則第34条の9"),
        ("令26-5-2ハ", "社会福祉法施行令第26条第5項第2号ハ", "施行令第26条第5項第2号ハ"),
    ],
)
def test_written_out_and_read_back(number: str, full: str, short: str) -> None:
    assert written_out(number) == full
    assert written_out(number, full=False) == short
    assert canonical(full) == canonical(short) == canonical(number) == number


@pytest.mark.parametrize(
    "text",
    [
        *("", "法", "第106条の4", "介115-45-2", "法106", "規34", "法106-4イ"),
        *("法106-4-2-1ホ", "法106-4-2-1-1-1", "規34-10-1-1"),
    ],
)
def test_what_is_no_article_number(text: str) -> None:
    with pytest.raises(NotANumber, match="条文の番号ではありません"):
        written_out(text)


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("法第106条の4第2項第1号イ", "法106-4-2-1イ"),
        ("社会福祉法（昭和26年法律第45号）第106条の5第1項", "法106-5-1"),
        ("社会福祉法 第１０６条の５ 第１項", "法106-5-1"),
        ("第百六条の四第二項第三号ニ", "法106-4-2-3ニ"),
        ("第百五十九条第二号", "法159-2"),
        ("106条の6", "法106-6"),
        ("106の6", "法106-6"),
        ("106-4-5", "法106-4-5"),
        ("法106-4-5", "法106-4-5"),
        ("法第106条の4第2項第3号柱書き", "法106-4-2-3柱"),
        ("省令第34条の10第3号", "規34-10-3"),
        ("施行規則第34条の10第1項第2号", "規34-10-2"),
        ("社会福祉法施行令第26条第5項第2号ハ", "令26-5-2ハ"),
    ],
)
def test_what_people_write(written: str, number: str) -> None:
    assert canonical(written) == number


def test_the_law_that_is_meant_where_none_is_named() -> None:
    assert canonical("第34条の9") == "法34の9"
    assert canonical("第34条の9", law="規") == "規34-9"
    assert canonical("法第106条の6", law="規") == "法106-6"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("受託者守秘", "「受託者守秘」は条文の番号として読めません。"),
        ("106", "「106」は条文の番号として読めません。"),
        ("介護保険法第115条の45", "「介護保険法第115条の45」は条文の番号として読めません。"),
        ("第106条", "「第106条」は第106条の何かが分かりません。"),
        ("法第106条の4第1号", "項がありません。第何項の第1号かを書いてください。"),
        ("規則第34条の10第2項", "「規則第34条の10第2項」という項はありません。この条は一つの項だけです。"),
        ("第106条の4第2項第1号から第3号まで", "条文の番号として読めません。"),
    ],
)
def test_what_cannot_be_read(text: str, why: str) -> None:
    with pytest.raises(NotANumber) as problem:
        canonical(text)
    assert why in str(problem.value)


@pytest.mark.parametrize(
    ("number", "label"),
    [
        ("法106-4-2-1イ", "第1号イ"),
        ("法106-4-2-3", "第3号"),
        ("法106-4-2-3柱", "第3号柱書"),
        ("法106-4-2", ""),
        ("法106-5-2", ""),
        ("規34-10-2", ""),
    ],
)
def test_the_item_that_a_number_is(number: str, label: str) -> None:
    assert item_label(number) == label


def test_citations_in_a_sentence_each_at_its_characters() -> None:
    text = (
        "この計画は、社会福祉法（昭和26年法律第45号。以下「法」という。）第106条の5第1項に基づき、"
        "規則第34条の10第3号の目標を定め、法第106条の4第2項第5号及び第106条の6の会議を置く。"
    )
    assert [(found.number, text[found.start : found.end]) for found in cited(text)] == [
        ("法106-5-1", "社会福祉法（昭和26年法律第45号。以下「法」という。）第106条の5第1項"),
        ("規34-10-3", "規則第34条の10第3号"),
        ("法106-4-2-5", "法第106条の4第2項第5号"),
        ("法106-6", "第106条の6"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "介護保険法第115条の45第2項",
        "介護保険法施行規則第140条の64",
        "子ども・子育て支援法第59条第1号",
        "児童福祉法第106条の4",
        "同法第9条",
        "第6条に定める",
        "令和6年法律第21号",
    ],
)
def test_articles_of_other_laws_are_passed_over(text: str) -> None:
    assert list(cited(text)) == []

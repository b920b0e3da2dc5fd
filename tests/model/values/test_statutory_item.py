"""根拠の号."""

import pytest

from jusou_plan.model.values.problem import ValueProblem
from jusou_plan.model.values.statutory_item import StatutoryItem


@pytest.mark.parametrize(
    ("text", "number", "letter"),
    [
        ("第1号イ", 1, "イ"),
        ("第1号ニ", 1, "ニ"),
        ("第2号", 2, ""),
        ("第3号", 3, ""),
        ("第3号柱書", 3, ""),
        ("第3号ハ", 3, "ハ"),
        ("第6号", 6, ""),
        ("1号イ", 1, "イ"),
        ("第１号イ", 1, "イ"),
        ("第 1 号 イ", 1, "イ"),
        ("第一号イ", 1, "イ"),
        ("第1号ｲ", 1, "イ"),
        ("第106条の4第2項第1号イ", 1, "イ"),
        ("法第 106 条の 4 第 2 項第 2 号", 2, ""),  # 富士市
    ],
)
def test_an_item_is_read_however_it_is_written(text: str, number: int, letter: str) -> None:
    assert StatutoryItem.parse(text) == StatutoryItem(text, number, letter)


@pytest.mark.parametrize("text", ["1号イ", "第１号イ", "第一号イ", "第106条の4第2項第1号イ"])
def test_it_is_printed_in_one_way(text: str) -> None:
    assert StatutoryItem.parse(text).label() == "第1号イ"


def test_the_opening_words_of_an_item_come_after_its_letters() -> None:
    items = [
        StatutoryItem.parse(text) for text in ("第4号", "第3号", "第3号ニ", "第1号ロ", "第3号イ", "第1号イ")
    ]
    assert [item.label() for item in sorted(items, key=lambda item: item.sort_key)] == [
        "第1号イ",
        "第1号ロ",
        "第3号イ",
        "第3号ニ",
        "第3号",
        "第4号",
    ]


@pytest.mark.parametrize(
    ("text", "kind", "message"),
    [
        (
            "第2号イ",
            "statutory_item_letter",
            "「第2号イ」はありません。イロハニがあるのは第1号と第3号だけです。",
        ),
        (
            "第1号ホ",
            "statutory_item_letter",
            "「第1号ホ」の「ホ」は読めません。号に続くのはイ・ロ・ハ・ニの一つだけです。",
        ),
        (
            "第3号イロ",
            "statutory_item_letter",
            "「第3号イロ」の「イロ」は読めません。号に続くのはイ・ロ・ハ・ニの一つだけです。",
        ),
        (
            "第7号",
            "statutory_item",
            "「第7号」はありません。社会福祉法第106条の4第2項は第1号から第6号までです。",
        ),
        (
            "第0号",
            "statutory_item",
            "「第0号」はありません。社会福祉法第106条の4第2項は第1号から第6号までです。",
        ),
        (
            "第5号及び第6号",  # 富士市: two items belong in a list
            "statutory_item",
            "「第5号及び第6号」には号が二つ以上あります。一つずつ「- 」で並べて書いてください。",
        ),
        ("イ", "statutory_item", "「イ」は第106条の4第2項の号として読めません。"),
    ],
)
def test_what_is_no_item(text: str, kind: str, message: str) -> None:
    with pytest.raises(ValueProblem) as caught:
        StatutoryItem.parse(text)
    assert (caught.value.kind, caught.value.message) == (kind, message)
    assert caught.value.examples


def test_a_letter_too_many_is_answered_with_what_may_have_been_meant() -> None:
    with pytest.raises(ValueProblem) as caught:
        StatutoryItem.parse("第2号イ")
    assert caught.value.examples == ("第2号", "第1号イ", "第3号イ")

"""本文の小さな Markdown: 書いた文字から、どの段落・箇条・強調になるか。"""

from __future__ import annotations

import pytest

from jusou_plan.document.nodes import Inline, ItemList, Text
from jusou_plan.document.prose import blocks, inlines
from jusou_plan.model.citation import Citation
from jusou_plan.model.numbering import NumberStyle
from jusou_plan.model.prose import Prose
from jusou_plan.source.marks import Marks
from jusou_plan.source.position import Span
from tests.document.printing import blocks_of, load, shape, words

MARKS = load("計画:\n").source.marks
STYLES = (NumberStyle.PARENTHESIZED, NumberStyle.KATAKANA, NumberStyle.CIRCLED)


def cite(citation: Citation, span: Span) -> tuple[Inline, ...]:
    label = f"|{citation.label}" if citation.label else ""
    at = f"@{citation.at}" if citation.at else ""
    return (Text(f"〔{citation.kind}:{citation.target}{at}{label}〕", span),)


def read(text: str, styles: tuple[NumberStyle, ...] = STYLES, marks: Marks = MARKS) -> list[str]:
    return shape(blocks(Prose(text), marks, styles, cite))


PARAGRAPHS = {
    "改行は日本語の間でつながる": ("地域で\n支え合う。", ["¶ 地域で支え合う。"]),
    "英字の間の改行は空白になる": ("Social\nInclusion", ["¶ Social Inclusion"]),
    "英字と日本語の間に空白は入らない": ("愛称は WEL\nの窓口", ["¶ 愛称は WELの窓口"]),
    "空行で段落が分かれる": ("一つ目。\n\n二つ目。", ["¶ 一つ目。", "¶ 二つ目。"]),
    "空行がいくつ続いても空の段落はできない": (
        "\n\n一つ目。\n\n \n\n二つ目。\n\n",
        ["¶ 一つ目。", "¶ 二つ目。"],
    ),
    "全角空白で始まる行は新しい段落": ("　一つ目。\n続き。\n　二つ目。", ["¶ 一つ目。続き。", "¶ 二つ目。"]),
    "行末の空白二つで改行する": ("一行目  \n二行目", ["¶ 一行目⏎二行目"]),
    "行末の逆斜線で改行する": ("一行目\\\n二行目", ["¶ 一行目⏎二行目"]),
    "段落の終わりの逆斜線は文字": ("C:\\", ["¶ C:\\"]),
    "段落の終わりの空白は何もしない": ("一行目  ", ["¶ 一行目"]),
    "空の文章は何も印字しない": (" \n　\n", []),
    "タグはただの文字": ("<b>太字</b>&amp;", ["¶ <b>太字</b>&amp;"]),
}
TITLE_LINES = {
    "【】だけの行は題": ("【介護】\n高齢者の相談。", ["題 【介護】", "¶ 高齢者の相談。"]),
    "段落の途中でも題になる": ("前の文。\n〈対象〉\n後の文。", ["¶ 前の文。", "題 〈対象〉", "¶ 後の文。"]),
    "後ろに文の続く【】は題でない": ("【重層】と記した事項", ["¶ 【重層】と記した事項"]),
    "項目の続きの【】は項目のもの": ("・相談\n　【介護】", ["［・］ ¶ 相談【介護】"]),
}
LISTS = {
    "中黒": ("・相談\n・見守り", ["［・］ ¶ 相談", "［・］ ¶ 見守り"]),
    "ハイフンは中黒で印字される": ("- 相談\n- 見守り", ["［・］ ¶ 相談", "［・］ ¶ 見守り"]),
    "丸の箇条": ("○ 相談\n○ 見守り", ["［○］ ¶ 相談", "［○］ ¶ 見守り"]),
    "米印": ("※要予約", ["［※］ ¶ 要予約"]),
    "番号を手で打った米印はそのまま": ("※1 要予約\n※2 無料", ["［※1］ ¶ 要予約", "［※2］ ¶ 無料"]),
    "数字の続く米印": ("※3年以内のもの", ["［※］ ¶ 3年以内のもの"]),
    "丸数字": ("① 相談\n② 見守り", ["［①］ ¶ 相談", "［②］ ¶ 見守り"]),
    "打ち間違えた番号は数え直す": (
        "① 相談\n② 見守り\n② 食事",
        ["［①］ ¶ 相談", "［②］ ¶ 見守り", "［③］ ¶ 食事"],
    ),
    "途中の番号から始まる": ("③ 食事\n④ 送迎", ["［③］ ¶ 食事", "［④］ ¶ 送迎"]),
    "かっこの数字": ("(1) 相談\n(2)見守り", ["［(1)］ ¶ 相談", "［(2)］ ¶ 見守り"]),
    "全角のかっこの数字は半角で印字される": (
        "（１）相談\n（２）見守り",
        ["［(1)］ ¶ 相談", "［(2)］ ¶ 見守り"],
    ),
    "大きな番号": ("(50) 相談\n(51) 見守り", ["［(50)］ ¶ 相談", "［(51)］ ¶ 見守り"]),
    "カタカナ": ("ア 相談\nイ 見守り", ["［ア］ ¶ 相談", "［イ］ ¶ 見守り"]),
    "かっこのカタカナ": ("(ア) 相談\n(イ) 見守り", ["［(ア)］ ¶ 相談", "［(イ)］ ¶ 見守り"]),
    "ローマ数字": ("Ⅰ 相談\nⅡ 見守り", ["［Ⅰ］ ¶ 相談", "［Ⅱ］ ¶ 見守り"]),
    "段落の直後の箇条": ("次のとおり。\n・相談\n以上。", ["¶ 次のとおり。", "［・］ ¶ 相談", "¶ 以上。"]),
    "種類の違う項目は別の箇条": (
        "・相談\n① 食事\n※要予約",
        ["［・］ ¶ 相談", "［①］ ¶ 食事", "［※］ ¶ 要予約"],
    ),
    "空行を挟むと数え直す": ("1. 相談\n\n1. 食事", ["［(1)］ ¶ 相談", "［(1)］ ¶ 食事"]),
}
NESTED = {
    "計画の様式で番号が付く": (
        "1. 相談\n   1. 窓口\n      1. 来所\n   2. 訪問\n2. 食事",
        ["［(1)］ ¶ 相談", "  ［ア］ ¶ 窓口", "    ［①］ ¶ 来所", "  ［イ］ ¶ 訪問", "［(2)］ ¶ 食事"],
    ),
    "中黒の内側の番号は外側の様式": ("・相談\n  1. 窓口", ["［・］ ¶ 相談", "  ［(1)］ ¶ 窓口"]),
    "全角空白の字下げも内側": (
        "① 相談\n　・窓口\n　・訪問\n② 食事",
        ["［①］ ¶ 相談", "  ［・］ ¶ 窓口", "  ［・］ ¶ 訪問", "［②］ ¶ 食事"],
    ),
    "内側に二種類の箇条": (
        "① 相談\n  ・窓口\n  ア 訪問",
        ["［①］ ¶ 相談", "  ［・］ ¶ 窓口", "  ［ア］ ¶ 訪問"],
    ),
    "続きの行は項目につながる": (
        "① 困りごとを\n  受け止める。\n② 食事",
        ["［①］ ¶ 困りごとを受け止める。", "［②］ ¶ 食事"],
    ),
    "続きの行は内側の項目にもつながる": (
        "① 相談\n  ・困りごとを\n    受け止める。",
        ["［①］ ¶ 相談", "  ［・］ ¶ 困りごとを受け止める。"],
    ),
    "内側の箇条の後の文は外側の項目の段落": (
        "① 相談\n  ・窓口\n  このほか\n  電話でも。\n② 食事",
        ["［①］ ¶ 相談", "  ［・］ ¶ 窓口", "  ¶ このほか電話でも。", "［②］ ¶ 食事"],
    ),
    "段落を挟んだ内側の箇条": (
        "① 相談\n  ・窓口\n  ただし、\n  ・訪問",
        ["［①］ ¶ 相談", "  ［・］ ¶ 窓口", "  ¶ ただし、", "  ［・］ ¶ 訪問"],
    ),
    "空行の後の字下げした文は同じ項目の段落": (
        "① 相談\n\n  予約は要らない。\n② 食事",
        ["［①］ ¶ 相談", "  ¶ 予約は要らない。", "［②］ ¶ 食事"],
    ),
    "空行の後の字下げした箇条は内側": ("① 相談\n\n  ・窓口", ["［①］ ¶ 相談", "  ［・］ ¶ 窓口"]),
    "空行の後の字下げのない文は本文": ("① 相談\n\n以上。", ["［①］ ¶ 相談", "¶ 以上。"]),
    "浅くなった項目は外に並ぶ": ("    ・相談\n  ・食事", ["［・］ ¶ 相談", "［・］ ¶ 食事"]),
}
LOOKS_LIKE_AN_ITEM = (
    "ア行の五十音",
    "1.3人以上",
    "１．５倍",
    "(1)",
    "(1) ",
    "①",
    "・",
    "-",
    "※",
    "-5度を下回る日",
    "--",
    "・・・と続く",
    "①～③は委託",
    "(1)と(2)のとおり",
    "①、②を合わせて行う",
    "(0) なし",
    "0. なし",
    "ガ 行",
    "(ン゛) なし",
    "○○課の職員",
    "2025.4",
    "A. 英字",
)
EMPHASIS = {
    "強調": ("**孤立**を防ぐ", ["¶ «孤立»を防ぐ"]),
    "一行に二つ": ("**孤立**と**孤独**", ["¶ «孤立»と«孤独»"]),
    "改行をまたぐ強調": ("この**社会的\n孤立**を防ぐ", ["¶ この«社会的孤立»を防ぐ"]),
    "強調の中の引用": ("**${事業:sanka}**の", ["¶ «〔事業:sanka〕»の"]),
    "引用の表記の中の星は強調でない": ("${事業:sanka|**参加**}", ["¶ 〔事業:sanka|**参加**〕"]),
    "閉じない強調は文字": ("**孤立", ["¶ **孤立"]),
    "中身のない強調は文字": ("****", ["¶ ****"]),
    "項目の中の強調": ("・**相談**窓口", ["［・］ ¶ «相談»窓口"]),
    "段落を越える強調はない": ("**孤立\n\n孤独**", ["¶ **孤立", "¶ 孤独**"]),
}
CITATIONS = {
    "名称の引用": ("${会議:jitsumusha}を開く", ["¶ 〔会議:jitsumusha〕を開く"]),
    "年度のある指標": ("${指標:outreach@R6}", ["¶ 〔指標:outreach@R6〕"]),
    "表記のある引用": ("${部署:yorisoi|福祉総合相談室}", ["¶ 〔部署:yorisoi|福祉総合相談室〕"]),
    "全角コロンの引用": ("${会議：jitsumusha}", ["¶ 〔会議:jitsumusha〕"]),
    "引用どうしの改行に空白は入らない": ("${部署:a}\n${部署:b}", ["¶ 〔部署:a〕〔部署:b〕"]),
    "項目の中の引用": ("① ${法:委託}による", ["［①］ ¶ 〔法:委託〕による"]),
    "文字としての${": ("$${会議:x} と書く", ["¶ ${会議:x} と書く"]),
    "読めない引用も消えない": ("${何か}", ["¶ 〔:何か〕"]),
    "閉じない引用も消えない": ("${会議:x", ["¶ 〔:会議:x〕"]),
}
CASES = {**PARAGRAPHS, **TITLE_LINES, **LISTS, **NESTED, **EMPHASIS, **CITATIONS}


@pytest.mark.parametrize(("text", "structure"), CASES.values(), ids=CASES)
def test_text_becomes_this_structure(text: str, structure: list[str]) -> None:
    assert read(text) == structure


@pytest.mark.parametrize("text", LOOKS_LIKE_AN_ITEM)
def test_text_that_only_looks_like_an_item_is_a_paragraph(text: str) -> None:
    assert read(text) == [f"¶ {text.rstrip()}"]


def test_numbers_of_a_list_follow_the_plan_and_are_arabic_without_a_style() -> None:
    assert read("1. 相談\n2. 食事", (NumberStyle.CIRCLED,)) == ["［①］ ¶ 相談", "［②］ ¶ 食事"]
    assert read("1. 相談\n2. 食事", ()) == ["［1］ ¶ 相談", "［2］ ¶ 食事"]


def test_the_innermost_style_holds_for_everything_further_in() -> None:
    text = "1. 一\n 1. 二\n  1. 三"
    assert read(text, (NumberStyle.ARABIC,)) == ["［1］ ¶ 一", "  ［1］ ¶ 二", "    ［1］ ¶ 三"]


def test_numbered_lists_are_ordered_and_bullets_are_not() -> None:
    [numbered, bullets] = blocks(Prose("ア 相談\n・食事"), MARKS, STYLES, cite)
    assert isinstance(numbered, ItemList)
    assert isinstance(bullets, ItemList)
    assert (numbered.ordered, bullets.ordered) == (True, False)


def test_a_thousand_levels_of_indentation_are_a_list_of_few_levels() -> None:
    lines = read("\n".join(f"{' ' * level}・段{level}" for level in range(1000)))
    assert lines[0] == "［・］ ¶ 段0"
    assert lines[7] == f"{'  ' * 7}［・］ ¶ 段7"
    assert lines[8] == f"{'  ' * 7}［・］ ¶ 段8"
    assert lines[999] == f"{'  ' * 7}［・］ ¶ 段999"


def test_running_text_keeps_what_a_paragraph_would_read_as_an_item() -> None:
    assert words(inlines(Prose("① 相談\n\n・**食事**"), MARKS, cite)) == "① 相談・«食事»"
    assert inlines(Prose("  "), MARKS, cite) == ()


def test_the_numbers_of_a_plan_are_those_of_its_outline() -> None:
    registers = """
    用語:
    - id: kotoba
      名称: 言葉
      意味: |
        1. 一つ目
           1. 内側
    """
    assert shape(blocks_of(registers, "- 用語: kotoba")) == ["語 言葉 ［(1)］ ¶ 一つ目", "    ［ア］ ¶ 内側"]

"""Wording: STY-101–112, on the plan of 見本市 with a term more."""

from pathlib import Path

import pytest

from tests.lint.rules.sample import added, change, said


def meaning(folder: Path, sentence: str, dictionary: str = "") -> list[str]:
    """Give what lint says of a term with `sentence` as its meaning."""
    added(folder, f"用語:\n  - id: yogo\n    名称: 見守り\n    意味: |\n      {sentence}\n{dictionary}")
    return [line.removeprefix("more.yaml:") for line in said(folder)]


DICTIONARY = """表記:
  - 使う: 声掛け
    使わない: [声かけ, こえかけ]
    例外: [声かけ運動]
"""


def test_each_place_of_a_spelling_that_the_dictionary_rules_out(tmp_path: Path) -> None:
    assert meaning(tmp_path, "声かけと、こえかけをすること。", DICTIONARY) == [
        "5:7 STY-101 「声かけ」は、この計画では「声掛け」と書きます",
        "5:12 STY-101 「こえかけ」は、この計画では「声掛け」と書きます",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "声かけ運動に加わること。",
        "「声かけの日」に集まること。",
        "声かけ条例（令和6年条例第1号）に沿うこと。",
        "${用語:yogo|声かけ}をすること。",
    ],
)
def test_a_dictionary_leaves_quotations_laws_citations_and_exceptions_alone(
    tmp_path: Path, sentence: str
) -> None:
    assert meaning(tmp_path, sentence, DICTIONARY) == []


def test_the_rarer_of_two_spellings_is_told_once(tmp_path: Path) -> None:
    assert meaning(tmp_path, "取組を重ね、地域の取り組みと、市の取組と、団体の取組を合わせること。") == [
        "5:16 STY-102 「取り組み」（1か所）と「取組」（3か所）の二通りの表記があります"
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "取組を重ね、見守りに取り組み、続けること。",
        "障害者総合支援法の障害者手帳と、「障がい」という言葉を使うこと。",
        "一人ひとりに声を掛けること。",
    ],
)
def test_a_verb_a_law_and_a_quotation_are_no_second_spelling(tmp_path: Path, sentence: str) -> None:
    assert meaning(tmp_path, sentence) == []


def test_a_polite_sentence_among_plain_ones(tmp_path: Path) -> None:
    [line] = meaning(tmp_path, "声を掛ける。話を聞く。窓口につなぎます。")

    assert line.startswith("5:24 STY-103 「用語」に、敬体（です、ます）の文（1つ）と常体")


def test_a_full_stop_inside_brackets_ends_no_sentence(tmp_path: Path) -> None:
    assert meaning(tmp_path, "声を掛ける（以下「見守り」という。）ことである。") == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("声を掛け，話を聞き、つなぐこと。", "5:11 STY-104 読点に「，」（1か所）と「、」"),
        ("２回、3回、4回と訪ねること。", "5:7 STY-105 全角の数字（1か所）と半角の数字"),
        ("訪問(月1回)と相談（週1回）と電話（毎日）。", "5:9 STY-106 半角の括弧（1か所）と全角の括弧"),
        ("広さは20㎡とすること。", "5:12 STY-109 「㎡」は、機種や読み上げソフトによって正しく表れません"),
        ("ｻﾛﾝを開くこと。", "5:7 STY-109 「ｻﾛﾝ」は、機種や読み上げソフトによって正しく表れません"),
        ("声をを掛けること。", "5:8 STY-110 「をを」と字が重なっています"),
        ("声を掛け、、聞くこと。", "5:11 STY-110 「、、」と字が重なっています"),
        ("市 民 会 館で会うこと。", "5:7 STY-111 語の字の間に空白があります"),
        ("左欄の窓口につなぐこと。", "5:7 STY-112 「左欄」と、紙面の位置で指しています"),
        ("20ページ参照のこと。", "5:7 STY-112 「20ページ参照」と、紙面の位置で指しています"),
        ("詳しくはp20のとおり。", "5:11 STY-112 「p20」と、紙面の位置で指しています"),
    ],
)
def test_the_character_itself_is_underlined(tmp_path: Path, sentence: str, expected: str) -> None:
    [line] = meaning(tmp_path, sentence)

    assert line.startswith(expected)


@pytest.mark.parametrize(
    "sentence",
    [
        "1，000人に声を掛け、話を聞くこと。",
        "(1) 声を掛けること（週1回）。",
        "(ア) 声を掛けること（週1回）。",
        "母はははと笑うこと。",
        "対象者　市民　など。",
        "上記の窓口と次の窓口につなぐこと。",
        "「右の表」と呼ぶこと。",
        "①から③までの順に行うこと。",
    ],
)
def test_what_only_looks_like_a_slip_is_left_alone(tmp_path: Path, sentence: str) -> None:
    assert meaning(tmp_path, sentence) == []


def test_a_sentence_of_more_than_150_characters(tmp_path: Path) -> None:
    long = "声を掛け、" * 30 + "る。"

    assert meaning(tmp_path, long) == [f"5:7 STY-107 一文が{len(long)}字あります"]
    assert meaning(tmp_path / "short", "声を掛け、" * 29 + "る。") == []


@pytest.mark.parametrize("typed", ["第1章 ", "1 ", "（1）", "Ⅱ ", "①", "1-2 "])
def test_a_number_typed_into_a_heading(tmp_path: Path, typed: str) -> None:
    change(tmp_path, "honbun.yaml", "見出し: 計画の趣旨", f"見出し: '{typed}計画の趣旨'")

    assert said(tmp_path) == ["honbun.yaml:3:13 STY-108 見出しに番号が打ってあります"]


@pytest.mark.parametrize("heading", ["3つの方向性", "令和7年度の取組", "アウトリーチ", "1か所の窓口"])
def test_a_heading_that_begins_with_a_number_of_its_own(tmp_path: Path, heading: str) -> None:
    change(tmp_path, "honbun.yaml", "見出し: 計画の趣旨", f"見出し: '{heading}'")

    assert said(tmp_path) == []

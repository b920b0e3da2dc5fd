"""Accessibility: ACC-001–016, on the plan of 見本市 with a section or a term more."""

from pathlib import Path

import pytest

from tests.lint.rules.sample import added, said

PICTURE = "図: 相談の窓口の様子, 画像: images/madoguchi.svg"


def section(folder: Path, *blocks: str, head: str = "実例") -> list[str]:
    """Give what lint says of one more chapter of the plan, as `line:column …` counted from its heading."""
    if not (folder / "honbun.yaml").exists():
        added(folder, "用語: []\n")
    outline = folder / "honbun.yaml"
    before = outline.read_text("utf-8")
    more = f"    - 見出し: {head}\n      内容:\n" + "".join(f"        - {block}\n" for block in blocks)
    outline.write_text(before + more, "utf-8")
    first = before.count("\n") + 1
    found = []
    for line in said(folder):
        file, number, rest = line.split(":", 2)
        assert file == "honbun.yaml"
        found.append(f"{int(number) - first}:{rest}")
    return found


def meaning(folder: Path, sentence: str) -> list[str]:
    """Give what lint says of a term with `sentence` as its meaning."""
    added(folder, f"用語:\n  - id: yogo\n    名称: 見守り\n    意味: |\n      {sentence}\n")
    return [line.removeprefix("more.yaml:") for line in said(folder)]


def test_a_picture_that_is_there_needs_words_one_to_come_does_not(tmp_path: Path) -> None:
    assert section(tmp_path, "窓口は1階にある。", f"{{{PICTURE}}}", "{図: 会議の様子}") == [
        "3:29 ACC-001 「相談の窓口の様子」の画像に代替がありません",
        "4:15 FIG-901 「会議の様子」の画像がまだありません",
    ]


@pytest.mark.parametrize(
    "alternative",
    ["相談の窓口の様子", "相談の窓口を写した写真", "写真", "図です。", "相談の窓口の様子を表した画像。"],
)
def test_an_alternative_that_repeats_the_caption(tmp_path: Path, alternative: str) -> None:
    [line] = section(tmp_path, "窓口は1階にある。", f"{{{PICTURE}, 代替: {alternative}}}")

    assert line.endswith("ACC-002 代替が、図の題のほかに何も伝えていません")


@pytest.mark.parametrize("alternative", ["机が三つ並ぶ。", "相談の窓口に机が三つ並ぶ様子"])
def test_an_alternative_that_says_more_than_the_caption(tmp_path: Path, alternative: str) -> None:
    assert section(tmp_path, "窓口は1階にある。", f"{{{PICTURE}, 代替: {alternative}}}") == []


def test_a_drawn_figure_with_an_alternative_of_its_own(tmp_path: Path) -> None:
    assert section(tmp_path, "{全体イメージ: すべて, 見出し: 事業の全体, 代替: 事業の全体を表した図}") == [
        "2:41 ACC-002 代替が、図の題のほかに何も伝えていません"
    ]


def test_a_subheading_stands_for_a_title_and_a_single_table_needs_none(tmp_path: Path) -> None:
    assert section(tmp_path, "小見出し: 策定までの経過", "経過: すべて", "{手続: すべて, 見出し: 手続}") == []
    assert section(tmp_path / "one", "手続: すべて") == []


@pytest.mark.parametrize(
    "words",
    [
        "赤い部分", "青色の欄", "赤枠", "緑で示", "赤字の事業", "色分けし", "丸で囲", "点線で囲",
        "太字の事業", "網掛けの欄", "下線部分", "オレンジ色の印", "黄色で塗",
    ],
)  # fmt: skip
def test_what_only_an_eye_can_tell(tmp_path: Path, words: str) -> None:
    [line] = meaning(tmp_path, f"{words}したこと。")

    assert line.startswith(f"5:7 ACC-004 「{words}")


@pytest.mark.parametrize(
    "sentence",
    [
        "赤い羽根共同募金と、青い鳥の事業と、緑の募金のこと。",
        "青少年と、白い杖の人と、黒字と赤字のこと。",
        "緑地と茶の間に集うこと。",
        "水色の帽子をかぶること。",
        "赤ちゃんの部屋と、黄色い旗で見守ること。",
        "※印の窓口、★の事業のこと。",
    ],
)
def test_colours_of_things_themselves(tmp_path: Path, sentence: str) -> None:
    assert meaning(tmp_path, sentence) == []


def test_an_alternative_may_tell_of_colours(tmp_path: Path) -> None:
    picture = f"{{{PICTURE}, 代替: 赤い部分が新しい机である。}}"

    assert section(tmp_path, "窓口は1階にある。", picture) == []


@pytest.mark.parametrize("label", ["こちら", "ここ", "詳細", "詳しくはこちら", "「こちら」"])
def test_words_of_a_link_that_say_nothing(tmp_path: Path, label: str) -> None:
    assert section(
        tmp_path, f"窓口は${{節:madoguchi|{label}}}に示す。", "{小見出し: 窓口, id: madoguchi}"
    ) == [f"2:14 ACC-005 「{label}」では、どこのことか分かりません"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("暮らしに気を配る。詳しくはここ。", "5:16 ACC-005 「詳しくはここ」では、どこのことか分かりません"),
        ("ここをクリックすること。", "5:7 ACC-005 「ここをクリック」では、どこのことか分かりません"),
        ("案内は https://www.example.lg.jp/a にある。", "5:11 ACC-008 文章の中に URL があります"),
        ("★★★★重点のこと。", "5:7 ACC-009 記号が4つ続いています"),
        ("声を掛ける－－－－－話を聞く。", "5:12 ACC-009 記号が5つ続いています"),
    ],
)  # fmt: skip
def test_prose_that_speaks_like_a_web_page(tmp_path: Path, sentence: str, expected: str) -> None:
    assert meaning(tmp_path, sentence) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "こちらから家を訪ねること。",
        "声を掛ける……話を聞くこと。",
        "**見守り**と**声掛け**のこと。",
        "声を掛ける（（1）と（2）。）こと。",
    ],
)
def test_prose_that_only_looks_like_one(tmp_path: Path, sentence: str) -> None:
    assert meaning(tmp_path, sentence) == []


def test_headings_of_one_level_and_the_one_above(tmp_path: Path) -> None:
    assert section(tmp_path, "会議を開く。", head="手続") == [
        "0:12 ACC-006 「手続」という見出しが、同じ段にもあります"
    ]
    outline = tmp_path / "honbun.yaml"
    text = outline.read_text("utf-8").replace("見出し: 手続\n", "見出し: 市の手続\n", 1)
    outline.write_text(f"{text}      節:\n        - {{見出し: 手続, 内容: [会議を開く。]}}\n", "utf-8")

    [line] = said(tmp_path)
    assert line.endswith("ACC-006 「手続」という見出しが、上の段にもあります")


def nested(depth: int) -> str:
    """Give a chapter with `depth` levels of sections, the chapter counted."""
    text = f"    - 見出し: {'会議の' * depth}段\n"
    for level in range(1, depth):
        indent = "    " * level
        text += f"{indent}  節:\n{indent}    - 見出し: {'会議の' * (depth - level)}段\n"
    return text + "    " * depth + "  内容: [会議を開く。]\n"


@pytest.mark.parametrize(
    ("depth", "styles", "expected"),
    [
        (3, '["1", "1", (1)]', []),
        (4, '["1", "1", (1)]', ["ACC-007 4段目の見出しに、「見出し番号」の様式がありません"]),
        (5, '["1", "1", (1), ア, ①]', []),
        (6, '["1", "1", (1), ア, ①]', ["ACC-007 6段目の見出しです。見出しは5段までです"]),
        (7, '["1", "1", (1), ア, ①, (ア)]', ["ACC-007 6段目の見出しです。見出しは5段までです"]),
    ],
)
def test_the_levels_of_headings(tmp_path: Path, depth: int, styles: str, expected: list[str]) -> None:
    added(tmp_path, "用語: []\n")
    outline = tmp_path / "honbun.yaml"
    text = outline.read_text("utf-8").replace("本文:\n", f"本文:\n  見出し番号: {styles}\n", 1)
    outline.write_text(text + nested(depth), "utf-8")

    assert [line.split(" ", 1)[1] for line in said(tmp_path)] == expected


def test_columns_and_rows_of_a_typed_table(tmp_path: Path) -> None:
    table = "{表: 会議の回数, 列: ['', 回数, 回数, ''], 行: [[全体会, 2回, 3回, 公開], ['', 4回, 5回, 公開]]}"

    assert section(tmp_path, table) == [
        "2:34 ACC-010 「会議の回数」の3列目の見出しが、ほかの列と同じ「回数」です",
        "2:38 ACC-010 「会議の回数」の4列目の見出しが空です",
        "2:67 ACC-011 「会議の回数」の2行目の見出しが空です",
    ]


def test_a_table_without_row_heads_may_begin_with_an_empty_cell(tmp_path: Path) -> None:
    table = "{表: 会議の回数, 列: [前期, 後期], 行: [['', 4回]], 行見出し: false}"

    assert section(tmp_path, table) == []


@pytest.mark.parametrize(
    "lines",
    [
        ["| 時期 | 回数 |", "|---|---|", "| 春 | 2回 |"],
        ["時期　　　回数　　　場所", "春　　　　2回　　　　会館"],
        ["時期  回数  場所", "春  2回  会館"],
    ],
)
def test_a_table_typed_as_text_is_told_at_its_first_line(tmp_path: Path, lines: list[str]) -> None:
    found = meaning(tmp_path, "次のとおり訪ねること。\n\n      " + "\n      ".join(lines))

    assert [line for line in found if "ACC" in line] == [
        "7:7 ACC-013 文章の中に、空白や縦線で表が打ってあります"
    ]


@pytest.mark.parametrize(
    "lines", [["対象者　市民　など", "場所　会館　など"], ["声を掛けること。", "", "話を聞くこと。"]]
)
def test_single_spaces_make_no_table(tmp_path: Path, lines: list[str]) -> None:
    assert meaning(tmp_path, "\n      ".join(lines)) == []


def test_a_section_of_pictures_and_a_title_of_signs(tmp_path: Path) -> None:
    picture = f"{{{PICTURE}, 代替: 机が三つ並ぶ。}}"

    assert section(tmp_path, "小見出し: ―", picture) == [
        "0:12 ACC-012 「実例」の内容が画像だけです",
        "2:17 ACC-014 「―」では、何の見出しか分かりません",
    ]


SIGNS = "{表: 会議の公開, 列: [会議, 傍聴, 資料], 行: [[全体会, ○, ×], [部会, ×, ○]]}"


def test_signs_are_told_once_each(tmp_path: Path) -> None:
    assert section(tmp_path, SIGNS) == [
        "2:49 ACC-015 「○」の意味が書かれていません",
        "2:52 ACC-015 「×」の意味が書かれていません",
    ]


@pytest.mark.parametrize("words", ["○は公開、×は非公開を示す。", "（○：公開　×：非公開）"])
def test_signs_that_are_explained_in_prose(tmp_path: Path, words: str) -> None:
    assert section(tmp_path, words, SIGNS) == []


def test_signs_that_are_explained_in_the_legend(tmp_path: Path) -> None:
    added(tmp_path, "用語: []\n")
    header = tmp_path / "keikaku.yaml"
    header.write_text(header.read_text("utf-8") + "  凡例: {○: 公開, ×: 非公開}\n", "utf-8")

    assert section(tmp_path, SIGNS) == []


def test_a_paragraph_in_bold_is_a_heading_that_no_list_has(tmp_path: Path) -> None:
    assert meaning(tmp_path, "声を掛ける。\n\n      **話を聞く**\n\n      家を訪ねる。") == [
        "7:7 ACC-016 太字の「話を聞く」が、見出しの代わりになっています"
    ]


@pytest.mark.parametrize(
    "lines",
    [
        "**声を掛ける**こと。",
        "声を掛ける。\n\n      **話を聞くこと。**",
        "**話を聞く**\n      **家を訪ねる**\n\n      こと。",
    ],
)
def test_bold_within_a_paragraph(tmp_path: Path, lines: str) -> None:
    assert [line for line in meaning(tmp_path, lines) if "ACC" in line] == []

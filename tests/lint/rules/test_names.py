"""Names: the rules of the family NAM."""

from pathlib import Path

import pytest

from jusou_plan.lint.spelling import key_of, spelt
from tests.lint.rules.sample import added, change, said


def told(folder: Path, text: str) -> list[str]:
    """Give what lint says of a file more."""
    return [line.removeprefix("more.yaml:") for line in said(added(folder, text))]


MEETING = "会議:\n  - {id: kaigi, 法定種別: その他, 名称: 地域の会議, 構成員: [a, b]}\n"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("市民協働・ボランティア推進課", "市民協働ボランティア推進課"),
        ("障がい者サポートセンター", "障害者サポ－トセンタ"),
        ("ココ☆カラ", "ココ ☆ カラ"),
        ("子ども広場ひだまり", "こども広場 ひだまり"),
        ("髙﨑会", "高崎会"),
    ],
)
def test_spellings_of_one_name(one: str, other: str) -> None:
    assert key_of(one) == key_of(other.replace("－", "ー"))


def test_every_character_knows_where_it_stood() -> None:
    found = spelt("子ども・障がいＡ")

    assert found.text == "こども障害A"
    assert found.places == ((0, 3), (0, 3), (0, 3), (4, 7), (4, 7), (7, 8))


@pytest.mark.parametrize("names", [("手をつなぐ会", "見本市手をつなぐ会"), ("光・の・家", "光の家")])
def test_one_body_under_two_names(tmp_path: Path, names: tuple[str, str]) -> None:
    text = f"団体:\n  - {{id: a, 名称: {names[0]}}}\n  - {{id: b, 名称: {names[1]}}}\n{MEETING}"

    assert told(tmp_path, text) == [
        f"3:17 NAM-101 「{names[1]}」と「{names[0]}」が、別の団体として登録されています"
    ]


@pytest.mark.parametrize(
    "bodies",
    [
        "団体:\n  - {id: a, 名称: 光の家, 法人種別: 社会福祉法人}\n"
        "  - {id: b, 名称: 光 の家, 法人種別: 医療法人}\n",
        "団体:\n  - {id: a, 名称: 第1包括}\n  - {id: b, 名称: 第2包括}\n",
        "部署:\n  - {id: a, 名称: 子ども課, 後継: b}\n  - {id: b, 名称: こども課}\n",
        "施設:\n  - {id: a, 名称: ひろば, 所在地: 本町1}\n  - {id: b, 名称: ひ ろ ば, 所在地: 南町2}\n",
        "部署:\n  - {id: a, 名称: 家庭センター}\n施設:\n  - {id: b, 名称: 家庭・センター}\n",
    ],
)
def test_two_bodies(tmp_path: Path, bodies: str) -> None:
    assert told(tmp_path, bodies + MEETING) == []


def written(folder: Path, sentence: str, name: str = "市民協働・ボランティア推進課") -> list[str]:
    """Give what lint says of a sentence beside a 部署 of that name."""
    change(
        folder, "konkyu.yaml", "居場所づくりと見守りを支える。", f"居場所づくりと見守りを支える。{sentence}"
    )
    (folder / "more.yaml").write_text(
        f"部署:\n  - {{id: kyodo, 名称: {name}, 上位: sogo}}\n", encoding="utf-8"
    )
    return [line for line in said(folder) if "NAM-108" not in line]


def test_a_name_in_another_spelling(tmp_path: Path) -> None:
    assert written(tmp_path, "市民協働ボランティア推進課が担う。") == [
        "konkyu.yaml:7:24 NAM-102 「市民協働ボランティア推進課」は、部署に"
        "「市民協働・ボランティア推進課」と登録されています"
    ]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("市民協働・ボランティア推進課が担う。", "市民協働・ボランティア推進課"),
        ("「市民協働ボランティア推進課」が担う。", "市民協働・ボランティア推進課"),
        ("市民協働ボランティア推進課題を話し合う。", "市民協働・ボランティア推進課"),
        ("${部署:kyodo|市民協働ボランティア推進課}が担う。", "市民協働・ボランティア推進課"),
        ("学校の課が担う。", "学校・課"),
    ],
)
def test_a_name_as_registered_quoted_or_inside_a_word(tmp_path: Path, sentence: str, name: str) -> None:
    assert written(tmp_path, sentence, name) == []


def test_a_term_defined_twice(tmp_path: Path) -> None:
    text = (
        "用語:\n  - {id: a, 名称: 見守り, 意味: 声を掛けること。}\n"
        "  - {id: b, 名称: 見守る活動, 略称: 見 守 り, 意味: 訪ねること。}\n"
    )

    assert [line for line in told(tmp_path, text) if "NAM-106" in line] == [
        "3:28 NAM-106 「見 守 り」の意味が、二つの用語に書かれています"
    ]


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("", ["2:17 NAM-107 用語「第三の場」が、計画の文章に出てきません"]),
        ("  - {id: b, 名称: 見守り, 意味: 第三の場で声を掛けること。}\n", []),
        ('  - {id: b, 名称: 見守り, 意味: "${用語:a|そこ}で声を掛けること。"}\n', []),
    ],
)
def test_a_term_is_used_where_a_text_names_or_cites_it(
    tmp_path: Path, more: str, expected: list[str]
) -> None:
    assert told(tmp_path, f"用語:\n  - {{id: a, 名称: 第三の場, 意味: 第三の場のこと。}}\n{more}") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("部署:\n  - {id: a, 名称: 納税課}\n", "2:17 NAM-108 部署「納税課」"),
        ("団体:\n  - {id: a, 名称: 光の家}\n", "2:17 NAM-108 団体「光の家」"),
        ("施設:\n  - {id: a, 名称: ひだまり}\n", "2:17 NAM-108 施設「ひだまり」"),
        ("群:\n  - {id: a, 名称: 庁外, 構成員: [shakyo]}\n", "2:17 NAM-108 群「庁外」"),
        ("注:\n  - {id: a, 本文: 数は概数である。}\n", "2:17 NAM-108 注「数は概数である。」"),
    ],
)
def test_what_is_registered_and_used_nowhere(tmp_path: Path, text: str, expected: str) -> None:
    assert told(tmp_path, text) == [f"{expected}は登録されていますが、どこでも使われていません"]


@pytest.mark.parametrize(
    "text",
    [
        "部署:\n  - {id: a, 名称: 福祉部}\n  - {id: b, 名称: 包括係, 上位: a, 役割: 福祉総合課の中の係}\n"
        "会議:\n  - {id: kaigi, 法定種別: その他, 名称: 地域の会議, 主催: b}\n",
        "団体:\n  - {id: a, 名称: 光の家}\n会議:\n"
        "  - {id: kaigi, 法定種別: その他, 名称: 地域の会議, 目的: 光の家と話し合う。}\n",
        "団体:\n  - {id: a, 名称: 光の家}\n会議:\n"
        '  - {id: kaigi, 法定種別: その他, 名称: 地域の会議, 目的: "${団体:a|法人}と話し合う。"}\n',
        "団体:\n  - {id: a, 名称: 光の家}\n事業:\n  - {id: x, 名称: [}\n",
        "団体:\n  - {id: a, 名称: 光の家}\n会議:\n"
        "  - {id: k, 法定種別: その他, 名称: 地域の会議, 主催: {参照: shakyo, 表記: 社協（光の家）}}\n",
        "団体:\n  - {id: a, 名称: 光の家}\n会議:\n"
        "  - {id: kaigi, 法定種別: その他, 名称: 地域の会議, 構成員: [光のうち]}\n",
    ],
)
def test_what_is_used_or_may_be_used_where_nothing_can_be_read(tmp_path: Path, text: str) -> None:
    assert [line for line in told(tmp_path, text) if "NAM-" in line] == []


def addresses(folder: Path, one: str, other: str) -> list[str]:
    places = f"  - {{id: a, 名称: 一の家, 所在地: {one}}}\n  - {{id: b, 名称: 二の家, 所在地: {other}}}\n"
    return told(folder, f"施設:\n{places}{MEETING}")


def test_one_locality_in_two_spellings(tmp_path: Path) -> None:
    assert addresses(tmp_path, "町北町大字上荒久字田石尻107番地", "町北町大字上荒久田字石尻216番地") == [
        "3:27 NAM-109 「町北町大字上荒久田字石尻」は、"
        "ほかの所在地では「町北町大字上荒久字田石尻」と書かれています"
    ]


@pytest.mark.parametrize(
    "other", ["町北町大字上荒久字田石尻216番地", "町北町大字下荒久字田石尻1", "東千石二丁目2番"]
)
def test_one_locality_and_another(tmp_path: Path, other: str) -> None:
    assert addresses(tmp_path, "町北町大字上荒久字田石尻107番地", other) == []


SHORT = "用語:\n  - {id: a, 名称: 重層的支援体制整備事業, 略称: 重層事業, 意味: 支援の体制を整える事業。}\n"
LONG = "重層的支援体制整備事業"


def outlined(folder: Path, *sentences: str, more: str = SHORT) -> list[str]:
    """Give what lint says when the first chapter goes on with these paragraphs."""
    first = "基づいて定める。\n"
    lines = "".join(f"\n          {sentence}\n" for sentence in sentences)
    change(folder, "honbun.yaml", first, f"{first}{lines}")
    (folder / "more.yaml").write_text(more, encoding="utf-8")
    return said(folder)


def test_a_short_name_that_nothing_introduces(tmp_path: Path) -> None:
    assert outlined(tmp_path, "重層事業を進める。") == [
        "honbun.yaml:8:11 NAM-103 略称「重層事業」が、何の略かを述べずに使われています"
    ]


def test_a_short_name_before_it_is_introduced(tmp_path: Path) -> None:
    assert outlined(
        tmp_path, "${用語:重層事業}を進める。", f"{LONG}（以下「重層事業」という。）を進める。"
    ) == ["honbun.yaml:8:11 NAM-103 略称「重層事業」が、紹介する文より前で使われています"]


@pytest.mark.parametrize(
    "sentences",
    [
        (f"{LONG}（以下「重層事業」という。）を進める。", "重層事業を進める。"),
        ("${用語:a}（以下「${用語:重層事業}」という。）を進める。", "重層事業を進める。"),
        (f"{LONG}（重層事業）を進める。", "重層事業を進める。"),
        (f"重層事業（{LONG}）を進める。",),
        (f"{LONG}を進める。",),
    ],
)
def test_a_short_name_that_is_introduced_or_not_used(tmp_path: Path, sentences: tuple[str, ...]) -> None:
    assert outlined(tmp_path, *sentences) == []


def test_a_short_name_that_the_glossary_explains(tmp_path: Path) -> None:
    change(tmp_path, "honbun.yaml", "        - 指標表: すべて\n", "        - 用語: すべて\n")

    assert outlined(tmp_path, "重層事業を進める。") == []


def test_a_part_of_the_long_name_explains_itself(tmp_path: Path) -> None:
    more = SHORT.replace("略称: 重層事業", "略称: 体制整備事業")

    assert outlined(tmp_path, "体制整備事業を進める。", more=more) == []


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        (
            "地域福祉推進会議に諮る。",
            "honbun.yaml:8:11 NAM-104 「地域福祉推進会議」は、「会議」に登録されていません",
        ),
        (
            "第3期見本市スポーツ推進計画に合わせる。",
            "honbun.yaml:8:11 NAM-105 「第3期見本市スポーツ推進計画」は、「関連計画」に登録されていません",
        ),
        (
            "見本市地域交通計画に合わせる。",
            "honbun.yaml:8:11 NAM-105 「見本市地域交通計画」は、「関連計画」に登録されていません",
        ),
        (
            "重層的支援体制整備事業計画を見直す。",
            "honbun.yaml:8:11 NAM-105 「重層的支援体制整備事業計画」は、この計画の名称と違います",
        ),
    ],
)
def test_a_meeting_and_a_plan_that_are_not_registered(tmp_path: Path, sentence: str, place: str) -> None:
    assert outlined(tmp_path, sentence, more="用語: []\n") == [place]


@pytest.mark.parametrize(
    "sentence",
    [
        "支援調整会議に諮る。",
        "計画推進会議に諮る。",
        "推進会議に諮る。",
        "「地域福祉推進会議」に諮る。",
        "見本市地域福祉計画に合わせる。",
        "見本市こども計画に合わせる。",
        "地域福祉計画に合わせる。",
        "見本市の福祉に関する各分野の計画に合わせる。",
        "重層的支援体制整備事業実施計画を見直す。",
        "支援計画を作る。",
    ],
)
def test_meetings_and_plans_that_are_registered_or_of_a_law(tmp_path: Path, sentence: str) -> None:
    assert outlined(tmp_path, sentence, more="用語: []\n") == []


def test_what_a_profile_registers_may_be_unused(tmp_path: Path) -> None:
    change(tmp_path, "keikaku.yaml", "計画:\n", "計画:\n  種別: 事例\n")
    (tmp_path / "more.yaml").write_text("団体:\n  - {id: a, 名称: 光の家}\n", encoding="utf-8")

    assert [line for line in said(tmp_path) if "NAM-" in line] == []

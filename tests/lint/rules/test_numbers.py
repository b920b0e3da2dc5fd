"""Numbers and numbering: the rules of the family NUM."""

import shutil
from pathlib import Path

import pytest

from tests.lint.rules.sample import added, change, said, whole

POST = "内容: 生活に困窮する人の、就労と居住の相談に応じる。"


def staffed(folder: Path, staff: str) -> list[str]:
    """Give what lint says when 自立相談支援 has this 配置人員."""
    return said(change(folder, "jiritsu.yaml", POST, f"{POST}\n    配置人員: {staff}"))


def told(folder: Path, text: str) -> list[str]:
    """Give what lint says of a term with `text`, of any number of lines, as its meaning."""
    body = "\n".join(f"      {line}" if line else "" for line in text.split("\n"))
    added(folder, f"用語:\n  - id: yogo\n    名称: 見守り\n    意味: |\n{body}\n")
    return [line.removeprefix("more.yaml:") for line in said(folder)]


def test_a_breakdown_of_staff_that_is_not_the_whole(tmp_path: Path) -> None:
    assert staffed(tmp_path, '{職: 支援員, 人数: "5名(市職員2名、嘱託2名)"}') == [
        "jiritsu.yaml:8:24 NUM-101 人数の内訳を足すと4名で、全体の5名と合いません"
    ]


def test_staff_among_a_number_that_are_more_than_it(tmp_path: Path) -> None:
    assert staffed(
        tmp_path, "{職: 支援員, 人数: 3名, うち: [{職: 主任, 人数: 2名}, {職: 助手, 人数: 2名}]}"
    ) == ["jiritsu.yaml:8:34 NUM-101 「うち」を足すと4名で、全体の3名を超えます"]


@pytest.mark.parametrize(
    "staff",
    [
        '{職: 支援員, 人数: "5名(市職員2名、会計年度任用職員3名)"}',
        '{職: 支援員, 人数: "5名(うち会計年度任用職員3名)"}',
        "{職: 支援員, 人数: 1.3人以上, うち: [{職: 主任, 人数: 2名以上}]}",
        "{職: 支援員, 人数: 3名, うち: [{職: 主任, 人数: 1名}]}",
        "{職: 支援員, 人数: 各1名, うち: [{職: 主任, 人数: 2名}]}",
    ],
)
def test_staff_that_add_up_or_cannot_be_added(tmp_path: Path, staff: str) -> None:
    assert staffed(tmp_path, staff) == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "次の三つを行う。\n\n- 相談\n- 訪問",
            "5:9 NUM-104 「三つ」とありますが、すぐ後の箇条書きは2項目です",
        ),
        (
            "機能は、次の2点である。\n① 相談\n② 訪問\n③ 居場所\n\n終わり。",
            "5:13 NUM-104 「2点」とありますが、すぐ後の箇条書きは3項目です",
        ),
        (
            "以下の5つの機能がある。\n\n(1) 相談\n  ・電話\n  ・面接\n(2) 訪問",
            "5:10 NUM-104 「5つ」とありますが、すぐ後の箇条書きは2項目です",
        ),
    ],
)
def test_a_number_announced_before_a_list_of_another_length(tmp_path: Path, text: str, place: str) -> None:
    assert told(tmp_path, text) == [place]


@pytest.mark.parametrize(
    "text",
    [
        "次の三つを行う。\n\n- 相談\n- 訪問\n- 居場所",
        "次の二つを行う。\n\n間の段落である。\n\n- 相談",
        "次の3年間に行う。\n\n- 相談\n- 訪問",
        "三つのうち次を行う。\n\n- 相談\n- 訪問",
        "次の二つを行う。\n\n(1) 相談\n  続きの行\n\n(2) 訪問",
        "次の二つの面で、次の三つを行う。\n\n- 相談\n- 訪問",
        "以下の3点に留意し、\n次の事業を行う。\n\n- 相談\n- 訪問",
        "次の\n二つを行い、\n支えること。\n- 相談\n- 訪問",
    ],
)
def test_a_number_that_fits_or_is_not_of_the_list(tmp_path: Path, text: str) -> None:
    assert told(tmp_path, text) == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("見守ること。\n\n(1) 相談\n(2) 訪問\n(4) 居場所", "9:7 NUM-105 番号「(4)」が「(2)」に続きません"),
        ("見守ること。\n\n① 相談\n② 訪問\n② 居場所", "9:7 NUM-105 番号「②」が「②」に続きません"),
        ("見守ること。\n\n（ア） 相談\n（ウ） 訪問", "8:7 NUM-105 番号「（ウ）」が「（ア）」に続きません"),
        ("見守ること。\n\n1. 相談\n2. 訪問\n4. 居場所", "9:7 NUM-105 番号「4.」が「2.」に続きません"),
    ],
)
def test_a_number_that_does_not_follow(tmp_path: Path, text: str, place: str) -> None:
    assert told(tmp_path, text) == [place]


@pytest.mark.parametrize(
    "text",
    [
        "見守ること。\n\n1. 相談\n1. 訪問\n1. 居場所",
        "見守ること。\n\n(1) 相談\n  ① 電話\n  ② 面接\n(2) 訪問\n  ① 家庭",
        "見守ること。次の(1)から\n(3)までを行うこと。",
        "見守ること。\n\n③ 相談\n④ 訪問",
        "見守ること。\n\n(1) 相談\n\n段落である。\n\n(2) 訪問",
    ],
)
def test_numbers_that_follow_each_other(tmp_path: Path, text: str) -> None:
    assert told(tmp_path, text) == []


def test_what_is_wrong_with_numbers_is_a_warning(tmp_path: Path) -> None:
    told(tmp_path, "見守ること。\n\n(1) 相談\n(3) 訪問")

    assert whole(tmp_path) == ["warning NUM-105 番号が飛ぶか、重なっています | "]


def goal(folder: Path, goal: str) -> list[str]:
    """Give what lint says when this is the goal of アウトリーチ."""
    return said(change(folder, "outreach.yaml", "{内容: 訪問した回数, 値: 300回/年}", f"{{{goal}}}"))


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("内容: 開催件数, 値: 3回/年", "件数を数える「開催件数」の単位が「回」です"),
        ("内容: 実施回数, 値: 47件/年", "回数を数える「実施回数」の単位が「件」です"),
        ("内容: 参加者数, 値: 3件", "人数を数える「参加者数」の単位が「件」です"),
        ("内容: 協力団体数（累計）, 値: 3事例", "団体数を数える「協力団体数（累計）」の単位が「事例」です"),
        ("内容: 解決した割合, 値: 3件", "割合を数える「解決した割合」の単位が「件」です"),
    ],
)
def test_a_unit_that_does_not_fit(tmp_path: Path, words: str, message: str) -> None:
    [found] = goal(tmp_path, words)

    assert found.endswith(f" NUM-107 {message}")


@pytest.mark.parametrize(
    "words",
    [
        "内容: 開催回数, 値: 3回/年",
        "内容: 延べ参加者数, 値: 3名",
        "内容: 設置か所数, 値: 3ヶ所",
        "内容: 参加者数, 値: 3千人",
        "内容: 協力事業者数, 値: 3社",
        "内容: 解決した割合, 値: 80%",
        "内容: 相談（件数）, 値: 3人",
        "内容: 相談件数（実人数）, 値: 3人",
        "内容: 親子の参加者数, 値: 3組",
        "内容: 会議を開く, 値: 3回/年",
    ],
)
def test_a_unit_that_fits(tmp_path: Path, words: str) -> None:
    assert goal(tmp_path, words) == []


@pytest.mark.parametrize(
    ("words", "named"),
    [("内容: 支援員の配置数, 値: 3人/年", "支援員の配置数"), ("内容: 居場所, 値: 3か所/年", "居場所")],
)
def test_a_stock_per_year(tmp_path: Path, words: str, named: str) -> None:
    [found] = goal(tmp_path, words)

    assert found.endswith(f" NUM-108 「{named}」は、ある時点の数ですが、「/年」が付いています")


@pytest.mark.parametrize(
    "words",
    [
        "内容: 支援員の配置数, 値: 3人",
        "内容: 新たに開く居場所, 値: 3か所/年",
        "内容: 実利用者数, 値: 34人/年",
    ],
)
def test_a_stock_at_a_time_and_a_flow(tmp_path: Path, words: str) -> None:
    assert goal(tmp_path, words) == []


def posts(folder: Path, first: str, second: str) -> list[str]:
    """Give what lint says when アウトリーチ and 自立相談支援, both of 福祉総合課, have this 配置人員."""
    change(folder, "jiritsu.yaml", POST, f"{POST}\n    配置人員: {first}")
    where = "    実施方式: 直営\n"
    return said(change(folder, "outreach.yaml", where, f"{where}    配置人員: {second}\n"))


def test_a_post_that_two_projects_count(tmp_path: Path) -> None:
    assert posts(tmp_path, "{職: 支援員, 人数: 1名}", "{職: [保健師, 支援員], 人数: 2名}") == [
        "outreach.yaml:13:16 NUM-109 「支援員」が、「自立相談支援事業」と"
        "「アウトリーチ等を通じた継続的支援事業」の両方の配置人員にあります"
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("{職: 支援員, 人数: 1名}", "{職: 支援員, 部署: shakyo, 人数: 2名}"),
        ("{職: 支援員, 人数: 1名}", "{職: 支援員, 任用: 兼務, 人数: 2名}"),
        ("{職: 支援員}", "{職: 支援員, 人数: 2名}"),
    ],
)
def test_posts_elsewhere_or_told_to_be_shared(tmp_path: Path, first: str, second: str) -> None:
    assert posts(tmp_path, first, second) == []


PARTS = """\
指標:
  - id: kpi
    名称: 相談
    単位: 件
    出典: 調べ
    実績: [{年度: R6, 値: 190, 目標: 200}]
    内訳:
      - {区分: {地区: 東}, 実績: [{年度: R6, 値: 110}]}
      - {区分: {地区: 西}, 実績: [{年度: R6, 値: 90}]}
"""


def test_parts_of_an_indicator_that_are_not_the_whole(tmp_path: Path) -> None:
    assert said(added(tmp_path, PARTS)) == [
        "more.yaml:6:22 NUM-110 R6の内訳を足すと200件で、全体の190件と合いません"
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [("値: 190", "値: 200"), ("値: 190", "値: 約190"), ("単位: 件", "単位: '%'"), ("地区: 西", "地区: 合計")],
)
def test_parts_that_are_the_whole_or_cannot_be_added(tmp_path: Path, old: str, new: str) -> None:
    assert said(added(tmp_path, PARTS.replace(old, new))) == []


def numbered(folder: Path, *names: str) -> list[str]:
    """Give what lint says when 地域包括支援センター are these places."""
    where = "    実施方式: 直営\n"
    change(folder, "hokatsu.yaml", where, f"{where}    実施施設: [{', '.join(names)}]\n")
    places = "\n".join(f"  - {{id: p{number}, 名称: {name}}}" for number, name in enumerate(names))
    (folder / "more.yaml").write_text(f"施設:\n{places}\n", encoding="utf-8")
    return said(folder)


@pytest.mark.parametrize(
    "names", [("第1包括", "第2包括", "第3包括", "第5包括"), ("東の第一包括", "東の第二包括", "東の第四包括")]
)
def test_a_gap_in_numbered_names(tmp_path: Path, names: tuple[str, ...]) -> None:
    [found] = numbered(tmp_path, *names)

    assert " NUM-106 「地域包括支援センターの運営」の実施施設に、「" in found
    assert found.endswith("第4包括」がありません" if "第5包括" in names else "第3包括」がありません")


@pytest.mark.parametrize(
    "names",
    [
        ("第1包括", "第2包括", "第3包括"),
        ("第1包括", "第3包括"),
        ("第2包括", "第3包括", "第5包括"),
        ("第1包括", "第2東", "第4西"),
    ],
)
def test_numbered_names_without_a_gap_or_too_few(tmp_path: Path, names: tuple[str, ...]) -> None:
    assert numbered(tmp_path, *names) == []


CENTRES = "地域包括支援センターで、高齢者の総合相談、権利擁護、ケアマネジャーへの支援を行う。"
SITES = (
    "    実施施設:\n"
    "      - 名称: 地域包括支援センター\n"
    "        か所: [{方式: 委託, 数: 8か所}, {方式: 直営, 数: 1か所}]\n"
)


def centres(folder: Path, sentence: str) -> list[str]:
    """Give what lint says of a sentence about the centres, of which eight are contracted and one is not."""
    where = "    実施方式: 直営\n    実施時期"
    change(folder, "hokatsu.yaml", where, f"    実施方式: 直営\n{SITES}    実施時期")
    plan = change(folder, "hokatsu.yaml", CENTRES, f"{CENTRES}{sentence}")
    return [line for line in said(plan) if " OUT-" not in line]


@pytest.mark.parametrize(
    "sentence",
    [
        "地域包括支援センター（7か所）が受ける。",
        "７ヶ所の地域包括支援センターが受ける。",
        "地域包括支援センターは、市内に七か所ある。",
    ],
)
def test_a_number_of_places_that_the_project_does_not_have(tmp_path: Path, sentence: str) -> None:
    found = [line for line in centres(tmp_path, sentence) if " NUM-" in line]

    assert [line.partition(" ")[2] for line in found] == [
        "NUM-102 「地域包括支援センター」を7か所としていますが、実施施設では9か所です"
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "地域包括支援センター（9か所）が受ける。",
        "地域包括支援センター（8か所）に委託する。",
        "基幹型地域包括支援センター（2か所）が受ける。",
        "令和5年度は地域包括支援センターが7か所であった。",
        "地域包括支援センターを10か所に増やす。",
        "地域包括支援センターと7か所の窓口が受ける。",
        "地区ごとに地域包括支援センターを2か所置く。",
    ],
)
def test_a_number_of_places_that_fits_or_is_another(tmp_path: Path, sentence: str) -> None:
    assert [line for line in centres(tmp_path, sentence) if " NUM-" in line] == []


def test_a_number_of_places_in_a_published_plan(repository: Path, tmp_path: Path) -> None:
    shutil.copytree(repository / "plans/kasugai", tmp_path / "plan")

    found = said(change(tmp_path / "plan", "torikumi-a.yaml", "センター}（12か所）", "センター}（11か所）"))

    assert [line for line in found if " NUM-102 " in line] == [
        "torikumi-a.yaml:16:30 NUM-102 「地域包括支援センター」を11か所としていますが、実施施設では12か所です"
    ]


@pytest.mark.parametrize(
    ("sites", "expected"),
    [
        ("[{施設: a, 場所: [東, 西], か所: {数: 3か所}}]", ["「か所」は3か所ですが、並べた施設は2か所です"]),
        ("[{施設: a, 場所: [東], か所: {数: 1か所}}]", []),
        ("[{施設: b, か所: {方式: 直営, 数: 1か所}}]", []),
        (
            "[{名称: 拠点, か所: {数: 3か所}}, {施設: a, 役割: 拠点}, {施設: b, 役割: 拠点}]",
            ["「か所」は3か所ですが、並べた施設は2か所です"],
        ),
        ("[{名称: 拠点, か所: {数: 3か所}}, {施設: a, 役割: 窓口}, {施設: b, 役割: 窓口}]", []),
    ],
)
def test_a_number_of_places_beside_their_list(tmp_path: Path, sites: str, expected: list[str]) -> None:
    where = "    実施方式: 直営\n    実施時期"
    change(tmp_path, "kyoten.yaml", where, f"    実施方式: 直営\n    実施施設: {sites}\n    実施時期")
    places = "施設:\n  - {id: a, 名称: ひろば, 場所: [{名称: 東}, {名称: 西}]}\n  - {id: b, 名称: 森}\n"
    (tmp_path / "more.yaml").write_text(places, encoding="utf-8")

    found = [line for line in said(tmp_path) if " NUM-" in line]

    assert [line.partition(" NUM-103 ")[2] for line in found] == expected

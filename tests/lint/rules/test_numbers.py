"""Numbers and numbering: the rules of the family NUM."""

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

"""NAM-114 and NAM-115: letters that nothing explains, short names introduced twice or in vain."""

from pathlib import Path

import pytest

from tests.lint.rules.sample import added, change, said

MEETING = "会議:\n  - id: bukai\n    名称: 地域づくり部会\n    目的: {}\n"


def purpose(folder: Path, sentence: str) -> list[str]:
    """Give what lint says of a meeting with `sentence` as its purpose, which begins at column 9 of line 4."""
    added(folder, MEETING.format(sentence))
    return [line.removeprefix("more.yaml:") for line in said(folder)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("地域のCSWが話し合う。CSWは3人いる。", "4:12 NAM-114 「CSW」が何の略かを述べていません"),
        ("LGBTs の人を支える。", "4:9 NAM-114 「LGBTs」が何の略かを述べていません"),
    ],
)
def test_letters_are_told_once_where_they_stand_first(tmp_path: Path, sentence: str, expected: str) -> None:
    assert purpose(tmp_path, sentence) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "コミュニティソーシャルワーカー（CSW）が話し合う。",
        "CSW（コミュニティソーシャルワーカー）が話し合う。",
        "地域の相談員（以下「CSW」という。）が話し合う。CSWは3人いる。",
        "NPOとSNSで話し合い、SDGsを学び、PDCAで進める。",
        "「CSWの会」が話し合う。",
        "案内は a@EXAMPLE.lg.jp に送る。",
        "1階のA室とB室で開く。",
    ],
)
def test_letters_that_are_explained_or_everyday(tmp_path: Path, sentence: str) -> None:
    assert [line for line in purpose(tmp_path, sentence) if "NAM" in line] == []


def test_letters_of_a_registered_name(tmp_path: Path) -> None:
    added(tmp_path, MEETING.format("CSWが話し合う。"))
    change(tmp_path, "more.yaml", "地域づくり部会", "CSW部会")

    assert said(tmp_path) == []


def test_a_short_name_that_is_never_used(tmp_path: Path) -> None:
    assert purpose(tmp_path, "居場所を開く団体（以下「開設団体」という。）の話を聞く。") == [
        "4:21 NAM-115 略称「開設団体」を紹介していますが、一度も使っていません"
    ]


def test_a_short_name_that_is_introduced_twice(tmp_path: Path) -> None:
    once = "団体（以下「開設団体」という。）"

    assert purpose(tmp_path, f"居場所の{once}と、相談の{once}の話を聞く。") == [
        "4:40 NAM-115 略称「開設団体」を二度紹介しています"
    ]


def test_a_short_name_that_a_heading_uses(tmp_path: Path) -> None:
    added(tmp_path, MEETING.format("居場所を開く団体（以下「開設団体」という。）の話を聞く。"))
    change(tmp_path, "honbun.yaml", "見出し: 資料", "見出し: 開設団体の資料")

    assert said(tmp_path) == []


def test_what_cannot_be_read_may_have_used_it(tmp_path: Path) -> None:
    added(tmp_path, MEETING.format("居場所を開く団体（以下「開設団体」という。）の話を聞く。"))
    change(tmp_path, "honbun.yaml", "推進体制図: すべて", "推進体制図: nai")

    assert [line.split(" ")[1] for line in said(tmp_path)] == ["JS103"]

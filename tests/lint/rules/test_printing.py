"""REF-001 and REF-002: what is registered and not printed, and citations that lead to nothing."""

from pathlib import Path

import pytest

from tests.lint.rules.sample import added, change, said

SHOWN = "        - {事例: すべて, 見出し: 事例}\n        - 予算表: すべて\n"
CASE = """\
事例:
  - {id: jirei, 名称: 借金を抱える世帯, 世帯: [{id: a, 続柄: 本人}], 課題: [{誰: a, 内容: 借金}], 支援: 相談}
"""
MEETING = "会議:\n  - {id: chiiki-kaigi, 名称: 地域の会議, 目的: 話し合う。}\n"


def unshown(folder: Path, more: str) -> list[str]:
    """Give what lint says of `more` beside the plan of 見本市, whose last tables are taken out."""
    added(folder, more)
    change(folder, "honbun.yaml", SHOWN, "")
    change(folder, "honbun.yaml", "推進体制図: すべて", "推進体制図: [shien-kaigi, suishin, chosei]")
    return said(folder)


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        (CASE, "more.yaml:2:21 REF-001 事例「借金を抱える世帯」を印字する所がありません"),
        (MEETING, "more.yaml:2:28 REF-001 会議「地域の会議」を印字する所がありません"),
        (
            "共通文:\n  - {id: kyotsu, 本文: 支援は無料である。}\n",
            "more.yaml:2:6 REF-001 共通文「kyotsu」を印字する所がありません",
        ),
    ],
)
def test_what_no_block_shows(tmp_path: Path, more: str, expected: str) -> None:
    assert unshown(tmp_path, more) == [expected]


def test_a_citation_prints_a_meeting_and_so_does_another_that_reports_to_it(tmp_path: Path) -> None:
    report = "{id: kekka, 名称: 結果の会議, 目的: 話し合う。, 報告先: chiiki-kaigi}"

    assert unshown(
        tmp_path / "cited", f"{MEETING}用語: [{{id: a, 名称: 断り, 意味: '${{会議:chiiki-kaigi}}'}}]\n"
    ) == ["more.yaml:3:18 NAM-107 用語「断り」が、計画の文章に出てきません"]
    assert unshown(tmp_path / "named", f"{MEETING}  - {report}\n") == [
        "more.yaml:3:21 REF-001 会議「結果の会議」を印字する所がありません"
    ]


def test_a_project_out_of_the_list_of_its_item(tmp_path: Path) -> None:
    plan = change(
        tmp_path,
        "honbun.yaml",
        "{事業一覧: すべて, 項目",
        "{事業一覧: [sodan, sanka-shien, chiiki, outreach-shien], 項目",
    )

    assert [line for line in said(plan) if "REF-001" in line] == []  # REQ-103 tells of the item


def test_what_cannot_be_read_may_have_printed_it(tmp_path: Path) -> None:
    added(tmp_path, CASE)
    change(tmp_path, "honbun.yaml", SHOWN, "        - {事例: jireu, 見出し: 事例}\n")

    assert [line.split(" ")[1] for line in said(tmp_path)] == ["JS103"]


PLACE = "    - 見出し: 資料\n      内容:\n"


@pytest.mark.parametrize("kind", ["表", "頁"])
def test_a_citation_of_a_table_without_a_row(tmp_path: Path, kind: str) -> None:
    table = "{経過: すべて, id: keika, 見出し: 経過}"
    cited = f"{PLACE}        - 経過は、${{{kind}:keika}}のとおりである。\n        - {table}\n"

    assert said(change(tmp_path, "honbun.yaml", PLACE, cited)) == [
        "honbun.yaml:30:15 REF-002 引用の先の「keika」は、何も印字しません"
    ]


def test_a_citation_of_an_empty_section(tmp_path: Path) -> None:
    empty = f"    - {{見出し: 空の章, id: kara}}\n{PLACE}        - 続きは、${{節:kara}}に示す。\n"

    assert said(change(tmp_path, "honbun.yaml", PLACE, empty)) == [
        "honbun.yaml:31:15 REF-002 引用の先の「kara」は、何も印字しません"
    ]


@pytest.mark.parametrize(
    "block",
    [
        "{手続: すべて, id: saki, 見出し: 市の手続}",
        "{小見出し: 市の手続, id: saki}",
        "{図: 会議の様子, id: saki}",
    ],
)
def test_a_citation_of_what_prints_something(tmp_path: Path, block: str) -> None:
    kind = "図" if "図" in block else "頁"
    cited = f"{PLACE}        - 続きは、${{{kind}:saki}}に示す。\n        - {block}\n"

    assert [it for it in said(change(tmp_path, "honbun.yaml", PLACE, cited)) if "FIG-901" not in it] == []

"""Every key and value points at its own characters."""

import pytest

from jusou_plan.source import events
from jusou_plan.source.marks import Marks
from tests.source.reading import characters, read

PLAN = """\
計画:  # 基本
  名称: 第2期𠮷野市計画
  "愛称": 'か゚もめ'
  担当:
  期間: {自: 2026-04-01, 至: "2031-03-31"}

事業:
- id: a
  内容: |

    一行目：本文
      字下げ

    最後
  # 注釈
- [x, 'y']
- {}
空: []
"""


@pytest.fixture(params=["C", "Python"])
def marks(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Marks:
    """The marks of PLAN, from either parser."""
    monkeypatch.setattr(events, "has_c_parser", lambda: request.param == "C")
    parsed = read(PLAN)
    assert parsed.findings == ()
    return parsed.marks


@pytest.mark.parametrize(
    ("path", "place", "value"),
    [
        (["計画", "名称"], "x.yaml:2:7", "第2期𠮷野市計画"),
        (["計画", "愛称"], "x.yaml:3:9", "'か゚もめ'"),
        (["計画", "担当"], "x.yaml:4:5", ""),
        (["計画", "期間", "自"], "x.yaml:5:11", "2026-04-01"),
        (["計画", "期間", "至"], "x.yaml:5:26", '"2031-03-31"'),
        (["事業", 0, "id"], "x.yaml:8:7", "a"),
        (["事業", 0, "内容"], "x.yaml:11:5", "一行目：本文"),
        (["事業", 1, 1], "x.yaml:16:7", "'y'"),
        (["計画"], "x.yaml:2:3", "名称"),
        (["計画", "期間"], "x.yaml:5:8", "自"),
        (["事業"], "x.yaml:8:3", "id"),
        (["事業", 2], "x.yaml:17:3", "{}"),
        (["空"], "x.yaml:18:4", "[]"),
        ([], "x.yaml:1:1", "計画"),
    ],
)
def test_a_value_is_where_its_characters_are(
    marks: Marks, path: list[str | int], place: str, value: str
) -> None:
    span = marks.at(path).span
    assert str(span) == place
    assert characters(PLAN, span) == value


@pytest.mark.parametrize(
    ("path", "key"), [(["計画"], "計画"), (["計画", "愛称"], '"愛称"'), (["計画", "期間", "至"], "至")]
)
def test_a_key_is_where_its_characters_are(marks: Marks, path: list[str | int], key: str) -> None:
    span = marks.at(path).key_span
    assert span is not None
    assert characters(PLAN, span) == key


def test_a_list_item_has_no_key(marks: Marks) -> None:
    assert marks.at(["事業", 0]).key_span is None


def test_parts_of_a_path_that_do_not_exist_are_skipped(marks: Marks) -> None:
    assert marks.at(["事業", 0, "tagged-union", "id"]) is marks.at(["事業", 0, "id"])
    assert marks.at(["計画", "ない項目"]) is marks.at(["計画"])
    assert marks.at(["事業", 99]) is marks.at(["事業"])


def test_the_extent_of_a_block_ends_with_its_last_written_character(marks: Marks) -> None:
    written = characters(PLAN, marks.at(["事業", 0]).extent)
    assert written.startswith("id: a\n")
    assert written.endswith("\n    最後")


def test_within_finds_a_word_in_a_literal_block() -> None:
    parsed = read(PLAN)
    content = "\n一行目：本文\n  字下げ\n\n最後\n"
    start = content.index("字下げ")
    span = parsed.marks.at(["事業", 0, "内容"]).within(start, start + 3)
    assert str(span) == "x.yaml:12:7"
    assert characters(PLAN, span) == "字下げ"


@pytest.mark.parametrize(
    ("value", "word"),
    [("参照 ${法:x} です", "${法:x}"), ("'参照 ${法:x}'", "${法:x}"), ('"参照 ${法:x}"', "${法:x}")],
)
def test_within_finds_a_word_in_a_one_line_value(value: str, word: str) -> None:
    text = f"a: {value}\n"
    parsed = read(text)
    start = str(parsed.data["a"]).index(word)
    assert characters(text, parsed.marks.at(["a"]).within(start, start + len(word))) == word


@pytest.mark.parametrize(
    "value", ["'it''s ${x}'", '"tab\\t ${x}"', ">\n  折り\n  畳み ${x}", '"二行に\n  わたる ${x}"']
)
def test_within_gives_the_whole_value_where_characters_do_not_map(value: str) -> None:
    parsed = read(f"a: {value}\n")
    marks = parsed.marks.at(["a"])
    assert marks.within(3, 5) == marks.span


def test_within_outside_the_string_gives_the_whole_value() -> None:
    marks = read("a: 短い\n").marks.at(["a"])
    assert marks.within(1, 99) == marks.span

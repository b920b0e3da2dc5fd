"""Edits of texts, and whether they changed anything else."""

from pathlib import Path

import pytest

from jusou_plan.source.edits import edit_of, edited
from jusou_plan.source.file import SourceFile
from jusou_plan.source.finding import Edit
from jusou_plan.source.position import Position, Span
from jusou_plan.source.unchanged import nothing_else_changed
from jusou_plan.source.yaml_file import parse


def file(text: str) -> SourceFile:
    return SourceFile(Path("a.yaml"), "a.yaml", text)


def edit(line: int, column: int, width: int, text: str) -> Edit:
    return Edit(Span("a.yaml", Position(line, column), Position(line, column + width)), text)


def test_edits_leave_every_other_character() -> None:
    text = "甲: 一二三\r\n乙: |\r\n  四五\r\n"

    assert edited(file(text), [edit(3, 4, 1, "伍"), edit(1, 4, 2, ""), edit(1, 1, 0, "初: 零\r\n")]) == (
        "初: 零\r\n甲: 三\r\n乙: |\r\n  四伍\r\n"
    )


@pytest.mark.parametrize(
    ("text", "old", "expected"),
    [
        ("甲: 市の声\n", "声", edit(1, 6, 1, "音")),
        ("甲: '市の声'\n", "声", edit(1, 7, 1, "音")),
        ("甲: |\n  市の\n   声\n", "声", edit(3, 4, 1, "音")),
        ('甲: "市\\u306e声"\n', "声", None),
        ("甲: 'いわゆる''市''の声'\n", "声", None),
        ("甲: 市の\n  声\n", "声", None),
        ("甲: >\n  市の声\n", "声", None),
        ("甲: |\n  市の\n  声\n", "の\n声", None),
    ],
)
def test_an_edit_is_given_only_where_its_place_is_certain(text: str, old: str, expected: Edit | None) -> None:
    marks = parse(file(text)).marks.at(("甲",))

    assert edit_of(marks, marks.text.index(old), old, "音") == expected


@pytest.mark.parametrize(
    ("text", "change", "kept"),
    [
        ("甲: 一二\n乙: 3\n", edit(1, 4, 1, "壱"), True),
        ("甲: 一二\n乙: 3\n", edit(1, 4, 2, "12"), False),  # a number
        ("甲: 一二\n乙: 3\n", edit(1, 5, 1, ": 二"), False),  # a mapping
        ("甲: 一二\n乙: 3\n", edit(1, 5, 1, " # 二"), False),  # a comment
        ("甲: [一二]\n", edit(1, 6, 1, "二, 三"), False),  # one more item
        ("甲: 一二\n乙: 3\n", edit(2, 1, 1, "丙"), False),  # a key
        ("甲:\n  - 名: 一\n", edit(2, 5, 0, "id: a\n    "), True),
        ("甲:\n  - 名: 一\n", edit(2, 5, 0, "略: a\n    "), False),
        ("甲:\n  - {名: 一}\n", edit(2, 6, 0, "id: a, "), True),
        ("甲: |\n  一\n  二\n", edit(2, 3, 1, "壱"), True),
        ("甲: |\n  一\n  二\n", edit(2, 1, 2, ""), False),  # the end of the text
    ],
)
def test_what_an_edit_changes_besides_is_seen(text: str, change: Edit, kept: bool) -> None:
    new = file(edited(file(text), [change]))

    assert nothing_else_changed(parse(file(text)), parse(new), [change]) is kept


def test_signs_of_syntax_may_bring_back_what_was_lost_and_change_nothing_else() -> None:
    before = "甲:\n  - 名: 一\n  - 名：二\n乙: 三\n"
    change = edit(3, 6, 1, ": ")
    parsed = parse(file(before))

    good = parse(file(edited(file(before), [change])))
    assert good.data["甲"] == [{"名": "一"}, {"名": "二"}]
    assert nothing_else_changed(parsed, good, [change], of_syntax=True)
    assert not nothing_else_changed(parsed, good, [change])
    other = parse(file(edited(file(before), [change]).replace("三", "四")))
    assert not nothing_else_changed(parsed, other, [change], of_syntax=True)

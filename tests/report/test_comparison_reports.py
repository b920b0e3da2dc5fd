"""A comparison in a terminal and as CSV."""

import csv
import io
import os
from pathlib import Path

import pytest

from jusou_plan.report.comparison_csv import render_comparison_csv
from jusou_plan.report.comparison_text import render_comparison
from jusou_plan.report.style import Style
from jusou_plan.report.width import width
from tests.comparison.plans import KAI, OTSU, city, compared, project

GOLDEN = Path(__file__).parent / "golden"
UPDATE = "JUSOU_UPDATE_GOLDEN"


def golden(name: str, made: str) -> None:
    path = GOLDEN / name
    if os.environ.get(UPDATE):
        path.write_text(made, encoding="utf-8", newline="")
    assert made.encode() == path.read_bytes(), f"set {UPDATE}=1 to accept the new {name}, then read it"


def cells(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def test_the_text_is_that_of_the_golden_file() -> None:
    golden("comparison.txt", render_comparison(compared(KAI, OTSU)))


def test_the_csv_is_that_of_the_golden_file() -> None:
    golden("comparison.csv", render_comparison_csv(compared(KAI, OTSU)))


def test_csv_begins_with_the_mark_of_utf_8_and_ends_each_line_as_windows_does() -> None:
    data = render_comparison_csv(compared(KAI, OTSU)).encode()

    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\xef\xbb\xbf") == 1
    assert data.endswith(b"\r\n")
    assert data.count(b"\n") == data.count(b"\r") == data.count(b"\r\n")


def test_csv_has_a_line_for_every_row_and_a_cell_for_every_plan() -> None:
    head, *rows = cells(render_comparison_csv(compared(KAI, OTSU)))

    assert head == ["区分", "号", "事項", "比べる項目", "比べた結果", "甲斐市", "乙町"]
    assert {len(row) for row in rows} == {7}
    assert len(rows) == 3 + 13 * 6 + 3 * 2 + 5
    assert rows[5] == [
        "社会福祉法第106条の4第2項の事業",
        "第1号イ",
        "地域包括支援センターの運営",
        "実施方式",
        "同じ（言い方は違う）",
        "直営及び委託",
        "一部委託",
    ]


@pytest.mark.parametrize(
    "name", ["=1+1", "+81", "-2", "@SUM(A1)", "＝1", "＋1", "－1", "＠a", " =1", '=cmd|"/c calc"!A1']
)
def test_nothing_in_csv_is_a_formula(name: str) -> None:
    quoted = "'" + name.replace("'", "''") + "'"
    text = city("甲市", f"事業: [{{id: a, 根拠: 第1号イ, 名称: {quoted}}}]\n")
    rows = cells(render_comparison_csv(compared(text, city("乙市"), clean=False)))

    [found] = [row for row in rows if row[1] == "第1号イ" and row[3] == "事業の名称"]
    assert found[5] == f"'{name.strip()}"
    assert not any(
        cell.startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠")) for row in rows for cell in row
    )


def test_a_citys_name_is_harmless_too() -> None:
    head = cells(render_comparison_csv(compared(city("'=HYPERLINK(1)'"), city("乙市"), clean=False)))[0]
    assert head[5] == "'=HYPERLINK(1)"


def test_commas_quotes_and_line_ends_stay_in_their_cell() -> None:
    text = city("甲市", '事業: [{id: a, 根拠: 第1号イ, 名称: "甲,\\"乙\\"\\n丙"}]\n')
    rows = cells(render_comparison_csv(compared(text, city("乙市"), clean=False)))

    assert rows[4][5] == '甲,"乙" 丙'


MANY = [
    project(f"実施方式: 委託, 分野: 介護, 配置人員: {{職: 保健師, 人数: {n}名}}", f"第{n}市")
    for n in range(1, 11)
]


@pytest.mark.parametrize("columns", [60, 80, 120, 200])
@pytest.mark.parametrize("ambiguous", [1, 2])
def test_no_line_is_wider_than_the_terminal(columns: int, ambiguous: int) -> None:
    text = render_comparison(compared(*MANY), Style(columns=columns, ambiguous=ambiguous))

    hanging = 2  # a closing bracket or a comma never begins a line
    assert max(width(line, ambiguous=ambiguous) for line in text.splitlines()) <= columns + hanging


def test_many_plans_are_told_in_turns_each_under_its_head() -> None:
    lines = render_comparison(compared(*MANY), Style(columns=80)).splitlines()
    first = lines.index("第1号イ 地域包括支援センターの運営")
    block = lines[first : lines.index("第1号ロ 障害者相談支援事業")]

    heads = [line.split() for line in block if line.split() and line.split()[0].endswith("市")]
    assert [name for head in heads for name in head] == [f"第{n}市" for n in range(1, 11)]
    assert sum("配置人員" in line for line in block) == len(heads) == 4


def test_the_columns_stand_under_each_other() -> None:
    lines = render_comparison(compared(KAI, OTSU)).splitlines()
    head = lines[lines.index("第1号イ 地域包括支援センターの運営") + 1]
    [line] = [line for line in lines if "直営及び委託" in line and "一部委託" in line and "「" not in line]

    assert width(head[: head.index("甲斐市")]) == width(line[: line.index("直営及び委託")])
    assert width(head[: head.index("乙町")]) == width(line[: line.index("一部委託")])


def test_what_differs_is_told_by_words_and_coloured_only_besides() -> None:
    made = compared(KAI, OTSU)
    plain, coloured = render_comparison(made), render_comparison(made, Style(colour=True))

    assert "→ 異なる" in plain
    assert "\x1b" not in plain
    assert "\x1b[1;33m→ 異なる\x1b[0m" in coloured


def test_a_name_that_would_steer_the_terminal_does_not() -> None:
    text = city("甲市", '事業: [{id: a, 根拠: 第1号イ, 名称: "甲\\e[31m乙"}]\n')
    assert "\x1b" not in render_comparison(compared(text, city("乙市"), clean=False))


def test_no_plan_has_an_item() -> None:
    lines = render_comparison(compared(KAI, OTSU)).splitlines()
    assert lines[lines.index("第2号 参加支援事業") + 1] == "  どの計画にも記載がありません。"

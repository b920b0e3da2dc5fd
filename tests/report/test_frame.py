"""The code frame: the user must see at once where the mistake is, so the carets stand exactly."""

import pytest

from jusou_plan.report.frame import render_frame
from jusou_plan.report.style import Style
from jusou_plan.source.finding import Suggestion
from tests.report.diagnostics import LINES, UNKNOWN_DEPARTMENT, diagnostic, related, span


def carets(line: str, start: int, end: int, **style: int) -> tuple[str, str]:
    """The frame's two lines for columns `start` to `end` of `line`, without the margin."""
    frame = render_frame(diagnostic(span("a.yaml", 1, start, end)), {"a.yaml": [line]}, Style(**style))  # type: ignore[arg-type]
    shown, marks = frame.split("\n")[2:4]
    return shown.removeprefix("1 | "), marks.removeprefix("  | ")


def test_a_whole_frame() -> None:
    assert render_frame(UNKNOWN_DEPARTMENT, LINES) == (
        """\
plans/fukui/jigyo.yaml:118:10: error JS103 存在しない部署です [unknown-reference]
    |
117 |     名称: 相談支援事業
118 |     所管課: 障害福祉課
    |             ^^^^^^^^^^ 「障害福祉課」は 部署 にありません
    |
    = もしかして: 障がい福祉課 (plans/fukui/toroku.yaml:14)
    = 詳しく: jusou explain JS103"""
    )


def test_every_remark_has_its_line_in_a_fixed_order() -> None:
    frame = render_frame(
        diagnostic(
            span("a.yaml", 1, 1, 3),
            suggestions=(Suggestion("甲課"), Suggestion("乙課", span("b.yaml", 7, 1, 3))),
            related=(related("1回目はここです", span("b.yaml", 3, 2, 4)),),
            basis="社会福祉法第106条の5第1項",
            advice="例:\n  所管課: 甲課",
        ),
        {"a.yaml": ["丙課"]},
    )

    assert frame.split("\n")[5:] == [
        "  = もしかして: 甲課、乙課 (b.yaml:7)",
        "  = 関連: 1回目はここです (b.yaml:3:2)",
        "  = 根拠: 社会福祉法第106条の5第1項",
        "  = 直し方: 例:",
        "              所管課: 甲課",
        "  = 詳しく: jusou explain JS103",
    ]


@pytest.mark.parametrize(
    ("line", "start", "end", "marks"),
    [
        pytest.param("所管課: 総務", 6, 8, "        ^^^^", id="full-width"),
        pytest.param("id: Ab", 5, 7, "    ^^", id="half-width"),
        pytest.param("課: 𠮷野", 4, 6, "    ^^^^", id="outside the basic plane"),
        pytest.param("か\u3099き: 値", 6, 7, "      ^^", id="combining mark before"),
        pytest.param("ﾊﾟ: 値", 5, 6, "    ^^", id="half-width kana"),
        pytest.param("a: か\u3099", 4, 6, "   ^^", id="combining mark inside"),
        pytest.param("👨\u200d👩: 値", 6, 7, "      ^^", id="joined emoji"),
        pytest.param("a: ①", 4, 5, "   ^", id="ambiguous counts as narrow"),
        pytest.param("a: b", 4, 4, "   ^", id="empty span"),
        pytest.param("a:", 3, 3, "  ^", id="behind the last character"),
        pytest.param("a: b", 4, 99, "   ^", id="a span that runs past the line"),
    ],
)
def test_carets_stand_under_the_marked_characters(line: str, start: int, end: int, marks: str) -> None:
    assert carets(line, start, end) == (line, marks)


def test_ambiguous_characters_can_be_wide() -> None:
    assert carets("※①: 値", 5, 6, ambiguous=2) == ("※①: 値", "      ^^")


def test_a_tab_is_shown_as_four_spaces() -> None:
    assert carets("\t名称: 値", 1, 2) == ("    名称: 値", "^^^^")


@pytest.mark.parametrize("sign", ["\x1b", "\x85", "\u2028", "\u202e"])
def test_nothing_in_a_plan_steers_the_terminal(sign: str) -> None:
    frame = render_frame(
        diagnostic(span("a.yaml", 1, 1, 2), label=f"「{sign}」", message=f"{sign}です"),
        {"a.yaml": [f"{sign}名称: 値"]},
    )

    assert sign not in frame
    assert "\N{REPLACEMENT CHARACTER}名称: 値" in frame


def test_of_a_span_over_several_lines_the_first_is_marked_to_its_end() -> None:
    frame = render_frame(
        diagnostic(span("a.yaml", 2, 3, 5, end_line=4), label="ここから"),
        {"a.yaml": ["内容:", "  一行目  ", "  二行目", "  三行目"]},
    )

    assert frame.split("\n")[1:5] == ["  |", "1 | 内容:", "2 |   一行目", "  |   ^^^^^^ ここから"]


def test_line_numbers_are_aligned_where_they_grow_by_a_digit() -> None:
    lines = [f"行{number}: 値" for number in range(1, 11)]

    frame = render_frame(diagnostic(span("a.yaml", 10, 1, 4)), {"a.yaml": lines})

    assert frame.split("\n")[1:5] == ["   |", " 9 | 行9: 値", "10 | 行10: 値", "   | ^^^^"]


def test_an_empty_line_before_is_not_shown() -> None:
    frame = render_frame(diagnostic(span("a.yaml", 2, 1, 2)), {"a.yaml": ["  ", "値"]})

    assert frame.split("\n")[1:4] == ["  |", "2 | 値", "  | ^^"]


def test_a_long_line_is_cut_on_both_sides_of_the_mark() -> None:
    shown, marks = carets("前" * 60 + "誤" + "後" * 60, 61, 62, columns=22)

    assert shown == "…前前前前誤後後後後後…"
    assert marks == " " * 9 + "^^"


def test_a_long_marked_run_is_cut_too() -> None:
    shown, marks = carets("内容: " + "文" * 100, 5, 105, columns=30)

    assert shown == "内容: 文文文文文文文文文…"
    assert marks == "      " + "^" * 19


@pytest.mark.parametrize("line", [0, 9])
def test_without_the_line_the_words_remain(line: int) -> None:
    frame = render_frame(diagnostic(span("a.yaml", line, 1, 2), advice="直す"), {"a.yaml": ["値"]})

    assert frame.split("\n") == [
        f"a.yaml:{line}:1: error JS103 存在しない部署です [unknown-reference]",
        "  |",
        "  = 直し方: 直す",
        "  = 詳しく: jusou explain JS103",
    ]


def test_colours_only_where_they_are_asked_for() -> None:
    assert "\x1b" not in render_frame(UNKNOWN_DEPARTMENT, LINES)
    coloured = render_frame(UNKNOWN_DEPARTMENT, LINES, Style(colour=True))
    assert "\x1b[1;31merror JS103\x1b[0m" in coloured
    assert "\x1b[1;31m^^^^^^^^^^ 「障害福祉課」は 部署 にありません\x1b[0m" in coloured

"""Widths without a font, and lines broken as Japanese asks for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jusou_plan.document.figures.letters import printable, width_in_em
from jusou_plan.document.figures.wrapping import wrapped

NEVER_FIRST = "、。」）・ー々っゃ"


def test_a_kanji_takes_one_em_and_a_figure_less() -> None:
    assert width_in_em("福祉") == 2.0
    assert 2.0 < width_in_em("106") < 2.2
    assert width_in_em("つくり") < width_in_em("作成中") == 3.0


def test_what_the_font_has_not_is_as_wide_as_in_others() -> None:
    assert width_in_em("𠮷") == 1.0
    assert width_in_em("\u200b") == 0.0


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        # within the width: one line
        ("参加支援事業", 6.0, ("参加支援事業",)),
        # a centred name breaks between words, about evenly
        ("地域包括支援センター運営事業", 9.0, ("地域包括支援", "センター運営事業")),
        ("生活困窮者支援等のための地域づくり事業", 11.0, ("生活困窮者支援等の", "ための地域づくり事業")),
        # after a mark that asks for a pause, never before it
        ("市民協働・ボランティア推進課", 11.0, ("市民協働・", "ボランティア推進課")),
        # at a space, which then is gone
        ("福祉政策課 福祉総合相談室よりそい", 11.0, ("福祉政策課", "福祉総合相談室よりそい")),
        # a bracket stands with what is in it
        ("多機関協働事業（第5号・第6号）", 9.0, ("多機関協働事業", "（第5号・第6号）")),
    ],
)
def test_names_break_where_a_reader_would_pause(text: str, width: float, lines: tuple[str, ...]) -> None:
    assert wrapped(text, width, even=True) == lines


def test_a_long_word_of_latin_letters_breaks_only_when_no_line_holds_it() -> None:
    assert wrapped("窓口 support@example.jp", 12.0, even=True) == ("窓口", "support@example.jp")
    narrow = wrapped("support@example.jp", 5.0, even=True)
    assert "".join(narrow) == "support@example.jp"
    assert all(width_in_em(line) <= 5.0 for line in narrow)


def test_a_long_text_fills_its_lines_and_ends_as_it_happens() -> None:
    lines = wrapped("一つ、二つ、三つ、四つ、五つ、六つ、七つ、八つ、九つ、十。", 12.0, even=False)
    assert lines[0] == "一つ、二つ、三つ、四つ、"


def test_what_a_drawing_cannot_hold_is_left_out() -> None:
    assert printable("福祉\n 総合\u0007課\ufffe　窓口") == "福祉 総合課 窓口"


@given(
    st.text(alphabet="福祉支援のあるっーセンタ、。」（）・々ゃ事業会議ab12 ", min_size=1, max_size=60).map(
        printable
    ),
    st.floats(min_value=4.0, max_value=30.0),
    st.booleans(),
)
def test_lines_hold_all_of_the_text_within_the_width(text: str, width: float, even: bool) -> None:
    lines = wrapped(text, width, even=even)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(width_in_em(line) <= width + 1e-6 for line in lines)


@given(
    st.lists(
        st.sampled_from(["福祉、", "支援。", "「会議」", "（第5号）", "センター", "きっと"]),
        min_size=1,
        max_size=30,
    )
)
def test_no_line_begins_with_what_belongs_to_the_line_before(words: list[str]) -> None:
    lines = wrapped("".join(words), 8.0, even=False)
    assert [line for line in lines if line[0] in NEVER_FIRST] == []
    assert [line for line in lines if line[-1] in "「（"] == []

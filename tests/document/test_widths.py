"""列の幅: 合わせて紙の幅になり、短い列は折り返されない。"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jusou_plan.document.nodes import (
    Block,
    Cell,
    ItemList,
    ListItem,
    NoteMark,
    Paragraph,
    Row,
    RowGroup,
    Strong,
    Text,
)
from jusou_plan.document.widths import column_widths, shares, width_of
from jusou_plan.source.position import Position, Span

HERE = Span("plan.yaml", Position(1, 1), Position(1, 1))
LINE = 48
"""Full-width characters on a line of the printed page."""

PADDING = 1.6


def cell(text: str, *, rowspan: int = 1, colspan: int = 1) -> Cell:
    return Cell((Paragraph((Text(text, HERE),), HERE),), HERE, rowspan=rowspan, colspan=colspan)


def row(*cells: str | Cell) -> Row:
    return Row(tuple(it if isinstance(it, Cell) else cell(it) for it in cells), HERE)


def group(*rows: Row) -> RowGroup:
    return RowGroup(rows, HERE)


def lines(share: float) -> float:
    """How many full-width characters a column of this share holds."""
    return share * LINE - PADDING


@pytest.mark.parametrize(
    ("text", "width"),
    [("相談", 2.0), ("ＦＡＸ", 3.0), ("FAX", 1.5), ("ﾌｸｲ", 1.5), ("か\u3099", 1.0), ("①", 1.0), ("", 0.0)],
)
def test_width_of_a_text_is_counted_in_full_width_characters(text: str, width: float) -> None:
    assert width_of(text) == width


def test_a_narrow_column_keeps_its_line_beside_columns_of_much_text() -> None:
    rows = group(row("福祉総合相談室", "相談を受け止める。" * 20, "見守る。" * 45))
    [name, first, second] = column_widths(3, [row("所管課", "内容", "対象者")], [rows])
    assert lines(name) >= width_of("福祉総合相談室") - 0.01
    assert first == pytest.approx(second, abs=1 / LINE)


def test_a_long_label_is_broken_beside_a_text_that_makes_its_rows_tall() -> None:
    rows = group(row("住民や支援関係機関などの意見の反映", "手続とその時期を記していない。" * 6))
    [label, text] = column_widths(2, [row("不足する事項", "理由")], [rows])
    assert 8 <= lines(label) <= 12
    assert text > label * 2


def test_a_column_with_one_long_cell_gets_less_than_one_with_many() -> None:
    rows = [row("見守る。" * 10, "相談を受け止める。" * 10) for _ in range(5)]
    rows[0] = row("相談を受け止める。" * 10, "相談を受け止める。" * 10)
    [seldom, often] = column_widths(2, [], [group(*rows)])
    assert seldom < often


def test_columns_of_much_text_stay_readable_beside_many_others() -> None:
    cells = ["名称の長い事業の名", *["相談を受け止める。" * 5] * 4, "令和8年度"]
    assert min(lines(width) for width in column_widths(6, [], [group(row(*cells))])) >= 4


def test_in_a_crowded_table_much_text_takes_room_from_short_columns() -> None:
    cells = ["福祉総合相談室", "地域包括ケア推進課", "相談を受け止める。" * 15, *["障がい福祉課"] * 5]
    widths = column_widths(8, [], [group(row(*cells))], line=60)
    assert widths[2] == max(widths)
    assert widths[2] * 60 > 2 * 60 / 8
    assert min(widths) * 60 - PADDING >= 4


def test_a_longer_line_of_the_page_leaves_more_to_much_text() -> None:
    rows = [group(row("相談", "相談を受け止める。" * 9))]
    assert column_widths(2, [], rows, line=84)[1] > column_widths(2, [], rows)[1]


def test_a_longer_head_than_its_column_gets_its_line_up_to_ten_characters() -> None:
    [count, text] = column_widths(
        2, [row("実施か所の数", "内容")], [group(row("3", "相談を受け止める。" * 20))]
    )
    assert lines(count) >= width_of("実施か所の数") - 0.01
    assert text > count


def test_more_text_gets_more_room() -> None:
    rows = group(row("短い文。" * 3, "長い文が続いている。" * 30))
    [short, long] = column_widths(2, [], [rows])
    assert short < long


def test_a_list_in_a_cell_counts_with_its_markers() -> None:
    def items(*texts: str) -> Block:
        made = (ListItem("・", (Paragraph((Text(text, HERE),), HERE),), HERE) for text in texts)
        return ItemList(tuple(made), HERE)

    words = Paragraph((Strong((Text("相談支援員", HERE),), HERE), NoteMark("n", "※1", HERE)), HERE)
    rows = group(Row((Cell((items("相談支援員"),), HERE), Cell((words,), HERE), cell("文。" * 50)), HERE))
    [listed, marked, _] = column_widths(3, [], [rows])
    assert lines(listed) >= 7 - 0.01
    assert lines(marked) >= 6.5 - 0.01


def test_a_cell_over_two_columns_does_not_widen_the_first() -> None:
    rows = group(row("課", "人"), row(cell("とても長い説明の文がここに入る。" * 5, colspan=2)))
    assert column_widths(2, [], [rows]) == (0.5, 0.5)


def test_a_cell_under_one_that_spans_rows_counts_for_its_own_column() -> None:
    rows = group(row(cell("支援", rowspan=2), "名"), row("とても長い名称の事業がここに入るとき。" * 3))
    [support, name] = column_widths(2, [], [rows])
    assert support < 0.25 < name


def test_a_row_span_ends_with_its_group() -> None:
    spanning = group(row(cell("支援", rowspan=9), "名"))
    [first, second] = column_widths(
        2, [], [spanning, group(row("とても長い名称の事業がここに入るとき。" * 3, "名"))]
    )
    assert second < 0.25 < first


CELLS = st.builds(
    cell, st.text("相談A1 ", max_size=30), rowspan=st.integers(1, 99), colspan=st.integers(1, 9)
)
ROWS = st.lists(CELLS, max_size=6).map(lambda cells: Row(tuple(cells), HERE))
GROUPS = st.lists(
    st.lists(ROWS, min_size=1, max_size=5).map(lambda rows: RowGroup(tuple(rows), HERE)), max_size=4
)


@given(st.integers(1, 40), st.lists(ROWS, max_size=2), GROUPS)
def test_whatever_the_spans_every_column_has_a_share_and_they_add_up(
    columns: int, head: list[Row], groups: list[RowGroup]
) -> None:
    widths = column_widths(columns, head, groups)
    assert len(widths) == columns
    assert min(widths) > 0
    assert sum(widths) == pytest.approx(1.0, abs=1e-9)


@given(st.lists(st.floats(0.1, 100), min_size=1, max_size=900))
def test_shares_are_never_negative_and_add_up(wanted: list[float]) -> None:
    made = shares(wanted)
    assert min(made) >= 0
    assert sum(made) == pytest.approx(1.0, abs=1e-9)

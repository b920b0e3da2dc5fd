from jusou_plan.document.nodes import Box, Table
from jusou_plan.render.extent import fits_together, guard_height, keeps_together, stands_whole, text_width
from tests.render.sample import cell, group, head, inlines, label, paragraph, row, span

LONG = "長い文章が続きます。" * 40


def table(*groups: tuple[str, ...]) -> Table:
    """Give a table of two columns with one group for each tuple, one row for each string."""
    rows = [group(*(row(label("項目"), words) for words in texts)) for texts in groups]
    return Table("t", inlines("表1"), (head("項目", "内容"),), tuple(rows), (0.3, 0.7), span())


def test_half_width_characters_are_narrower() -> None:
    assert text_width("相談") == 2.0
    assert text_width("(1)") < 2.0


def test_short_groups_are_kept_whole_and_long_ones_are_not() -> None:
    short, long = table(("甲", "乙")), table((LONG, LONG, LONG))
    assert keeps_together(short, short.groups[0].rows)
    assert not keeps_together(long, long.groups[0].rows)


def test_rows_of_a_quarter_of_a_page_may_be_divided() -> None:
    tall = table(("十六字の長さの文が続いていきます。" * 2 * 11,))
    assert not keeps_together(tall, tall.groups[0].rows)


def test_a_small_table_stands_whole_and_a_large_one_does_not() -> None:
    assert stands_whole(table(("甲",), ("乙",)))
    assert not stands_whole(table(*[("甲",)] * 20))


def test_a_large_table_needs_room_for_its_beginning() -> None:
    few, many = table(*[("甲",)] * 20), table(*[("甲",)] * 200)
    assert guard_height(few) == guard_height(many) < 60


def test_a_table_never_asks_for_more_than_a_page() -> None:
    assert guard_height(table((LONG * 10,), (LONG * 10,))) < 140


def test_rows_under_a_spanning_cell_are_measured_in_their_own_columns() -> None:
    narrow = "狭い列に入る文章です。" * 8
    spanned = group(row(label("群", rows=2), cell("上")), row(narrow))
    plain = group(row("狭", narrow), row("狭", "広"))
    widths = (0.9, 0.1)
    made = [Table("t", (), (), (each,), widths, span()) for each in (spanned, plain)]
    assert [keeps_together(each, each.groups[0].rows) for each in made] == [False, False]


def test_long_boxes_may_be_split() -> None:
    assert fits_together(Box(inlines("事例"), (paragraph("短い。"),), span()))
    assert not fits_together(
        Box(inlines("事例"), (paragraph(LONG), paragraph(LONG), paragraph(LONG)), span())
    )

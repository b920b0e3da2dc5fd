"""Making tables of the document tree."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from jusou_plan.document.nodes import (
    Block,
    Cell,
    CrossReference,
    Inline,
    Paragraph,
    Row,
    RowGroup,
    Scope,
    Table,
    Text,
)
from jusou_plan.document.widths import PAGE_LINE, column_widths, shares, width_of
from jusou_plan.source.position import Span

_SHEET_LABEL = (0.14, 0.26)
"""The narrowest and the widest label column of a sheet, as shares of the table."""

_LINE = 44
"""Full-width characters on a line of the printed page."""


def caption(text: str | None, origin: Span) -> tuple[Inline, ...]:
    """Give a caption's words."""
    return (Text(text, origin),) if text else ()


def head_cell(text: str, origin: Span, *, rows: int = 1, columns: int = 1) -> Cell:
    """Give a column header."""
    blocks = (Paragraph((Text(text, origin),), origin),) if text else ()
    scope = Scope.COLUMN if columns == 1 else Scope.COLUMN_GROUP
    return Cell(blocks, origin, scope=scope, rowspan=rows, colspan=columns)


def row_head(blocks: tuple[Block, ...], origin: Span, *, rows: int = 1, columns: int = 1) -> Cell:
    """Give a row header."""
    scope = Scope.ROW if rows == 1 else Scope.ROW_GROUP
    return Cell(blocks, origin, scope=scope, rowspan=rows, colspan=columns)


def sheet(
    id_: str, title: tuple[Inline, ...], rows: Sequence[tuple[str, tuple[Block, ...], Span]], origin: Span
) -> Table:
    """Give a form of labels and values. Every row is a group of its own, so that it may break over pages."""
    longest = max((width_of(label) for label, _, _ in rows), default=0.0)
    label_width = round(min(max((longest + 2) / _LINE, _SHEET_LABEL[0]), _SHEET_LABEL[1]), 4)
    groups = tuple(
        RowGroup(
            (
                Row(
                    (row_head((Paragraph((Text(label, span),), span),), span), Cell(blocks, span)),
                    span,
                ),
            ),
            span,
        )
        for label, blocks, span in rows
    )
    return Table(id_, title, (), groups, (label_width, round(1 - label_width, 4)), origin, kind="sheet")


def grid(
    id_: str,
    title: tuple[Inline, ...],
    head: Sequence[Row],
    groups: Sequence[RowGroup],
    origin: Span,
    widths: Sequence[float] = (),
    whole: Collection[int] = (),
    line: float = PAGE_LINE,
) -> Table:
    """Give a table with column heads; `widths` (in any unit) are measured from its text if not given.

    The lines of the columns in `whole` are not broken; `line` is how many characters
    a line of the page takes.
    """
    first = head[0].cells if head else groups[0].rows[0].cells
    columns = sum(cell.colspan for cell in first)
    measured = shares(widths) if widths else column_widths(columns, head, groups, whole, line)
    return Table(id_, title, tuple(head), tuple(groups), measured, origin)


def is_heading(group: RowGroup, table: Table) -> bool:
    """Tell whether a group is one cell over the whole width that heads what follows."""
    [row, *others] = group.rows
    [cell, *beside] = row.cells
    return not others and not beside and cell.scope is not None and cell.colspan == len(table.widths) > 1


def joined(blocks: Sequence[tuple[Block, ...]]) -> tuple[Block, ...]:
    """Give the blocks of several values one after another."""
    return tuple(block for value in blocks for block in value)


def plain_text(children: Sequence[Inline]) -> str:
    """Give the characters of inline nodes, for ids, titles and tests."""
    text = ""
    for child in children:
        if isinstance(child, Text | CrossReference):
            text += child.text
        elif hasattr(child, "children"):
            text += plain_text(child.children)
    return text

"""Column widths from what stands in the columns.

A fixed table layout with given widths is three times as fast in the PDF engine as letting it measure, and the
same in every output.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Sequence
from itertools import accumulate, pairwise

from jusou_plan.document.nodes import (
    Block,
    Break,
    Cell,
    CrossReference,
    Inline,
    ItemList,
    Link,
    NoteMark,
    Paragraph,
    Row,
    RowGroup,
    Strong,
    Text,
)

_PAGE = 44
"""Full-width characters on a line of the printed page, less the cells' padding."""

_LONGEST = 26
"""A column asks for no more than this many characters a line; longer text wraps."""

_SHORTEST = 4

_PADDING = 2
"""What a cell's padding takes, in full-width characters."""

_DIGIT = 1.25
"""How much wider a line of digits is than its letters are counted."""

_NARROW = 10
"""A column with no longer line than this keeps it whole, however much the others ask for."""


def width_of(text: str) -> float:
    """Give the width of a text in full-width characters."""
    return sum(
        0.0 if unicodedata.combining(char) else 1.0 if unicodedata.east_asian_width(char) in "WFA" else 0.5
        for char in text
    )


def column_widths(
    columns: int, head: Sequence[Row], groups: Sequence[RowGroup], whole: Collection[int] = ()
) -> tuple[float, ...]:
    """Give each column's share of the width; the shares add up to 1.

    Every column that fits on one line gets its line; what is left goes to the columns with much text, more to
    those with more. Lines of the columns in `whole` are never broken: they hold numbers that are dialled or
    added up, whose digits are wider than other letters.
    """
    longest = [0.0] * columns
    heads = [0.0] * columns
    for rows, kept in [(head, heads), *((group.rows, longest) for group in groups)]:
        for column, cell in _placed(rows, columns):
            if cell.colspan == 1:
                kept[column] = max(kept[column], _line(cell.blocks))
    wanted = [
        max(_SHORTEST, min(_LONGEST, text), min(title, _NARROW)) + _PADDING
        for text, title in zip(longest, heads, strict=True)
    ]
    for column in whole:
        wanted[column] = max(longest[column] * _DIGIT + _PADDING, wanted[column])
    kept_whole = [want <= _NARROW + _PADDING or column in whole for column, want in enumerate(wanted)]
    wide = sum(want for want, keep in zip(wanted, kept_whole, strict=True) if not keep)
    spare = _PAGE - (sum(wanted) - wide)
    if wide > spare > _PAGE / 3:
        wanted = [
            want if keep else want * spare / wide for want, keep in zip(wanted, kept_whole, strict=True)
        ]
    elif sum(wanted) < _PAGE:
        growing = [max(text - _LONGEST, 0.0) + 0.1 for text in longest]
        left, weight = _PAGE - sum(wanted), sum(growing)
        wanted = [want + left * share / weight for want, share in zip(wanted, growing, strict=True)]
    return shares(wanted)


def shares(wanted: Sequence[float]) -> tuple[float, ...]:
    """Give positive numbers as shares of their sum, in ten-thousandths that add up to 1."""
    total = sum(wanted)
    ends = [round(end / total, 4) for end in accumulate(wanted)]
    return tuple(round(end - start, 4) for start, end in pairwise([0.0, *ends]))


def _placed(rows: Sequence[Row], columns: int) -> list[tuple[int, Cell]]:
    """Give each cell with the column it starts in, cells above with a row span considered."""
    taken = [0] * columns
    placed = []
    for row in rows:
        column = 0
        for cell in row.cells:
            while column < columns and taken[column] > 0:
                column += 1
            placed.append((min(column, columns - 1), cell))
            for covered in range(column, min(column + cell.colspan, columns)):
                taken[covered] = cell.rowspan
            column += cell.colspan
        taken = [max(left - 1, 0) for left in taken]
    return placed


def _line(blocks: Sequence[Block]) -> float:
    """Give the width of the longest paragraph or item of a cell."""
    widest = 0.0
    for block in blocks:
        if isinstance(block, Paragraph):
            widest = max(widest, sum(_inline(child) for child in block.children))
        elif isinstance(block, ItemList):
            widest = max(
                [widest, *(width_of(item.marker) + _line(item.blocks) + 1 for item in block.items)],
            )
    return widest


def _inline(inline: Inline) -> float:
    match inline:
        case Text() | CrossReference() | Link():
            return width_of(inline.text)
        case NoteMark():
            return width_of(inline.mark)
        case Strong():
            return sum(_inline(child) for child in inline.children)
        case Break():
            return 0.0

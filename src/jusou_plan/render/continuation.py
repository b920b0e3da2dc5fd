"""「（続き）」 at the head of a table that goes on from the page before, and what it goes on with.

The head of a table is printed on each of its pages. Its first row says that the table goes on, and is left
out where the table begins. Where a row goes on, or rows under one label, the labels are printed again, and a
merged cell reaches down to the last row of each page. CSS cannot ask for that, so a function inside
WeasyPrint is replaced; with a WeasyPrint that this was not written for, tables go on without a word.
"""

from types import ModuleType
from typing import Any

ROW_CLASS = "continued"
"""The class of the row that is printed only where a table goes on."""

REPEATED = "jusou_repeated"
"""An attribute of a box that holds what the page before has too."""

_WRITTEN_FOR = "70."
_INSTALLED = "jusou_continuation"


def continue_tables(weasyprint: ModuleType) -> bool:
    """Make the imported `weasyprint` leave out, where a table begins, the row that says that it goes on.

    Gives False if it will not: then there must be no such row.
    """
    if not weasyprint.__version__.startswith(_WRITTEN_FOR):
        return False
    block = weasyprint.layout.block
    if hasattr(block, _INSTALLED):
        return True
    stock = block.table_layout

    def layout(context: Any, table: Any, bottom_space: float, skip_stack: Any, *others: Any) -> Any:  # noqa: ANN401
        if skip_stack is None and table.children and table.children[0].is_header:
            head, *groups = table.children
            rows = [row for row in head.children if ROW_CLASS not in row.element.get("class", "").split()]
            if len(rows) < len(head.children):
                table = table.copy_with_children([head.copy_with_children(rows), *groups])
        table, skipped = _with_merged(table, skip_stack)
        labels = _labels(table, skipped)
        made = stock(context, table, bottom_space, _with(labels, skipped), *others)
        if labels and _stuck(made[1], skipped):  # nothing but labels fitted: it would be so on every page
            made = stock(context, table, bottom_space, skipped, *others)
        elif labels and made[0] is not None:
            _mark(made[0], labels)
        if made[0] is not None:
            _close(made[0])
        return made[0], _remembered(made[1], skipped), *made[2:]

    block.table_layout = layout
    setattr(block, _INSTALLED, True)
    return True


class _Merged(dict[int, Any]):
    """Where the cells of a row go on that were counted with the merged cells from rows above it."""


def _with_merged(table: Any, skip_stack: Any) -> tuple[Any, Any]:  # noqa: ANN401  (WeasyPrint is untyped)
    """Put the merged cells that reach into the first row of a page into it: labels again, others empty.

    Gives the table, and where it goes on with the cells counted like that.
    """
    for group, rows in (skip_stack or {}).items():
        for first, cells in (rows or {}).items():
            lines = table.children[group].children
            over = [
                _reaching(cell, place + cell.rowspan - first)
                for place, row in enumerate(lines[:first])
                for cell in row.children
                if place + cell.rowspan > first
            ]
            if not over:
                break
            own = lines[first].children
            merged = sorted([*over, *own], key=lambda cell: cell.grid_x)
            row = lines[first].copy_with_children(merged)
            body = table.children[group].copy_with_children([*lines[:first], row, *lines[first + 1 :]])
            groups = [*table.children[:group], body, *table.children[group + 1 :]]
            if cells is not None and not isinstance(cells, _Merged):
                cells = {merged.index(own[place]): where for place, where in cells.items()}  # noqa: PLW2901
            return table.copy_with_children(groups), {group: {first: _Merged(cells or {})}}
    return table, skip_stack


def _reaching(cell: Any, rows: int) -> Any:  # noqa: ANN401
    """Give a merged cell as it goes on over so many rows of the next page."""
    again = cell.copy() if cell.element_tag == "th" else cell.copy_with_children([])
    again.rowspan = rows
    setattr(again, REPEATED, True)
    return again


def _remembered(resume_at: Any, skipped: Any) -> Any:  # noqa: ANN401
    """Give where a table goes on; the row that it began this page with has its cells counted as here."""
    for group, rows in (resume_at or {}).items():
        for row, cells in (rows or {}).items():
            begun = ((skipped or {}).get(group) or {}).get(row)
            if cells and isinstance(begun, _Merged):
                return {group: {row: _Merged(cells)}}
    return resume_at


def _close(table: Any) -> None:  # noqa: ANN401
    """Let the merged cells that go on on the next page reach down to the last row of this one."""
    for group in table.children:
        for place, row in enumerate(group.children):
            for cell in row.children:
                if place + cell.rowspan > len(group.children):
                    last = group.children[-1]
                    short = last.position_y + last.height - cell.position_y - cell.border_height()
                    cell.padding_bottom += max(short, 0)


def _labels(table: Any, skip_stack: Any) -> list[int]:  # noqa: ANN401  (WeasyPrint is untyped)
    """Give the places of the labels in the row that goes on, if a row does."""
    for group, rows in (skip_stack or {}).items():
        for row, cells in (rows or {}).items():
            placed = enumerate(table.children[group].children[row].children)
            return [
                place for place, cell in placed if cells and cell.element_tag == "th" and place not in cells
            ]
    return []


def _with(labels: list[int], skip_stack: Any) -> Any:  # noqa: ANN401
    """Give where a table goes on, its labels beginning anew."""
    if not labels:
        return skip_stack
    ((group, rows),) = skip_stack.items()
    ((row, cells),) = rows.items()
    return {group: {row: {**cells, **dict.fromkeys(labels)}}}


def _stuck(goes_on: Any, began: Any) -> bool:  # noqa: ANN401
    """Tell whether a row goes on where it began: a cell of which nothing fits is said to begin anew."""
    ((group, rows),) = began.items()
    ((row, cells),) = rows.items()
    left = ((goes_on or {}).get(group) or {}).get(row) or {}
    return all(left.get(cell) in (place, {0: None}) for cell, place in cells.items())


def _mark(table: Any, labels: list[int]) -> None:  # noqa: ANN401
    body = next((group for group in table.children if not group.is_header), None)
    if body is not None and body.children:
        for place in labels:
            setattr(body.children[0].children[place], REPEATED, True)

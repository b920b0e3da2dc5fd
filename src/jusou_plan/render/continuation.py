"""「（続き）」 at the head of a table that goes on from the page before.

The head of a table is printed on each of its pages. Its first row says that the table goes on, and is left
out where the table begins. Where a row goes on, its labels are printed again. CSS cannot ask for that, so a
function inside WeasyPrint is replaced; with a WeasyPrint that this was not written for, tables go on without
a word.
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
        labels = _labels(table, skip_stack)
        made = stock(context, table, bottom_space, _with(labels, skip_stack), *others)
        if labels and made[1] == skip_stack:  # nothing but labels fitted: it would be so on every page
            return stock(context, table, bottom_space, skip_stack, *others)
        if labels and made[0] is not None:
            _mark(made[0], labels)
        return made

    block.table_layout = layout
    setattr(block, _INSTALLED, True)
    return True


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


def _mark(table: Any, labels: list[int]) -> None:  # noqa: ANN401
    body = next((group for group in table.children if not group.is_header), None)
    if body is not None and body.children:
        for place in labels:
            setattr(body.children[0].children[place], REPEATED, True)

"""「（続き）」 at the head of a table that goes on from the page before.

The head of a table is printed on each of its pages. Its first row says that the table goes on, and is left
out where the table begins. CSS cannot ask for that, so a function inside WeasyPrint is replaced; with a
WeasyPrint that this was not written for, tables go on without a word.
"""

from types import ModuleType
from typing import Any

ROW_CLASS = "continued"
"""The class of the row that is printed only where a table goes on."""

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
        return stock(context, table, bottom_space, skip_stack, *others)

    block.table_layout = layout
    setattr(block, _INSTALLED, True)
    return True

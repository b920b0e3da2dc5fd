"""How the tests of this folder read a document that is a table: through the CSV that is made of it."""

from __future__ import annotations

import csv
import io

from jusou_plan.document.nodes import Document, Table
from jusou_plan.render.table_csv import render_table_csv
from jusou_plan.render.walk import nodes


def rows_of(document: Document) -> list[dict[str, str]]:
    """Give the rows of a document's tables, by their columns' heads."""
    text = render_table_csv(document).removeprefix("\ufeff")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def only_table(document: Document) -> Table:
    """Give the only table of a document."""
    [table] = [node for node in nodes(document) if isinstance(node, Table)]
    return table

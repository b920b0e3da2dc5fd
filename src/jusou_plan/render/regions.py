"""What the parts of a page that scroll by themselves are called: tables and wide drawings."""

from collections import Counter

from jusou_plan.document.nodes import Document, Figure, Table
from jusou_plan.document.table_names import table_names
from jusou_plan.render.plain import plain_text
from jusou_plan.render.walk import nodes


def region_names(document: Document) -> dict[str, str]:
    """Give a name of its own to every table and figure of `document`, by id.

    It is the caption, else the heading under which the table stands. One that was used before gets a
    number, because a list of landmarks in which two have the same name leads nobody anywhere.
    """
    names: dict[str, str] = {}
    used: Counter[str] = Counter()
    called = table_names(document)
    for node in nodes(document):
        match node:
            case Table() | Figure():
                name = plain_text(node.caption) or (
                    f"{plain_text(called[node.id])}の表" if isinstance(node, Table) else node.alternative
                )
                used[name] += 1
                names[node.id] = f"{name}({used[name]})" if used[name] > 1 else name
    return names

"""Tables: which cell heads which, from the table as it stands in the HTML."""

from dataclasses import dataclass

from jusou_plan.render.tagging.tree import Tag, walk

_SECTIONS = ("THead", "TBody", "TFoot")
_ROW_SCOPES = frozenset({"row", "rowgroup"})


@dataclass(frozen=True, slots=True)
class _Placed:
    """A cell and the rows and columns that it covers."""

    cell: Tag
    rows: range
    columns: range

    def heads(self, other: "_Placed") -> bool:
        if self.cell.kind != "TH":
            return False
        if self.cell.table["Scope"] == "/Row":
            return _meet(self.rows, other.rows)
        return _meet(self.columns, other.columns) and self.rows.start < other.rows.start


def mend_tables(root: Tag) -> None:
    """Say for each cell of the tables under `root` what it spans, and what heads it (ISO 32000-1, 14.8.5.7).

    Also puts a table's foot behind its body: on a page it is printed before what follows on the next.
    """
    tables = [tag for tag in walk(root) if tag.kind == "Table"]
    for number, table in enumerate(tables, 1):
        table.kids.sort(key=lambda kid: isinstance(kid, Tag) and kid.kind == "TFoot")
        placed = _placed(table)
        for each in placed:
            _describe(each, f"t{number}")
        for each in placed:
            if each.cell.kind == "TD":
                each.cell.heads = [head.cell.id for head in placed if head.heads(each)]


def _placed(table: Tag) -> list[_Placed]:
    placed = []
    top = 0
    for section in table.tags:
        if section.kind not in _SECTIONS:
            continue
        rows = [row for row in section.tags if row.kind == "TR"]
        taken: set[tuple[int, int]] = set()
        for number, row in enumerate(rows, top):
            column = 0
            for cell in row.tags:
                while (number, column) in taken:
                    column += 1
                height = min(_span(cell, "rowspan"), top + len(rows) - number)
                place = _Placed(
                    cell, range(number, number + height), range(column, column + _span(cell, "colspan"))
                )
                taken.update((line, across) for line in place.rows for across in place.columns)
                placed.append(place)
        top += len(rows)
    return placed


def _describe(placed: _Placed, table: str) -> None:
    cell = placed.cell
    if cell.kind == "TH":
        cell.table["Scope"] = "/Row" if cell.element.get("scope") in _ROW_SCOPES else "/Column"
        cell.id = f"{table}-{placed.rows.start}-{placed.columns.start}"
    if len(placed.columns) > 1:
        cell.table["ColSpan"] = len(placed.columns)
    if len(placed.rows) > 1:
        cell.table["RowSpan"] = len(placed.rows)


def _span(cell: Tag, name: str) -> int:
    return int(cell.element.get(name, "1"))


def _meet(one: range, other: range) -> bool:
    return one.start < other.stop and other.start < one.stop

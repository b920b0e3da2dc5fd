"""部署一覧: the departments that have a role, then those of each field."""

from __future__ import annotations

from jusou_plan.document.nodes import Block, Cell, Inline, Row, RowGroup, Text
from jusou_plan.document.scribe import Scribe
from jusou_plan.document.table import caption, grid, head_cell, row_head
from jusou_plan.model.block import DepartmentTable
from jusou_plan.model.organization import Department


def department_table(scribe: Scribe, block: DepartmentTable, id_: str) -> tuple[Block, ...]:
    """Give the table of the departments whose role or fields are known, in the order of the register."""
    groups: dict[tuple[str, str], list[Department]] = {}
    for department in scribe.plan.departments:
        if department.role:
            groups.setdefault(("役割", department.role), []).append(department)
    for department in scribe.plan.departments:
        for field in department.fields:
            groups.setdefault(("分野", field), []).append(department)
    if not groups:
        return ()
    origin = scribe.loaded.span(block)
    heads = {kind: None for kind, _ in groups}
    head = Row((head_cell("・".join(heads), origin), head_cell("部署", origin)), origin)
    rows = []
    for (kind, name), members in groups.items():
        span = scribe.loaded.span(members[0], kind)
        cells = (row_head(scribe.line(name, members[0], kind), span), Cell(_names(scribe, members), span))
        rows.append(RowGroup((Row(cells, span),), span))
    return (grid(id_, caption(block.caption, origin), [head], rows, origin, (1, 3)),)


def _names(scribe: Scribe, departments: list[Department]) -> tuple[Block, ...]:
    words: list[Inline] = []
    for department in departments:
        if words:
            words.append(Text("、", words[-1].origin))
        words += scribe.words(department.name, department, "名称")
    return scribe.paragraph(tuple(words))

"""事例: the household, what weighs on each of its members, and the supports."""

from __future__ import annotations

from jusou_plan.document.nodes import Block, Cell, Inline, Row, RowGroup, Text
from jusou_plan.document.scribe import Scribe
from jusou_plan.document.table import caption, grid, head_cell, row_head
from jusou_plan.document.words import bullets
from jusou_plan.model.block import CaseTable, FieldChoice
from jusou_plan.model.case import Case, Issue

FIELDS = ("世帯", "課題", "支援")
_LABELS = {"世帯": "世帯構成", "課題": "課題等", "支援": "支援等"}


def case_table(scribe: Scribe, block: CaseTable, id_: str) -> tuple[Block, ...]:
    """Give the table of the cases that a block names, all of them for すべて."""
    named = [scribe.loaded.resolve(reference) for reference in block.cases]
    cases = [case for case in named if isinstance(case, Case)]
    if not block.cases:
        cases = list(scribe.plan.cases)
    if not cases:
        return ()
    origin = scribe.loaded.span(block)
    fields = block.fields or tuple(FieldChoice.model_validate(field) for field in FIELDS)
    head = Row(
        tuple(
            head_cell(choice.label or _LABELS.get(choice.field, choice.field), origin) for choice in fields
        ),
        origin,
    )
    groups = [_row(scribe, case, fields) for case in cases]
    return (grid(id_, caption(block.caption, origin), [head], groups, origin),)


def _row(scribe: Scribe, case: Case, fields: tuple[FieldChoice, ...]) -> RowGroup:
    span = scribe.loaded.span(case)
    cells = []
    for choice in fields:
        match choice.field:
            case "世帯":
                cells.append(row_head(_household(scribe, case), span))
            case "課題":
                lines = [(_issue(scribe, case, issue), ()) for issue in case.issues]
                cells.append(
                    Cell(tuple(block for line, _ in lines for block in scribe.paragraph(line)), span)
                )
            case "支援":
                cells.append(Cell(_supports(scribe, case), span))
            case "名称":
                cells.append(Cell(scribe.line(case.name, case, "名称"), span))
            case _:
                cells.append(Cell((), span))
    return RowGroup((Row(tuple(cells), span),), span)


def _household(scribe: Scribe, case: Case) -> tuple[Block, ...]:
    return tuple(
        block
        for person in case.household
        for block in scribe.line(
            person.relation + (f"（{person.age}）" if person.age else ""), person, "続柄"
        )
    )


def _issue(scribe: Scribe, case: Case, issue: Issue) -> tuple[Inline, ...]:
    person = case.person(issue.who.text) if issue.who else None
    who = person.relation if person else "世帯"
    if person and sum(1 for other in case.household if other.relation == person.relation) > 1:
        who += f"（{_order(case, person.relation, person.id.text)}人目）"
    words: list[Inline] = [Text(f"{who}：", scribe.loaded.span(issue))]
    words += scribe.words("、".join(issue.texts), issue, "内容")
    return tuple(words)


def _order(case: Case, relation: str, who: str) -> int:
    same = [person.id.text for person in case.household if person.relation == relation]
    return same.index(who) + 1


def _supports(scribe: Scribe, case: Case) -> tuple[Block, ...]:
    lines = bullets(
        [(scribe.words(text, case, "支援", index), ()) for index, text in enumerate(case.supports)]
    )
    return (*lines, *scribe.line("など" if case.open_ended else "", case, "など"))

"""窓口票 and 窓口一覧: desks as forms, and in rows with their numbers."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from jusou_plan.document.nodes import Block, Cell, Row, RowGroup, Subheading, Text
from jusou_plan.document.scribe import Scribe
from jusou_plan.document.table import caption, grid, head_cell, joined, row_head, sheet
from jusou_plan.document.views.desk_facts import DeskFacts, details, named_desks
from jusou_plan.model.block import DeskList, DeskSheets, FieldChoice
from jusou_plan.model.desk import Desk, DeskLine

SHEET = (
    "概要", "対象", "相談内容", "職種", "窓口", "担当", "施設", "所在地", "交通", "連絡先", "開庁時間",
    "予約", "費用", "設備",
)  # fmt: skip
"""The fields of a sheet when a plan does not say; empty ones are left out."""

LIST = ("名称", "用件", "担当", "所在地", "電話", "FAX", "メール", "開庁時間", "予約")
"""The columns of a list when a plan does not say; empty ones are left out."""

_LABELS = {"名称": "窓口", "窓口": "ここにある窓口", "施設": "場所"}
_BY_LINE = ("用件", "電話", "FAX")
"""The columns that a list has a row for each line of."""


def desk_sheets(scribe: Scribe, block: DeskSheets) -> tuple[Block, ...]:
    """Give a form for each desk, its notes under it."""
    desks = named_desks(scribe, block.desks)
    made: list[Block] = []
    for desk in desks:
        write = partial(_sheet, scribe, desk, desks, block)
        made += scribe.with_notes(write, scribe.loaded.span(desk))
    return tuple(made)


def _sheet(scribe: Scribe, desk: Desk, shown: Sequence[Desk], block: DeskSheets) -> tuple[Block, ...]:
    facts, span = DeskFacts(scribe, desk, shown), scribe.loaded.span(desk)
    name = desk.id.text if desk.id else f"madoguchi_{scribe.loaded.path(desk)[1]}"
    title = block.caption if block.caption and len(shown) == 1 else desk.name
    words = (Text(title, span), *scribe.note_marks(desk.notes))
    heading = Subheading(scribe.anchors.of_element(name), words, span)
    rows = [
        (_label(choice), blocks, scribe.loaded.key_span(desk, choice.field))
        for choice in block.fields or _choices(SHEET)
        if (blocks := facts.blocks(choice.field))
    ]
    if not rows:
        return ()
    return (heading, sheet(scribe.anchors.of_element(f"{name}-hyo"), (), rows, span))


def desk_list(scribe: Scribe, block: DeskList, id_: str) -> tuple[Block, ...]:
    """Give the desks in rows: one row for every line with numbers of its own."""
    desks = named_desks(scribe, block.desks)
    facts = {id(desk): DeskFacts(scribe, desk, ()) for desk in desks}
    choices = [
        choice
        for choice in block.fields or _choices(LIST)
        if block.fields or any(_says(facts[id(desk)], choice.field) for desk in desks)
    ]
    if not desks or not choices:
        return ()
    origin = scribe.loaded.span(block)
    head = Row(tuple(head_cell(_label(choice), origin) for choice in choices), origin)
    groups = [_rows(scribe, desk, facts[id(desk)], choices) for desk in desks]
    whole = [index for index, choice in enumerate(choices) if choice.field in ("電話", "FAX")]
    return (grid(id_, caption(block.caption, origin), [head], groups, origin, whole=whole),)


def _rows(scribe: Scribe, desk: Desk, facts: DeskFacts, choices: Sequence[FieldChoice]) -> RowGroup:
    span = scribe.loaded.span(desk)
    by_line = any(choice.field in _BY_LINE for choice in choices)
    lines = _rows_of(facts) if by_line else ()
    height = max(len(lines), 1)
    rows = []
    for index in range(height):
        cells = []
        for choice in choices:
            if choice.field in _BY_LINE:
                texts = details(lines[index], choice.field) if lines else ()
                blocks = joined([scribe.line(text, lines[index], choice.field) for text in texts])
                cells.append(Cell(blocks, span))
            elif index == 0:
                blocks = facts.blocks(choice.field)
                is_name = choice.field == "名称"
                cells.append(
                    row_head(blocks, span, rows=height) if is_name else Cell(blocks, span, rowspan=height)
                )
        rows.append(Row(tuple(cells), span))
    return RowGroup(tuple(rows), span)


def _rows_of(facts: DeskFacts) -> tuple[DeskLine, ...]:
    """Give the lines that a row of a list stands for."""
    return tuple(line for line in facts.lines() if line.matter or line.phone or line.fax)


def _says(facts: DeskFacts, field: str) -> bool:
    if field in _BY_LINE:
        return any(details(line, field) for line in _rows_of(facts))
    return bool(facts.blocks(field))


def _label(choice: FieldChoice) -> str:
    return choice.label or _LABELS.get(choice.field, choice.field)


def _choices(fields: Sequence[str]) -> tuple[FieldChoice, ...]:
    return tuple(FieldChoice.model_validate(field) for field in fields)

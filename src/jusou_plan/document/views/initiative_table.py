"""取組表: initiatives as rows, with 従前 beside 今後; neighbours of one support under one merged cell."""

from __future__ import annotations

from collections.abc import Sequence

from jusou_plan.document.nodes import Block, Cell, ItemList, ListItem, Paragraph, Row, RowGroup, Text
from jusou_plan.document.numbering import number
from jusou_plan.document.scribe import Scribe
from jusou_plan.document.table import caption, grid, head_cell, row_head
from jusou_plan.document.views.initiative_sheet import InitiativeWriter, WriteBlocks, initiative_title
from jusou_plan.document.words import bodies
from jusou_plan.model.block import FieldChoice, InitiativeTable
from jusou_plan.model.initiative import Initiative, InitiativeItem
from jusou_plan.model.numbering import NumberStyle

FIELDS = ("名称", "支援", "概要", "従前", "現状", "自己評価", "今後")
"""What is shown where nothing is chosen: those of these that any of the initiatives says."""

_LABELS = {"名称": "取組"}


def initiative_table(
    scribe: Scribe, block: InitiativeTable, id_: str, write: WriteBlocks
) -> tuple[Block, ...]:
    """Give the initiatives that a block names, all of them for すべて, those of a direction one by one."""
    named = [scribe.loaded.resolve(reference) for reference in block.initiatives]
    chosen = [it for it in named if isinstance(it, Initiative)] or (
        list(scribe.plan.initiatives) if not block.initiatives else []
    )
    listed = [inner for it in chosen for inner in (it.initiatives or (it,))]
    view = _View(scribe, write, block.marker, listed)
    wanted = block.fields or tuple(FieldChoice.model_validate(field) for field in FIELDS)
    fields = (
        wanted
        if block.fields
        else tuple(it for it in wanted if any(view.cell(one, it.field) for one in listed))
    )
    if not listed or not fields:
        return ()
    origin = scribe.loaded.span(block)
    head = Row(tuple(head_cell(it.label or _LABELS.get(it.field, it.field), origin) for it in fields), origin)
    groups = [view.group(members, fields) for members in _by_support(scribe, listed, fields)]
    return (grid(id_, caption(block.caption, origin), [head], groups, origin),)


def _by_support(
    scribe: Scribe, listed: Sequence[Initiative], fields: Sequence[FieldChoice]
) -> list[list[Initiative]]:
    """Put neighbours together that belong to the same supports, where these are the first column."""
    groups: list[list[Initiative]] = []
    for initiative in listed:
        own = _supports(scribe, initiative)
        if groups and fields[0].field == "支援" and own and own == _supports(scribe, groups[-1][0]):
            groups[-1].append(initiative)
        else:
            groups.append([initiative])
    return groups


def _supports(scribe: Scribe, initiative: Initiative) -> list[int]:
    return [id(scribe.loaded.resolve(reference)) for reference in initiative.supports]


class _View:
    """Writes the rows of one table."""

    def __init__(
        self, scribe: Scribe, write: WriteBlocks, marker: NumberStyle, listed: Sequence[Initiative]
    ) -> None:
        self._scribe = scribe
        self._writer = InitiativeWriter(scribe, write)
        self._numbers = {id(it): number(marker, count) for count, it in enumerate(listed, start=1)}

    def group(self, members: Sequence[Initiative], fields: Sequence[FieldChoice]) -> RowGroup:
        """Give the rows of initiatives that share their supports."""
        rows = []
        for index, initiative in enumerate(members):
            span = self._scribe.loaded.span(initiative)
            cells = []
            for choice in fields:
                shared = len(members) > 1 and choice.field == "支援"
                if shared and index:
                    continue
                blocks = self.cell(initiative, choice.field)
                if choice.field == "名称" or (choice is fields[0]):
                    cells.append(row_head(blocks, span, rows=len(members) if shared else 1))
                else:
                    cells.append(Cell(blocks, span))
            rows.append(Row(tuple(cells), span))
        return RowGroup(tuple(rows), rows[0].origin)

    def cell(self, initiative: Initiative, field: str) -> tuple[Block, ...]:
        """Give what an initiative says under a field."""
        scribe = self._scribe
        match field:
            case "名称":
                return self._name(initiative)
            case "副題":
                return scribe.line(initiative.subtitle or "", initiative, field)
            case "役割":
                return scribe.line(initiative.role or "", initiative, field)
            case "支援":
                return bodies(scribe, initiative.supports)
            case "概要":
                return scribe.prose(initiative.summary) if initiative.summary else ()
            case "従前":
                return self._items(initiative.before)
            case "現状":
                return self._items(initiative.present)
            case "自己評価":
                return self._items(initiative.review)
            case "今後":
                return self._items(initiative.future)
        return ()

    def _name(self, initiative: Initiative) -> tuple[Block, ...]:
        count = self._numbers[id(initiative)]
        title = initiative_title(self._scribe, initiative)
        start = (Text(f"{count} ", title[0].origin),) if count else ()
        return (Paragraph((*start, *title), title[0].origin),)

    def _items(self, items: tuple[InitiativeItem, ...]) -> tuple[Block, ...]:
        """Give items as bullets, a single one without; as a numbered list where one has a mark or title."""
        if len(items) == 1 and not items[0].mark:
            return self._writer.item(items[0], 0)
        if any(it.mark or it.heading for it in items):
            return (self._writer.items(items, 0),)
        made = tuple(ListItem("・", self._writer.item(it, 0), self._scribe.loaded.span(it)) for it in items)
        return (ItemList(made, made[0].origin),) if made else ()

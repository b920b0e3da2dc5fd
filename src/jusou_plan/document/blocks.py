"""From the blocks of the outline to blocks of the document, one view each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from jusou_plan.document.figures.block import PlanFigures
from jusou_plan.document.nodes import Block, Box, Figure, Gap, Subheading, Table, Text
from jusou_plan.document.scribe import Scribe
from jusou_plan.document.table import caption
from jusou_plan.document.views import (
    arrangements,
    budget_table,
    case_table,
    challenge_sheet,
    city_table,
    department_table,
    desk_views,
    figure,
    indicator_table,
    initiative_sheet,
    initiative_table,
    law_table,
    meeting_table,
    principles,
    project_list,
    project_sheet,
    registers,
    related_plans,
    site_table,
    support_sheet,
)
from jusou_plan.model import block as outline
from jusou_plan.model.note import Note
from jusou_plan.model.reference import Reference
from jusou_plan.model.walk import walk
from jusou_plan.source.position import Span


class BlockWriter:
    """Writes blocks, giving each table and figure an anchor of its own."""

    def __init__(self, scribe: Scribe) -> None:
        """Take the scribe of the document."""
        self._scribe = scribe
        self._figures = PlanFigures(scribe)
        self._count = 0
        self._open: list[Note] = []

    def write(self, blocks: Sequence[outline.AnyBlock], home: str = "") -> tuple[Block, ...]:
        """Give what `blocks` print, each followed by the notes that it cites.

        `home` is the id of the section that they stand in.
        """
        return tuple(made for block in blocks for made in self._with_notes(block, home))

    def write_together(
        self, blocks: Sequence[outline.AnyBlock], origin: Span, home: str = ""
    ) -> tuple[Block, ...]:
        """Give what `blocks` print, and the notes that they cite, counted through, at their end."""
        return self._scribe.with_notes(
            lambda: tuple(made for block in blocks for made in self._placed(block, home)),
            origin,
            lambda note: self._below(note, home),
        )

    def _with_notes(self, block: outline.AnyBlock, home: str) -> tuple[Block, ...]:
        return self._scribe.with_notes(
            lambda: self._placed(block, home),
            self._scribe.loaded.span(block),
            lambda note: self._below(note, home),
        )

    def _placed(self, block: outline.AnyBlock, home: str) -> tuple[Block, ...]:
        """Give a block, its own id leading to what it prints."""
        self._count += 1
        id_ = self._scribe.anchors.of_place(block.id.text if block.id else f"b_{self._count}")
        made = (*self._gaps(block), *self._marked(block, id_, home))
        if block.id:
            printed = [node.id for node in made if isinstance(node, Table | Figure | Subheading)]
            self._scribe.anchors.stand_for(id_, id_ if id_ in printed else [*printed, home][0])
        return made

    def _below(self, note: Note, home: str) -> tuple[Block, ...]:
        """Give the 内容 of a note, once where it cites the note itself."""
        if any(note is open_ for open_ in self._open):
            return ()
        self._open.append(note)
        made = self.write(note.blocks, home)
        self._open.pop()
        return made

    def _gaps(self, block: outline.AnyBlock) -> tuple[Block, ...]:
        """Say in print where an element that the block names is broken and cannot be shown."""
        loaded = self._scribe.loaded
        return tuple(
            Gap(f"「{piece.target}」は書き方に誤りがあり、印字できません", loaded.span(piece))
            for _, piece in walk(block)
            if isinstance(piece, Reference)
            and loaded.resolve(piece) is None
            and loaded.index.is_broken(piece.KINDS, piece.target)
        )

    def _marked(self, block: outline.AnyBlock, id_: str, home: str) -> tuple[Block, ...]:
        """Give a block with the marks of its own 注 behind its caption, or listed where it has none."""
        marks = self._scribe.note_marks(block.notes)
        made = self._written(block, id_, home)
        if not marks:
            return made
        first = made[0] if made else None
        if isinstance(first, Table | Figure) and first.caption:
            return (replace(first, caption=(*first.caption, *marks)), *made[1:])
        return made or self._scribe.paragraph(marks, role="small")

    def _written(self, block: outline.AnyBlock, id_: str, home: str) -> tuple[Block, ...]:
        scribe = self._scribe
        match block:
            case outline.ProseBlock():
                return scribe.prose(block.text)
            case outline.HeadingBlock():
                span = scribe.loaded.span(block, "小見出し")
                return (Subheading(id_, (Text(block.text, span),), span),)
            case outline.ProjectSheets():
                return project_sheet.project_sheets(scribe, block)
            case outline.SupportSheet():
                return support_sheet.support_sheet(scribe, block, id_)
            case outline.SupportOverview():
                return support_sheet.support_overview(scribe, block)
            case outline.SupportSummary():
                return support_sheet.support_summary(scribe, block)
            case outline.ProjectList():
                return project_list.project_list(scribe, block, id_)
            case outline.IndicatorTable():
                return indicator_table.indicator_table(scribe, block, id_)
            case outline.MeetingTable():
                return meeting_table.meeting_table(scribe, block, id_)
            case outline.SiteTable():
                return site_table.site_tables(scribe, block, id_)
            case outline.InitiativeSheet():
                return initiative_sheet.initiative_sheets(scribe, block, self.write)
            case outline.InitiativeList():
                return initiative_sheet.initiative_list(scribe, block)
            case outline.InitiativeTable():
                return initiative_table.initiative_table(scribe, block, id_, self.write)
            case outline.ChallengeSheets():
                return challenge_sheet.challenge_sheets(scribe, block, id_)
            case outline.CityTable():
                return city_table.city_table(scribe, block, id_)
            case outline.DepartmentTable():
                return department_table.department_table(scribe, block, id_)
            case outline.RelatedPlans():
                return related_plans.related_plans(scribe, block, id_)
            case outline.Principles():
                return principles.principles(scribe, block, id_)
            case outline.Arrangements():
                return arrangements.arrangements(scribe, block, id_)
            case outline.PeriodTable():
                return related_plans.period_table(scribe, block, id_)
            case outline.CaseTable():
                return case_table.case_table(scribe, block, id_)
            case outline.Picture():
                return figure.picture(scribe, block, id_)
            case outline.DrawnFigure():
                return self._figures.figure(block, id_)
            case outline.FreeTable():
                return figure.free_table(scribe, block, id_)
            case outline.Frame():
                origin = scribe.loaded.span(block)
                return (Box(caption(block.title, origin), self.write(block.blocks, home), origin),)
        return self._register(block, id_)

    def _register(self, block: outline.AnyBlock, id_: str) -> tuple[Block, ...]:
        scribe = self._scribe
        match block:
            case outline.Glossary():
                return registers.glossary(scribe, block)
            case outline.HistoryTable():
                return registers.history(scribe, block, id_)
            case outline.DeskSheets():
                return desk_views.desk_sheets(scribe, block)
            case outline.DeskList():
                return desk_views.desk_list(scribe, block, id_)
            case outline.BudgetTable():
                return budget_table.budget_tables(scribe, block, id_)
            case outline.ProcedureTable():
                return registers.procedures(scribe, block, id_)
            case outline.LawTable():
                return law_table.law_table(scribe, block, id_)
            case outline.ShortfallTable():
                return registers.shortfalls(scribe, block, id_)
        raise TypeError(f"no view for {type(block).__name__}")

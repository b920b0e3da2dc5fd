"""法定記載事項対応表: each item of the law with the chapter and the page that answer it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from jusou_plan.coverage.claims import all_sections
from jusou_plan.coverage.coverage import coverage
from jusou_plan.coverage.item import Coverage, Item
from jusou_plan.coverage.running import name
from jusou_plan.coverage.shown import blocks_of, elements_of
from jusou_plan.coverage.wording import groups, procedure_words, remarks
from jusou_plan.document.anchors import Anchors
from jusou_plan.document.nodes import (
    Block,
    Cell,
    CrossReference,
    Inline,
    Paragraph,
    Row,
    RowGroup,
    Table,
    Text,
)
from jusou_plan.document.scribe import Scribe
from jusou_plan.document.section_places import SectionPlace, section_places
from jusou_plan.document.table import grid, head_cell, row_head
from jusou_plan.document.widths import PAGE_LINE
from jusou_plan.model.block import LawTable, ProjectList, ProjectSheets, SupportSheet
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.outline import OutlineSection
from jusou_plan.model.part import Part
from jusou_plan.model.project import Project
from jusou_plan.source.position import Span
from jusou_plan.statute.read import read_statute

HEADS = ("条項", "法令が求める事項", "記載", "計画の章・節", "ページ", "事業・備考")
_UPRIGHT_WIDTHS = (8.5, 9.5, 7.5, 12, 7.5, 12)
"""The widths of the columns on the page of a plan, where 記載あり stays whole."""

_WHOLE = (HEADS.index("条項"), HEADS.index("記載"), HEADS.index("ページ"))
"""The columns of short words and numbers, whose lines are not broken."""

_IN_TEXT = "本文へ"
"""What leads to a place where there are no pages."""

_NOWHERE = "―"


@dataclass(frozen=True, slots=True)
class Answer:
    """A place of the plan that answers an item.

    `targets` are the ids that it may have, the exact one first, and `words` its chapter and section.
    """

    targets: tuple[str, ...]
    words: str
    origin: Span


Page = Callable[[Answer], Inline | None]
"""Gives the page of an answer, None where it has none."""


def law_table(scribe: Scribe, block: LawTable, id_: str) -> tuple[Block, ...]:
    """Give the table as a part of the plan itself: its pages are those that the plan is laid out on."""

    def page(answer: Answer) -> Inline | None:
        target, *others = answer.targets
        if others:
            scribe.anchors.stand_for(target, others[0])
        return CrossReference(target, _IN_TEXT, answer.origin, page=True)

    origin = scribe.loaded.span(block)
    return (law_grid(scribe, coverage(scribe.loaded, read_statute()), page, id_, origin, _UPRIGHT_WIDTHS),)


def law_grid(
    scribe: Scribe,
    found: Coverage,
    page: Page | None,
    id_: str,
    origin: Span,
    widths: Sequence[float] = (),
    line: float = PAGE_LINE,
) -> Table:
    """Give the table of every item; without `page` it has no column of pages.

    `widths` are those of all columns, measured for a line of so many characters if not given.
    """
    answers = _Answers(scribe)
    columns = [index for index, head in enumerate(HEADS) if page or head != "ページ"]
    head = Row(tuple(head_cell(HEADS[index], origin) for index in columns), origin)
    rows: list[RowGroup] = []
    for heading, items in groups(found):
        title = head_cell(heading, origin, columns=len(columns))
        rows.append(RowGroup((Row((title,), origin),), origin))
        rows += [_row(scribe.loaded, item, answers.of(item), page, origin) for item in items]
    chosen = [widths[index] for index in columns if widths]
    whole = [place for place, index in enumerate(columns) if index in _WHOLE]
    return grid(id_, (), [head], rows, origin, chosen, whole=whole, line=line)


def _row(
    loaded: LoadedPlan, item: Item, answers: Sequence[Answer], page: Page | None, origin: Span
) -> RowGroup:
    """Give the rows of an item, one for each of its places."""
    said = [(it, page(it) if page else None) for it in answers]
    height = max(len(said), 1)
    others = tuple(block for text in _remarks(item) for block in _line(text, origin))
    rows = []
    for index in range(height):
        answer, number = said[index] if said else (None, None)
        span = answer.origin if answer else origin
        first = index == 0
        cells = list(_heads(item, origin, height)) if first else []
        cells.append(
            Cell(
                _line(answer.words if answer else _NOWHERE, span), span, align="start" if answer else "center"
            )
        )
        if page:
            inside: tuple[Block, ...] = (Paragraph((number,), span),) if number else _line(_NOWHERE, span)
            cells.append(Cell(inside, span, align="center"))
        if first:
            cells.append(Cell(others, origin, rowspan=height))
        rows.append(Row(tuple(cells), span))
    return RowGroup(tuple(rows), origin)


def _heads(item: Item, origin: Span, height: int) -> tuple[Cell, ...]:
    return (
        row_head(_line(item.label, origin), origin, rows=height),
        Cell(_line(item.title, origin), origin, rowspan=height),
        Cell(_line(item.mark.word, origin), origin, rowspan=height, align="center"),
    )


def _remarks(item: Item) -> Iterator[str]:
    yield from dict.fromkeys(name(project, item.key) for project in item.projects)
    yield from (procedure_words(procedure) for procedure in item.procedures)
    yield from [item.reason] if item.reason else remarks(item)


def _line(text: str, origin: Span) -> tuple[Block, ...]:
    return (Paragraph((Text(text, origin),), origin),) if text else ()


class _Answers:
    """Finds the places of one plan that answer the items."""

    def __init__(self, scribe: Scribe) -> None:
        self._loaded = scribe.loaded
        self._anchors: Anchors = scribe.anchors
        self._places = section_places(scribe.loaded)
        self._sections = [it for it in all_sections(scribe.loaded) if id(it) in self._places]

    def of(self, item: Item) -> list[Answer]:
        """Give the places of an item: those of its projects, or else of the sections that say it."""
        found = [it for project in item.projects for it in self._of_project(project, item)]
        found = found or [
            self._of_section(section) for section in item.sections if id(section) in self._places
        ]
        return list({(it.words, it.targets): it for it in found}.values())

    def _of_project(self, project: Project, item: Item) -> Iterator[Answer]:
        """Give where a project is told: its own form, its forms by 細事業, or else the first list of it."""
        own = [section for section in item.sections if self._shows(section, project, ProjectSheets)]
        for section in own or self._listing(project):
            answer = self._of_section(section)
            if len(own) == 1 and project.id:
                exact = self._anchors.as_element(project.id.text)
                answer = Answer((exact, *answer.targets), answer.words, self._loaded.span(project))
            yield answer

    def _listing(self, project: Project) -> list[OutlineSection]:
        listed = (it for it in self._sections if self._shows(it, project, ProjectList, SupportSheet))
        return [section for section in [next(listed, None)] if section is not None]

    def _shows(self, section: OutlineSection, project: Project, *kinds: type[Part]) -> bool:
        return any(
            element is project
            for block in blocks_of(self._loaded, section, below=False)
            if isinstance(block, kinds)
            for element in elements_of(self._loaded, block)
        )

    def _of_section(self, section: OutlineSection) -> Answer:
        place: SectionPlace = self._places[id(section)]
        return Answer((place.anchor,), place.words, self._loaded.span(section))

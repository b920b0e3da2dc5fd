"""From a figure block of the outline to a figure of the document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from jusou_plan.coverage.shown import blocks_of
from jusou_plan.document.figures.composition import composition
from jusou_plan.document.figures.cycle import cycle
from jusou_plan.document.figures.drawn import Data, Drawn
from jusou_plan.document.figures.history_chart import history_chart
from jusou_plan.document.figures.indicator_chart import indicator_chart
from jusou_plan.document.figures.layers import layer_figure
from jusou_plan.document.figures.meeting_chart import meeting_chart
from jusou_plan.document.figures.overview import overview
from jusou_plan.document.figures.plan_map import plan_map
from jusou_plan.document.figures.support_flow import support_flow
from jusou_plan.document.figures.system_comparison import system_comparison
from jusou_plan.document.figures.timeline import timeline
from jusou_plan.document.figures.year_schedule import year_schedule
from jusou_plan.document.nodes import Block, Cell, Figure, Paragraph, Row, RowGroup, Table, Text
from jusou_plan.document.scribe import Scribe
from jusou_plan.document.table import caption, grid, head_cell, row_head
from jusou_plan.model import block as outline
from jusou_plan.model.indicator import Indicator
from jusou_plan.model.meeting import Meeting
from jusou_plan.model.reference import Reference
from jusou_plan.model.related_plan import RelatedPlan
from jusou_plan.source.position import Span


class PlanFigures:
    """The figures of a plan: each is drawn once, and those that are printed are numbered in printed order."""

    def __init__(self, scribe: Scribe) -> None:
        """Take the scribe of the document, to whom the numbers of the figures are told."""
        self._scribe = scribe
        self._drawn: dict[int, Drawn | None] = {}
        if scribe.outline.figures_numbered:
            scribe.number_figures(block for block in self._blocks() if self._is_printed(block))

    def figure(self, block: outline.DrawnFigure, id_: str) -> tuple[Block, ...]:
        """Give the figure that a block asks for, named by its 見出し or else by its kind.

        Nothing is given when the plan holds nothing to draw. The 代替 of the block stands before that which
        is made from the data.
        """
        drawn = self._draw(block)
        return _figure(self._scribe, block, drawn, id_) if drawn is not None else ()

    def _blocks(self) -> Iterator[outline.FigureBlock]:
        sections = (*self._scribe.outline.front, *self._scribe.outline.chapters)
        for section in sections:
            for block in blocks_of(self._scribe.loaded, section):
                if isinstance(block, outline.FigureBlock) and block.numbered:
                    yield block

    def _is_printed(self, block: outline.FigureBlock) -> bool:
        return not isinstance(block, outline.DrawnFigure) or self._draw(block) is not None

    def _draw(self, block: outline.DrawnFigure) -> Drawn | None:
        if id(block) not in self._drawn:
            self._drawn[id(block)] = draw(self._scribe, block)
        return self._drawn[id(block)]


def _figure(scribe: Scribe, block: outline.DrawnFigure, drawn: Drawn, id_: str) -> tuple[Block, ...]:
    alternative = block.alternative or drawn.alternative
    title = caption(block.caption or block.KEY, scribe.loaded.span(block, "見出し"))
    origin = scribe.loaded.span(block)
    table = (_table(f"{id_}-naiyo", block, drawn.data, origin),) if block.with_table else ()
    return (
        Figure(
            id=id_,
            caption=(*scribe.figure_number(block), *title),
            alternative=alternative,
            origin=origin,
            svg=drawn.drawing.svg(alternative),
            source=block.origin or "",
            source_first=block.origin_place is outline.SourcePlace.ABOVE,
            data=() if table else (drawn.data.head, *drawn.data.rows),
        ),
        *table,
    )


def _table(id_: str, block: outline.DrawnFigure, data: Data, origin: Span) -> Table:
    """Give what a figure shows as a table of the document."""

    def words(text: str) -> tuple[Block, ...]:
        return (Paragraph((Text(text, origin),), origin),) if text else ()

    head = Row(tuple(head_cell(text, origin) for text in data.head), origin)
    rows = [
        RowGroup(
            (Row((row_head(words(first), origin), *(Cell(words(it), origin) for it in others)), origin),),
            origin,
        )
        for first, *others in data.rows
    ]
    title = caption(f"{block.caption or block.KEY}の内容", origin)
    return grid(id_, title, [head], rows, origin)


def draw(scribe: Scribe, block: outline.DrawnFigure) -> Drawn | None:
    """Draw the figure that a block asks for; gives None when the plan holds nothing to draw."""
    match block:
        case outline.Overview():
            return overview(scribe, in_charge=block.in_charge)
        case outline.PlanMap():
            return plan_map(scribe, _plans(scribe, block.plans), periods=block.periods)
        case outline.Timeline():
            years = [year.year for year in block.years]
            return timeline(scribe, _plans(scribe, block.plans), years, periods=block.periods)
        case outline.MeetingChart():
            meetings = _meetings(scribe, block.meetings)
            return meeting_chart(scribe, meetings, block.fields, groups=block.groups)
        case outline.SupportFlow():
            return support_flow(scribe, block)
        case outline.HistoryChart():
            return history_chart(scribe)
        case outline.SystemComparison():
            return system_comparison(scribe)
        case outline.Layers():
            return layer_figure(scribe, block.layers, block.arrows)
        case outline.Cycle():
            return cycle(scribe, block.steps, block.centre)
        case outline.YearSchedule():
            return year_schedule(scribe, _meetings(scribe, block.meetings))
        case outline.IndicatorChart():
            years = [year.year for year in block.years]
            return indicator_chart(_indicators(scribe, block.indicators), block.form, years)
        case outline.Composition():
            return composition(scribe, in_charge=block.in_charge)
    raise TypeError(f"no figure for {type(block).__name__}")


def _plans(scribe: Scribe, references: Sequence[Reference]) -> Sequence[RelatedPlan]:
    """Give the plans that are named, all of them when none is (すべて)."""
    if not references:
        return scribe.plan.related_plans
    return [plan for plan in _resolved(scribe, references) if isinstance(plan, RelatedPlan)]


def _meetings(scribe: Scribe, references: Sequence[Reference]) -> Sequence[Meeting]:
    """Give the meetings that are named, all of them when none is (すべて)."""
    if not references:
        return scribe.plan.meetings
    return [meeting for meeting in _resolved(scribe, references) if isinstance(meeting, Meeting)]


def _resolved(scribe: Scribe, references: Sequence[Reference]) -> list[object]:
    """Give what references mean, each once, in their order."""
    found = (scribe.loaded.resolve(reference) for reference in references)
    return list({id(target): target for target in found if target is not None}.values())


def _indicators(scribe: Scribe, references: Sequence[Reference]) -> Sequence[Indicator]:
    """Give the indicators that are named, all of them when none is (すべて)."""
    if not references:
        return scribe.plan.indicators
    return [it for it in _resolved(scribe, references) if isinstance(it, Indicator)]

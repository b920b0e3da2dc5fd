"""指標表: indicators as rows, fiscal years as columns; a year without a value is 「—」, never 0.

An upright table (縦) has a row for each value, its year in brackets, and a row for what was said of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from jusou_plan.document import words
from jusou_plan.document.nodes import Block, Cell, Inline, Paragraph, Row, RowGroup, Table
from jusou_plan.document.scribe import Scribe, quantity_words
from jusou_plan.document.table import caption, grid, head_cell, row_head, sheet
from jusou_plan.model.block import FieldChoice, IndicatorTable
from jusou_plan.model.indicator import Breakdown, Indicator, Observation
from jusou_plan.model.values.era import wareki_fiscal_year
from jusou_plan.source.position import Span

NO_VALUE = "—"
ROW_FIELDS = ("指標", "名称", "単位", "事業", "出典計画", "出典")
"""What a view may say of an indicator before its years."""

YEAR_FIELDS = ("目標", "実績", "内容", "成果")
"""What a view may say of each year; without 項目 whatever any row has."""


def indicator_table(scribe: Scribe, block: IndicatorTable, id_: str) -> tuple[Block, ...]:
    """Give the table of the indicators that a block names, all of them for すべて."""
    named = [scribe.loaded.resolve(reference) for reference in block.indicators]
    indicators = [item for item in named if isinstance(item, Indicator)]
    if not block.indicators:
        indicators = list(scribe.plan.indicators)
    if not indicators:
        return ()
    if block.upright:
        return (_sheet(scribe, block, indicators, id_),)
    return (_IndicatorTable(scribe, block, indicators).table(id_),)


def _sheet(scribe: Scribe, block: IndicatorTable, indicators: list[Indicator], id_: str) -> Table:
    """Give the values one below another, each with its content and outcome."""
    labels = {choice.field: choice.printed for choice in block.fields}
    years = {year.year for year in block.years}
    rows: list[tuple[str, tuple[Block, ...], Span]] = []
    for indicator in indicators:
        for item in indicator.series:
            if years and item.year.year not in years:
                continue
            year = item.year.wareki() + (f" {item.until.text}" if item.until else "")
            for key, name, value in (
                ("目標", f"{indicator.name}の目標", item.target),
                ("値", indicator.name, item.value),
            ):
                if value is not None:
                    text = f"{quantity_words(value, indicator.unit)}（{year}）"
                    rows.append((name, scribe.line(text, item, key), scribe.loaded.key_span(item, key)))
            for field, said in (("内容", item.content), ("成果", item.outcome)):
                if said is not None:
                    label = labels.get(field, field)
                    rows.append((label, scribe.prose(said), scribe.loaded.key_span(item, field)))
    origin = scribe.loaded.span(block)
    return sheet(id_, caption(block.caption, origin), rows, origin)


def _marked(blocks: tuple[Block, ...], marks: tuple[Inline, ...]) -> tuple[Block, ...]:
    """Put the marks of notes behind the words of a cell."""
    if not marks or not blocks or not isinstance(blocks[-1], Paragraph):
        return blocks
    last = blocks[-1]
    return (*blocks[:-1], replace(last, children=(*last.children, *marks)))


class _IndicatorTable:
    def __init__(self, scribe: Scribe, block: IndicatorTable, indicators: list[Indicator]) -> None:
        self._scribe = scribe
        self._block = block
        self._indicators = indicators
        self._years = self._wanted_years()
        self._labels = list(
            dict.fromkeys(key for item in indicators for row in item.breakdown for key in row.labels)
        )
        chosen = tuple(it for it in block.fields if it.field in ROW_FIELDS)
        alone = len(indicators) == 1 and bool(self._labels or block.fields)
        self._row_fields = chosen or (() if alone else (FieldChoice.model_validate("指標"),))
        self._year_labels = {it.field: it.label for it in block.fields if it.field in YEAR_FIELDS}
        self._unit_column = any(it.field == "単位" for it in self._row_fields)
        self._columns = [(year, part) for year in self._years for part in self._parts(year)]

    def _series(self) -> list[Sequence[Observation]]:
        return [
            *(item.series for item in self._indicators),
            *(row.series for item in self._indicators for row in item.breakdown),
        ]

    def _observations(self, year: int) -> list[Observation]:
        return [item for series in self._series() for item in series if item.year.year == year]

    def _wanted_years(self) -> list[int]:
        if self._block.years:
            return [year.year for year in self._block.years]
        return sorted({item.year.year for series in self._series() for item in series})

    def _parts(self, year: int) -> list[str]:
        """Give what the table tells of a year: its target, value and outcome, as far as any row has one."""
        if self._year_labels:
            return list(self._year_labels)
        items = self._observations(year)
        parts = ["目標"] if any(item.target for item in items) else []
        parts += ["実績"] if any(item.value for item in items) or not parts else []
        parts += ["内容"] if any(item.content for item in items) else []
        return parts + (["成果"] if any(item.outcome for item in items) else [])

    def table(self, id_: str) -> Table:
        """Give the table."""
        origin = self._scribe.loaded.span(self._block)
        heads = [choice.printed for choice in self._row_fields] + self._labels
        heads += [self._year_head(year, part) for year, part in self._columns]
        head = Row(tuple(head_cell(text, origin) for text in heads), origin)
        groups = [
            RowGroup(tuple(self._rows(item)), self._scribe.loaded.span(item)) for item in self._indicators
        ]
        return grid(id_, caption(self._block.caption, origin), [head], groups, origin)

    def _year_head(self, year: int, part: str) -> str:
        """Head a column of a year by what it tells; the actual values need no further word."""
        label = self._year_labels.get(part) or ("" if part == "実績" else part)
        return f"{wareki_fiscal_year(year)}の{label}" if label else self._year_name(year)

    def _year_name(self, year: int) -> str:
        """Name a year; a part year says until when, in the head if every row stops at the same time."""
        until = {item.until.text if item.until else "" for item in self._observations(year)}
        common = next(iter(until)) if len(until) == 1 else ""
        return wareki_fiscal_year(year) + (f"（{common}）" if common else "")

    def _rows(self, indicator: Indicator) -> list[Row]:
        scribe = self._scribe
        rows: list[Row] = []
        height = len(indicator.breakdown) + (1 if indicator.series or not indicator.breakdown else 0)
        if indicator.series or not indicator.breakdown:
            cells = self._row_cells(indicator, None, height)
            cells += [Cell((), scribe.loaded.span(indicator)) for _ in self._labels]
            rows.append(Row((*cells, *self._values(indicator, None)), scribe.loaded.span(indicator)))
        for row in indicator.breakdown:
            cells = self._row_cells(indicator, row, 0 if rows else height)
            for label in self._labels:
                label_ = scribe.line(row.labels.get(label, ""), row, "区分", label)
                first = label == self._labels[0]
                if first:
                    label_ = _marked(label_, scribe.note_marks(row.notes))
                span = scribe.loaded.span(row)
                cells.append(row_head(label_, span) if first else Cell(label_, span))
            rows.append(Row((*cells, *self._values(indicator, row)), scribe.loaded.span(row)))
        return rows

    def _row_cells(self, indicator: Indicator, row: Breakdown | None, height: int) -> list[Cell]:
        """Give what stands before the years: over `height` rows, and in the rows below the unit alone."""
        scribe = self._scribe
        cells: list[Cell] = []
        for choice in self._row_fields:
            if choice.field == "単位":
                own = row if row and row.unit else indicator
                cells.append(Cell(scribe.line(own.unit or "", own, "単位"), scribe.loaded.span(row or own)))
            elif height and choice.field in ("指標", "名称"):
                cells.append(self._name(indicator, height))
            elif height:
                span = scribe.loaded.span(indicator)
                cells.append(Cell(self._said(indicator, choice.field), span, rowspan=height))
        return cells

    def _said(self, indicator: Indicator, field: str) -> tuple[Block, ...]:
        match field:
            case "事業":
                return words.bodies(self._scribe, indicator.project)
            case "出典計画":
                return words.bodies(self._scribe, (indicator.source,) if indicator.source else ())
        return self._scribe.line(indicator.origin or "", indicator, field)

    def _name(self, indicator: Indicator, height: int) -> Cell:
        prefix = f"【{indicator.prefix}】" if indicator.prefix else ""
        in_place = self._block.units_in_cells or self._unit_column
        unit = f"（{indicator.unit}）" if indicator.unit and not in_place else ""
        name = self._scribe.words(f"{prefix}{indicator.name}{unit}", indicator, "名称")
        marks = self._scribe.note_marks(indicator.notes)
        return row_head(
            self._scribe.paragraph((*name, *marks)), self._scribe.loaded.span(indicator, "名称"), rows=height
        )

    def _values(self, indicator: Indicator, row: Breakdown | None) -> list[Cell]:
        series = indicator.series if row is None else row.series
        unit = (row.unit if row else None) or indicator.unit
        owner = row or indicator
        cells: list[Cell] = []
        for year, part in self._columns:
            found = next((item for item in series if item.year.year == year), None)
            span = self._scribe.loaded.span(found or owner)
            match part:
                case "目標":
                    text = (
                        quantity_words(found.target, self._unit(unit)) if found and found.target else NO_VALUE
                    )
                    cells.append(Cell(self._scribe.line(text, found or owner, "目標"), span, align="end"))
                case "実績":
                    cells.append(self._value(found, owner, unit, year))
                case "内容" | "成果":
                    said = (found.content if part == "内容" else found.outcome) if found else None
                    cells.append(Cell(self._scribe.prose(said) if said else (), span))
        return cells

    def _unit(self, unit: str | None) -> str | None:
        return unit if self._block.units_in_cells and not self._unit_column else None

    def _value(
        self, found: Observation | None, owner: Indicator | Breakdown, unit: str | None, year: int
    ) -> Cell:
        if found is None or found.value is None:
            return Cell(
                self._scribe.line(NO_VALUE, found or owner),
                self._scribe.loaded.span(found or owner),
                align="end",
            )
        text = quantity_words(found.value, self._unit(unit))
        if found.until and f"（{found.until.text}）" not in self._year_name(year):
            text += f"（{found.until.text}）"
        return Cell(self._scribe.line(text, found, "値"), self._scribe.loaded.span(found, "値"), align="end")

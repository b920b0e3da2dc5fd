"""予算表: amounts by division and field, and the total that the tool adds up."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import groupby

from jusou_plan.document.nodes import Block, Cell, Row, RowGroup
from jusou_plan.document.scribe import Scribe, quantity_words
from jusou_plan.document.table import caption, grid, head_cell, joined, row_head
from jusou_plan.document.words import bullets, contractor_line
from jusou_plan.model.block import BudgetTable, FieldChoice
from jusou_plan.model.budget import Budget, BudgetedProject, BudgetLine
from jusou_plan.model.project import Project
from jusou_plan.model.values.era import wareki_fiscal_year
from jusou_plan.source.position import Span

FIELDS = ("区分", "分野", "事業", "委託先", "金額")
"""The columns of a budget when a plan does not say; empty ones are left out."""


def budget_tables(scribe: Scribe, block: BudgetTable, id_: str) -> tuple[Block, ...]:
    """Give the budgets that a block names, all of them for すべて."""
    named = [scribe.loaded.resolve(reference) for reference in block.budgets]
    listed = [it for it in named if isinstance(it, Budget)] if block.budgets else list(scribe.plan.budgets)
    return tuple(
        table
        for index, budget in enumerate(listed)
        for table in _BudgetTable(scribe, budget, block).blocks(f"{id_}_{index}" if index else id_)
    )


class _BudgetTable:
    def __init__(self, scribe: Scribe, budget: Budget, block: BudgetTable) -> None:
        self._scribe = scribe
        self._budget = budget
        self._title = block.caption
        choices = block.fields or tuple(FieldChoice.model_validate(field) for field in FIELDS)
        self._choices = [it for it in choices if it.field in ("事業", "金額") or self._is_said(it.field)]

    def blocks(self, id_: str) -> tuple[Block, ...]:
        """Give the table."""
        span = self._scribe.loaded.span(self._budget)
        head = Row(tuple(head_cell(self._head(choice), span) for choice in self._choices), span)
        groups = [
            RowGroup(tuple(self._rows(division, list(lines))), span)
            for division, lines in groupby(self._budget.lines, self._division)
        ]
        groups += self._total(span)
        whole = [index for index, choice in enumerate(self._choices) if choice.field == "金額"]
        return (grid(id_, caption(self._title or self._name(), span), [head], groups, span, whole=whole),)

    def _name(self) -> str:
        budget = self._budget
        year = f"（{wareki_fiscal_year(budget.year.year)}）" if budget.year else ""
        return f"{'【新規】' if budget.is_new else ''}{budget.name}{year}"

    def _head(self, choice: FieldChoice) -> str:
        unit = self._budget.unit if choice.field == "金額" else None
        return f"{choice.printed}（{unit}）" if unit else choice.printed

    # --- rows ----------------------------------------------------------------------------------------

    def _rows(self, division: str, lines: Sequence[BudgetLine]) -> list[Row]:
        """Give the rows of one division: a line has one for each 分野 of its projects."""
        parts = [(line, self._by_field(line)) for line in lines]
        height = sum(len(rows) for _, rows in parts)
        made: list[Row] = []
        for line, rows in parts:
            span = self._scribe.loaded.span(line)
            for index, (field, items) in enumerate(rows):
                cells = []
                for choice in self._choices:
                    if choice.field == "区分" and not made:
                        cells.append(row_head(self._scribe.line(division, line), span, rows=height))
                    elif choice.field == "金額" and index == 0:
                        cells.append(
                            Cell(
                                self._scribe.line(self._amount(line), line, "金額"),
                                span,
                                rowspan=len(rows),
                                align="end",
                            )
                        )
                    elif choice.field not in ("区分", "金額"):
                        cells.append(Cell(self._written(choice.field, line, index, field, items), span))
                made.append(Row(tuple(cells), span))
        return made

    def _by_field(self, line: BudgetLine) -> list[tuple[str, list[BudgetedProject]]]:
        """Give the projects of a line by their 分野; a line without projects is one row."""
        if not line.projects:
            return [("・".join(line.fields), [])]
        grouped = groupby(line.projects, lambda it: self._field(line, it))
        return [(field, list(items)) for field, items in grouped]

    def _written(
        self, column: str, line: BudgetLine, index: int, field: str, items: Sequence[BudgetedProject]
    ) -> tuple[Block, ...]:
        match column:
            case "分野":
                return self._scribe.line(field, line)
            case "事業":
                return self._names(line, index, items)
            case "委託先":
                return joined([self._contractors(item) for item in items])
        return ()

    def _names(self, line: BudgetLine, index: int, items: Sequence[BudgetedProject]) -> tuple[Block, ...]:
        scribe = self._scribe
        last = index == len(self._by_field(line)) - 1
        names = [(scribe.name(item) + (f"（{item.remark}）" if item.remark else ""), item) for item in items]
        entries = [scribe.words(text, item) for text, item in names]
        entries += [scribe.words(name, line, "名称") for name in line.names] if last else []
        if index == 0 and entries:
            mark = scribe.strong("【新規】", scribe.loaded.span(line, "新規")) if line.is_new else ()
            entries[0] = (*mark, *entries[0], *scribe.note_marks(line.notes))
        return bullets([(entry, ()) for entry in entries])

    def _contractors(self, item: BudgetedProject) -> tuple[Block, ...]:
        project = self._scribe.loaded.resolve(item)
        if not isinstance(project, Project) or not project.contractors:
            return ()
        lines = [
            contractor_line(self._scribe, entry, legal_form=True)
            for entries in project.contractors.everything()
            for entry in entries
        ]
        return bullets([(line, ()) for line in lines])

    def _total(self, span: Span) -> list[RowGroup]:
        """Give the row of the total, none while it cannot be told."""
        total = self._budget.total
        columns = [choice.field for choice in self._choices]
        if total is None or "金額" not in columns or len(columns) == 1:
            return []
        before, after = columns.index("金額"), len(columns) - columns.index("金額") - 1
        unit = "" if self._budget.unit else self._budget.printed_unit
        text = self._scribe.line(f"{_plain(total)}{unit}", self._budget, "計")
        label = self._scribe.line("計", self._budget)
        cells = [row_head(label, span, columns=before)] if before else []
        cells.append(Cell(text, span, align="end"))
        cells += [Cell((), span) for _ in range(after)]
        return [RowGroup((Row(tuple(cells), span),), span)]

    # --- what a line says, itself or by its projects -------------------------------------------------------

    def _is_said(self, field: str) -> bool:
        return any(
            self._division(line)
            if field == "区分"
            else any(name for name, _ in self._by_field(line))
            if field == "分野"
            else any(self._contractors(item) for item in line.projects)
            for line in self._budget.lines
        )

    def _division(self, line: BudgetLine) -> str:
        """Give the 区分 of a line: its own, else the 支援 of its first project."""
        if line.division:
            return line.division
        projects = (self._scribe.loaded.resolve(item) for item in line.projects)
        supports = (it.support for it in projects if isinstance(it, Project))
        return next((self._scribe.name(it) for it in supports if it), "")

    def _field(self, line: BudgetLine, item: BudgetedProject) -> str:
        """Give the 分野 of a project in a line: the line's, else its own."""
        project = self._scribe.loaded.resolve(item)
        own = project.fields if isinstance(project, Project) else ()
        return "・".join(line.fields or own)

    def _amount(self, line: BudgetLine) -> str:
        """Give an amount; in the budget's own unit it is a plain number."""
        amount, unit = line.amount, self._budget.unit
        if amount is None:
            return ""
        if unit and amount.unit in ("", unit):
            counted = self._budget.countable(amount)
            return amount.text if counted is None else _plain(counted)
        return quantity_words(amount, unit)


def _plain(amount: Decimal) -> str:
    return f"{amount.normalize():,f}"

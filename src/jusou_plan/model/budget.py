"""予算: amounts by division and field, and their total."""

from __future__ import annotations

from decimal import Decimal

from pydantic import Field

from jusou_plan.model.part import SOMETHING, Element, Items, Many, Part
from jusou_plan.model.reference import NoteRef, ProjectRef
from jusou_plan.model.values.fiscal_year import FiscalYear
from jusou_plan.model.values.quantity import Quantity


class BudgetedProject(ProjectRef):
    """A project as one line of a budget pays for it."""

    TITLE = "予算の事業"
    ABOUT = "予算の行が指す事業。"

    remark: str | None = Field(
        None, alias="備考", description="この事業の何を含むか", examples=["人件費を含む"]
    )


class BudgetLine(Part):
    """One amount; for several projects it is one merged cell in print."""

    TITLE = "予算の行"
    ABOUT = "一つの金額。いくつもの事業に当たるときは、金額が結合した欄になります。"

    division: str | None = Field(
        None, alias="区分", description="区分。書かなければ、事業の属する支援", examples=["相談支援"]
    )
    fields: Many[str] = Field((), alias="分野", description="分野。書かなければ、事業の分野")
    projects: Many[BudgetedProject] = Field((), alias="事業", description="金額が当たる事業")
    names: Many[str] = Field((), alias="名称", description="「事業」に登録していないものの名称")
    amount: Quantity | None = Field(None, alias="金額", description="金額", examples=["1,234千円"])
    is_new: bool = Field(False, alias="新規", description="新規のとき true")
    notes: Many[NoteRef] = Field((), alias="注", description="この行の注")


class Budget(Element):
    """A budget. The total is added up; one that the source states is held against it."""

    ABOUT = "予算。計は道具が足します。"
    KIND = "予算"

    name: str = Field(alias="名称", pattern=SOMETHING, description="表の題")
    year: FiscalYear | None = Field(None, alias="年度", description="年度")
    unit: str | None = Field(None, alias="単位", description="金額の単位", examples=["千円"])
    is_new: bool = Field(False, alias="新規", description="全体が新規のとき true")
    lines: Items[BudgetLine] = Field(alias="内訳", min_length=1, description="内訳")
    stated: Quantity | None = Field(
        None,
        alias="計",
        description="公表した計。書けば、内訳を足した額と突き合わせます。印字するのは足した額です",
    )

    @property
    def title(self) -> str:
        """The table's title."""
        return self.name

    @property
    def printed_unit(self) -> str:
        """The unit of the total: the budget's, else that of its first amount, else none."""
        written = (line.amount.unit for line in self.lines if line.amount and line.amount.unit)
        return self.unit or next(written, "")

    @property
    def total(self) -> Decimal | None:
        """The lines added up in `printed_unit`; None while an amount is missing or cannot be added."""
        amounts = [self.countable(line.amount) if line.amount else None for line in self.lines]
        known = [amount for amount in amounts if amount is not None]
        return sum(known, Decimal(0)) if len(known) == len(amounts) else None

    def countable(self, amount: Quantity) -> Decimal | None:
        """Give an amount in `printed_unit`, None when it is no exact sum of that unit or of money."""
        return amount.amount_in(self.printed_unit)

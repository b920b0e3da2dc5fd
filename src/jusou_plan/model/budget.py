"""予算: amounts by division and field."""

from pydantic import Field

from jusou_plan.model.part import SOMETHING, Element, Items, Many, Part
from jusou_plan.model.reference import NoteRef, ProjectRef
from jusou_plan.model.values.fiscal_year import FiscalYear
from jusou_plan.model.values.quantity import Quantity


class BudgetLine(Part):
    """A line; several names under one amount are one merged cell in print."""

    TITLE = "予算の行"
    ABOUT = "予算の一行。一つの金額に複数の名称を書くと、結合した欄になります。"

    division: str | None = Field(None, alias="区分", description="区分")
    fields: Many[str] = Field((), alias="分野", description="分野")
    names: Many[str] = Field((), alias="名称", description="事業の名称（一つの金額に複数でもよい）")
    projects: Many[ProjectRef] = Field((), alias="事業", description="事業を指すとき")
    amount: Quantity | None = Field(None, alias="金額", description="金額", examples=["1,234千円"])
    is_new: bool = Field(False, alias="新規", description="新規のとき true")
    notes: Many[NoteRef] = Field((), alias="注", description="この行の注")


class Budget(Element):
    """A budget; totals are added up, never written."""

    ABOUT = "予算。計は書かず、道具が足します。"
    KIND = "予算"

    name: str = Field(alias="名称", pattern=SOMETHING, description="表の題")
    year: FiscalYear | None = Field(None, alias="年度", description="年度")
    unit: str | None = Field(None, alias="単位", description="金額の単位", examples=["千円"])
    lines: Items[BudgetLine] = Field(alias="内訳", min_length=1, description="内訳")
    printed_total: Quantity | None = Field(
        None, alias="公表額", description="原典に印字された計（突き合わせ用）"
    )

    @property
    def title(self) -> str:
        """The table's title."""
        return self.name

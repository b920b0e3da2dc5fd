"""指標: what is measured, in which unit, year by year."""

from __future__ import annotations

from pydantic import Field

from jusou_plan.model.part import SOMETHING, Element, Items, Many, Part
from jusou_plan.model.prose import Prose
from jusou_plan.model.reference import NoteRef, ProjectRef, RelatedPlanRef
from jusou_plan.model.values.fiscal_year import FiscalYear
from jusou_plan.model.values.point_in_time import PointInTime
from jusou_plan.model.values.quantity import Quantity


class Observation(Part):
    """One year of a series. No value is not zero: leave it out."""

    TITLE = "実績"
    ABOUT = "一つの年度の実績・目標・成果。値のない年は書きません（0とは違います）。"

    year: FiscalYear = Field(alias="年度", description="年度", examples=["R6"])
    until: PointInTime | None = Field(
        None, alias="時点", description="年度の途中までの値のとき、その時点", examples=["令和7年2月末"]
    )
    value: Quantity | None = Field(None, alias="値", description="実績。ない年は書きません", examples=[24])
    target: Quantity | None = Field(None, alias="目標", description="その年度の目標値")
    content: Prose | None = Field(
        None, alias="内容", description="値の中身（相談や検討の内容など）を述べる文"
    )
    outcome: Prose | None = Field(None, alias="成果", description="その年度の成果を述べる文")


class Breakdown(Part):
    """A row of an indicator split by further dimensions."""

    TITLE = "内訳"
    ABOUT = "区分ごとに分けた値。"

    labels: dict[str, str] = Field(
        alias="区分", min_length=1, description="区分の名前と値", examples=[{"内容": "食事の提供"}]
    )
    unit: str | None = Field(None, alias="単位", description="この行だけの単位")
    series: Items[Observation] = Field((), alias="実績", description="年度ごとの値")
    notes: Many[NoteRef] = Field((), alias="注", description="この行に付く注")


class Indicator(Element):
    """What is measured, with its value and target year by year."""

    ABOUT = "指標。年度ごとの実績と目標。"
    KIND = "指標"

    name: str = Field(
        alias="名称", pattern=SOMETHING, description="指標の名称", examples=["アウトリーチ延べ件数"]
    )
    prefix: str | None = Field(None, alias="前置き", description="名称の前に印字する事業名など")
    unit: str | None = Field(None, alias="単位", description="単位", examples=["件", "人", "か所"])
    project: Many[ProjectRef] = Field((), alias="事業", description="測る事業")
    series: Items[Observation] = Field((), alias="実績", description="年度ごとの実績・目標・成果")
    breakdown: Items[Breakdown] = Field((), alias="内訳", description="区分ごとの値")
    source: RelatedPlanRef | None = Field(None, alias="出典計画", description="値を定めた計画")
    origin: str | None = Field(None, alias="出典", description="値の出どころ")
    notes: Many[NoteRef] = Field((), alias="注", description="指標に付く注")

    @property
    def title(self) -> str:
        """The indicator's name."""
        return self.name

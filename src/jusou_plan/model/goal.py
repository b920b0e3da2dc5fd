"""目標: what a project sets out to reach, with or without a value."""

from pydantic import Field

from jusou_plan.model.part import Part
from jusou_plan.model.prose import Prose
from jusou_plan.model.reference import IndicatorRef, RelatedPlanRef, Shorthand
from jusou_plan.model.values.fiscal_year import FiscalYear
from jusou_plan.model.values.quantity import Quantity


class Goal(Shorthand):
    """A goal of a project, with a value or in words only."""

    TITLE = "目標"
    ABOUT = "事業の目標。値のある定量的な目標と、文だけの定性的な目標。"
    SHORT = "内容"

    text: Prose = Field(alias="内容", description="何をどうするか", examples=["地域ケア会議開催回数"])
    value: Quantity | None = Field(None, alias="値", description="目標値と単位", examples=["50回/年"])
    year: FiscalYear | None = Field(None, alias="年度", description="達成する年度（毎年度なら書かない）")
    indicator: IndicatorRef | None = Field(None, alias="指標", description="測る指標")


class GoalSet(Part):
    """Goals taken from one plan."""

    TITLE = "目標のまとまり"
    ABOUT = "同じ計画から引いた目標のまとまり。"

    heading: str | None = Field(
        None, alias="見出し", description="印字する見出し", examples=["毎年度の目標値"]
    )
    source: RelatedPlanRef | None = Field(None, alias="出典計画", description="目標値を定めた計画")
    goals: tuple[Goal, ...] = Field(alias="目標", strict=False, min_length=1, description="目標")

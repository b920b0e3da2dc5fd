"""経過: how the plan and its projects came about."""

from pydantic import Field

from jusou_plan.model.part import Part
from jusou_plan.model.prose import Prose
from jusou_plan.model.values.era import wareki_fiscal_year
from jusou_plan.model.values.fiscal_year import FiscalYear
from jusou_plan.model.values.period import Period
from jusou_plan.model.values.point_in_time import PointInTime


class Event(Part):
    """One event."""

    TITLE = "経過"
    ABOUT = "経過の一つ。"

    when: PointInTime | None = Field(None, alias="時期", description="年月や日", examples=["令和4年4月"])
    year: FiscalYear | None = Field(None, alias="年度", description="年度しか分からないとき")
    period: Period | None = Field(
        None, alias="期間", description="何年度か続いたとき", examples=["令和5年度～令和6年度"]
    )
    text: Prose = Field(alias="事項", description="あったこと")

    @property
    def day(self) -> str:
        """When it was, as printed: the moment, the years that it lasted, or the fiscal year."""
        if self.when:
            return self.when.text
        if self.period:
            return self.period.text
        return wareki_fiscal_year(self.year.year) if self.year else ""

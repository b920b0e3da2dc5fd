"""What is not there: 適用除外, 不足 and 未確定."""

from pydantic import Field

from jusou_plan.model.part import SOMETHING, Element, Part
from jusou_plan.model.prose import Prose
from jusou_plan.model.reference import BodyRef
from jusou_plan.model.values.calendar_date import CalendarDate


class Exemption(Part):
    """適用除外: an item of the law that does not bind this municipality."""

    TITLE = "適用除外"
    ABOUT = "この市町村に適用されない法令の項目。"

    item: str = Field(alias="項目", pattern=SOMETHING, description="法令の項目", examples=["第1号ニ"])
    reason: Prose = Field(alias="理由", description="適用されない理由")


class Shortfall(Part):
    """不足: a known gap in the plan, printed as such and never as covered."""

    TITLE = "不足"
    ABOUT = "足りないと分かっている事項。「不足」として印字し、記したことにはなりません。"

    item: str = Field(
        alias="項目", pattern=SOMETHING, description="足りない法令の項目", examples=["規34-10-3"]
    )
    reason: Prose = Field(alias="理由", description="足りない理由")
    due: str | None = Field(None, alias="対応時期", description="いつ補うか", examples=["令和8年度計画"])
    owner: BodyRef | None = Field(None, alias="担当", description="補う部署")


class Pending(Element):
    """未確定: a typed placeholder, allowed until the plan is 確定."""

    ABOUT = "まだ決まっていないこと。状態を確定にするまでに無くします。"
    KIND = "未確定"

    name: str = Field(alias="名称", pattern=SOMETHING, description="まだ決まっていないこと")
    owner: BodyRef | None = Field(None, alias="担当", description="決める部署")
    due: CalendarDate | None = Field(None, alias="期限", description="決める期限")

    @property
    def title(self) -> str:
        """What is open."""
        return self.name

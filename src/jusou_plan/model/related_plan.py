"""関連計画: the plans with which this plan must agree (社会福祉法第106条の5第3項)."""

from pydantic import Field

from jusou_plan.model.part import SOMETHING, Element, Items, Many, Part
from jusou_plan.model.prose import Prose
from jusou_plan.model.reference import RelatedPlanRef, Shorthand
from jusou_plan.model.values.fiscal_year import FiscalYear
from jusou_plan.model.values.period import Period
from jusou_plan.model.values.sustainable_goal import SustainableGoal
from jusou_plan.model.values.year_month import YearMonth
from jusou_plan.model.word import Word


class PlanKind(Word):
    """The statutory kinds of plan that Article 106-5 (3) and practice name."""

    COMMUNITY_WELFARE = "地域福祉計画", "社会福祉法第107条の市町村地域福祉計画"
    COMMUNITY_ACTIVITY = "地域福祉活動計画", "社会福祉協議会などの民間の行動計画"
    ELDERLY = "高齢者福祉計画", "老人福祉法の市町村老人福祉計画"
    LONG_TERM_CARE = "介護保険事業計画", "介護保険法の市町村介護保険事業計画"
    DISABLED_PERSONS = "障害者計画", "障害者基本法の市町村障害者計画"
    DISABILITY_WELFARE = "障害福祉計画", "障害者総合支援法の市町村障害福祉計画"
    DISABLED_CHILDREN = "障害児福祉計画", "児童福祉法の市町村障害児福祉計画"
    CHILD_REARING = "子ども・子育て支援事業計画", "子ども・子育て支援法の市町村計画"
    CHILDREN = "こども計画", "こども基本法の市町村こども計画"
    COMPREHENSIVE = "総合計画", "市町村の最上位の計画"
    JUSOU = "重層的支援体制整備事業実施計画", "前の期のものなど、ほかの重層事業実施計画"
    OTHER = "その他", "上のどれでもない計画"


class Standing(Word):
    """How a plan stands to this one."""

    ABOVE = "上位計画", "この計画の上に立つ計画"
    HARMONY = "調和する計画", "この計画と調和を保つ計画"
    PREVIOUS = "前期計画", "この計画の一つ前の期の計画"
    NEXT = "次期計画", "この計画の次の期の計画"


class Measure(Part):
    """A measure under an aim."""

    TITLE = "施策"
    ABOUT = "基本目標の下の基本施策。"

    number: str | None = Field(None, alias="番号", description="番号", examples=["3-2"])
    name: str = Field(alias="名称", description="施策の名称")
    text: Prose | None = Field(None, alias="内容", description="施策の要旨")


class Aim(Part):
    """An aim of a related plan."""

    TITLE = "基本目標"
    ABOUT = "関連計画の基本目標。"

    number: str | None = Field(None, alias="番号", description="番号", examples=["3"])
    name: str = Field(alias="名称", description="目標の名称")
    subtitle: str | None = Field(None, alias="副題", description="目標の副題")
    text: Many[Prose] = Field((), alias="内容", description="目標の要旨")
    measures: Items[Measure] = Field((), alias="施策", description="目標の下の基本施策")
    goals: Many[SustainableGoal] = Field(
        (), alias="SDGs", description="関連するSDGsの目標の番号", examples=[[3, 11]]
    )


class Principle(Shorthand):
    """One of the principles of a related plan."""

    TITLE = "基本理念"
    ABOUT = "関連計画の基本理念の一つ。"
    SHORT = "名称"

    name: str = Field(alias="名称", pattern=SOMETHING, description="基本理念の言葉")
    subtitle: str | None = Field(None, alias="副題", description="副題（～は書きません）")
    text: Many[Prose] = Field((), alias="内容", description="基本理念の要旨")
    goals: Many[SustainableGoal] = Field(
        (), alias="SDGs", description="関連するSDGsの目標の番号", examples=[[3, 11]]
    )


class RelatedPlan(Element):
    """A plan above this one, or one with which it must agree."""

    ABOUT = "上位計画や、調和を保つ法定計画。"
    KIND = "関連計画"

    kinds: Many[PlanKind] = Field((), alias="法定種別", description="法定の種別（合冊なら複数）")
    name: str = Field(
        alias="名称", pattern=SOMETHING, description="正式な名称", examples=["第4次福井市地域福祉計画"]
    )
    popular: str | None = Field(None, alias="通称", description="通称", examples=["すまいるオアシスプラン"])
    short: Many[str] = Field((), alias="略称", description="ほかの呼び方")
    standing: Standing | None = Field(None, alias="関係", description="この計画との関係")
    decided: YearMonth | None = Field(None, alias="策定年月", description="策定した年月")
    tentative: bool = Field(False, alias="仮称", description="名称が仮のとき true")
    period: Period | None = Field(
        None, alias="期間", description="計画期間", examples=["令和4年度～令和8年度"]
    )
    joint: bool = Field(
        False, alias="一体策定", description="この計画か、その次の期の計画と一体的に策定するとき true"
    )
    integrates: Many[RelatedPlanRef] = Field((), alias="統合元", description="この計画に統合される計画")
    integration: FiscalYear | None = Field(
        None, alias="統合年度", description="統合する年度", examples=["令和9年度"]
    )
    revision: str | None = Field(
        None,
        alias="改定",
        description="改定や見直しの間隔",
        examples=["6年ごとに改定、3年ごとに中間見直し"],
    )
    vision: str | None = Field(None, alias="将来像", description="掲げる将来像")
    philosophy: Many[Principle] = Field((), alias="基本理念", description="基本理念")
    aims: Items[Aim] = Field((), alias="基本目標", description="基本目標とその施策")
    summary: Prose | None = Field(None, alias="概要", description="この計画との関わり")

    @property
    def title(self) -> str:
        """The official name."""
        return self.name

    @property
    def names(self) -> tuple[str, ...]:
        """Every name it goes by."""
        return (self.name, *([self.popular] if self.popular else []), *self.short)

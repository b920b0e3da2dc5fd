"""The whole plan: every key that a plan file may have."""

from pydantic import Field

from jusou_plan.model.arrangement import Arrangement
from jusou_plan.model.budget import Budget
from jusou_plan.model.case import Case
from jusou_plan.model.challenge import Challenge
from jusou_plan.model.change_reason import ChangeReason
from jusou_plan.model.desk import Desk
from jusou_plan.model.gap import Exemption, Pending, Shortfall
from jusou_plan.model.glossary import Term
from jusou_plan.model.header import Header
from jusou_plan.model.history import Event
from jusou_plan.model.indicator import Indicator
from jusou_plan.model.initiative import Initiative
from jusou_plan.model.meeting import Meeting
from jusou_plan.model.note import Note
from jusou_plan.model.organization import Department, Group, Organization
from jusou_plan.model.outline import Outline
from jusou_plan.model.part import Items, Part
from jusou_plan.model.place import Place
from jusou_plan.model.procedure import Procedure
from jusou_plan.model.project import Project
from jusou_plan.model.related_plan import RelatedPlan
from jusou_plan.model.shared_text import SharedText
from jusou_plan.model.support import Support
from jusou_plan.model.welfare_field import WelfareField
from jusou_plan.model.wording import Wording


class Plan(Part):
    """A plan. Nothing is required, so that a half-written one still opens."""

    TITLE = "重層的支援体制整備事業実施計画"
    ABOUT = "社会福祉法第106条の5の実施計画のファイル。一つのフォルダーの全ファイルで一つの計画になります。"

    header: Header | None = Field(None, alias="計画", description="計画そのもの。フォルダーに一つ")
    departments: Items[Department] = Field((), alias="部署", description="市の部署")
    organizations: Items[Organization] = Field((), alias="団体", description="市の外の団体")
    places: Items[Place] = Field((), alias="施設", description="施設")
    groups: Items[Group] = Field((), alias="群", description="会議が共有する構成員の群")
    welfare_fields: Items[WelfareField] = Field((), alias="分野", description="分野とその略称")
    arrangements: Items[Arrangement] = Field((), alias="設置形態", description="拠点の設置形態の類型")
    supports: Items[Support] = Field((), alias="支援", description="法の号に当たる支援の柱")
    projects: Items[Project] = Field((), alias="事業", description="事業")
    meetings: Items[Meeting] = Field((), alias="会議", description="会議")
    indicators: Items[Indicator] = Field((), alias="指標", description="指標")
    related_plans: Items[RelatedPlan] = Field((), alias="関連計画", description="上位計画・調和する計画")
    initiatives: Items[Initiative] = Field((), alias="取組", description="方向性と取組")
    challenges: Items[Challenge] = Field((), alias="課題", description="事業を進めるうえでの課題")
    procedures: Items[Procedure] = Field((), alias="手続", description="行った手続")
    terms: Items[Term] = Field((), alias="用語", description="用語")
    notes: Items[Note] = Field((), alias="注", description="注記")
    shared_texts: Items[SharedText] = Field((), alias="共通文", description="二つ以上の所に印字する文章")
    cases: Items[Case] = Field((), alias="事例", description="事例")
    history: Items[Event] = Field((), alias="経過", description="経過")
    desks: Items[Desk] = Field((), alias="窓口", description="相談窓口")
    budgets: Items[Budget] = Field((), alias="予算", description="予算")
    exemptions: Items[Exemption] = Field((), alias="適用除外", description="適用されない法令の項目")
    shortfalls: Items[Shortfall] = Field((), alias="不足", description="足りないと分かっている事項")
    wordings: Items[Wording] = Field((), alias="表記", description="この市の表記の決まり")
    reasons: Items[ChangeReason] = Field((), alias="変更理由", description="前の版から変えた理由")
    pending: Items[Pending] = Field((), alias="未確定", description="まだ決まっていないこと")
    outline: Outline | None = Field(None, alias="本文", description="計画書の組み立て。フォルダーに一つ")

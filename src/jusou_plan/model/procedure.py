"""手続: what the city did rather than wrote, with its evidence."""

from pydantic import Field

from jusou_plan.model.part import Many, Part
from jusou_plan.model.prose import Prose
from jusou_plan.model.reference import MeetingRef, RelatedPlanRef
from jusou_plan.model.values.point_in_time import PointInTime
from jusou_plan.model.word import Word


class ProcedureKind(Word):
    """The procedures of 社会福祉法第106条の4 and 第106条の5."""

    OPINIONS = "意見反映", "住民や支援関係機関などの意見を計画に反映する手続"
    PUBLICATION = "公表", "策定・変更した計画の公表"
    HARMONY = "調和", "地域福祉計画などとの調和の確認"
    ENTRUSTMENT = "委託時の措置", "事業を委託するとき、一体的な実施を確保するための措置"
    CONFIDENTIALITY = "受託者の守秘", "委託を受けた者の秘密保持の確認"


class Procedure(Part):
    """What the city did; without evidence it does not count."""

    TITLE = "手続"
    ABOUT = "市町村が行った手続。根拠資料のないものは手続と認めません。"

    kind: ProcedureKind = Field(alias="種別", description="手続の種別")
    date: PointInTime | None = Field(None, alias="日付", description="行った日")
    method: str | None = Field(None, alias="方法", description="方法", examples=["パブリックコメント"])
    text: Prose | None = Field(None, alias="内容", description="行ったこと、結果")
    meetings: Many[MeetingRef] = Field((), alias="会議", description="諮った会議")
    plans: Many[RelatedPlanRef] = Field((), alias="関連計画", description="調和を確かめた計画")
    evidence: Many[str] = Field(
        alias="根拠資料", min_length=1, description="裏付ける資料の名称・所在（必須）"
    )

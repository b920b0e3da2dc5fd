"""会議: what meets, under which law, with whom, how often."""

from __future__ import annotations

from pydantic import Field

from jusou_plan.model.note import Note
from jusou_plan.model.organization import Member
from jusou_plan.model.part import SOMETHING, Element, Items, Many, Part
from jusou_plan.model.prose import Prose
from jusou_plan.model.reference import BodyRef, MeetingRef, Shorthand, SupportRef
from jusou_plan.model.values.frequency import Frequency
from jusou_plan.model.values.identifier import ElementId
from jusou_plan.model.values.month import Month
from jusou_plan.model.word import Word


class MeetingKind(Word):
    """What a meeting is in law or in the ministry's guidance, apart from its name."""

    SUPPORT = "支援会議", "社会福祉法第106条の6の会議。本人の同意がなくても情報を共有でき、守秘義務がある"
    JUSOU = "重層的支援会議", "多機関協働事業で、本人の同意を得て支援プランを協議する会議"
    OTHER = "その他", "法律や国の通知に種別の定めがない会議"


class AgendaItem(Shorthand):
    """One item of an agenda."""

    TITLE = "事項"
    ABOUT = "協議する事項の一つ。"
    SHORT = "本文"

    id: ElementId | None = Field(None, alias="id", description="ほかの会議から引くときの印（会議の中で一つ）")
    text: Prose | None = Field(None, alias="本文", description="事項の内容")
    meeting: MeetingRef | None = Field(
        None, alias="会議", description="ほかの会議の事項を受けるとき、その会議"
    )
    items: Many[ElementId] = Field((), alias="事項", description="受ける事項の id")


class Agenda(Part):
    """What a meeting deliberates on."""

    TITLE = "協議内容"
    ABOUT = "会議で協議すること。"

    lead: Prose | None = Field(None, alias="前書き", description="事項の前に置く文")
    items: Items[AgendaItem] = Field((), alias="事項", description="協議する事項。番号は自動で付きます")
    tail: Prose | None = Field(None, alias="後書き", description="事項の後に置く文")


class Confidentiality(Part):
    """Who keeps what secret, and on what basis."""

    TITLE = "守秘義務"
    ABOUT = "守秘義務とその根拠。"

    basis: str | None = Field(
        None, alias="根拠", description="根拠となる法令や要綱", examples=["法:支援会議守秘"]
    )
    text: Prose | None = Field(None, alias="内容", description="守る事項と守る人")


class Borrowed(Part):
    """準用: fields that this meeting shares with another; the meeting table prints them as one cell."""

    TITLE = "準用"
    ABOUT = "ほかの会議と同じ定め。会議表で一つの欄になります。"

    meeting: MeetingRef = Field(alias="会議", description="同じ定めをもつ会議")
    fields: Many[str] = Field(
        alias="項目", min_length=1, description="同じにする項目", examples=[["構成員", "頻度"]]
    )


class Within(Part):
    """Other meetings in whose time a meeting is held."""

    TITLE = "併催"
    ABOUT = "ほかの会議の際に、時間を分けて開くときの、その会議。"

    meetings: Many[MeetingRef] = Field(
        alias="会議", min_length=1, description="どの会議の際に開くか（いずれかの会議）"
    )
    condition: str | None = Field(
        None, alias="条件", description="いつもではないときの条件", examples=["必要に応じて"]
    )


class Meeting(Element):
    """A meeting; its kind in law stands apart from its name."""

    ABOUT = "会議。法律上の種別と呼び名を分けて書きます。"
    KIND = "会議"

    kinds: Many[MeetingKind] = Field(
        (), alias="法定種別", description="支援会議、重層的支援会議、その他（複数可）"
    )
    name: str = Field(alias="名称", pattern=SOMETHING, description="会議の名称")
    short: Many[str] = Field((), alias="略称", description="ほかの呼び方", examples=["実務者会議"])
    basis: str | None = Field(
        None, alias="根拠", description="根拠となる法令・要綱", examples=["法:支援会議"]
    )
    rules: str | None = Field(None, alias="設置要綱", description="設置要綱の名称")
    hosts: Many[BodyRef] = Field((), alias="主催", description="主催する部署・団体")
    helpers: Many[BodyRef] = Field((), alias="協力", description="協力する部署・団体")
    chair: str | None = Field(
        None, alias="座長", description="座長の職又は選び方", examples=["福祉事務所長", "互選による"]
    )
    purpose: Prose | None = Field(None, alias="目的", description="会議の目的")
    agenda: Agenda | None = Field(None, alias="協議内容", description="協議すること")
    members: Items[Member] = Field((), alias="構成員", description="構成員")
    attendance: Prose | None = Field(None, alias="出席", description="構成員の出席について添える文")
    frequency: Many[Frequency] = Field(
        (), alias="頻度", description="開催頻度", examples=["月1回(第4火曜日9:00～12:00)"]
    )
    months: Many[Month] = Field((), alias="開催月", description="毎年開く月", examples=[["7月", "2月"]])
    duration: str | None = Field(
        None, alias="所要時間", description="1回・1事例の時間", examples=["1事例につき90分"]
    )
    procedure: Prose | None = Field(None, alias="開催方法", description="開き方について添える文")
    within: Within | None = Field(None, alias="併催", description="ほかの会議の際に時間を分けて開くこと")
    confidentiality: Confidentiality | None = Field(None, alias="守秘義務", description="守秘義務とその根拠")
    doubles_as: Many[str] = Field((), alias="兼ねる会議", description="この会議が兼ねる法令・条例上の会議")
    reports_to: Many[MeetingRef] = Field((), alias="報告先", description="結果を諮る・報告する会議")
    leads_to: Many[SupportRef] = Field(
        (), alias="つなぐ先", description="事例をつなぐかどうかをこの会議で決める、その先の支援"
    )
    borrowed: Many[Borrowed] = Field((), alias="準用", description="ほかの会議と同じ定め")
    notes: Items[Note] = Field((), alias="注", description="会議表に付く注")

    @property
    def title(self) -> str:
        """The meeting's name."""
        return self.name

    @property
    def names(self) -> tuple[str, ...]:
        """The name and the short ones."""
        return (self.name, *self.short)

"""支援: the statutory supports of 社会福祉法第106条の4第2項第1号–第6号, as a plan describes them."""

from pydantic import Field

from jusou_plan.model.highlight import Highlight
from jusou_plan.model.part import SOMETHING, Element, Many
from jusou_plan.model.prose import Prose
from jusou_plan.model.values.statutory_item import StatutoryItem


class Support(Element):
    """One of the statutory supports, under which the projects stand."""

    ABOUT = "法第106条の4第2項の号に当たる支援の柱。その下に事業が並びます。"
    KIND = "支援"

    basis: Many[StatutoryItem] = Field(
        (), alias="根拠", description="法第106条の4第2項の号", examples=["第1号", ["第5号", "第6号"]]
    )
    name: str = Field(
        alias="名称", pattern=SOMETHING, description="支援の名称", examples=["包括的相談支援事業"]
    )
    short: Many[str] = Field((), alias="略称", description="ほかの呼び方")
    heading: str | None = Field(
        None, alias="見出し", description="一覧で使う見出し", examples=["相談支援機能強化分"]
    )
    summary: Prose | None = Field(None, alias="概要", description="支援の内容を述べる文章")
    content: Prose | None = Field(None, alias="内容", description="この市で支援をどう行うかを述べる文章")
    highlight: Highlight | None = Field(
        None, alias="図の箱", description="図の箱に書く、支援の場や働き。書かなければ概要の初めの文"
    )
    expected: Many[Prose] = Field((), alias="国が求めること", description="国の通知が求める働き")
    future: Prose | None = Field(None, alias="今後の取組", description="この支援の全事業に共通する今後の取組")

    @property
    def title(self) -> str:
        """The support's name."""
        return self.name

    @property
    def names(self) -> tuple[str, ...]:
        """The name and the short ones."""
        return (self.name, *self.short)

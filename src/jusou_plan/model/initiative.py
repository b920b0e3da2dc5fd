"""取組: directions, the initiatives under them, and their 現状 / 自己評価 / 今後."""

from __future__ import annotations

from pydantic import Field

from jusou_plan.model.block import AnyBlock
from jusou_plan.model.part import SOMETHING, Element, Items, Many, Part
from jusou_plan.model.prose import Prose
from jusou_plan.model.reference import Shorthand, SupportRef
from jusou_plan.model.values.identifier import ElementId


class Examples(Part):
    """What an item names as examples, under words of its own."""

    TITLE = "取組例"
    ABOUT = "項目に添える具体例。題は括弧に入れて印字します。"

    heading: str = Field(
        alias="題", pattern=SOMETHING, description="例の題", examples=["具体的な取組み", "連携した活動事例"]
    )
    texts: Many[Prose] = Field(alias="例", min_length=1, description="例")


class InitiativeItem(Shorthand):
    """An item of 現状, 自己評価 or 今後."""

    TITLE = "取組の項目"
    ABOUT = "現状・自己評価・今後の一項目。"
    SHORT = "本文"

    id: ElementId | None = Field(None, alias="id", description="ほかから引くときの印")
    heading: str | None = Field(None, alias="見出し", description="項目の題", examples=["地域支援研究会"])
    mark: str | None = Field(
        None, alias="印", description="自己評価の印。凡例にあるもの", examples=["○", "▲"]
    )
    text: Prose | None = Field(None, alias="本文", description="項目の文章")
    tags: Many[str] = Field((), alias="タグ", description="項目の末尾に括弧で付く言葉", examples=["庁内連携"])
    items: Items[InitiativeItem] = Field((), alias="項目", description="内側の項目。番号は自動で付きます")
    examples: Many[Examples] = Field((), alias="取組例", description="項目に添える具体例")
    blocks: Items[AnyBlock] = Field((), alias="続き", description="項目に続く表や図")


class Initiative(Element):
    """An initiative, or the direction that holds several."""

    ABOUT = "方向性の下の取組、又は取組を束ねる方向性。"
    KIND = "取組"

    name: str = Field(alias="名称", pattern=SOMETHING, description="名称")
    subtitle: str | None = Field(None, alias="副題", description="働きを述べる副題。括弧は自動で付きます")
    role: str | None = Field(
        None, alias="役割", description="全体の中で果たす役割。重層図に印字します", examples=["基盤"]
    )
    supports: Many[SupportRef] = Field((), alias="支援", description="関わる支援")
    summary: Prose | None = Field(None, alias="概要", description="前書き")
    before: Many[InitiativeItem] = Field((), alias="従前", description="これまでのやり方")
    present: Many[InitiativeItem] = Field((), alias="現状", description="現状")
    review: Many[InitiativeItem] = Field((), alias="自己評価", description="自己評価（成果と課題）")
    future: Many[InitiativeItem] = Field((), alias="今後", description="今後取り組むこと")
    blocks: Items[AnyBlock] = Field((), alias="続き", description="今後の後に置く文章や図")
    initiatives: Items[Initiative] = Field((), alias="取組", description="この方向性の下の取組")

    @property
    def title(self) -> str:
        """The initiative's name."""
        return self.name

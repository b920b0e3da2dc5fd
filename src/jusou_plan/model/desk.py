"""窓口: where people bring what troubles them: who may come, with what, whom they meet, how to reach it."""

from __future__ import annotations

from pydantic import Field

from jusou_plan.model.contact import ContactDetails
from jusou_plan.model.part import SOMETHING, Element, Many
from jusou_plan.model.prose import Prose
from jusou_plan.model.reference import BodyRef, DeskRef, NoteRef, PlaceRef

AND_SO_ON = "など"
"""The last word of a list of which the plan names only some."""


class DeskLine(ContactDetails):
    """One way to reach a desk: what it is for, where a desk has several, and the numbers."""

    TITLE = "窓口の連絡先"
    ABOUT = "窓口の連絡先。用件ごとに番号が違うときは、用件を添えて並べます。"

    matter: str | None = Field(None, alias="用件", description="この番号で受ける用件", examples=["就労相談"])


class Desk(Element):
    """A desk. Where it is and how to reach it is as its 上位 says, unless it says so itself."""

    ABOUT = "相談窓口。書かない場所、連絡先、開庁時間、費用などは、上位の窓口と同じです。"
    KIND = "窓口"

    name: str = Field(alias="名称", pattern=SOMETHING, description="窓口の名称")
    short: Many[str] = Field((), alias="略称", description="ほかの呼び方")
    parent: DeskRef | None = Field(None, alias="上位", description="この窓口をまとめる総合窓口")
    summary: Prose | None = Field(None, alias="概要", description="どのような窓口か")
    clients: Many[str] = Field(
        (),
        alias="対象",
        description="相談できる人。終わりを「など」とすると、ほかにもあることを示します",
        examples=[["高齢者", "その家族", "など"]],
    )
    matters: Many[str] = Field(
        (),
        alias="相談内容",
        description="相談できること。終わりの「など」は対象と同じです",
        examples=[["家族の介護", "もの忘れ"]],
    )
    posts: Many[str] = Field(
        (),
        alias="職種",
        description="相談を受ける職員の職種。終わりの「など」は対象と同じです",
        examples=[["社会福祉士", "保健師"]],
    )
    body: BodyRef | None = Field(None, alias="担当", description="受け持つ部署・団体")
    place: PlaceRef | None = Field(None, alias="施設", description="窓口のある施設")
    address: str | None = Field(None, alias="所在地", description="施設を書かないときの所在地")
    contacts: Many[DeskLine] = Field((), alias="連絡先", description="電話、開庁時間など")
    fee: str | None = Field(None, alias="費用", description="相談にかかる費用", examples=["無料"])
    notes: Many[NoteRef] = Field((), alias="注", description="この窓口に付く注")

    @property
    def title(self) -> str:
        """The desk's name."""
        return self.name

    @property
    def names(self) -> tuple[str, ...]:
        """The name and the short ones."""
        return (self.name, *self.short)

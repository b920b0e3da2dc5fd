"""配置人員: who is posted, with which qualification, and how many."""

from __future__ import annotations

from pydantic import Field

from jusou_plan.model.part import Items, Many
from jusou_plan.model.reference import BodyRef, NoteRef, PlaceRef, Shorthand
from jusou_plan.model.values.headcount import Headcount
from jusou_plan.model.word import Word


class Choice(Word):
    """Whether one of the listed qualifications is enough."""

    ANY = "いずれか", "資格のどれか一つを持てばよい"
    ALL = "すべて", "挙げた資格を全部持つ"


class Staff(Shorthand):
    """Who is posted: 職 and 人数, with the qualification and experience asked for."""

    TITLE = "配置人員"
    ABOUT = "配置する人員。「職」と「人数」が基本で、資格や経験の条件を添えます。"
    SHORT = "記述"

    where: str | None = Field(
        None, alias="配置先", description="人を置くところ", examples=["各地域包括支援センター"]
    )
    place: PlaceRef | None = Field(None, alias="施設", description="人を置く施設")
    department: BodyRef | None = Field(None, alias="部署", description="人を出す部署・団体")
    posts: Many[str] = Field((), alias="職", description="職名", examples=["相談支援員"])
    alias_: str | None = Field(None, alias="別称", description="職の別の呼び方", examples=["雇用調整員"])
    area: str | None = Field(None, alias="担当区域", description="受け持つ区域", examples=["全市", "各地区"])
    qualifications: Many[str] = Field((), alias="資格", description="求める資格")
    choice: Choice = Field(
        Choice.ANY, alias="資格の要件", description="資格のいずれかで足りるか、すべて要るか"
    )
    experience: str | None = Field(None, alias="経験", description="求める経験")
    employment: str | None = Field(None, alias="任用", description="任用の形", examples=["再任用", "市職員"])
    count: Headcount | None = Field(
        None, alias="人数", description="人数", examples=["1.3人以上", "各1名以上"]
    )
    words: str | None = Field(None, alias="記述", description="数えられない配置の説明")
    notes: Many[NoteRef] = Field((), alias="注", description="この配置に付く注")
    parts: Items[Staff] = Field((), alias="うち", description="内側に並べる配置")

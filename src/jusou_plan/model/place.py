"""施設: what is true of a place itself, whatever project uses it."""

from pydantic import Field

from jusou_plan.model.contact import ContactDetails
from jusou_plan.model.part import SOMETHING, Element, Items, Many, Part
from jusou_plan.model.reference import NoteRef, Shorthand


class Spot(Part):
    """One of several spots that a place has under one name."""

    TITLE = "場所"
    ABOUT = "一つの名称の施設がもつ場所の一つ。"

    name: str = Field(alias="名称", pattern=SOMETHING, description="場所の呼び名", examples=["羽水"])
    address: str | None = Field(None, alias="所在地", description="この場所の所在地")


class Room(Shorthand):
    """What visitors find in a place: a room, a shop."""

    TITLE = "設備"
    ABOUT = "施設の中にあり、訪れた人が使えるもの。"
    SHORT = "名称"

    name: str = Field(alias="名称", pattern=SOMETHING, description="呼び名", examples=["キッズルーム"])
    use: str | None = Field(None, alias="説明", description="何に使えるか")
    notes: Many[NoteRef] = Field((), alias="注", description="この設備に付く注")


class Place(Element):
    """A place, with what is true of it whatever project uses it."""

    ABOUT = "施設。住所など場所そのものの事実だけを書き、誰が何の事業で使うかは事業に書きます。"
    KIND = "施設"

    name: str = Field(alias="名称", pattern=SOMETHING, description="施設の名称")
    short: Many[str] = Field((), alias="略称", description="ほかの呼び方")
    postcode: str | None = Field(
        None,
        alias="郵便番号",
        pattern=r"^\d{3}-\d{4}$",
        description="郵便番号。引用符で囲みます",
        examples=["910-8511"],
    )
    address: str | None = Field(None, alias="所在地", description="所在地", examples=["文京1"])
    host: str | None = Field(
        None, alias="併設先", description="どの建物の中にあるか", examples=["会津長寿園"]
    )
    spots: Items[Spot] = Field((), alias="場所", description="一つの名称で複数の場所があるとき")
    contact: ContactDetails | None = Field(None, alias="連絡先", description="電話や開庁時間")
    travel: str | None = Field(None, alias="交通", description="行き方について知らせること")
    rooms: Many[Room] = Field((), alias="設備", description="訪れた人が使えるもの")
    note: str | None = Field(None, alias="備考", description="印字しない覚え書き")

    @property
    def title(self) -> str:
        """The place's name."""
        return self.name

    @property
    def names(self) -> tuple[str, ...]:
        """The name and the short ones."""
        return (self.name, *self.short)

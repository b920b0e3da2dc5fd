"""連絡先: how a resident or another office reaches a desk."""

from pydantic import Field

from jusou_plan.model.part import SOMETHING, Element, Many, Part
from jusou_plan.model.reference import BodyRef, PlaceRef


class ContactDetails(Part):
    """Telephone, hours and the like."""

    TITLE = "連絡の方法"
    ABOUT = "電話、受付時間など。"

    phone: Many[str] = Field(
        (), alias="電話", description="電話番号。引用符で囲みます", examples=["0776-00-0000"]
    )
    fax: Many[str] = Field((), alias="FAX", description="FAX番号")
    mail: Many[str] = Field((), alias="メール", description="電子メール")
    url: Many[str] = Field((), alias="URL", description="ウェブページ")
    hours: str | None = Field(None, alias="開庁時間", description="受け付ける曜日と時間")
    appointment: str | None = Field(None, alias="予約", description="予約が要るか")


class Contact(ContactDetails, Element):
    """A desk and how to reach it."""

    ABOUT = "窓口とその連絡先。"
    KIND = "連絡先"

    name: str = Field(alias="名称", pattern=SOMETHING, description="窓口の名称")
    body: BodyRef | None = Field(None, alias="担当", description="受け持つ部署・団体")
    place: PlaceRef | None = Field(None, alias="施設", description="窓口のある施設")
    address: str | None = Field(None, alias="所在地", description="所在地")

    @property
    def title(self) -> str:
        """The desk's name."""
        return self.name

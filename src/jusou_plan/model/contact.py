"""連絡先: how a resident or another office reaches a desk."""

from pydantic import Field

from jusou_plan.model.part import Many, Part


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

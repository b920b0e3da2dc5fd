"""What a figure says of a support in a few words."""

from pydantic import Field

from jusou_plan.model.part import SOMETHING, Many, Part


class Highlight(Part):
    """A heading and a few words under it, for a box of a figure."""

    TITLE = "図の箱"
    ABOUT = "図の箱に書く、短い題と言葉。"

    heading: str = Field(alias="題", pattern=SOMETHING, description="箱の題", examples=["交流・活動の場"])
    items: Many[str] = Field(
        (), alias="項目", description="並べる言葉", examples=[["ボランティア", "サークル"]]
    )

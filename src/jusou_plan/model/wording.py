"""表記: how this city spells a word, and how it does not."""

from typing import Annotated

from pydantic import Field, StringConstraints

from jusou_plan.model.part import SOMETHING, Many, Part

Spelling = Annotated[str, StringConstraints(pattern=SOMETHING)]


class Wording(Part):
    """One entry of the city's own dictionary of spellings."""

    TITLE = "表記"
    ABOUT = "この市の表記の決まり。法令の題名、固有の名称、かぎ括弧の中の引用には当てはめません。"

    use: Spelling = Field(alias="使う", description="この計画で使う書き方", examples=["障がい"])
    avoid: Many[Spelling] = Field(
        alias="使わない", min_length=1, description="使わない書き方", examples=["障害"]
    )
    exceptions: Many[Spelling] = Field(
        (),
        alias="例外",
        description="使わない書き方のままでよい語",
        examples=[["障害者手帳", "高次脳機能障害"]],
    )
    reason: str | None = Field(None, alias="理由", description="決まりの根拠", examples=["市の公用文の手引"])

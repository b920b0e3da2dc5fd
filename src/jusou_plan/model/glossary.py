"""用語: terms, and the short names that the text introduces (以下、「…」)."""

from pydantic import Field

from jusou_plan.model.part import SOMETHING, Element, Many
from jusou_plan.model.prose import Prose


class Term(Element):
    """A term, its meaning and its short forms."""

    ABOUT = "用語とその意味。"
    KIND = "用語"

    name: str = Field(alias="名称", pattern=SOMETHING, description="用語", examples=["ヤングケアラー"])
    reading: str | None = Field(None, alias="読み", description="読み仮名")
    short: Many[str] = Field((), alias="略称", description="本文で「以下、…」として使う短い言い方")
    meaning: Prose = Field(alias="意味", description="用語の意味")
    origin: str | None = Field(None, alias="出典", description="定義の出典")

    @property
    def title(self) -> str:
        """The term."""
        return self.name

    @property
    def names(self) -> tuple[str, ...]:
        """The term and its short forms."""
        return (self.name, *self.short)

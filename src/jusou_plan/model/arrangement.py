"""設置形態: the ways to set up the desks of 包括的相談支援, of which a municipality takes one."""

from pydantic import Field

from jusou_plan.model.part import SOMETHING, Element, Many
from jusou_plan.model.prose import Prose


class Arrangement(Element):
    """A way of setting up desks and what it means; `計画` says which one the municipality takes."""

    ABOUT = "拠点の設置形態の類型。市町村がどれを採るかは「計画」の「設置形態」に書きます。"
    KIND = "設置形態"

    name: str = Field(
        alias="名称", pattern=SOMETHING, description="類型の名称", examples=["地域型事業・拠点"]
    )
    short: Many[str] = Field((), alias="略称", description="ほかの呼び方", examples=["地域型"])
    text: Prose | None = Field(None, alias="内容", description="どのような形態か")

    @property
    def title(self) -> str:
        """The name."""
        return self.name

    @property
    def names(self) -> tuple[str, ...]:
        """The name and the short ones."""
        return (self.name, *self.short)

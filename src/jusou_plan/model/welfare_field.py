"""分野: the fields of welfare, with the long and the short name under which a plan prints them."""

from pydantic import Field

from jusou_plan.model.part import SOMETHING, Element, Many
from jusou_plan.model.reference import WelfareFieldRef


class WelfareField(Element):
    """A field of welfare; a plan that keeps this register names no field that is not in it."""

    ABOUT = "分野とその短い言い方。登録は任意です。登録したら、ほかの所の「分野」は登録した名前で書きます。"
    KIND = "分野"

    name: str = Field(alias="名称", pattern=SOMETHING, description="分野の名称", examples=["生活困窮"])
    short: Many[str] = Field((), alias="略称", description="短い言い方。初めのものを一覧で使います")
    includes: Many[WelfareFieldRef] = Field(
        (), alias="含む", description="ほかの分野をまとめた言い方のとき、その分野"
    )

    @property
    def title(self) -> str:
        """The name."""
        return self.name

    @property
    def names(self) -> tuple[str, ...]:
        """The name and the short ones."""
        return (self.name, *self.short)

    @property
    def shortest(self) -> str:
        """The name for narrow columns."""
        return self.short[0] if self.short else self.name

"""変更理由: why this version of the plan says something else than the one before."""

from pydantic import Field

from jusou_plan.model.part import Many, ManyOrAll, Part
from jusou_plan.model.prose import Prose


class ChangeReason(Part):
    """Why something was changed; `jusou diff` shows it beside the change."""

    TITLE = "変更理由"
    ABOUT = "前の版から変えた理由。計画には印字せず、版を比べるときに変更に添えます。"

    of: ManyOrAll[str] = Field(
        alias="対象",
        description="変えた要素の id 又は名称（削った要素も書けます）。`すべて` なら、この版の全部の変更",
        examples=["jiritsu-sodan"],
    )
    fields: Many[str] = Field(
        (), alias="項目", description="理由が一部の項目だけに当たるとき、その項目", examples=["所管課"]
    )
    reason: Prose = Field(alias="理由", description="変えた理由")

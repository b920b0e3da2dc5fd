"""References from one element to another: an id, a 名称 or a 略称, within the type that the field expects."""

from typing import Any, ClassVar

from pydantic import Field, GetJsonSchemaHandler, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from jusou_plan.model.part import SOMETHING, Part


class Shorthand(Part):
    """A part that may be written as a plain string, which then stands for its field `SHORT`."""

    SHORT: ClassVar[str]

    @model_validator(mode="before")
    @classmethod
    def _from_short(cls, data: Any) -> Any:
        return {cls.SHORT: data} if isinstance(data, str) else data

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Offer an editor the short form beside the mapping."""
        long = handler(schema)
        target = handler.resolve_ref_schema(long)
        if "anyOf" not in target:
            body = dict(target)
            target.clear()
            target.update(
                title=body.pop("title", cls.__name__),
                description=body.pop("description", ""),
                anyOf=[{"type": "string"}, body],
            )
        return long


class Reference(Shorthand):
    """Names another element; `表記` is what is printed when it differs from the name."""

    SHORT = "参照"
    KINDS: ClassVar[tuple[str, ...]]
    """The top-level keys among whose elements the name is looked up."""

    target: str = Field(alias="参照", pattern=SOMETHING, description="相手の id、名称 又は 略称")
    label: str | None = Field(None, alias="表記", description="印字する名前（相手の名称と違うときだけ）")


class DepartmentRef(Reference):
    """Names a 部署."""

    TITLE = "部署"
    ABOUT = "部署を指す id、名称 又は 略称。"
    KINDS = ("部署",)


class OrganizationRef(Reference):
    """Names a 団体."""

    TITLE = "団体"
    ABOUT = "団体を指す id、名称 又は 略称。"
    KINDS = ("団体",)


class BodyRef(Reference):
    """Names a 部署, a 団体 or the municipality itself."""

    TITLE = "部署・団体"
    ABOUT = "部署、団体 又は 市そのものを指す id、名称 又は 略称。"
    KINDS = ("部署", "団体", "自治体")


class ParticipantRef(Reference):
    """Names whoever takes part in a meeting."""

    TITLE = "部署・団体・施設"
    ABOUT = "会議に加わる部署、団体 又は 施設を指す id、名称 又は 略称。"
    KINDS = ("部署", "団体", "施設", "自治体")


class PlaceRef(Reference):
    """Names a 施設."""

    TITLE = "施設"
    ABOUT = "施設を指す id、名称 又は 略称。"
    KINDS = ("施設",)


class SupportRef(Reference):
    """Names a 支援."""

    TITLE = "支援"
    ABOUT = "支援（第1号から第6号までの柱）を指す id、名称 又は 略称。"
    KINDS = ("支援",)


class ProjectRef(Reference):
    """Names a 事業."""

    TITLE = "事業"
    ABOUT = "事業を指す id、名称 又は 略称。"
    KINDS = ("事業",)


class WelfareFieldRef(Reference):
    """Names a 分野."""

    TITLE = "分野"
    ABOUT = "分野を指す id、名称 又は 略称。"
    KINDS = ("分野",)


class ArrangementRef(Reference):
    """Names a 設置形態."""

    TITLE = "設置形態"
    ABOUT = "設置形態を指す id、名称 又は 略称。"
    KINDS = ("設置形態",)


class MeetingRef(Reference):
    """Names a 会議."""

    TITLE = "会議"
    ABOUT = "会議を指す id、名称 又は 略称。"
    KINDS = ("会議",)


class GroupRef(Reference):
    """Names a 群."""

    TITLE = "群"
    ABOUT = "構成員の群を指す id 又は 名称。"
    KINDS = ("群",)


class IndicatorRef(Reference):
    """Names a 指標."""

    TITLE = "指標"
    ABOUT = "指標を指す id 又は 名称。"
    KINDS = ("指標",)


class RelatedPlanRef(Reference):
    """Names a 関連計画."""

    TITLE = "関連計画"
    ABOUT = "関連計画を指す id、名称、通称 又は 略称。"
    KINDS = ("関連計画",)


class InitiativeRef(Reference):
    """Names a 取組."""

    TITLE = "取組"
    ABOUT = "取組を指す id 又は 名称。"
    KINDS = ("取組",)


class ChallengeRef(Reference):
    """Names a 課題."""

    TITLE = "課題"
    ABOUT = "課題を指す id 又は 名称。"
    KINDS = ("課題",)


class NoteRef(Reference):
    """Names a 注."""

    TITLE = "注"
    ABOUT = "注を指す id 又は 語。"
    KINDS = ("注",)


class TermRef(Reference):
    """Names a 用語."""

    TITLE = "用語"
    ABOUT = "用語を指す id、名称 又は 略称。"
    KINDS = ("用語",)


class CaseRef(Reference):
    """Names a 事例."""

    TITLE = "事例"
    ABOUT = "事例を指す id 又は 名称。"
    KINDS = ("事例",)


class BudgetRef(Reference):
    """Names a 予算."""

    TITLE = "予算"
    ABOUT = "予算を指す id 又は 名称。"
    KINDS = ("予算",)


class DeskRef(Reference):
    """Names a 窓口."""

    TITLE = "窓口"
    ABOUT = "窓口を指す id、名称 又は 略称。"
    KINDS = ("窓口",)

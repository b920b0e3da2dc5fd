"""References from one element to another: an id, a 名称 or a 略称, within the type that the field expects."""

from typing import Any, ClassVar

from pydantic import Field, GetJsonSchemaHandler, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from jusou_plan.model.part import Part


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

    target: str = Field(alias="参照", min_length=1, description="相手の id、名称 又は 略称")
    label: str | None = Field(None, alias="表記", description="印字する名前（相手の名称と違うときだけ）")


class DepartmentRef(Reference):
    """部署を指す。"""

    KINDS = ("部署",)


class OrganizationRef(Reference):
    """団体を指す。"""

    KINDS = ("団体",)


class BodyRef(Reference):
    """部署、団体 又は 市そのものを指す。"""

    KINDS = ("部署", "団体", "自治体")


class ParticipantRef(Reference):
    """会議に加わる部署、団体 又は 施設を指す。"""

    KINDS = ("部署", "団体", "施設", "自治体")


class PlaceRef(Reference):
    """施設を指す。"""

    KINDS = ("施設",)


class SupportRef(Reference):
    """支援（第1号から第6号までの柱）を指す。"""

    KINDS = ("支援",)


class ProjectRef(Reference):
    """事業を指す。"""

    KINDS = ("事業",)


class MeetingRef(Reference):
    """会議を指す。"""

    KINDS = ("会議",)


class GroupRef(Reference):
    """構成員の群を指す。"""

    KINDS = ("群",)


class IndicatorRef(Reference):
    """指標を指す。"""

    KINDS = ("指標",)


class RelatedPlanRef(Reference):
    """関連計画を指す。"""

    KINDS = ("関連計画",)


class InitiativeRef(Reference):
    """取組を指す。"""

    KINDS = ("取組",)


class NoteRef(Reference):
    """注を指す。"""

    KINDS = ("注",)


class TermRef(Reference):
    """用語を指す。"""

    KINDS = ("用語",)


class CaseRef(Reference):
    """事例を指す。"""

    KINDS = ("事例",)


class BudgetRef(Reference):
    """予算を指す。"""

    KINDS = ("予算",)


class ContactRef(Reference):
    """連絡先を指す。"""

    KINDS = ("連絡先",)

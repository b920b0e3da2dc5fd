"""The base of everything that a plan is made of."""

from typing import Annotated, Any, ClassVar, TypeVar

from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from jusou_plan.model.values.identifier import ElementId


class Part(BaseModel):
    """A mapping of the plan language: strict, frozen, and closed to unknown keys.

    Attributes are English, the keys that people write are their Japanese aliases. `TITLE` and `ABOUT` are
    what an editor shows for the part; an element's title is its `KIND`, a block's its `KEY`.
    """

    TITLE: ClassVar[str]
    ABOUT: ClassVar[str]

    model_config = ConfigDict(
        strict=True, frozen=True, extra="forbid", json_schema_mode_override="validation", defer_build=True
    )


class Element(Part):
    """A part that other parts may refer to by id, 名称 or 略称."""

    KIND: ClassVar[str]
    """The top-level key that holds elements of this type."""

    id: ElementId | None = Field(
        None,
        alias="id",
        description="計画の中で一つだけの印。半角の小文字・数字・ハイフン。`jusou fmt --ids` で付きます。",
    )

    @property
    def title(self) -> str:
        """What the element is called in print."""
        raise NotImplementedError

    @property
    def names(self) -> tuple[str, ...]:
        """Every name, besides the id, by which a reference may call it."""
        return (self.title,)


class _OneOrMany:
    """Lets a list of one be written without the list."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_before_validator_function(_as_list, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        many = handler(schema)
        return {"anyOf": [many["items"], many]}


ALL = "すべて"


class _OrAll:
    """Lets `すべて` be written for a list of everything, which is then the empty list."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_before_validator_function(_all_as_empty, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {"anyOf": [{"const": ALL}, handler(schema)]}


def _all_as_empty(data: Any) -> Any:
    return [] if data == ALL else data


def _as_list(data: Any) -> Any:
    return data if data is None or isinstance(data, list) else [data]


SOMETHING = r"\S"
"""The pattern of a text that must say something: blanks are nothing."""

T = TypeVar("T")

# Strict mode would refuse a YAML list for a tuple; the items stay strict.
Items = Annotated[tuple[T, ...], Field(strict=False)]
"""A list."""

Many = Annotated[tuple[T, ...], Field(strict=False), _OneOrMany()]
"""A list, or its single item."""

ManyOrAll = Annotated[tuple[T, ...], Field(strict=False), _OneOrMany(), _OrAll()]
"""A list, its single item, or `すべて`, which gives the empty tuple."""

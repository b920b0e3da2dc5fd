"""Running text in the plan's small Markdown."""

from dataclasses import dataclass
from typing import Any, ClassVar

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema


@dataclass(frozen=True, slots=True)
class Prose:
    """Text as written: `document.prose` makes paragraphs of it, `model.citation` finds its `${…}`."""

    text: str

    SHORTEST: ClassVar[int] = 1

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Accept a string."""
        return core_schema.no_info_after_validator_function(
            cls, core_schema.str_schema(strict=True, min_length=cls.SHORTEST)
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Describe it to an editor."""
        return {"type": "string", "minLength": cls.SHORTEST}


@dataclass(frozen=True, slots=True)
class CellProse(Prose):
    """The text of a table's cell, which may be blank."""

    SHORTEST: ClassVar[int] = 0

"""Running text in the plan's small Markdown."""

from dataclasses import dataclass
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema


@dataclass(frozen=True, slots=True)
class Prose:
    """Text as written: `document.prose` makes paragraphs of it, `model.citation` finds its `${…}`."""

    text: str

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Accept a non-empty string."""
        return core_schema.no_info_after_validator_function(
            cls, core_schema.str_schema(strict=True, min_length=1)
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Describe it to an editor."""
        return {"type": "string", "minLength": 1}

"""Running text in the plan's small Markdown."""

from dataclasses import dataclass
from typing import Any, ClassVar, Self

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticKnownError, core_schema


@dataclass(frozen=True, slots=True)
class Prose:
    """Text as written: `document.prose` makes paragraphs of it, `model.citation` finds its `${…}`."""

    text: str

    BLANK: ClassVar[bool] = False

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Accept a string that says something, unless it may be blank."""
        words = core_schema.str_schema(strict=True)
        return core_schema.no_info_after_validator_function(cls._of, words)

    @classmethod
    def _of(cls, text: str) -> Self:
        if not cls.BLANK and not text.strip():
            raise PydanticKnownError("string_too_short", {"min_length": 1})
        return cls(text)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Describe it to an editor."""
        return {"type": "string"} if cls.BLANK else {"type": "string", "pattern": r"\S"}


@dataclass(frozen=True, slots=True)
class CellProse(Prose):
    """The text of a table's cell, which may be blank."""

    BLANK: ClassVar[bool] = True

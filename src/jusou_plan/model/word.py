"""Fields that hold one word of a fixed list."""

from enum import StrEnum
from typing import Any

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema


class Word(StrEnum):
    """One of a few words, written as the word itself."""

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Accept the word: strict mode would ask for the member, which no YAML file can hold."""
        return core_schema.enum_schema(cls, list(cls), sub_type="str", strict=False)

"""Keys that take one of a few words."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import Any, Self

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, PydanticKnownError, core_schema


class Word(StrEnum):
    """One of the few words that a key takes; a member is `NAME = word, meaning` (both Japanese).

    An editor shows the meaning beside the word. A word of digits (the numbering style 1) may be written
    without quotes.
    """

    meaning: str

    def __new__(cls, word: str, meaning: str) -> Self:
        """Make the member for `word`."""
        member = str.__new__(cls, word)
        member._value_ = word
        member.meaning = meaning
        return member

    @classmethod
    def _validate(cls, data: Any) -> Self:
        if isinstance(data, cls):
            return data
        if not isinstance(data, str | int | Decimal):
            raise PydanticKnownError("string_type")
        written = str(data)
        for member in cls:
            if member.value == written and not isinstance(data, bool):
                return member
        words = tuple(member.value for member in cls)
        raise PydanticCustomError("unknown_word", "not one of the words", {"words": words})

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Accept the words; any other is an error of type `unknown_word` that carries them."""
        return core_schema.no_info_plain_validator_function(cls._validate)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Describe the words and their meanings to an editor."""
        words: list[str | int] = [member.value for member in cls]
        meanings = [member.meaning for member in cls]
        for member in cls:
            if member.value.isascii() and member.value.isdigit():
                words.append(int(member.value))
                meanings.append(member.meaning)
        return {"enum": words, "enumDescriptions": meanings}

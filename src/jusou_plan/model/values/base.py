"""What all value types share: the way into pydantic and into the editor's schema."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar, Self

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from jusou_plan.model.values.problem import ProblemKind, ValueProblem, quoted


@dataclass(frozen=True, slots=True)
class Value:
    """A short text as somebody wrote it, and (in subclasses) what it says.

    A subclass gives `TITLE`, `DESCRIPTION`, `EXAMPLES` and `parse`. As a pydantic field it takes a text, or
    a number where `NUMBERS` allows one, or a value of its own type; it is serialized as its text.
    """

    text: str

    TITLE: ClassVar[str]
    DESCRIPTION: ClassVar[str]
    EXAMPLES: ClassVar[tuple[str, ...]]
    NUMBERS: ClassVar[tuple[type[int | Decimal], ...]] = ()
    """The numeric types that are natural to write without quotes; their text is their plain decimal form."""

    PATTERN: ClassVar[str | None] = None
    """A regular expression for editors, where one says exactly what is allowed."""

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a text; raises ValueProblem when it cannot be read."""
        raise NotImplementedError

    def __str__(self) -> str:
        """Give the text as written."""
        return self.text

    @classmethod
    def problem(
        cls,
        kind: ProblemKind,
        message: str,
        examples: tuple[str, ...] | None = None,
        place: tuple[int, int] | None = None,
    ) -> ValueProblem:
        """Make a problem with this type's examples, unless others (or none) fit better."""
        return ValueProblem(kind, message, cls.EXAMPLES[:3] if examples is None else examples, place)

    @classmethod
    def _validate(cls, data: object) -> Self:
        if isinstance(data, cls):
            return data
        try:
            return cls.parse(cls._text_of(data))
        except ValueProblem as problem:
            raise PydanticCustomError(
                problem.kind.value,
                "{words}",
                {
                    "words": str(problem),
                    "message": problem.message,
                    "examples": problem.examples,
                    "place": problem.place,
                },
            ) from None

    @classmethod
    def _text_of(cls, data: object) -> str:
        if isinstance(data, str):
            return data
        if isinstance(data, bool) or not isinstance(data, cls.NUMBERS):
            raise cls.problem(
                ProblemKind.WRONG_TYPE, f"{cls.TITLE}には{_what(data)}でなく、文字を書いてください。"
            )
        return format(data, "f") if isinstance(data, Decimal) else str(data)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Read the field by `parse`; write it as its text."""
        return core_schema.no_info_plain_validator_function(
            cls._validate, serialization=core_schema.to_string_ser_schema(when_used="always")
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Describe the type to an editor."""
        names = ["string", *(_JSON_TYPES[number] for number in cls.NUMBERS)]
        return {
            "type": names if len(names) > 1 else names[0],
            "title": cls.TITLE,
            "description": cls.DESCRIPTION,
            "examples": list(cls.EXAMPLES),
            **({"pattern": cls.PATTERN} if cls.PATTERN else {}),
        }


_JSON_TYPES: dict[type[int | Decimal], str] = {int: "integer", Decimal: "number"}


def _what(data: object) -> str:
    """Name a value of the wrong type as a person would."""
    if data is None:
        return "空欄"
    if isinstance(data, bool):
        return "真偽値（true・false）"
    if isinstance(data, int | float | Decimal):
        return f"数{quoted(str(data))}だけ"
    return "項目の並び" if isinstance(data, dict) else "「-」の並び" if isinstance(data, list) else "この値"

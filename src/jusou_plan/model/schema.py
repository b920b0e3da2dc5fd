"""The JSON Schema that lets an editor complete, explain and check a plan file."""

from __future__ import annotations

from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from jusou_plan.model.block import Block
from jusou_plan.model.part import Element, Part
from jusou_plan.model.plan import Plan
from jusou_plan.model.scoped import SCOPE_KEY, VALUE

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def plan_schema() -> dict[str, Any]:
    """Give the schema of one plan file. Nothing is required across files, so no top-level key is."""
    return {"$schema": DIALECT, **Plan.model_json_schema(by_alias=True, schema_generator=_EditorSchema)}


class _EditorSchema(GenerateJsonSchema):
    """What an editor needs: Japanese titles and descriptions; an optional key is left out, never empty."""

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        """Describe a part by its own Japanese words, and each value by its key, a word of the language."""
        described = super().model_schema(schema)
        part = schema["cls"]
        if issubclass(part, Part):
            described["title"] = _title(part)
            described["description"] = part.ABOUT
            for key, value in described.get("properties", {}).items():
                value["title"] = key
        return described

    def tagged_union_schema(self, schema: core_schema.TaggedUnionSchema) -> JsonSchemaValue:
        """Describe a value that may be written by scope as the value itself, or the mapping."""
        if VALUE not in schema["choices"]:
            return super().tagged_union_schema(schema)
        value = self.generate_inner(schema["choices"][VALUE])
        scopes = {
            "type": "object",
            "description": "細事業の id（と「共通」）ごとの値",
            "minProperties": 1,
            "patternProperties": {f"^({SCOPE_KEY})$": value},
            "additionalProperties": False,
        }
        return {"anyOf": [value, scopes]}

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        """Describe `X | None` as X."""
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """Leave out defaults that say nothing: null and the empty list."""
        described = super().default_schema(schema)
        if described.get("default", ...) in (None, [], {}):
            described.pop("default", None)
        return described


def _title(part: type[Part]) -> str:
    if issubclass(part, Element):
        return part.KIND
    return part.KEY if issubclass(part, Block) else part.TITLE

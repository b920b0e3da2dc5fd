"""The JSON Schema that lets an editor complete, explain and check a plan file."""

from __future__ import annotations

from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from jusou_plan.model.plan import Plan

DIALECT = "https://json-schema.org/draft/2020-12/schema"


class _EditorSchema(GenerateJsonSchema):
    """An optional key may be left out; its value may not be empty."""

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        """Describe `X | None` as X."""
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """Leave out defaults that say nothing: null and the empty list."""
        described = super().default_schema(schema)
        if described.get("default", ...) in (None, [], {}):
            described.pop("default", None)
        return described


def plan_schema() -> dict[str, Any]:
    """Give the schema of one plan file. Nothing is required across files, so no top-level key is."""
    schema = Plan.model_json_schema(by_alias=True, schema_generator=_EditorSchema)
    return {
        "$schema": DIALECT,
        **schema,
        "title": "重層的支援体制整備事業実施計画",
        "description": "社会福祉法第106条の5に基づく実施計画の一つのファイル。一つのフォルダの全ファイルで一つの計画になります。",
    }

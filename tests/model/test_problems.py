"""Errors of the validator become Japanese findings, whatever their type."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest
from pydantic_core import ErrorDetails
from pydantic_core.core_schema import ErrorType

from jusou_plan.model.plan import Plan
from jusou_plan.model.problems import findings, misspelt
from jusou_plan.model.values.problem import KINDS
from jusou_plan.source.file import SourceFile
from jusou_plan.source.position import Position
from jusou_plan.source.yaml_file import parse

TEXT = "部署:\n  - {id: fukushi, 名称: 福祉課}\n"
MARKS = parse(SourceFile(Path("plan.yaml"), "plan.yaml", TEXT)).marks
ENGLISH = re.compile(r"[A-Za-z]{3,}")


def error(kind: str, *loc: str | int, value: object = "福祉課", **context: object) -> ErrorDetails:
    """An error as pydantic gives it, with an English message that must not be shown."""
    details: ErrorDetails = {"type": kind, "loc": loc, "msg": "Input should be valid", "input": value}
    if context:
        details["ctx"] = context
    return details


@pytest.mark.parametrize("kind", [*get_args(ErrorType), *KINDS, "unknown_word", "unknown_block"])
@pytest.mark.parametrize("value", ["福祉課", 3, None, ["福祉課"], {"福祉課": 1}], ids=str)
def test_every_type_of_error_has_a_japanese_sentence(kind: str, value: object) -> None:
    context: dict[str, object] = {"words": ("福祉課",)} if kind == "unknown_word" else {}
    [found] = findings(Plan, [error(kind, "部署", 0, "名称", value=value, **context)], MARKS)
    assert found.code.startswith("JS1")
    assert "名称" in found.message or kind == "unknown_block"
    assert found.label
    shown = " ".join([found.message, found.label, found.advice]).replace("true", "").replace("false", "")
    assert not ENGLISH.search(shown), shown


def test_a_value_type_speaks_for_itself() -> None:
    said = error("quantity", "部署", 0, "名称", message="数がありません。", examples=("2名",), place=(0, 2))
    [found] = findings(Plan, [said], MARKS)
    assert (found.code, found.message, found.advice) == ("JS109", "数がありません。", "例: 「2名」")
    assert (found.span.start, found.span.end) == (Position(2, 23), Position(2, 25))


def test_an_unknown_key_is_paired_with_the_missing_one_that_it_was_meant_to_be() -> None:
    wrong = error("extra_forbidden", "部署", 0, "名穪")
    missing = error("missing", "部署", 0, "名称")
    elsewhere = error("missing", "部署", 1, "名称")
    assert misspelt(Plan, [wrong, missing, elsewhere]) == [(("部署", 0, "名穪"), "名称")]
    assert [found.code for found in findings(Plan, [wrong, missing], MARKS)] == ["JS101"]


def test_an_unlike_key_is_no_pair() -> None:
    errors = [error("extra_forbidden", "部署", 0, "電話"), error("missing", "部署", 0, "名称")]
    assert misspelt(Plan, errors) == []
    assert [found.code for found in findings(Plan, errors, MARKS)] == ["JS101", "JS108"]


def test_one_missing_key_is_paired_once() -> None:
    errors = [
        error("extra_forbidden", "部署", 0, "名穪"),
        error("extra_forbidden", "部署", 0, "名稱"),
        error("missing", "部署", 0, "名称"),
    ]
    assert len(misspelt(Plan, errors)) == 1

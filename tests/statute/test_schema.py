"""The files of the data against their schema; what a schema cannot say is held here too."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from jusou_plan.resources import schemas_folder
from jusou_plan.source.file import SourceFile
from jusou_plan.source.yaml_file import parse
from jusou_plan.statute.concept import Concept
from jusou_plan.statute.read import read_statute
from jusou_plan.statute.strength import Strength

SCHEMA: dict[str, Any] = json.loads((schemas_folder() / "statute.schema.json").read_text(encoding="utf-8"))
FILES = sorted((schemas_folder() / "statute").glob("*.yaml"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
each_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)


def data_of(path: Path) -> dict[str, Any]:
    parsed = parse(SourceFile(path, path.name, path.read_text(encoding="utf-8")))
    assert parsed.findings == ()
    return dict(parsed.data)


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@each_file
def test_a_file_is_valid(path: Path) -> None:
    assert [f"{error.json_path}: {error.message}" for error in VALIDATOR.iter_errors(data_of(path))] == []


@each_file
def test_a_file_tells_the_editor_where_the_schema_is(path: Path) -> None:
    first = path.read_text(encoding="utf-8").split("\n")[0]
    assert first == "# yaml-language-server: $schema=../statute.schema.json"


def test_no_entry_stands_in_two_files() -> None:
    seen = [(section, key) for path in FILES for section, body in data_of(path).items() for key in body]
    assert sorted(set(seen)) == sorted(seen)


def test_every_source_and_amendment_is_cited() -> None:
    cited: set[str] = set()

    def walk(node: object) -> None:
        if isinstance(node, dict):
            for key, value in node.items():
                if key in ("出典", "改正") and not isinstance(value, dict):
                    cited.update([value] if isinstance(value, str) else value)
                walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)

    sections: dict[str, Any] = {}
    for path in FILES:
        data = data_of(path)
        walk(data)
        sections |= data
    assert cited == set(sections["出典"]) | set(sections["改正"])


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"強さ": "必須"}, "'必須'"),
        ({"要約": "前後に空白 "}, "'前後に空白 '"),
        ({"版": []}, "[] "),
        ({"版": [{"番号": "介115-45-2", "自": "2021-04-01", "出典": "介護保険法"}]}, "'介115-45-2'"),
        ({"版": [{"番号": "法106-4-1", "自": "令和3年4月1日", "出典": "社会福祉法"}]}, "'令和3年4月1日'"),
        ({"版": [{"番号": "法106-4-1", "自": "2021-04-01"}]}, "'出典' is a required property"),
        (
            {"版": [{"番号": "法106-4-1", "自": "2025-04-01", "変更": "移った", "出典": "社会福祉法"}]},
            "'改正' is a dependency of '変更'",
        ),
        ({"重大度": "error"}, "'重大度' was unexpected"),
    ],
)
def test_what_the_schema_refuses(change: dict[str, object], complaint: str) -> None:
    concept: dict[str, object] = {
        "強さ": "できる",
        "名宛人": "市町村",
        "要約": "行うことができる",
        "版": [{"番号": "法106-4-1", "自": "2021-04-01", "出典": "社会福祉法"}],
    }
    assert list(VALIDATOR.iter_errors({"概念": {"見本": concept}})) == []
    errors = list(VALIDATOR.iter_errors({"概念": {"見本": concept | change}}))
    assert any(complaint in error.message for error in errors), errors


def test_the_strengths_of_the_schema_are_those_of_the_program() -> None:
    options = SCHEMA["$defs"]["概念"]["properties"]["強さ"]["oneOf"]
    assert [option["const"] for option in options] == list(Strength)


@pytest.mark.parametrize("concept", read_statute().concepts.values(), ids=lambda concept: concept.name)
def test_a_line_of_our_own_fits_on_a_line_and_ends_without_a_stop(concept: Concept) -> None:
    for version in concept.versions:
        assert len(version.summary) <= 65
        assert "\n" not in version.summary
        assert not version.summary.endswith("。")

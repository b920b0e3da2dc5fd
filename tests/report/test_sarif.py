"""SARIF 2.1.0, held against what the standard says of the objects that are written.

The schema below is ours: it names only what may appear here, as the standard defines it. The whole official
schema is used too where JUSOU_SARIF_SCHEMA names a copy of it.
"""

import json
import os
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from jusou_plan import __version__
from jusou_plan.lint.diagnostic import Diagnostic
from jusou_plan.lint.identity import Identity
from jusou_plan.lint.rule import Severity
from jusou_plan.lint.rules import rule_of
from jusou_plan.report.sarif import render_sarif
from jusou_plan.source.finding import Finding
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
PLACE = closed(
    ("artifactLocation", "region"),
    artifactLocation=closed(
        ("uri", "uriBaseId"),
        # a relative reference (RFC 3986): no scheme, no leading slash, nothing unescaped
        uri={
            "type": "string",
            "pattern": r"^(?![A-Za-z][A-Za-z0-9+.-]*:)(?!/)([A-Za-z0-9._~/:-]|%[0-9A-F]{2})+$",
        },
        uriBaseId={"const": "%SRCROOT%"},
    ),
    region=closed(
        ("startLine", "startColumn", "endLine", "endColumn"),
        startLine=NUMBER,
        startColumn=NUMBER,
        endLine=NUMBER,
        endColumn=NUMBER,
    ),
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


def sarif(*found: Diagnostic) -> dict[str, Any]:
    """The one run of the log, which is valid."""
    log = json.loads(render_sarif(found))
    jsonschema.Draft202012Validator(SCHEMA).validate(log)
    official = os.environ.get("JUSOU_SARIF_SCHEMA")
    if official:
        jsonschema.Draft4Validator(json.loads(Path(official).read_text("utf-8"))).validate(log)
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

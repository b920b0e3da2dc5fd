"""Diagnostics as SARIF 2.1.0, the form that code hosts read (a standard of OASIS).

What comments silence and what the baseline knows is left out: readers of SARIF show suppressed results all
the same. A result is known again by `partialFingerprints`, which do not depend on lines. Its mend is a fix;
whether `jusou lint --fix` makes it by itself is the property `safe`.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Iterable
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import quote

from jusou_plan import __version__
from jusou_plan.lint.diagnostic import Diagnostic
from jusou_plan.lint.rule import HEADINGS, Rule, Severity
from jusou_plan.report.rule_page import documentation
from jusou_plan.source.finding import Edit, Fix
from jusou_plan.source.position import Span

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
VERSION = "2.1.0"
FINGERPRINT = "jusouFinding/v1"

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_DIGITS = 16


def render_sarif(diagnostics: Iterable[Diagnostic]) -> str:
    """Give identified diagnostics in the given order as one run, with a line end."""
    found = tuple(diagnostics)
    rules = sorted({it.rule.code: it.rule for it in found}.values(), key=lambda rule: rule.code)
    numbers = {rule.code: number for number, rule in enumerate(rules)}
    run = {
        "tool": {
            "driver": {
                "name": "jusou",
                "version": __version__,
                "semanticVersion": __version__,
                "language": "ja",
                "rules": [_rule(rule) for rule in rules],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [_result(it, numbers[it.rule.code]) for it in found],
    }
    log = {"$schema": SCHEMA, "version": VERSION, "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _rule(rule: Rule) -> dict[str, Any]:
    text = documentation(rule)
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.name},
        "fullDescription": {"text": _first_words(rule)},
        "help": {"text": text, "markdown": text},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": [rule.family, rule.slug, rule.level.label]},
    }


def _first_words(rule: Rule) -> str:
    """Give the first paragraph of what the rule looks at, on one line."""
    section = rule.documentation.split(f"## {HEADINGS[0]}\n", 1)[-1].strip()
    return re.sub(r"\n", "", section.split("\n\n", 1)[0]) or rule.name


def _result(diagnostic: Diagnostic, number: int) -> dict[str, Any]:
    finding = diagnostic.finding
    result: dict[str, Any] = {
        "ruleId": diagnostic.rule.code,
        "ruleIndex": number,
        "level": _LEVELS[diagnostic.severity],
        "message": {"text": _words(diagnostic)},
        "locations": [{"physicalLocation": _place(finding.span)}],
        "partialFingerprints": {FINGERPRINT: _fingerprint(diagnostic)},
    }
    others = [(it.message, it.span) for it in finding.related]
    others += [(it.text, it.span) for it in finding.suggestions if it.span is not None]
    if others:
        result["relatedLocations"] = [
            {"id": id_, "message": {"text": words}, "physicalLocation": _place(span)}
            for id_, (words, span) in enumerate(others, 1)
        ]
    if finding.fix is not None:
        result["fixes"] = [_fix(finding.fix)]
    return result


def _fix(fix: Fix) -> dict[str, Any]:
    """Give a mend: the edits of each file that it changes, in the order of the files."""
    files = dict.fromkeys(edit.span.file for edit in fix.edits)
    return {
        "description": {"text": fix.title},
        "artifactChanges": [
            {
                "artifactLocation": _artifact(file),
                "replacements": [_replacement(edit) for edit in fix.edits if edit.span.file == file],
            }
            for file in files
        ],
        "properties": {"safe": fix.safe},
    }


def _replacement(edit: Edit) -> dict[str, Any]:
    deleted = {"deletedRegion": _region(edit.span)}
    return {**deleted, "insertedContent": {"text": edit.text}} if edit.text else deleted


def _words(diagnostic: Diagnostic) -> str:
    finding = diagnostic.finding
    likely = "、".join(it.text for it in finding.suggestions)
    lines = (
        f"{finding.message}（{finding.label}）" if finding.label else finding.message,
        f"もしかして: {likely}" if likely else "",
        f"根拠: {finding.basis}" if finding.basis else "",
        f"直し方: {finding.advice}" if finding.advice else "",
    )
    return "\n".join(filter(None, lines))


def _place(span: Span) -> dict[str, Any]:
    return {"artifactLocation": _artifact(span.file), "region": _region(span)}


def _artifact(file: str) -> dict[str, Any]:
    return {"uri": _uri(file), "uriBaseId": "%SRCROOT%"}


def _region(span: Span) -> dict[str, Any]:
    return {
        "startLine": span.start.line,
        "startColumn": span.start.column,
        "endLine": span.end.line,
        "endColumn": span.end.column,
    }


def _uri(file: str) -> str:
    """Give a relative reference: from the working directory, with what a URI may not hold escaped."""
    path = PurePosixPath(file)
    relative = PurePosixPath(os.path.relpath(path).replace(os.sep, "/")) if path.is_absolute() else path
    first, *rest = relative.as_posix().split("/")
    return "/".join([quote(first, safe=""), *(quote(part, safe=":") for part in rest)])


def _fingerprint(diagnostic: Diagnostic) -> str:
    """Give what a result is known by: its identity within its plan, and the plan's folder."""
    identity = diagnostic.identity
    folder = str(PurePosixPath(diagnostic.finding.span.file).parent)
    parts = (identity.element, identity.fingerprint) if identity else (diagnostic.finding.message,)
    return hashlib.sha256("\0".join((folder, diagnostic.rule.code, *parts)).encode()).hexdigest()[:_DIGITS]

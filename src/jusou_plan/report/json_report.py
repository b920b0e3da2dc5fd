"""Diagnostics as JSON for programs.

    {
      "version": 1,                        the version of this form; a new field does not change it
      "tool": {"name": "jusou", "version": "0.1.0"},
      "summary": {"error": 1, "warning": 0, "info": 0},
      "diagnostics": [                     ordered by file, place and code
        {
          "code": "JS103",                 the rule's number, never given another meaning
          "name": "存在しない参照",        the rule's Japanese name
          "slug": "unknown-reference",     the rule's English name
          "severity": "error",             error, warning or info
          "message": "存在しない部署です",
          "label": "…",                    what stands beside the carets, "" if nothing
          "basis": "",                     the article or standard, "" if none
          "advice": "",                    what to write instead, "" if nothing is known
          "place": {
            "file": "plans/fukui/jigyo.yaml",
            "start": {"line": 118, "column": 10},
            "end": {"line": 118, "column": 15}
          },
          "suggestions": [{"text": "障がい福祉課", "place": {…} or null}],
          "related": [{"message": "…", "place": {…}}],
          "fix": {                         what `jusou lint --fix` would do, null if it can do nothing
            "title": "…",
            "safe": true,                  false: only with --unsafe
            "edits": [{"place": {…}, "text": "…"}]  all of them or none; "" removes, an empty place inserts
          }
        }
      ]
    }

Lines and columns count from 1, columns in Unicode code points, `end` is exclusive. A file is named as in
the text report: relative to the working directory, with `/`.
"""

import json
from collections.abc import Iterable
from typing import Any

from jusou_plan import __version__
from jusou_plan.lint.diagnostic import Diagnostic
from jusou_plan.report.summary import counts
from jusou_plan.source.finding import Fix
from jusou_plan.source.position import Position, Span

VERSION = 1


def render_json(diagnostics: Iterable[Diagnostic]) -> str:
    """Give the diagnostics in the given order as a JSON text of the form above, with a line end."""
    shown = tuple(diagnostics)
    report = {
        "version": VERSION,
        "tool": {"name": "jusou", "version": __version__},
        "summary": {severity.keyword: number for severity, number in counts(shown).items()},
        "diagnostics": [_diagnostic(diagnostic) for diagnostic in shown],
    }
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def _diagnostic(diagnostic: Diagnostic) -> dict[str, Any]:
    rule, finding = diagnostic.rule, diagnostic.finding
    return {
        "code": rule.code,
        "name": rule.name,
        "slug": rule.slug,
        "severity": diagnostic.severity.keyword,
        "message": finding.message,
        "label": finding.label,
        "basis": finding.basis,
        "advice": finding.advice,
        "place": place(finding.span),
        "suggestions": [
            {"text": suggestion.text, "place": place(suggestion.span) if suggestion.span else None}
            for suggestion in finding.suggestions
        ],
        "related": [
            {"message": related.message, "place": place(related.span)} for related in finding.related
        ],
        "fix": _fix(finding.fix) if finding.fix else None,
    }


def _fix(fix: Fix) -> dict[str, Any]:
    edits = [{"place": place(edit.span), "text": edit.text} for edit in fix.edits]
    return {"title": fix.title, "safe": fix.safe, "edits": edits}


def place(span: Span) -> dict[str, Any]:
    """Give a place as every JSON report of this tool names one."""
    return {"file": span.file, "start": _position(span.start), "end": _position(span.end)}


def _position(position: Position) -> dict[str, int]:
    return {"line": position.line, "column": position.column}

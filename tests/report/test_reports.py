"""Whole reports: text for people, JSON for programs, and the pages of the rules."""

import json

from jusou_plan import __version__
from jusou_plan.lint.diagnostic import Diagnostic
from jusou_plan.lint.rule import Severity
from jusou_plan.lint.rules import rule_of
from jusou_plan.report.json_report import render_json
from jusou_plan.report.rule_page import render_rule, render_rule_list
from jusou_plan.report.summary import summary
from jusou_plan.report.text import render_text
from jusou_plan.source.finding import Edit, Finding, Fix
from tests.report.diagnostics import LINES, UNKNOWN_DEPARTMENT, diagnostic, related, span

WARNING = Diagnostic(
    rule_of("JS117"), Finding("JS117", span("a.yaml", 1, 1, 1), "「本文」がありません"), Severity.WARNING
)


def test_the_summary_names_the_gravest_first_and_leaves_out_what_is_not_there() -> None:
    assert summary([WARNING, UNKNOWN_DEPARTMENT, UNKNOWN_DEPARTMENT]) == "エラー 2件、警告 1件"


def test_the_summary_of_nothing() -> None:
    assert summary([]) == "指摘はありません"


def test_the_text_ends_with_the_summary() -> None:
    text = render_text([UNKNOWN_DEPARTMENT, WARNING], LINES)

    first, second, last = text.split("\n\n")
    assert first.startswith("plans/fukui/jigyo.yaml:118:10: error JS103")
    assert second.startswith("a.yaml:1:1: warning JS117")
    assert last == "エラー 1件、警告 1件\n"


def test_the_text_of_a_clean_plan() -> None:
    assert render_text([], {}) == "指摘はありません\n"


def test_json_holds_every_field() -> None:
    found = diagnostic(
        span("a.yaml", 2, 10, 15),
        label="「障害福祉課」は 部署 にありません",
        suggestions=UNKNOWN_DEPARTMENT.finding.suggestions,
        related=(related("ここです", span("b.yaml", 1, 1, 4)),),
        basis="計画の書式",
        advice="直してください。",
        fix=Fix("名称を直します。", (Edit(span("a.yaml", 2, 10, 15), "障がい福祉課"),), safe=True),
    )

    assert json.loads(render_json([found])) == {
        "version": 1,
        "tool": {"name": "jusou", "version": __version__},
        "summary": {"error": 1, "warning": 0, "info": 0},
        "diagnostics": [
            {
                "code": "JS103",
                "name": "存在しない参照",
                "slug": "unknown-reference",
                "severity": "error",
                "message": "存在しない部署です",
                "label": "「障害福祉課」は 部署 にありません",
                "basis": "計画の書式",
                "advice": "直してください。",
                "place": {
                    "file": "a.yaml",
                    "start": {"line": 2, "column": 10},
                    "end": {"line": 2, "column": 15},
                },
                "suggestions": [
                    {
                        "text": "障がい福祉課",
                        "place": {
                            "file": "plans/fukui/toroku.yaml",
                            "start": {"line": 14, "column": 5},
                            "end": {"line": 14, "column": 11},
                        },
                    }
                ],
                "related": [
                    {
                        "message": "ここです",
                        "place": {
                            "file": "b.yaml",
                            "start": {"line": 1, "column": 1},
                            "end": {"line": 1, "column": 4},
                        },
                    }
                ],
                "fix": {
                    "title": "名称を直します。",
                    "safe": True,
                    "edits": [
                        {
                            "place": {
                                "file": "a.yaml",
                                "start": {"line": 2, "column": 10},
                                "end": {"line": 2, "column": 15},
                            },
                            "text": "障がい福祉課",
                        }
                    ],
                },
            }
        ],
    }


def test_json_says_that_there_is_no_fix() -> None:
    assert json.loads(render_json([UNKNOWN_DEPARTMENT]))["diagnostics"][0]["fix"] is None


def test_json_keeps_japanese_readable() -> None:
    assert '"message": "存在しない部署です"' in render_json([UNKNOWN_DEPARTMENT])


def test_a_rule_page_has_its_names_and_its_documentation() -> None:
    page = render_rule(rule_of("JS103"))

    names, level, _, heading, _, first, *_ = page.splitlines()
    assert names == "JS103 存在しない参照 [unknown-reference]  エラー"
    assert level == "水準「最低限」から見ます"
    assert heading == "## 何を見るか"
    assert first.startswith("所管課、")
    assert "## 直し方" in page


def test_a_rule_page_says_what_cannot_be_silenced() -> None:
    of_the_law = render_rule(rule_of("COMP-204")).splitlines()[1]
    of_the_tool = render_rule(rule_of("JS001")).splitlines()[1]

    assert of_the_law == "水準「最低限」から見ます。無視できません（足りないときは「不足」に挙げます）"
    assert of_the_tool == "水準「最低限」から見ます。無視できません"


def test_examples_name_their_files_and_nothing_for_the_tests() -> None:
    two_files = render_rule(rule_of("JS013"))
    assert "\nkeikaku.yaml:\n\n```yaml\n計画:\n" in two_files
    assert "file=" not in two_files
    assert "\n```yaml\n計画:\n→名称:" in render_rule(rule_of("JS008"))


def test_the_list_of_rules_is_aligned_under_full_width_names() -> None:
    listed = render_rule_list([rule_of("JS117"), rule_of("JS008")])

    assert listed == ("JS117  警告    「本文」がない  no-outline\nJS008  エラー  タブ            tab\n")

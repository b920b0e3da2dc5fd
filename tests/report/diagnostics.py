"""Diagnostics for the tests of the reports."""

from jusou_plan.lint.diagnostic import Diagnostic
from jusou_plan.lint.rule import Severity
from jusou_plan.lint.rules import rule_of
from jusou_plan.source.finding import Finding, Related, Suggestion
from jusou_plan.source.position import Position, Span


def span(file: str, line: int, start: int, end: int, end_line: int | None = None) -> Span:
    """A span from column `start` to `end`, exclusive, of a line (or to a later line)."""
    return Span(file, Position(line, start), Position(end_line or line, end))


def diagnostic(place: Span, **words: object) -> Diagnostic:
    """A JS103 at `place`; `words` are the other fields of its finding."""
    finding = Finding("JS103", place, **{"message": "存在しない部署です", **words})  # type: ignore[arg-type]
    return Diagnostic(rule_of("JS103"), finding, Severity.ERROR)


UNKNOWN_DEPARTMENT = diagnostic(
    span("plans/fukui/jigyo.yaml", 118, 10, 15),
    label="「障害福祉課」は 部署 にありません",
    suggestions=(Suggestion("障がい福祉課", span("plans/fukui/toroku.yaml", 14, 5, 11)),),
)
LINES = {"plans/fukui/jigyo.yaml": [""] * 116 + ["    名称: 相談支援事業", "    所管課: 障害福祉課"]}


def related(message: str, place: Span) -> Related:
    """Another place that belongs to a finding."""
    return Related(message, place)

"""A finding together with the rule that it breaks."""

from dataclasses import dataclass

from jusou_plan.lint.identity import Identity
from jusou_plan.lint.rule import Rule, Severity
from jusou_plan.source.finding import Finding
from jusou_plan.source.position import Position


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding, ready to be reported.

    `severity` is the rule's unless a configuration says another one. `identity` is there where somebody asked
    for it (`lint.identify`).
    """

    rule: Rule
    finding: Finding
    severity: Severity
    identity: Identity | None = None

    @property
    def order(self) -> tuple[str, Position, Position, str, str]:
        """Give the sort key that makes every report stable: file, place, code, words."""
        span = self.finding.span
        return span.file, span.start, span.end, self.rule.code, self.finding.message

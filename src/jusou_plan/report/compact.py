"""Diagnostics one a line, for grep, editors and lists.

plans/fukui/jigyo.yaml:118:10: error JS103 存在しない部署です もしかして: 障がい福祉課
"""

from collections.abc import Iterable

from jusou_plan.lint.diagnostic import Diagnostic
from jusou_plan.report.width import shown


def render_compact(diagnostics: Iterable[Diagnostic]) -> str:
    """Give one line a diagnostic, in the given order; "" for none."""
    return "".join(f"{_line(diagnostic)}\n" for diagnostic in diagnostics)


def _line(diagnostic: Diagnostic) -> str:
    finding = diagnostic.finding
    likely = "、".join(it.text for it in finding.suggestions)
    words = f"{finding.message} もしかして: {likely}" if likely else finding.message
    return shown(f"{finding.span}: {diagnostic.severity.keyword} {finding.code} {words}")

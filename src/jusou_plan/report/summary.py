"""How many findings there are, in words."""

from collections import Counter
from collections.abc import Iterable

from jusou_plan.lint.diagnostic import Diagnostic
from jusou_plan.lint.rule import Severity


def counts(diagnostics: Iterable[Diagnostic]) -> dict[Severity, int]:
    """Give the number of diagnostics of each severity, the heaviest first, zeros included."""
    found = Counter(diagnostic.severity for diagnostic in diagnostics)
    return {severity: found[severity] for severity in sorted(Severity, reverse=True)}


def summary(diagnostics: Iterable[Diagnostic]) -> str:
    """Give 「エラー 2件、警告 1件」, or that there is nothing to say."""
    parts = [f"{severity.label} {number}件" for severity, number in counts(diagnostics).items() if number]
    return "、".join(parts) if parts else "指摘はありません"

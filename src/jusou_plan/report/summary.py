"""How many findings there are, in words."""

from collections import Counter
from collections.abc import Iterable, Sequence

from jusou_plan.lint.diagnostic import Diagnostic
from jusou_plan.lint.rule import Level, Severity
from jusou_plan.lint.standing import Standing


def counts(diagnostics: Iterable[Diagnostic]) -> dict[Severity, int]:
    """Give the number of diagnostics of each severity, the heaviest first, zeros included."""
    found = Counter(diagnostic.severity for diagnostic in diagnostics)
    return {severity: found[severity] for severity in sorted(Severity, reverse=True)}


def summary(diagnostics: Iterable[Diagnostic]) -> str:
    """Give 「エラー 2件、警告 1件」, or that there is nothing to say."""
    parts = [f"{severity.label} {number}件" for severity, number in counts(diagnostics).items() if number]
    return "、".join(parts) if parts else "指摘はありません"


def closing(
    diagnostics: Iterable[Diagnostic],
    *,
    silenced: int = 0,
    known: int = 0,
    standings: Sequence[Standing | None] = (),
) -> str:
    """Give the last line of a report: the summary, what is not shown, and which level the plans meet."""
    hidden = [f"{word} {number}件" for word, number in (("無視", silenced), ("既知", known)) if number]
    others = f"（ほかに{'、'.join(hidden)}）" if hidden else ""
    return summary(diagnostics) + others + _level(standings)


def _level(standings: Sequence[Standing | None]) -> str:
    """Say which level is met, "" where that cannot be said of every plan."""
    if not standings or None in standings:
        return ""
    met = min((it.level or 0 for it in standings if it), default=0)
    several = len(standings) > 1
    if met:
        return f"。{'どの計画も、' if several else ''}水準「{Level(met).label}」を満たしています"
    lowest = Level.MINIMUM.label
    if several:
        return f"。水準「{lowest}」を満たしていない計画があります"
    why = "不足の申告があるため、" if all(it.declared for it in standings if it) else ""
    return f"。{why}水準「{lowest}」を満たしていません"

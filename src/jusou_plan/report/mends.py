"""What was mended in a plan and what was not, as text; the mends as a unified diff."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from jusou_plan.lint.diagnostic import Diagnostic

_PLACES = 5


@dataclass(frozen=True, slots=True)
class Mends:
    """What came of mending one plan.

    `left` could be mended and was not, each with the reason; `with_care` counts what only --unsafe mends,
    `by_hand` what stays of rules that are otherwise mended. `diff` is there where it was asked for.
    """

    fixed: tuple[Diagnostic, ...] = ()
    left: tuple[tuple[Diagnostic, str], ...] = ()
    with_care: int = 0
    by_hand: int = 0
    diff: str = ""


def render_mends(mends: Sequence[Mends], *, only_shown: bool = False) -> str:
    """Give what was mended (or, `only_shown`, would be) by rule with the places, and what was not and why."""
    fixed = [it for part in mends for it in part.fixed]
    left = [it for part in mends for it in part.left]
    with_care = sum(part.with_care for part in mends)
    by_hand = sum(part.by_hand for part in mends)
    verb = "直せます" if only_shown else "直しました"
    lines = [f"{len(fixed)}件を{verb}" if fixed else "--fix で直せる指摘はありません"]
    for code in dict.fromkeys(sorted(it.rule.code for it in fixed)):
        of_rule = [it for it in fixed if it.rule.code == code]
        lines.append(f"  {code} {of_rule[0].rule.name} {len(of_rule)}件: {_places(of_rule)}")
    if left:
        lines.append(f"直さなかったもの {len(left)}件")
        lines += [f"  {it.finding.span}: {it.rule.code} {why}、直しませんでした" for it, why in left]
    if with_care:
        lines.append(f"ほかに {with_care}件は、--unsafe も付けると直せます（直した所を読み直してください）")
    if by_hand:
        lines.append(
            f"ほかに {by_hand}件は、直し方か場所が一つに決まらないため（折り返しなど）、手で直してください"
        )
    return "\n".join(lines)


def _places(diagnostics: Iterable[Diagnostic]) -> str:
    places = [str(span) for span in sorted(it.finding.span for it in diagnostics)]
    more = f" ほか{len(places) - _PLACES}か所" if len(places) > _PLACES else ""
    return "、".join(places[:_PLACES]) + more


def unified(name: str, old: str, new: str) -> str:
    """Give the unified diff of a file, as `patch` reads it; line ends are those of the file."""
    before, after = _lines(old), _lines(new)
    parts: list[str] = []
    for line in difflib.unified_diff(before, after, name, name):
        parts.append(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n")
    return "".join(parts)


def _lines(text: str) -> list[str]:
    lines = [f"{line}\n" for line in text.split("\n")]
    lines[-1] = lines[-1][:-1]
    return lines if lines[-1] else lines[:-1]

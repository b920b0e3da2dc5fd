"""Rules as text: one rule's documentation, and the list of all."""

import re
from collections.abc import Iterable

from jusou_plan.lint.entry import Entry
from jusou_plan.lint.rule import Rule
from jusou_plan.report.width import width

_FENCE = re.compile(r"^```yaml .*$", re.MULTILINE)
_FILE = re.compile(r"file=(\S+)")


def render_rule(rule: Rule) -> str:
    """Give a rule's names, its severity and level, whether it can be silenced, and its documentation."""
    hidden = "。無視できません（足りないときは「不足」に挙げます）" if rule.statutory else ""
    hidden = hidden or ("。無視できません" if rule.mandatory else "")
    names = f"{rule.code} {rule.name} [{rule.slug}]  {rule.severity.label}"
    return f"{names}\n水準「{rule.level.label}」から見ます{hidden}\n\n{documentation(rule)}"


def documentation(rule: Rule) -> str:
    """Give a rule's documentation: examples under the names of their files, then what `--fix` can do."""
    text = _FENCE.sub(_fence, rule.documentation)
    return f"{text}\n{rule.mendable.value}\n" if rule.mendable else text


def render_rule_list(rules: Iterable[Rule | Entry]) -> str:
    """Give one line a rule: code, severity, names."""
    listed = tuple(rules)
    widest = max((width(rule.name) for rule in listed), default=0)
    longest = max((width(rule.code) for rule in listed), default=0)
    return "".join(
        f"{_padded(rule.code, longest)}  {_padded(rule.severity.label, 6)}  "
        f"{_padded(rule.name, widest)}  {rule.slug}\n"
        for rule in listed
    )


def _fence(opening: re.Match[str]) -> str:
    """Name the file of an example above it; what else the opening says is for the tests only."""
    file = _FILE.search(opening[0])
    return f"{file[1]}:\n\n```yaml" if file else "```yaml"


def _padded(text: str, columns: int) -> str:
    return text + " " * (columns - width(text))

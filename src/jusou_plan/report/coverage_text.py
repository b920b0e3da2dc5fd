"""Coverage of the law as a table for a terminal.

福井市重層的支援体制整備事業実施計画（令和7年4月1日の法令による）

社会福祉法第106条の4第2項の事業
  ○ 記載あり  第1号イ     地域包括支援センターの運営
                          地域包括支援センター運営事業｜委託｜地域包括ケア推進課
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from jusou_plan.coverage.item import Coverage, Item, Mark
from jusou_plan.coverage.wording import answers, groups, law_words, plan_name, remarks, summary
from jusou_plan.lint.rule import Severity
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.report.style import PLAIN, Style
from jusou_plan.report.width import shown, width

_INDENT = "  "
_GAP = "  "
_SEVERITIES = {Mark.MISSING: Severity.ERROR, Mark.SHORTFALL: Severity.WARNING, Mark.EXEMPT: Severity.INFO}


def render_coverage(loaded: LoadedPlan, coverage: Coverage, style: Style = PLAIN) -> str:
    """Give the table of one plan, its summary on the last line."""
    lines = [style.bold(shown(f"{plan_name(loaded)}（{law_words(coverage)}）"))]
    for heading, items in groups(coverage):
        lines += ["", heading, *_rows(loaded, items, _widths(coverage, style), style)]
    return "\n".join([*lines, "", style.bold(summary(coverage))]) + "\n"


def _widths(coverage: Coverage, style: Style) -> tuple[int, int]:
    marks = max(width(mark.shown, ambiguous=style.ambiguous) for mark in Mark)
    labels = max(width(item.label, ambiguous=style.ambiguous) for item in coverage.items)
    return marks, labels


def _rows(loaded: LoadedPlan, items: Sequence[Item], widths: tuple[int, int], style: Style) -> Iterator[str]:
    for item in items:
        mark = _padded(item.mark.shown, widths[0], style)
        drawn = style.severity(mark, _SEVERITIES[item.mark]) if item.mark in _SEVERITIES else mark
        yield f"{_INDENT}{drawn}{_GAP}{_padded(item.label, widths[1], style)}{_GAP}{item.title}"
        indent = " " * (len(_INDENT) + widths[0] + widths[1] + 2 * len(_GAP))
        room = max(style.columns - len(indent), _LEAST)
        for answer in answers(loaded, item):
            yield from (f"{indent}{line}" for line in wrapped(shown(answer), room, style))
        for remark in remarks(item):
            for index, line in enumerate(wrapped(shown(remark), room - width(_ARROW), style)):
                yield f"{indent}{' ' * width(_ARROW) if index else style.faint(_ARROW)}{line}"


_LEAST = 30
_ARROW = "→ "


def wrapped(text: str, columns: int, style: Style = PLAIN) -> list[str]:
    """Cut a text into lines of at most `columns`; Japanese may be cut between any two characters."""
    lines = [""]
    for character in text:
        if lines[-1] and width(lines[-1] + character, ambiguous=style.ambiguous) > columns:
            if character in _NEVER_FIRST:
                lines[-1] += character
                continue
            lines.append("")
        lines[-1] += character
    return lines


_NEVER_FIRST = "、。」）："
"""They stand at the end of a line even where there is no more room: no line of Japanese begins with them."""


def _padded(text: str, columns: int, style: Style) -> str:
    return text + " " * (columns - width(text, ambiguous=style.ambiguous))

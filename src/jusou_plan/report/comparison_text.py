"""A comparison as tables for a terminal, folded to its width.

第1号イ 地域包括支援センターの運営
                        福井市              富士市
  実施方式              委託                直営及び委託
  異なる                                    （「一部委託」とみなす）
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from math import ceil

from jusou_plan.comparison.answer import ABSENT, Answer
from jusou_plan.comparison.table import Comparison, Group, Row
from jusou_plan.comparison.wording import (
    NO_PLAN_HAS_IT,
    TITLE,
    law_day,
    reading_notes,
    subject,
    taken_as,
    vocabulary,
)
from jusou_plan.lint.rule import Severity
from jusou_plan.report.coverage_text import wrapped
from jusou_plan.report.style import PLAIN, Style
from jusou_plan.report.width import shown, width

_INDENT = "  "
_GAP = 2
_HEADS = 24
"""Columns for what is compared and the verdict."""

_HANGING = 2
"""What a bracket that ends a line may take beyond it."""

_LEAST = 16
"""The narrowest column of a plan; where it does not fit, the plans are told in several turns."""


def render_comparison(comparison: Comparison, style: Style = PLAIN) -> str:
    """Give the whole comparison, the notes for the reader last."""
    lines = [style.bold(shown(f"{TITLE}（{subject(comparison)}）")), ""]
    for index, plan in enumerate(comparison.plans):
        day = f"基準日 {law_day(comparison, index)}"
        about = "｜".join(shown(part) for part in (plan.label, plan.name, plan.kind, day) if part)
        lines += _folded(about, style.columns, style)
    for part in comparison.parts:
        lines += ["", style.bold(f"■ {part.title}")]
        for group in part.groups:
            lines += ["", *_group(comparison, group, style)]
    lines += ["", style.bold("■ 読み方")]
    lines += [line for note in reading_notes(comparison) for line in _note(note, style)]
    lines += ["", style.bold("■ 同じとみなした語")]
    for about, same in vocabulary():
        note = f"{about}「{same.word}」：{'、'.join(same.spellings)}（{same.reason}）"
        lines += _note(note, style)
    return "\n".join(lines) + "\n"


def _note(text: str, style: Style) -> Iterator[str]:
    first, *more = _folded(shown(text), style.columns - width(_BULLET), style)
    yield _BULLET + first
    yield from (" " * width(_BULLET) + line for line in more)


_BULLET = "・"


def _group(comparison: Comparison, group: Group, style: Style) -> Iterator[str]:
    yield style.bold(shown(group.heading))
    if not group.told_rows:
        yield _INDENT + NO_PLAN_HAS_IT
        return
    labels = [plan.label for plan in comparison.plans]
    for first, end in _turns(len(labels), style):
        columns = _column(end - first, style)
        yield from _row("", labels[first:end], columns, style, heads=True)
        for row in group.told_rows:
            yield from _compared(row, row.answers[first:end], columns, style)


def _turns(count: int, style: Style) -> Iterator[tuple[int, int]]:
    """Give from which plan to which each turn goes, as many as fit side by side and evenly."""
    fitting = max((style.columns - len(_INDENT) - _HEADS) // (_LEAST + _GAP), 1)
    each = ceil(count / ceil(count / fitting))
    for first in range(0, count, each):
        yield first, min(first + each, count)


def _column(count: int, style: Style) -> int:
    return (style.columns - len(_INDENT) - _HEADS) // count - _GAP


def _compared(row: Row, answers: Sequence[Answer], columns: int, style: Style) -> Iterator[str]:
    """Give a row: its title with the verdict under it, and beside them what each plan says."""
    verdict = row.verdict
    heads = [*_folded(row.title, _HEADS, style), *_folded(f"→ {verdict.words}", _HEADS - _HANGING, style)]
    cells = [
        [line for text in _told(answer) for line in _folded(shown(text), columns, style)]
        for answer in answers
    ]
    for index, (head, *told) in enumerate(zip_longest(heads, *cells, fillvalue="")):
        drawn = _padded(head, _HEADS, style)
        if index and head and verdict.differs:
            drawn = style.severity(head, Severity.WARNING) + drawn[len(head) :]
        yield _line(drawn, told, columns, style)


def _told(answer: Answer) -> tuple[str, ...]:
    taken = taken_as(answer)
    return (*answer.lines, *((taken,) if taken else ())) or (ABSENT,)


def _row(
    head: str, texts: Sequence[str], columns: int, style: Style, *, heads: bool = False
) -> Iterator[str]:
    folded = [_folded(shown(text), columns, style) for text in texts]
    for told in zip_longest(*folded, fillvalue=""):
        line = _line(_padded(head, _HEADS, style), told, columns, style)
        yield style.faint(line) if heads else line


def _line(head: str, told: Sequence[str], columns: int, style: Style) -> str:
    cells = "".join(" " * _GAP + _padded(text, columns, style) for text in told)
    return f"{_INDENT}{head}{cells}".rstrip()


def _folded(text: str, columns: int, style: Style) -> list[str]:
    return wrapped(text, columns, style)


def _padded(text: str, columns: int, style: Style) -> str:
    return text + " " * max(columns - width(text, ambiguous=style.ambiguous), 0)

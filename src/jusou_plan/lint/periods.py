"""The periods that a plan's texts tell of: 令和8年度から令和13年度までの6年間."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from jusou_plan.lint.said import said
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.values.period import Period
from jusou_plan.model.values.problem import ProblemKind, ValueProblem
from jusou_plan.source.position import Span

PERIOD = re.compile(
    r"(?:令和|平成)\s*[0-9０-９元]{1,2}年度?\s*(?:から|～|〜)\s*(?:令和|平成)?\s*[0-9０-９元]{1,2}年度"
    r"(?:\s*まで)?(?:\s*の\s*[0-9０-９]{1,2}\s*年間)?"
)
"""A period of fiscal years as sentences have it."""

_IMPOSSIBLE = (ProblemKind.PERIOD_ORDER, ProblemKind.PERIOD_LENGTH)


@dataclass(frozen=True)
class Told:
    """A period in a sentence: what it is, or why it can be none, and the words of its sentence around it."""

    period: Period | None
    problem: str
    span: Span
    before: str
    behind: str


def told(loaded: LoadedPlan) -> Iterator[Told]:
    """Give every period in the prose of a plan."""
    for text in said(loaded):
        if "年度" not in text.text:
            continue
        for match in PERIOD.finditer(text.text):
            begin = text.text.rfind("。", 0, match.start()) + 1
            before, behind = text.text[begin : match.start()].lstrip(), text.text[match.end() :]
            period, problem = _read(match[0])
            yield Told(period, problem, text.span(loaded, *match.span()), before, behind.partition("。")[0])


def _read(words: str) -> tuple[Period | None, str]:
    try:
        return Period.parse(words), ""
    except ValueProblem as problem:
        return None, problem.message if problem.kind in _IMPOSSIBLE else ""

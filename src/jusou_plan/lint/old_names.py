"""Names that a law has replaced, where a plan still uses them for what there is now."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.law import law_day
from jusou_plan.lint.told import place_in, plain, sentence_around, typed
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding, Suggestion
from jusou_plan.source.position import Span
from jusou_plan.statute.law_title import Renaming

_OF_THE_PAST = re.compile(
    r"旧|以前|当時|従来|これまで|かつて|改称|改め|変更|移行|再編|統合|廃止|代わ|替わ|"
    r"(?:昭和|平成|令和|20\d\d)[\d元]*年"
)
"""Words with which a sentence tells of what has been, or of the change itself."""

_ELSEWHERE = frozenset({"経過", "指標", "関連計画", "取組"})
"""What tells of past years, or in the words of another plan."""


def old_names(loaded: LoadedPlan, renaming: Renaming) -> Iterator[tuple[Span, str]]:
    """Give each place of a name that was replaced before the plan's day, with the name.

    A sentence that tells of the past, or names the successor too, uses it rightly; what stands in the
    registers as the proper name of a place or department is its name all the same.
    """
    day = law_day(loaded)
    if day is None or day < renaming.first:
        return
    pattern = re.compile("|".join(map(re.escape, renaming.names)))
    for text, offset, path in typed(loaded):
        if path[0] in _ELSEWHERE:
            continue
        for match in pattern.finditer(text):
            sentence = plain(sentence_around(text, match.start()))
            if not _OF_THE_PAST.search(sentence) and plain(renaming.successor) not in sentence:
                yield place_in(loaded, path, offset + match.start(), offset + match.end()), match[0]
    for project in loaded.plan.projects:
        titles = [(project.name, loaded.span(project, "名称"))]
        titles += [(sub.title, loaded.span(sub)) for sub in project.subprojects]
        for title, span in titles:
            found = pattern.search(title)
            if found and not _OF_THE_PAST.search(title) and renaming.successor not in title:
                yield span, found[0]


def finding(code: str, span: Span, name: str, renaming: Renaming, basis: str) -> Finding:
    """Make the finding of an old name."""
    day = renaming.first
    return Finding(
        code,
        span,
        f"「{name}」は、{day.year}年{day.month}月{day.day}日に{renaming.successor}に代わりました",
        label="旧い名称です",
        suggestions=(Suggestion(renaming.successor),),
        basis=basis,
        advice=f"「{renaming.successor}」と書いてください。昔のことを述べる文なら、その年か「旧」を添えてください。",
    )

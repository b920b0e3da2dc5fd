"""Giving findings the identity by which they are known again."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from jusou_plan.lint.diagnostic import Diagnostic
from jusou_plan.lint.identity import Identity
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.outline import OutlineSection
from jusou_plan.model.part import Element
from jusou_plan.source.position import Position, Span

_DIGITS = 16


def identified(loaded: LoadedPlan, diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Give the diagnostics of a plan with their identities; of equal ones the later ones are numbered."""
    elements = _Elements(loaded)
    lines = {file.name: file.lines for file in loaded.source.files}
    seen: Counter[tuple[str, ...]] = Counter()
    known = []
    for diagnostic in diagnostics:
        finding = diagnostic.finding
        element = elements.around(finding.span)
        key = (finding.code, element, finding.message, _marked(finding.span, lines))
        seen[key] += 1
        digest = hashlib.sha256("\0".join(key).encode()).hexdigest()[:_DIGITS]
        fingerprint = digest if seen[key] == 1 else f"{digest}-{seen[key]}"
        known.append(replace(diagnostic, identity=Identity(finding.code, element, fingerprint)))
    return tuple(known)


def _marked(span: Span, lines: Mapping[str, Sequence[str]]) -> str:
    """Give what is written under the first line of a span."""
    of_file = lines.get(span.file, ())
    if not 0 < span.start.line <= len(of_file):
        return ""
    line = of_file[span.start.line - 1]
    end = span.end.column - 1 if span.end.line == span.start.line else len(line)
    return line[span.start.column - 1 : end].strip()


class _Elements:
    """Where every element and section of a plan begins and ends, by file."""

    def __init__(self, loaded: LoadedPlan) -> None:
        self._by_file: dict[str, list[tuple[Position, Position, str]]] = {}
        for piece in loaded.every(Element, OutlineSection):
            extent = loaded.marks(piece).extent
            name = piece.id.text if piece.id else piece.title or ""
            self._by_file.setdefault(extent.file, []).append((extent.start, extent.end, name))
        for places in self._by_file.values():
            places.sort()

    def around(self, span: Span) -> str:
        """Give the innermost element around a place, "" if there is none."""
        places = self._by_file.get(span.file, [])
        for index in range(bisect_right(places, span.start, key=lambda place: place[0]) - 1, -1, -1):
            start, end, name = places[index]
            if start <= span.start <= end:
                return name
        return ""

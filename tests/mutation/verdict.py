"""Running lint over a mutant, and what it says there that it does not say of the plan as it is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from jusou_plan.lint.diagnostic import Diagnostic
from jusou_plan.lint.engine import lint
from jusou_plan.lint.settings import EVERYTHING, OUR_FAULT
from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.edits import edited
from jusou_plan.source.file import SourceFile
from jusou_plan.source.finding import Edit
from jusou_plan.source.position import Position, Span
from tests.mutation.mutant import Mutant
from tests.mutation.view import View


class Verdict(StrEnum):
    """What became of a mutant."""

    FOUND = "found"
    """Something new is said on a line of the edit, or of the pair that it breaks, or points there."""

    ELSEWHERE = "elsewhere"
    """Something new is said, but at another place."""

    SURVIVED = "survived"
    """Nothing new is said."""

    SAME = "same"
    """The plan means what it meant: no mutant."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A mutant, what became of it, and the rules that told of it: those at the place, else all."""

    mutant: Mutant
    verdict: Verdict
    codes: tuple[str, ...]


Line = tuple[str, int]


class Judge:
    """Judges the mutants of one plan."""

    def __init__(self, view: View) -> None:
        """Take the plan, which is linted once as it is."""
        self._view = view
        self._files = {file.name: file for file in view.loaded.source.files}
        self._before = lint(view.loaded, EVERYTHING)

    def judge(self, mutant: Mutant) -> Judged:
        """Lint the plan with the mutant's file in its place."""
        file = self._files[mutant.edit.span.file]
        text = edited(file, [mutant.edit])
        root = self._view.loaded.source.root
        loaded = load_plan(root, {file.path: text}, shown_as=self._view.name)
        assert [it.name for it in loaded.source.files] == list(self._files)
        back = _Back(file, mutant.edit)
        said = lint(loaded, EVERYTHING)
        assert not any(it.rule.code == OUR_FAULT for it in said), mutant.key
        new = list(self._new(said, back))
        if not new and _same(self._view.loaded, loaded):
            return Judged(mutant, Verdict.SAME, ())
        if not new:
            return Judged(mutant, Verdict.SURVIVED, ())
        place = {line for span in (_lines_of(mutant.edit.span), *mutant.pair) for line in _lines(span)}
        here = [it for it in new if place & set(_places(it, back))]
        verdict = Verdict.FOUND if here else Verdict.ELSEWHERE
        return Judged(mutant, verdict, tuple(sorted({it.rule.code for it in here or new})))

    def _new(self, after: Iterable[Diagnostic], back: _Back) -> Iterator[Diagnostic]:
        """Give what was not said before.

        A finding that was there before may move by lines, count other things or stand at the next of several
        places: each old finding excuses one new one that is like it, the likest first.
        """
        old, left = list(self._before), list(after)
        for likeness in _LIKENESSES:
            known = Counter(likeness(it, lambda span: (span.file, span.start.line)) for it in old)
            again = Counter[object]()
            rest = []
            for it in left:
                key = likeness(it, back.line)
                if again[key] < known[key]:
                    again[key] += 1
                else:
                    rest.append(it)
            left = rest
            excused = Counter(again)
            kept = []
            for it in old:
                key = likeness(it, lambda span: (span.file, span.start.line))
                if excused[key]:
                    excused[key] -= 1
                else:
                    kept.append(it)
            old = kept
        yield from left


class _Back:
    """Leads from a place in an edited file to where it was before the edit."""

    def __init__(self, file: SourceFile, edit: Edit) -> None:
        self._file = edit.span.file
        self._edit = edit
        lines = edit.text.split("\n")
        start = edit.span.start
        column = len(lines[-1]) + (start.column if len(lines) == 1 else 1)
        self._end = Position(start.line + len(lines) - 1, column)

    def line(self, span: Span) -> Line:
        """Give the file and the line of where a span begins."""
        return span.file, self._line(span.file, span.start)

    def lines(self, span: Span) -> Iterator[Line]:
        """Give every line of a span."""
        last = span.end if span.end.column > 1 or span.end == span.start else Position(span.end.line - 1, 1)
        first, final = self._line(span.file, span.start), self._line(span.file, max(last, span.start))
        for number in range(first, max(first, final) + 1):
            yield span.file, number

    def _line(self, file: str, position: Position) -> int:
        span = self._edit.span
        if file != self._file or position < span.start:
            return position.line
        if position < self._end:
            return span.start.line
        return position.line - self._end.line + span.end.line


def _text_and_line(it: Diagnostic, line: Callable[[Span], Line]) -> object:
    return it.rule.code, it.finding.message, line(it.finding.span)


def _only_line(it: Diagnostic, line: Callable[[Span], Line]) -> object:
    return it.rule.code, line(it.finding.span)


def _only_text(it: Diagnostic, line: Callable[[Span], Line]) -> object:
    return it.rule.code, it.finding.message


def _pattern(it: Diagnostic, line: Callable[[Span], Line]) -> object:
    return it.rule.code, re.sub(r"「.*?」|\d+", "", it.finding.message)


_LIKENESSES = (_text_and_line, _only_text, _only_line, _pattern)


def _places(it: Diagnostic, back: _Back) -> Iterator[Line]:
    yield from back.lines(it.finding.span)
    for related in it.finding.related:
        yield from back.lines(related.span)


def _lines_of(span: Span) -> Span:
    """Give a span of whole lines without the beginning of the next."""
    if span.end.column == 1 and span.end.line > span.start.line:
        return Span(span.file, span.start, Position(span.end.line - 1, 2))
    return span


def _lines(span: Span) -> Iterator[Line]:
    for number in range(span.start.line, span.end.line + 1):
        yield span.file, number


def _same(before: LoadedPlan, after: LoadedPlan) -> bool:
    """Tell whether two plans say the same, however they are written."""
    return before.plan == after.plan and [_name(before, it) for it in _references(before)] == [
        _name(after, it) for it in _references(after)
    ]


def _references(loaded: LoadedPlan) -> list[object]:
    return [piece for _, piece in loaded.pieces if id(piece) in loaded.targets]


def _name(loaded: LoadedPlan, reference: object) -> object:
    return getattr(loaded.targets[id(reference)], "title", "")

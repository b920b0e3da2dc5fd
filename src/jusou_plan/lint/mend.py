"""Mending what was found: the edits of findings are made, tried, and kept where nothing else changes."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from jusou_plan.lint.diagnostic import Diagnostic
from jusou_plan.lint.rule import Severity
from jusou_plan.lint.rules import rule_of
from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.edits import edited
from jusou_plan.source.file import SourceFile
from jusou_plan.source.finding import Edit
from jusou_plan.source.parsed import Parsed
from jusou_plan.source.position import Position
from jusou_plan.source.unchanged import nothing_else_changed

Find = Callable[[LoadedPlan], Iterable[Diagnostic]]
"""Gives those findings of a plan that are to be mended."""

PASSES = 20
"""How often a plan is looked at again; what still changes then would change for ever."""

_OF_SYNTAX = "JS0"
_ELSEWHERE = "直すと、計画のほかの所が変わるか、新しいエラーになるため"
_NO_END = "直すたびに別の指摘になるため"


@dataclass(frozen=True, slots=True)
class Mended:
    """A plan as it is after its mends, which are not written yet.

    `texts` are the files that changed; `fixed` is what was mended, each at the place where it stood then, and
    `left` what has a mend that was not made, with the reason.
    """

    loaded: LoadedPlan
    texts: Mapping[Path, str]
    fixed: tuple[Diagnostic, ...]
    left: tuple[tuple[Diagnostic, str], ...]


def mend(loaded: LoadedPlan, find: Find, *, unsafe: bool, locked: Mapping[str, str]) -> Mended:
    """Mend what `find` gives until nothing is left that can be mended; nothing is written.

    Only safe mends are made, unless `unsafe` asks for the others. `locked` names files that may not change,
    each with the reason. A mend is dropped if its file would say anything else besides, or the plan had a new
    error; a file that cannot be read as YAML even then stays as it was.
    """
    barred: dict[str, str] = {}
    closed = dict(locked)
    while True:
        work = _Work(loaded, find, unsafe, barred, closed)
        restless = work.run()
        unread = work.unreadable()
        if not restless and not unread:
            return work.mended()
        barred.update(dict.fromkeys(restless, _NO_END))
        closed.update(unread)


class _Work:
    """One plan being mended, pass by pass."""

    def __init__(
        self,
        loaded: LoadedPlan,
        find: Find,
        unsafe: bool,
        barred: Mapping[str, str],
        closed: Mapping[str, str],
    ) -> None:
        self._loaded = loaded
        self._find = find
        self._unsafe = unsafe
        self._barred = barred
        self._closed = closed
        self._texts: dict[Path, str] = {}
        self._fixed: list[Diagnostic] = []
        self._left: list[tuple[Diagnostic, str]] = []

    def run(self) -> frozenset[str]:
        """Mend until nothing more can be; give the codes of the rules that find no end."""
        for _ in range(PASSES):
            self._left = []
            made = self._make(self._chosen())
            if not made:
                return frozenset()
            self._fixed += made
        return frozenset(it.rule.code for it in made)

    def unreadable(self) -> dict[str, str]:
        """Give the changed files that are still no YAML, each with the reason to leave it alone."""
        found = {}
        for file in self._loaded.source.files:
            if file.path in self._texts:
                parsed = _parsed(file)
                if not parsed.data and not parsed.complete:
                    why = parsed.findings[0]
                    found[file.name] = (
                        f"ほかにも読めない所が残るため（{why.span.start.line}行目: {why.message}）"
                    )
        return found

    def mended(self) -> Mended:
        """Give what came of it."""
        return Mended(self._loaded, self._texts, tuple(self._fixed), tuple(self._left))

    def _chosen(self) -> list[Diagnostic]:
        """Give the findings to mend in this pass: of those whose edits overlap, the first."""
        taken: dict[str, list[tuple[Position, Position]]] = {}
        chosen: list[Diagnostic] = []
        spoken = _lines_spoken_of(self._loaded.source.files)
        for diagnostic in sorted(self._find(self._loaded), key=lambda it: it.order):
            fix = diagnostic.finding.fix
            if fix is None or not (fix.safe or self._unsafe):
                continue
            why = self._why_not(diagnostic, fix.edits, spoken)
            if why:
                self._left.append((diagnostic, why))
            elif _is_free(fix.edits, taken):
                chosen.append(diagnostic)
                for edit in fix.edits:
                    insort(taken.setdefault(edit.span.file, []), (edit.span.start, edit.span.end))
        of_syntax = [it for it in chosen if _is_of_syntax(it)]
        return of_syntax or chosen

    def _why_not(
        self, diagnostic: Diagnostic, edits: Sequence[Edit], spoken: frozenset[tuple[str, int]]
    ) -> str:
        if diagnostic.rule.code in self._barred:
            return self._barred[diagnostic.rule.code]
        for edit in edits:
            if edit.span.file in self._closed:
                return self._closed[edit.span.file]
            if "\n" in edit.text and (edit.span.file, edit.span.start.line) in spoken:
                return "すぐ上の「# jusou:」のコメントが、次の行のものでなくなるため"
        return ""

    def _make(self, chosen: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
        """Make as many of the mends as stand the trial; tell of the others."""
        good = self._good(chosen)
        tried = self._tried(good) if good else None
        while good and tried is None:  # each is good by itself, together they are not: the rest waits
            good = good[: len(good) // 2]
            tried = self._tried(good)
        if not good or tried is None:
            return ()
        self._texts, self._loaded = tried
        return tuple(good)

    def _good(self, chosen: Sequence[Diagnostic]) -> list[Diagnostic]:
        if not chosen or self._tried(chosen) is not None:
            return list(chosen)
        if len(chosen) == 1:
            self._left.append((chosen[0], _ELSEWHERE))
            return []
        half = len(chosen) // 2
        return [*self._good(chosen[:half]), *self._good(chosen[half:])]

    def _tried(self, chosen: Sequence[Diagnostic]) -> tuple[dict[Path, str], LoadedPlan] | None:
        """Give the changed texts and the plan that they make, None where something else would change."""
        by_file: dict[str, list[Edit]] = {}
        for diagnostic in chosen:
            fix = diagnostic.finding.fix
            for edit in fix.edits if fix else ():
                by_file.setdefault(edit.span.file, []).append(edit)
        of_syntax = any(map(_is_of_syntax, chosen))
        texts = dict(self._texts)
        for file in self._loaded.source.files:
            edits = by_file.get(file.name)
            if edits:
                new = replace(file, text=edited(file, edits))
                before, after = _parsed(file), _parsed(new)
                if not nothing_else_changed(before, after, edits, of_syntax=of_syntax):
                    return None
                texts[file.path] = new.text
        loaded = load_plan(self._loaded.source.root, texts)
        return None if _has_new_errors(self._loaded, loaded) else (texts, loaded)


def _is_of_syntax(diagnostic: Diagnostic) -> bool:
    return diagnostic.rule.code.startswith(_OF_SYNTAX)


def _is_free(edits: Iterable[Edit], taken: Mapping[str, list[tuple[Position, Position]]]) -> bool:
    """Tell whether edits touch nothing that is taken."""
    for edit in edits:
        places = taken.get(edit.span.file, [])
        start, end = edit.span.start, edit.span.end
        index = bisect_left(places, (start, start))
        if index < len(places) and (places[index][0] < end or places[index][0] == start):
            return False
        if index and places[index - 1][1] > start:
            return False
    return True


def _has_new_errors(before: LoadedPlan, after: LoadedPlan) -> bool:
    """Tell whether a plan breaks rules of its language where it did not; one not read whole hides some."""
    if not before.source.complete:
        return False
    return not (_errors(after) <= _errors(before))


def _errors(loaded: LoadedPlan) -> Counter[str]:
    return Counter(it.code for it in loaded.findings if rule_of(it.code).severity is Severity.ERROR)


def _lines_spoken_of(files: Iterable[SourceFile]) -> frozenset[tuple[str, int]]:
    """Give the lines that a comment to the tool, which stands above them, is about."""
    if not any(file.may_speak_to_tool for file in files):
        return frozenset()
    from jusou_plan.source.comments import comments  # noqa: PLC0415 - it imports the parser

    return frozenset(
        (file.name, comment.about)
        for file in files
        for comment in comments(file)
        if comment.about != comment.span.start.line
    )


def _parsed(file: SourceFile) -> Parsed:
    from jusou_plan.source.yaml_file import parse  # noqa: PLC0415 - the parser costs 40 ms to import

    return parse(file)

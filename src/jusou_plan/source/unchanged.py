"""Whether edits of a file changed what they were to change, and nothing besides."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from jusou_plan.source.finding import Edit
from jusou_plan.source.marks import Marks
from jusou_plan.source.parsed import Parsed
from jusou_plan.source.position import Position

Path = tuple[str | int, ...]

_ADDED = frozenset({"id"})
"""The only key that an edit may add to a mapping that was read."""


def nothing_else_changed(
    before: Parsed, after: Parsed, edits: Iterable[Edit], *, of_syntax: bool = False
) -> bool:
    """Tell whether a file says after `edits` what it said before, but for the values that were edited.

    An edit in a string value must give that string with the edit in it; one in front of a mapping's first
    key, an id. With `of_syntax` the edits mend signs that kept something from being read: then what was
    spoilt by them may become anything, and what was lost may appear.
    """
    if len(after.findings) > len(before.findings) and not of_syntax:
        return False
    if not before.data and not before.complete:
        return of_syntax
    return _Expected(before, edits, of_syntax).is_met_by(before.data, after.data, before.marks, ())


class _Expected:
    """What a file is to say after some edits."""

    def __init__(self, before: Parsed, edits: Iterable[Edit], of_syntax: bool) -> None:
        self._of_syntax = of_syntax
        self._texts: dict[Path, str | None] = {}
        self._grown: set[Path] = set()
        leaves = sorted(_leaves(before.marks, ()), key=lambda leaf: leaf[0])
        starts = [start for start, _, _ in leaves]
        heads = dict(_heads(before.marks, ()))
        shifts: dict[Path, list[tuple[int, int, str]]] = {}
        for edit in edits:
            if edit.span.start == edit.span.end and edit.span.start in heads:
                self._grown.add(heads[edit.span.start])
                continue
            index = bisect_right(starts, edit.span.start) - 1
            if index < 0 or not edit.span.end <= leaves[index][1].extent.end:
                continue  # whatever it changes is not expected, unless it is of syntax
            _, marks, path = leaves[index]
            first, behind = marks.offset(edit.span.start), marks.offset(edit.span.end)
            if first is None or behind is None:
                self._texts[path] = None
            else:
                shifts.setdefault(path, []).append((first, behind, edit.text))
                self._texts.setdefault(path, marks.text)
        for path, changes in shifts.items():
            text = self._texts[path]
            for first, behind, new in sorted(changes, reverse=True):
                text = None if text is None else text[:first] + new + text[behind:]
            self._texts[path] = text

    def is_met_by(self, old: object, new: object, marks: Marks, path: Path) -> bool:
        """Tell whether `new` is what `old` was to become."""
        if self._of_syntax and marks.reported and marks.children is None:
            return True
        if path in self._texts:
            return new == self._texts[path] and isinstance(new, str)
        if isinstance(old, dict):
            return isinstance(new, dict) and self._mapping(old, new, marks, path)
        if isinstance(old, list):
            return (
                isinstance(new, list)
                and isinstance(marks.children, list)
                and len(old) == len(new) == len(marks.children)
                and all(
                    self.is_met_by(was, is_, below, (*path, index))
                    for index, (was, is_, below) in enumerate(zip(old, new, marks.children, strict=True))
                )
            )
        return type(old) is type(new) and old == new

    def _mapping(self, old: dict[str, object], new: dict[str, object], marks: Marks, path: Path) -> bool:
        children = marks.children
        if not isinstance(children, dict):
            return False
        spoilt = {key for key in old if children[key].reported} if self._of_syntax else set()
        more = new.keys() - old.keys()
        if path in self._grown:
            more -= _ADDED
        if more and not (self._of_syntax and (marks.reported or spoilt)):
            return False
        kept = [key for key in new if key in old]
        return kept == [key for key in old if key in new or key not in spoilt] and all(
            self.is_met_by(old[key], new[key], children[key], (*path, key)) for key in kept
        )


def _leaves(marks: Marks, path: Path) -> Iterator[tuple[Position, Marks, Path]]:
    """Give every scalar with the place where it begins."""
    if marks.children is None:
        yield marks.extent.start, marks, path
    for key, child in _below(marks):
        yield from _leaves(child, (*path, key))


def _heads(marks: Marks, path: Path) -> Iterator[tuple[Position, Path]]:
    """Give the place of the first key of every mapping."""
    if isinstance(marks.children, dict) and marks.children:
        key = next(iter(marks.children.values())).key_span
        if key is not None:
            yield key.start, path
    for name, child in _below(marks):
        yield from _heads(child, (*path, name))


def _below(marks: Marks) -> Iterable[tuple[str | int, Marks]]:
    if isinstance(marks.children, dict):
        return marks.children.items()
    return enumerate(marks.children or ())

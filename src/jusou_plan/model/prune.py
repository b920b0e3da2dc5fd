"""Cutting broken pieces out of the data, so that one mistake gives one finding and the rest is still checked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from jusou_plan.source.marks import Marks
from jusou_plan.source.position import Span

GAP_TEXT = "【書き方に誤りがあり、この部分は印字できません】"


@dataclass(frozen=True, slots=True)
class Stub:
    """A broken element: what is known of it, so that references to it are no second mistake."""

    kind: str
    names: tuple[str, ...]
    span: Span


def prune(data: Any, marks: Marks, places: Iterable[Sequence[str | int]]) -> list[Stub]:
    """Cut `places` out of `data` and out of `marks` alike; give a stub for each element that went.

    A block of the outline is replaced by words that say so in print.
    """
    stubs: list[Stub] = []
    real = {_real(data, place) for place in places}
    # From the back, so that the indices of what is still to be cut stay right.
    for path in sorted(real, key=lambda path: [(isinstance(step, str), str(step).zfill(9)) for step in path])[
        ::-1
    ]:
        if not path:
            continue
        *above, last = path
        holder, holder_marks = data, marks
        for step in above:
            if not _has(holder, step):
                break
            holder, holder_marks = holder[step], _child(holder_marks, step)
        else:
            if _has(holder, last):
                stubs += _cut(holder, holder_marks, last, path)
    return stubs


def _cut(holder: Any, marks: Marks, last: str | int, path: tuple[str | int, ...]) -> list[Stub]:
    gone, place = holder[last], _child(marks, last)
    if isinstance(holder, list) and isinstance(last, int) and len(path) > 1 and path[-2] in ("内容", "続き"):
        holder[last] = GAP_TEXT
        place.children = None
        return []
    del holder[last]
    if isinstance(marks.children, dict):
        del marks.children[str(last)]
    elif isinstance(marks.children, list):
        del marks.children[int(last)]
    kind = str(path[0])
    is_element = len(path) <= 2 or kind == "取組"  # noqa: PLR2004  # (key, index): an element of the plan
    return [Stub(kind, tuple(_names(gone)), place.span)] if is_element else []


def _names(gone: Any) -> list[str]:
    """Give every id and name under a broken element, its inner elements' too."""
    if isinstance(gone, list):
        return [name for item in gone for name in _names(item)]
    if not isinstance(gone, dict):
        return []
    own = [gone[key] for key in ("id", "名称", "語", "通称") if isinstance(gone.get(key), str)]
    short = gone.get("略称", [])
    own += [short] if isinstance(short, str) else [word for word in short if isinstance(word, str)]
    return own + [name for value in gone.values() if isinstance(value, list) for name in _names(value)]


def _real(data: Any, place: Sequence[str | int]) -> tuple[str | int, ...]:
    """Give the part of a place that the data has: the tags of unions and the like are skipped."""
    path: list[str | int] = []
    for step in place:
        if _has(data, step):
            path.append(step)
            data = data[step]
    return tuple(path)


def _has(data: Any, step: str | int) -> bool:
    if isinstance(data, dict):
        return step in data
    return isinstance(data, list) and isinstance(step, int) and step < len(data)


def _child(marks: Marks, step: str | int) -> Marks:
    return marks.at((step,))

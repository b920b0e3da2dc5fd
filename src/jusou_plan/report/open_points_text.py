"""What is open in plans, for a terminal: by 担当, then by day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby
from pathlib import Path

from jusou_plan.report.style import PLAIN, Style
from jusou_plan.report.width import shown
from jusou_plan.revise.open_points import OpenKind, OpenPoint

LATE = "期限切れ"


def render_open_points(
    plans: Iterable[tuple[Path, Sequence[OpenPoint]]], on: date | None, style: Style = PLAIN
) -> str:
    """Give the points of each plan with their counts; what is late on `on` is marked."""
    parts = [_plan(folder, points, on, style) for folder, points in plans]
    return "\n".join("\n".join(part) for part in parts)


def _plan(folder: Path, points: Sequence[OpenPoint], on: date | None, style: Style) -> Iterator[str]:
    for owner, own in groupby(points, key=lambda it: it.owner):
        listed = list(own)
        yield style.bold(shown(f"{owner}（{len(listed)}件）"))
        for point in listed:
            due = f"  {point.due}" if point.due else ""
            due += f" 【{LATE}】" if point.is_late(on) else ""
            yield f"  {point.kind.value}  {shown(point.what)}{due}  {style.faint(str(point.span))}"
        yield ""
    counts = Counter(point.kind for point in points)
    told = "、".join(f"{kind.value} {counts[kind]}件" for kind in OpenKind if counts[kind])
    late = sum(point.is_late(on) for point in points)
    ending = f"（{LATE} {late}件）" if late else ""
    yield style.bold(shown(f"{folder.as_posix()}: {told or '決まっていないことはありません'}{ending}"))

"""What is open in plans as CSV for a spreadsheet, one line a point."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path

from jusou_plan.report.open_points_text import LATE
from jusou_plan.revise.open_points import OpenPoint
from jusou_plan.spreadsheet import csv_text, on_one_line

HEADS = ("計画", "担当", "種別", "事項", "期限", "期限切れ", "場所")


def render_open_points_csv(plans: Iterable[tuple[Path, Sequence[OpenPoint]]], on: date | None) -> str:
    """Give the text of the file; the column 期限切れ is filled where `on` tells which day it is."""
    return csv_text(map(on_one_line, _rows(plans, on)))


def _rows(plans: Iterable[tuple[Path, Sequence[OpenPoint]]], on: date | None) -> Iterator[Sequence[str]]:
    yield HEADS
    for folder, points in plans:
        for point in points:
            late = LATE if point.is_late(on) else ""
            yield (
                folder.as_posix(),
                point.owner,
                point.kind.value,
                point.what,
                point.due,
                late,
                str(point.span),
            )

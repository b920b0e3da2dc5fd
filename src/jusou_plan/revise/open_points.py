"""What is still open in a plan, and whose it is to settle."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.reference import Reference
from jusou_plan.source.position import Span

NOBODY = "担当なし"
"""Under what is listed that the plan gives to nobody."""


class OpenKind(StrEnum):
    """Why something is open."""

    PENDING = "未確定"
    SHORTFALL = "不足"


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """Something to settle: what, whose, until when (as written; `day` where that is a day), and its place."""

    kind: OpenKind
    owner: str
    what: str
    due: str
    day: date | None
    span: Span

    def is_late(self, on: date | None) -> bool:
        """Tell whether its day is past on `on`."""
        return on is not None and self.day is not None and self.day < on


def open_points(loaded: LoadedPlan) -> tuple[OpenPoint, ...]:
    """Give what is open: by 担当 in the order of the registers, each by day, what has no day last."""
    order = {it.title: number for number, it in enumerate(loaded.plan.departments)}
    points = [*_pending(loaded), *_shortfalls(loaded)]
    return tuple(
        sorted(
            points,
            key=lambda it: (
                it.owner == NOBODY,
                order.get(it.owner, len(order)),
                it.owner,
                it.day is None,
                it.day or date.min,
                it.span,
            ),
        )
    )


def of_owner(loaded: LoadedPlan, points: Iterable[OpenPoint], name: str) -> tuple[OpenPoint, ...]:
    """Give the points of the body that `name` (id, 名称, 略称) means. Raises KeyError for nobody's."""
    found = loaded.index.find(("部署", "団体", "自治体"), name)
    called = unicodedata.normalize("NFKC", name)
    titles = {getattr(found, "title", called), *getattr(found, "names", ())}
    if found is None and called != NOBODY:
        raise KeyError(name)
    return tuple(it for it in points if it.owner in titles | {called})


def _pending(loaded: LoadedPlan) -> Iterator[OpenPoint]:
    for it in loaded.plan.pending:
        due, day = (it.due.wareki(), it.due.day) if it.due else ("", None)
        yield OpenPoint(
            OpenKind.PENDING, _owner(loaded, [it.owner]), it.name, due, day, loaded.span(it, "名称")
        )


def _shortfalls(loaded: LoadedPlan) -> Iterator[OpenPoint]:
    for it in loaded.plan.shortfalls:
        what = f"{it.item}: {''.join(line.strip() for line in it.reason.text.splitlines())}"
        yield OpenPoint(
            OpenKind.SHORTFALL, _owner(loaded, [it.owner]), what, it.due or "", None, loaded.span(it, "項目")
        )


def _owner(loaded: LoadedPlan, references: Iterable[Reference | None]) -> str:
    for reference in references:
        if reference is not None:
            target = loaded.resolve(reference)
            return str(getattr(target, "title", "")) or loaded.printed(reference)
    return NOBODY

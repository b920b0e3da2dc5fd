"""Plans in, comparison out."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from jusou_plan.comparison.labels import labels
from jusou_plan.comparison.meetings import meetings
from jusou_plan.comparison.overview import articles, overview
from jusou_plan.comparison.places import plan_place
from jusou_plan.comparison.services import services
from jusou_plan.comparison.table import ComparedPlan, Comparison
from jusou_plan.model.header import DocumentKind
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.statute.concept import Statute


def compare(
    plans: Sequence[LoadedPlan], statute: Statute, *, partly_read: Collection[int] = ()
) -> Comparison:
    """Put two or more plans side by side, in the order given.

    Plans and profiles of other cities are compared alike. `partly_read` are the places in `plans` of those
    that mistakes keep from being read whole. Raises ValueError for fewer than two plans.
    """
    if len(plans) < _LEAST:
        raise ValueError("a comparison takes two plans or more")
    names = labels(plans)
    return Comparison(
        plans=tuple(
            _plan(loaded, name, partly_read=index in partly_read)
            for index, (loaded, name) in enumerate(zip(plans, names, strict=True))
        ),
        overview=overview(plans),
        law=articles(plans, statute),
        services=services(plans),
        meetings=meetings(plans),
    )


_LEAST = 2


def _plan(loaded: LoadedPlan, label: str, *, partly_read: bool) -> ComparedPlan:
    header = loaded.plan.header
    return ComparedPlan(
        label=label,
        name=header.name if header else "（名称未定の計画）",
        city=header.municipality.name if header else "",
        kind=(header.kind if header else DocumentKind.PLAN).value,
        term=(header.term if header else None) or "",
        period=header.period.text if header and header.period else "",
        law_day=header.law_day if header else None,
        remarks=header.remarks if header else (),
        partly_read=partly_read,
        origin=plan_place(loaded),
    )

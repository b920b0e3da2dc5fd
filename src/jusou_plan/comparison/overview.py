"""The plans themselves, and the articles that they rest on, each on its own day of the law."""

from __future__ import annotations

from collections.abc import Sequence

from jusou_plan.comparison.answer import Answer
from jusou_plan.comparison.measures import measures_of_plan
from jusou_plan.comparison.places import plan_place
from jusou_plan.comparison.table import Group, Part, Row
from jusou_plan.model.header import Header
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.position import Span
from jusou_plan.statute.concept import Concept, Statute
from jusou_plan.statute.number import written_out

PERIOD, LENGTH, MEASURES = "計画の期間", "期間の年数", "指標の数"

_ARTICLES = {
    "計画策定": "計画の策定",
    "委託": "事業の委託",
    "受託者守秘": "受託者の守秘義務",
    "支援会議": "支援会議",
    "支援会議守秘": "支援会議の守秘義務",
}
"""The concepts that plans cite, with how the table calls them."""


def overview(plans: Sequence[LoadedPlan]) -> Part:
    """Give the period of each plan and the number of its measures."""
    rows = (
        Row(PERIOD, tuple(_period(loaded) for loaded in plans)),
        Row(LENGTH, tuple(_length(loaded) for loaded in plans)),
        Row(MEASURES, tuple(measures_of_plan(loaded, plan_place(loaded)) for loaded in plans)),
    )
    return Part("gaiyo", "計画の概要", (Group("gaiyo_1", "", "期間と指標", rows),))


def articles(plans: Sequence[LoadedPlan], statute: Statute) -> Part:
    """Give the article of each concept on each plan's day: the number may have moved, the matter is one."""
    rows = tuple(
        Row(title, tuple(_article(loaded, concept) for loaded in plans), "番号")
        for name, title in _ARTICLES.items()
        if (concept := statute.find(name)) is not None
    )
    return Part("hourei", "根拠となる条文", (Group("hourei_1", "", "それぞれの基準日の条文", rows),))


def _period(loaded: LoadedPlan) -> Answer:
    header = loaded.plan.header
    if header is None or header.period is None:
        return Answer((), _place(loaded, header))
    period = header.period
    return Answer(
        (period.text,), _place(loaded, header), (period.first.year, period.last.year), (period.text,)
    )


def _length(loaded: LoadedPlan) -> Answer:
    header = loaded.plan.header
    if header is None or header.period is None:
        return Answer((), _place(loaded, header))
    return Answer((f"{header.period.length}年",), _place(loaded, header), header.period.length)


def _place(loaded: LoadedPlan, header: Header | None) -> Span:
    return loaded.span(header, "期間") if header else plan_place(loaded)


def _article(loaded: LoadedPlan, concept: Concept) -> Answer:
    header = loaded.plan.header
    day = header.law_day if header else None
    version = concept.on(day) if day else None
    if version is None:
        return Answer((), plan_place(loaded))
    number = written_out(version.number)
    unread = "" if version.is_verified else "（条文は未確認）"
    return Answer((f"{number}{unread}",), plan_place(loaded), concept.name, (number,))

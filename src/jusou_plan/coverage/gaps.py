"""不足 and 適用除外: what a plan itself says is not there."""

from __future__ import annotations

from dataclasses import dataclass

from jusou_plan.coverage.catalogue import key_of
from jusou_plan.model.gap import Exemption, Shortfall
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.outline import OutlineSection
from jusou_plan.source.position import Span
from jusou_plan.statute.concept import Concept, Statute
from jusou_plan.statute.number import NotANumber, canonical
from jusou_plan.statute.read import read_statute

_WITHOUT_OFFICE = ("町", "村")
"""Whom the only exemption (自立相談支援) can be for: a city always has a 福祉事務所."""


@dataclass(frozen=True, slots=True)
class UnknownItem:
    """An item of the law that a 記載, 不足 or 適用除外 names and that there is not, and its place."""

    part: OutlineSection | Shortfall | Exemption
    text: str
    span: Span


def shortfalls(loaded: LoadedPlan) -> dict[str, tuple[Shortfall, ...]]:
    """Give the 不足 of each item's key."""
    found: dict[str, tuple[Shortfall, ...]] = {}
    for shortfall in loaded.plan.shortfalls:
        key = key_of(shortfall.item)
        if key is not None:
            found[key] = (*found.get(key, ()), shortfall)
    return found


def exemptions(loaded: LoadedPlan) -> dict[str, Exemption]:
    """Give the 適用除外 of each item's key, allowed or not."""
    found: dict[str, Exemption] = {}
    for exemption in loaded.plan.exemptions:
        key = key_of(exemption.item)
        if key is not None:
            found.setdefault(key, exemption)
    return found


def exemption_refusal(loaded: LoadedPlan, key: str, concept: Concept | None) -> str:
    """Say why the law does not let this municipality off an item, "" if it does."""
    exemption = concept.exemption if concept else None
    if exemption is None:
        return f"{key}に適用除外はありません"
    header = loaded.plan.header
    name = header.municipality.name if header else ""
    if not name.endswith(_WITHOUT_OFFICE):
        return f"{key}の適用除外は{exemption.condition}だけです"
    return ""


def unknown_shortfalls(loaded: LoadedPlan, statute: Statute | None = None) -> tuple[UnknownItem, ...]:
    """Give every 不足 and 適用除外 that names nothing of the law."""
    parts: tuple[Shortfall | Exemption, ...] = (*loaded.plan.shortfalls, *loaded.plan.exemptions)
    return tuple(
        UnknownItem(part, part.item, loaded.span(part, "項目"))
        for part in parts
        if not is_known(part.item, statute)
    )


def is_known(text: str, statute: Statute | None = None) -> bool:
    """Tell whether a text names an item of the table, or anything else that the statute data has."""
    law = statute or read_statute()
    if key_of(text) is not None or law.find(text) is not None:
        return True
    try:
        return bool(law.by_number(canonical(text)))
    except NotANumber:
        return False

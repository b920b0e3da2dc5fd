"""記載: which chapters and sections say that they hold an item of the law."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from jusou_plan.coverage.catalogue import key_of
from jusou_plan.coverage.gaps import UnknownItem, is_known
from jusou_plan.coverage.shown import blocks_of, says_something
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.outline import OutlineSection
from jusou_plan.source.position import Span
from jusou_plan.statute.concept import Statute


@dataclass(frozen=True, slots=True)
class Claim:
    """One 記載: the section that bears it, the item's key, and where it is written."""

    section: OutlineSection
    key: str
    span: Span
    empty: bool
    """Whether the section prints nothing, so that it cannot hold anything."""


def claims(loaded: LoadedPlan) -> tuple[Claim, ...]:
    """Give every 記載 that names an item of the table, in the order of the outline."""
    found: list[Claim] = []
    for section in all_sections(loaded):
        empty = not any(says_something(loaded, block) for block in blocks_of(loaded, section))
        for index, text in enumerate(section.covers):
            key = key_of(text)
            if key is not None:
                found.append(Claim(section, key, loaded.span(section, "記載", index), empty))
    return tuple(found)


def unknown_claims(loaded: LoadedPlan, statute: Statute | None = None) -> tuple[UnknownItem, ...]:
    """Give every 記載 that names nothing of the law."""
    return tuple(
        UnknownItem(section, text, loaded.span(section, "記載", index))
        for section in all_sections(loaded)
        for index, text in enumerate(section.covers)
        if not is_known(text, statute)
    )


def all_sections(loaded: LoadedPlan) -> Iterator[OutlineSection]:
    """Give every chapter and section of the outline in printed order."""
    outline = loaded.plan.outline
    if outline is not None:
        yield from _all((*outline.front, *outline.chapters))


def _all(sections: Sequence[OutlineSection]) -> Iterator[OutlineSection]:
    for section in sections:
        yield section
        yield from _all(section.sections)

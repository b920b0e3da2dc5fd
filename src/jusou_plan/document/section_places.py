"""Where the sections of 本文 are printed: their numbers, their ids, and the chapters that they stand in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from jusou_plan.document.numbering import number
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.numbering import NumberStyle
from jusou_plan.model.outline import OutlineSection
from jusou_plan.model.section_name import section_name


def section_number(styles: Sequence[NumberStyle], level: int, count: int) -> str:
    """Give the number of the `count`-th section at `level` (1 for chapters)."""
    style = styles[min(level, len(styles)) - 1] if styles else NumberStyle.NONE
    return number(style, count)


@dataclass(frozen=True, slots=True)
class SectionPlace:
    """Where a section is printed: its id, and the headings of its chapter and its own with their numbers."""

    anchor: str
    words: str


def section_places(loaded: LoadedPlan) -> dict[int, SectionPlace]:
    """Give the place of every chapter and section of 本文, by its identity."""
    outline = loaded.plan.outline
    if outline is None:
        return {}
    front = _places(loaded, outline.front, (NumberStyle.NONE,), 1, "f", "")
    return dict([*front, *_places(loaded, outline.chapters, outline.heading_styles, 1, "s", "")])


def _places(
    loaded: LoadedPlan,
    outline: Sequence[OutlineSection],
    styles: Sequence[NumberStyle],
    level: int,
    above: str,
    chapter: str,
) -> Iterator[tuple[int, SectionPlace]]:
    count = 0
    for index, section in enumerate(outline, start=1):
        count += section.numbered
        place = f"{above}_{index}"
        own = section_number(styles, level, count) if section.numbered else ""
        heading_ = f"{own} {section_name(loaded, section)}".strip()
        anchor = section.id.text if section.id else place
        yield id(section), SectionPlace(anchor, f"{chapter} ＞ {heading_}" if chapter else heading_)
        yield from _places(loaded, section.sections, styles, level + 1, place, chapter or heading_)

"""Where in the printed plan an element stands: its chapter, and the 号 or section below."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from jusou_plan.coverage.basis import keys_of as items_of
from jusou_plan.coverage.catalogue import KEYS, SERVICES
from jusou_plan.coverage.shown import blocks_of, elements_of
from jusou_plan.diff.units import Unit
from jusou_plan.document.section_places import section_places
from jusou_plan.model.header import Header
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.outline import OutlineSection
from jusou_plan.model.project import Project
from jusou_plan.model.section_name import section_name


@dataclass(frozen=True, slots=True)
class Place:
    """Where a unit is printed: the chapter, the 号 or section below it, and the order among all places."""

    order: tuple[int, int]
    chapter: str
    group: str


_BEFORE, _BEHIND = -1, 1_000_000
_ABOUT_PLAN, _EVERYWHERE = "計画の名称、期間など", "計画の各所に係る事項"


class Places:
    """Where one version prints its elements."""

    def __init__(self, loaded: LoadedPlan) -> None:
        """Take the version; without 本文 nothing stands in a chapter."""
        self._loaded = loaded
        self._places: dict[int, tuple[int, Place]] = {}
        self._kinds: dict[str, int] = {}
        outline = loaded.plan.outline
        headings = section_places(loaded)
        for chapter in (*outline.front, *outline.chapters) if outline else ():
            self._note(chapter, headings[id(chapter)].words)

    def _note(self, chapter: OutlineSection, heading: str) -> None:
        """Note what a chapter prints; what is printed in several places stands where the fewest others do."""
        for section in (chapter, *chapter.sections):
            own = section is chapter
            group = "" if own else section_name(self._loaded, section)
            place = Place((len(self._places), 0), heading, group)
            for inner in (section,) if own else _with_inner(section):
                self._places[id(inner)] = (0, place)
            for block in blocks_of(self._loaded, section, below=not own):
                place = Place((len(self._places), 0), heading, group)
                self._places[id(block)] = (0, place)
                shown = elements_of(self._loaded, block)
                for order, part in enumerate(shown):
                    known = self._places.get(id(part))
                    if known is None or len(shown) < known[0]:
                        inside = Place((place.order[0], order), heading, group)
                        self._places[id(part)] = (len(shown), inside)

    def of(self, unit: Unit) -> Place:
        """Give where a unit is printed: a project under its 号, what stands in no chapter by its kind."""
        if isinstance(unit.part, Header):
            return Place((_BEFORE, 0), _ABOUT_PLAN, "")
        around: Unit | None = unit
        while around is not None and id(around.part) not in self._places:
            around = around.owner
        project = unit.within(Project)
        if around is None:
            kind = project.kind if project else unit.kind
            order = self._kinds.setdefault(kind, len(self._kinds))
            place = Place((_BEHIND, order), _EVERYWHERE, kind)
        else:
            place = self._places[id(around.part)][1]
        if project is not None and isinstance(project.part, Project):
            items = items_of(self._loaded, project.part)
            if items:
                return Place(place.order, place.chapter, _item_heading(items))
        return place


def _with_inner(section: OutlineSection) -> Iterator[OutlineSection]:
    yield section
    for inner in section.sections:
        yield from _with_inner(inner)


def _item_heading(items: Sequence[str]) -> str:
    """Give 「第1号イ　地域包括支援センターの運営」, or the items alone where there are several."""
    named = [entry for entry in SERVICES if entry.key in items]
    if len(items) == 1 and named:
        return f"{named[0].key}　{named[0].title}"
    return "・".join(sorted(items, key=lambda it: KEYS.index(it) if it in KEYS else len(KEYS)))

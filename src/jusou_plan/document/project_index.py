"""事業の索引: every project that the document tells of, with the place where it tells most of it."""

from __future__ import annotations

from bisect import bisect
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain

from jusou_plan.document.nodes import Block, Document, IndexedProject, Section, Subheading
from jusou_plan.document.rewriting import rewritten
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.project import Project
from jusou_plan.model.values.statutory_item import LAST_NUMBER
from jusou_plan.source.marks import Marks
from jusou_plan.source.position import Position, Span

_NO_ITEM = (LAST_NUMBER + 1, 0)


def project_index(loaded: LoadedPlan, document: Document) -> tuple[IndexedProject, ...]:
    """Give an entry for each project of the plan that `document` prints, in the order of the Act's items."""
    projects = loaded.plan.projects
    extents = _Extents(loaded.marks(project) for project in projects)
    told: list[Counter[str]] = [Counter() for _ in projects]
    for place, block in _placed((*document.front, *document.body)):
        for origin in _origins(block):
            if (number := extents.holding(origin)) is not None:
                told[number][place] += 1
    found = [(project, places) for project, places in zip(projects, told, strict=True) if places]
    found.sort(key=lambda it: it[0].basis[0].sort_key if it[0].basis else _NO_ITEM)
    return tuple(_entry(loaded, project, _first_of_the_most(places)) for project, places in found)


def _first_of_the_most(places: Counter[str]) -> str:
    """Give the first place that tells at least half as much as the one that tells most: its parts follow."""
    most = max(places.values())
    return next(place for place, count in places.items() if count * 2 >= most)


def _entry(loaded: LoadedPlan, project: Project, place: str) -> IndexedProject:
    departments = chain.from_iterable(project.departments.everything() if project.departments else ())
    fields = (*project.fields, *chain.from_iterable(scope.fields for scope in project.subprojects))
    return IndexedProject(
        target=place,
        name=project.name,
        items=tuple(dict.fromkeys(item.label() for item in project.basis)),
        fields=tuple(dict.fromkeys(fields)),
        departments=tuple(dict.fromkeys(map(loaded.printed, departments))),
        origin=loaded.span(project),
    )


def _placed(sections: Iterable[Section]) -> Iterator[tuple[str, Block]]:
    """Give every block with the id of the heading under which it stands."""
    for section in sections:
        place = section.id
        for block in section.blocks:
            if isinstance(block, Subheading):
                place = block.id
            yield place, block
        yield from _placed(section.sections)


def _origins(block: Block) -> list[Span]:
    found: list[Span] = []

    def note(node: object) -> object:
        found.append(getattr(node, "origin", None) or block.origin)
        return node

    rewritten(block, note)
    return found


class _Extents:
    """Where elements begin and end in their files."""

    def __init__(self, elements: Iterable[Marks]) -> None:
        self._by_file: dict[str, list[tuple[Position, Position, int]]] = {}
        for number, marks in enumerate(elements):
            entry = (marks.span.start, _end(marks), number)
            self._by_file.setdefault(marks.span.file, []).append(entry)

    def holding(self, origin: Span) -> int | None:
        """Give the number of the element in whose lines `origin` begins."""
        elements = self._by_file.get(origin.file, [])
        at = bisect(elements, origin.start, key=lambda it: it[0]) - 1
        if at < 0 or elements[at][1] < origin.start:
            return None
        return elements[at][2]


def _end(marks: Marks) -> Position:
    children = marks.children or ()
    inside = children.values() if isinstance(children, dict) else children
    return max([marks.span.end, *map(_end, inside)])

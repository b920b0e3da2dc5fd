"""Which elements a plan uses: refers to, cites, shows with all of their kind, or names in words."""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.coverage.shown import elements_of
from jusou_plan.lint.kept import once_a_plan
from jusou_plan.model.block import Block
from jusou_plan.model.citation import Citation, split
from jusou_plan.model.index import Target
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.part import Element, Part
from jusou_plan.model.prose import Prose
from jusou_plan.model.reference import Reference
from jusou_plan.model.scoped import Scoped
from jusou_plan.model.walk import Path, keys_of

_OF_THE_TOOL = frozenset({"不足", "未確定", "適用除外", "表記"})
_OF_THE_OUTLINE = frozenset({"本文", "取組", "課題", "注"})
"""What holds blocks, whose references are shown where they stand."""

_NOT_PRINTED = frozenset({"id", "備考"})


@once_a_plan
def used(loaded: LoadedPlan) -> frozenset[int]:
    """Give the `id()` of every element that something else in the plan refers to, cites or shows."""
    own = {id(it): loaded.path(it) for it in loaded.every(Element)}
    found: set[int] = set()
    for path, target in (*_referred(loaded), *_cited(loaded)):
        inside = own.get(id(target), ())
        if path[: len(inside)] != inside:
            found.add(id(target))
    for block in loaded.every(Block):
        found.update(map(id, elements_of(loaded, block)))
    return frozenset(found)


@once_a_plan
def cited(loaded: LoadedPlan) -> frozenset[int]:
    """Give the `id()` of every element that some text of the plan other than its own cites."""
    return frozenset(
        id(target)
        for path, target in _cited(loaded)
        if path[: len(loaded.path(target))] != loaded.path(target)
    )


@once_a_plan
def printed(loaded: LoadedPlan) -> frozenset[int]:
    """Give the `id()` of every element that a block shows, the outline names, or some text cites."""
    found = set(cited(loaded))
    found.update(id(target) for path, target in _referred(loaded) if path[0] in _OF_THE_OUTLINE)
    for _, piece in loaded.pieces:
        if isinstance(piece, Block):
            found.update(map(id, elements_of(loaded, piece)))
    return frozenset(found)


@once_a_plan
def wordings(loaded: LoadedPlan) -> tuple[tuple[Path, str], ...]:
    """Give every text of a plan as it is written, citations included, with the path of its part."""
    return tuple(
        (path, text)
        for path, part in loaded.pieces
        if isinstance(part, Part) and not (path and path[0] in _OF_THE_TOOL)
        for attribute, key in keys_of(type(part))
        if key not in _NOT_PRINTED
        if (value := getattr(part, attribute)) is not None
        for text in _strings(value)
    )


def is_named(loaded: LoadedPlan, element: Element) -> bool:
    """Tell whether one of an element's names stands in a text that is not its own."""
    own = loaded.path(element)
    return any(
        name in text for path, text in wordings(loaded) if path[: len(own)] != own for name in element.names
    )


def _referred(loaded: LoadedPlan) -> Iterator[tuple[Path, Target]]:
    for reference in loaded.every(Reference):
        target = loaded.resolve(reference)
        if target is not None:
            yield loaded.path(reference), target


def _cited(loaded: LoadedPlan) -> Iterator[tuple[Path, Target]]:
    for path, text in wordings(loaded):
        for piece in split(text) if "${" in text else ():
            if isinstance(piece, Citation):
                target = loaded.index.find((piece.kind,), piece.target)
                if isinstance(target, Element):
                    yield path, target


def _strings(value: object) -> Iterator[str]:
    """Give the texts of one field; what parts in it say is given with those parts."""
    if isinstance(value, Prose):
        yield value.text
    elif isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _strings(item)
    elif isinstance(value, Scoped):
        for item in value.everything():
            yield from _strings(item)

"""A plan as an operator sees it: its slots, and which of them name one another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from jusou_plan.model.citation import ELEMENT_KINDS, Citation, split
from jusou_plan.model.index import Ambiguous
from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.part import Element
from jusou_plan.model.prose import Prose
from jusou_plan.model.reference import Reference
from jusou_plan.source.position import Span
from tests.mutation.slot import Slot, line_span, slots

NAMES = ("id", "名称", "略称", "通称", "語")
"""The keys under which a plan names what it refers to."""

_PLAN = (("計画",), ("本文",))


class View:
    """One plan, read once; raises AssertionError for a plan that cannot be read as it stands."""

    def __init__(self, folder: Path) -> None:
        """Read the plan in `folder`."""
        self.name = folder.name
        self.loaded: LoadedPlan = load_plan(folder, shown_as=folder.name)
        assert not [it for it in self.loaded.findings if it.code < "JS118"], folder
        self.slots: tuple[Slot, ...] = slots(self.loaded)
        self._elements: dict[int, Element] = {}
        self._uses: dict[int, list[Span]] = defaultdict(list)
        self._find_uses()

    def scalars(self, *meant: type) -> Iterator[Slot]:
        """Give every single value that the model read as one of these types, every one if none is given."""
        for slot in self.slots:
            if slot.scalar and (not meant or isinstance(slot.meant, meant)):
                yield slot

    def element(self, slot: Slot) -> Element | None:
        """Give the element that a mapping is, None where it is a part of one."""
        return self._elements.get(id(slot.marks))

    def elements(self, kind: str) -> list[Element]:
        """Give the elements of a kind that stand at the top level, in order."""
        return [it for it in self._elements.values() if kind == it.KIND]

    def target(self, slot: Slot) -> object | None:
        """Give what a reference means, None for anything else."""
        return self.loaded.resolve(slot.meant) if isinstance(slot.meant, Reference) else None

    def uses(self, element: object) -> tuple[Span, ...]:
        """Give where a plan refers to an element, by reference or citation."""
        return tuple(self._uses[id(element)])

    def said(self, name: str) -> tuple[Span, ...]:
        """Give every line that has a name in it."""
        return tuple(
            line_span(file.name, number)
            for file in self.loaded.source.files
            for number, line in enumerate(file.lines, 1)
            if name in line
        )

    def definition(self, element: Element) -> tuple[Span, ...]:
        """Give where an element begins, its id and its name."""
        span = self.loaded.span
        return (span(element), span(element, "id"), span(element, "名称"))

    def heads(self, slot: Slot) -> tuple[Span, ...]:
        """Give where a missing part is told of: the keys beside it, the heads of what it is in.

        That goes up to its element; of an entry of a top-level list, to the heads of the plan itself.
        """
        found = [it.written.key for it in slot.siblings if it.written.key]
        above = slot.above
        while above is not None and above.path:
            found.append(line_span(above.written.span.file, above.whole.start.line))
            found.append(above.marks.span)
            if isinstance(above.value, dict):
                found += [it.whole for it in above.parts if it.key in ("名称", "id", "見出し") and it.scalar]
                if self.element(above) is not None:
                    break
            above = above.above
        if len(slot.path) == len(("list", "item")) and not slot.key:
            found += [line_span(it.whole.file, it.whole.start.line) for it in self.slots if it.path in _PLAN]
        return tuple(found)

    def lost_with(self, slot: Slot) -> Iterator[Span]:
        """Give what hung on a part that is gone: where its names were used, what it alone may have named."""
        for part in self.slots:
            if part.path[: len(slot.path)] != slot.path:
                continue
            element, target = self.element(part), self.target(part)
            if element is not None:
                yield from self.uses(element)
            if isinstance(target, Element):
                yield from self.definition(target)
            if part.key in NAMES and part.scalar:
                yield from self.said(part.text)
        owner = self.element(slot.above) if slot.above and slot.key in NAMES else None
        if owner is not None:
            yield from self.uses(owner)

    def _find_uses(self) -> None:
        loaded = self.loaded
        for path, piece in loaded.pieces:
            if isinstance(piece, Element):
                self._elements[id(loaded.source.marks.at(path))] = piece
            elif isinstance(piece, Reference):
                target = loaded.resolve(piece)
                if target is not None:
                    self._uses[id(target)].append(loaded.span(piece))
            elif isinstance(piece, Prose):
                for token in split(piece.text):
                    if isinstance(token, Citation) and token.kind in (*ELEMENT_KINDS, "注", "指標", "共通文"):
                        cited = loaded.index.find((token.kind,), token.target)
                        if cited is not None and not isinstance(cited, Ambiguous):
                            self._uses[id(cited)].append(
                                loaded.source.marks.at(path).within(token.start, token.end)
                            )

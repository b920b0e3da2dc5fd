"""Finding an element by id, 名称 or 略称 within the types that a reference may mean."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from jusou_plan.model.municipality import CITY_WORDS, Municipality
from jusou_plan.model.part import Element
from jusou_plan.model.prune import UNKNOWN, Stub
from jusou_plan.model.similar import similar

Target = Element | Municipality


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """Several elements that one name may mean."""

    candidates: tuple[Target, ...]


class Index:
    """The elements of one plan by kind and name."""

    def __init__(
        self, elements: Iterable[Element], municipality: Municipality | None, stubs: Sequence[Stub]
    ) -> None:
        """Take every element of the plan and what is left of the broken ones."""
        self._ids: dict[str, dict[str, Element]] = defaultdict(dict)
        self._names: dict[str, dict[str, list[Target]]] = defaultdict(lambda: defaultdict(list))
        for element in elements:
            same_id = self._ids[element.KIND]
            if element.id is not None and same_id.setdefault(element.id.text, element) is not element:
                continue  # A repeated id is a mistake of its own: the names mean the first that has it.
            for name in dict.fromkeys(element.names):
                self._names[element.KIND][name].append(element)
        if municipality is not None:
            for word in dict.fromkeys(municipality.names):
                self._names["自治体"][word].append(municipality)
        self._unknown = {stub.kind for stub in stubs if not stub.known}
        self._broken = {(stub.kind, name) for stub in stubs for name in stub.names}
        self._lost = {name for stub in stubs if stub.kind == UNKNOWN for name in stub.names}
        self._misread = {(stub.kind, name) for stub in stubs if stub.misread for name in stub.names}
        no_city = municipality is None and bool(self._lost)
        if no_city or any(stub.kind == "計画" for stub in stubs):
            self._broken |= {("自治体", word) for word in CITY_WORDS}

    def find(self, kinds: Iterable[str], name: str) -> Target | Ambiguous | None:
        """Give what `name` means among `kinds`: an id wins over a name, an earlier kind over a later one."""
        for kind in kinds:
            if name in self._ids[kind]:
                return self._ids[kind][name]
        for kind in kinds:
            found = self._names[kind].get(name, [])
            if len(found) == 1:
                return found[0]
            if found:
                return Ambiguous(tuple(found))
        return None

    def is_broken(self, kinds: Iterable[str], name: str) -> bool:
        """Tell whether `name` is, or may be, that of an element that was cut out as something in it is wrong.

        A broken 団体 may also be called by its name under its legal form, which is not known any more.
        """
        return name in self._lost or any(
            (kind, name) in self._broken
            or (self._misread and bool(similar(name, [it for of, it in self._misread if of == kind])))
            or kind in self._unknown
            or (kind == "団体" and any(name.endswith(own) for of, own in self._broken if of == kind))
            for kind in kinds
        )

    def kinds_of(self, name: str) -> tuple[str, ...]:
        """Give every kind that has an element with this id or name."""
        return tuple(kind for kind in self._names if name in self._ids[kind] or name in self._names[kind])

    def known(self, kinds: Iterable[str]) -> dict[str, Target]:
        """Give every id and name among `kinds`, to suggest from."""
        words: dict[str, Target] = {}
        for kind in kinds:
            for name, targets in self._names[kind].items():
                words.setdefault(name, targets[0])
            words.update(self._ids[kind])
        return words

"""Which unit of the old version is which of the new one: by id, else by kind and name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence

from jusou_plan.diff.units import Unit
from jusou_plan.model.header import Header
from jusou_plan.model.note import Note
from jusou_plan.model.outline import Outline
from jusou_plan.model.part import Element

_SHORTEST_NAME = 3
"""A shorter name that was changed is not looked for in texts: too many words contain it."""


class Pairing:
    """The pairs, and what only one version has.

    A unit that lacks an id, or has another one than before, is known by its name; what is left of one kind
    under one owner, if it is the only one on both sides, is the same under another name. `tokens` holds, by
    `id()`, what names a part in both versions.
    """

    def __init__(self, old: Sequence[Unit], new: Sequence[Unit]) -> None:
        """Pair the units of two versions, each outermost first."""
        self._old, self._new = old, new
        self.tokens: dict[int, str] = {}
        self.pairs: list[tuple[Unit, Unit]] = []
        self._pair(lambda unit: (unit.kind, unit.id) if unit.id else None)
        self._pair(lambda unit: unit.kind if isinstance(unit.part, Header | Outline) else None)
        for _ in range(2):  # what is paired tells more of what stands in it
            self._pair(lambda unit: (unit.kind, unit.name, self._owner(unit)))
            self._pair(lambda unit: (unit.kind, unit.name), only_one=True)
            self._pair(self._lone, only_one=True)
        places = {id(unit): place for place, unit in enumerate(new)}
        self.pairs.sort(key=lambda pair: places[id(pair[1])])
        self.removed = self._left(old)
        self.added = self._left(new)

    def renames(self) -> list[tuple[str, str, str]]:
        """Give the old name, the new name and the token of what is called otherwise now."""
        return [
            (old.name, new.name, self.tokens[id(new.part)])
            for old, new in self.pairs
            if isinstance(new.part, Element)
            and not isinstance(new.part, Note)
            and old.name != new.name
            and min(len(old.name), len(new.name)) >= _SHORTEST_NAME
        ]

    def _pair(self, key: Callable[[Unit], Hashable | None], *, only_one: bool = False) -> None:
        olds, news = self._by(self._old, key), self._by(self._new, key)
        for name, before in olds.items():
            after = news.get(name, [])
            if only_one and (len(before), len(after)) != (1, 1):
                continue
            for pair in zip(before, after, strict=False):
                token = f"\ue000{len(self.pairs)}\ue001"
                self.pairs.append(pair)
                self.tokens.update((id(unit.part), token) for unit in pair)

    def _by(
        self, units: Iterable[Unit], key: Callable[[Unit], Hashable | None]
    ) -> dict[Hashable, list[Unit]]:
        groups: dict[Hashable, list[Unit]] = defaultdict(list)
        for unit in units:
            name = key(unit) if id(unit.part) not in self.tokens else None
            if name is not None:
                groups[name].append(unit)
        return groups

    def _owner(self, unit: Unit) -> str | None:
        return self.tokens.get(id(unit.owner.part)) if unit.owner else ""

    def _lone(self, unit: Unit) -> Hashable | None:
        owner = self._owner(unit)
        return None if unit.id or owner is None else (unit.kind, owner)

    def _left(self, units: Iterable[Unit]) -> list[Unit]:
        """Give the unpaired units that stand in no other one."""
        left = [unit for unit in units if id(unit.part) not in self.tokens]
        lost = {id(unit) for unit in left}
        return [unit for unit in left if unit.owner is None or id(unit.owner) not in lost]

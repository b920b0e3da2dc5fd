"""The life of each 事業 and 指標 over the revisions of a plan: when it came, changed and went."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from jusou_plan.diff.change import Change, ChangeKind
from jusou_plan.diff.compare import Versions
from jusou_plan.diff.units import Unit
from jusou_plan.model.indicator import Indicator
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.part import Element
from jusou_plan.model.project import Project

KINDS: tuple[type[Element], ...] = (Project, Indicator)
"""The elements whose lives are told."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A revision as people know it; `revision` is "" for what is not committed yet."""

    revision: str
    day: str
    subject: str


@dataclass(frozen=True, slots=True)
class Step:
    """What changed in one element in one revision."""

    moment: Moment
    changes: tuple[Change, ...]


@dataclass(slots=True)
class Life:
    """An element under its newest name, with what changed in it, the oldest first."""

    kind: str
    id: str
    name: str
    steps: list[Step] = field(default_factory=list)
    gone: bool = False


class Chronicle:
    """Follows a plan from its first version on, one version after the other."""

    def __init__(self, first: LoadedPlan) -> None:
        """Begin with the elements that the first version has."""
        self._lives: list[Life] = []
        self._newest = first
        for element in _elements(first):
            self._lives.append(_life(element))

    def follow(self, moment: Moment, versions: Versions) -> None:
        """Go on to the newer of two versions, the older of which was the last."""
        found: dict[int, tuple[Life, list[Change]]] = {}
        for change in versions.changes:
            life = self._of(change)
            if life is not None:
                found.setdefault(id(life), (life, []))[1].append(change)
        for life, changes in found.values():
            life.steps.append(Step(moment, tuple(changes)))
        for element in _elements(versions.new):
            known = self._find(element.KIND, _id(element), element.title)
            if known is None:
                self._lives.append(_life(element))
            elif not known.id:
                known.id = _id(element)
        self._newest = versions.new

    def lives(self) -> tuple[Life, ...]:
        """Give every life in the order of the newest version, those that ended last."""
        order = {(it.KIND, it.title): place for place, it in enumerate(_elements(self._newest))}
        return tuple(sorted(self._lives, key=lambda it: (it.gone, order.get((it.kind, it.name), len(order)))))

    def _of(self, change: Change) -> Life | None:
        """Give the life that a change belongs to, under its new name from now on."""
        before = _around(change.old.unit) if change.old and change.old.unit else None
        after = _around(change.new.unit) if change.new and change.new.unit else None
        one = before or after
        if one is None:
            return None
        life = self._find(one.kind, one.id, one.name)
        if life is None or (life.gone and before is None):
            life = Life(one.kind, one.id, one.name)
            self._lives.append(life)
        if after is not None:
            life.id, life.name = after.id, after.name
        is_its_own = one.part is (change.side.unit.part if change.side.unit else None)
        life.gone = is_its_own and change.kind is ChangeKind.REMOVED
        return life

    def _find(self, kind: str, id_: str, name: str) -> Life | None:
        """Give the newest life of an element: by its id, by its name where either has none."""
        alike = [it for it in reversed(self._lives) if it.kind == kind]
        by_id = (it for it in alike if id_ and it.id == id_)
        by_name = (it for it in alike if it.name == name and not (id_ and it.id))
        return next(by_id, None) or next(by_name, None)


def _elements(loaded: LoadedPlan) -> Iterator[Element]:
    yield from loaded.plan.projects
    yield from loaded.plan.indicators


def _id(element: Element) -> str:
    return element.id.text if element.id else ""


def _life(element: Element) -> Life:
    return Life(element.KIND, _id(element), element.title)


def _around(unit: Unit) -> Unit | None:
    found = (unit.within(kind) for kind in KINDS)
    return next((it for it in found if it is not None), None)

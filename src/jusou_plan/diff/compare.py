"""Two versions of a plan → what changed, by element."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from jusou_plan.coverage.goals import has_target
from jusou_plan.diff.change import Change, ChangeKind, Side
from jusou_plan.diff.fields import Difference, Fields
from jusou_plan.diff.pairing import Pairing
from jusou_plan.diff.reading import MUNICIPALITY, Reader
from jusou_plan.diff.reasons import Reasons
from jusou_plan.diff.units import SECTION, Unit, units_of
from jusou_plan.diff.weight import Weigher
from jusou_plan.model.desk import Desk
from jusou_plan.model.indicator import Indicator
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.meeting import Meeting
from jusou_plan.model.part import Element
from jusou_plan.model.project import Project
from jusou_plan.model.prune import UNKNOWN
from jusou_plan.model.reference import Reference
from jusou_plan.source.position import Span
from jusou_plan.statute.concept import Statute


@dataclass(frozen=True, slots=True)
class Versions:
    """Two versions of a plan and the changes between them, in the order of the new one, removals last.

    `unsure` counts what only one version says, where the other one could not be read there: that may be a
    change or none. `reasons` are the 変更理由 for the new version as a whole.
    """

    old: LoadedPlan
    new: LoadedPlan
    changes: tuple[Change, ...]
    unsure: int = 0
    reasons: tuple[str, ...] = ()


def diff(old: LoadedPlan, new: LoadedPlan, statute: Statute) -> Versions:
    """Compare two versions of a plan. What could not be read of either is not compared.

    Moving and reordering is no change; an element that is called otherwise is one, whatever refers to it.
    """
    differ = _Differ(old, new, statute)
    changes = tuple(differ.changes())
    return Versions(old, new, changes, differ.unsure, differ.reasons)


class _Differ:
    def __init__(self, old: LoadedPlan, new: LoadedPlan, statute: Statute) -> None:
        self._pairing = Pairing(units_of(old), units_of(new))
        tokens, renames = dict(self._pairing.tokens), self._pairing.renames()
        unread_old = _unread(old, new, self._pairing.added, tokens)
        unread_new = _unread(new, old, self._pairing.removed, tokens)
        self._old = Reader(old, tokens, [(before, token) for before, _, token in renames], unread_old)
        self._new = Reader(new, tokens, [(after, token) for _, after, token in renames], unread_new)
        self._weigh_old, self._weigh_new = Weigher(old, statute), Weigher(new, statute)
        self._reasons = Reasons(old, new)
        self.reasons = self._reasons.general()
        self.unsure = 0

    def changes(self) -> Iterator[Change]:
        fields = Fields(self._old, self._new)
        for before, after in self._pairing.pairs:
            for found in fields.differences(before.part, after.part):
                yield self._change(before, after, found)
        self.unsure += fields.unsure
        for unit in self._pairing.added:
            if _may_hold(self._old.loaded, unit):
                self.unsure += 1
            else:
                yield self._whole(ChangeKind.ADDED, None, unit)
        for unit in self._pairing.removed:
            if _may_hold(self._new.loaded, unit):
                self.unsure += 1
            else:
                yield self._whole(ChangeKind.REMOVED, unit, None)

    def _change(self, before: Unit, after: Unit, found: Difference) -> Change:
        old = _side(self._old, before, found.old.words, found.old.span, found.old.where, found.scope)
        new = _side(self._new, after, found.new.words, found.new.span, found.new.where, found.scope)
        change = Change(found.kind, after.kind, found.field, old, new, respelt=found.respelt)
        return self._weighed(change, before, after, target=found.target)

    def _whole(self, kind: ChangeKind, before: Unit | None, after: Unit | None) -> Change:
        old = _side(self._old, before, before.name, self._old.loaded.span(before.part)) if before else None
        new = _side(self._new, after, after.name, self._new.loaded.span(after.part)) if after else None
        unit = after or before
        assert unit is not None
        change = Change(kind, unit.kind, "", old, new)
        return self._weighed(change, before, after, target=_tells_target(unit))

    def _weighed(self, change: Change, before: Unit | None, after: Unit | None, *, target: bool) -> Change:
        reasons = self._reasons.of(before, after, change.field)
        if change.respelt:
            return replace(change, reasons=reasons)
        one = self._weigh_old.weigh(before, change.field, target=target) if before else None
        other = self._weigh_new.weigh(after, change.field, target=target) if after else None
        weight = one.joined(other) if one and other else other or one
        assert weight is not None
        return replace(change, weight=weight.result(), reasons=reasons)


def _side(
    reader: Reader,
    unit: Unit,
    words: str,
    span: Span,
    where: Sequence[str] = (),
    scope: str = "",
) -> Side:
    project = _project(reader.loaded, unit)
    return Side(
        element=unit.name,
        id=unit.id,
        words=words,
        span=span,
        project=project.name if project else "",
        departments=_departments(reader, unit, project, scope),
        where=tuple(where),
        unit=unit,
    )


def _project(loaded: LoadedPlan, unit: Unit) -> Project | None:
    """Give the project that a unit is, stands in, or measures if it is the only one."""
    around = unit.within(Project)
    if around is not None and isinstance(around.part, Project):
        return around.part
    if isinstance(unit.part, Indicator) and len(unit.part.project) == 1:
        found = loaded.resolve(unit.part.project[0])
        return found if isinstance(found, Project) else None
    return None


def _departments(reader: Reader, unit: Unit, project: Project | None, scope: str) -> tuple[str, ...]:
    """Give who is in charge: the 所管課 of the project (or its 細事業), a desk's 担当, a meeting's 主催."""
    references: list[Reference] = []
    if project is not None and project.departments is not None:
        said = project.departments
        own = said.own.get(scope) if scope else None
        references = list(own) if own else [it for value in said.everything() for it in value]
    elif isinstance(unit.part, Desk) and unit.part.body is not None:
        references = [unit.part.body]
    elif isinstance(unit.part, Meeting):
        references = list(unit.part.hosts)
    return tuple(dict.fromkeys(_official(reader.loaded, it) for it in references))


def _official(loaded: LoadedPlan, reference: Reference) -> str:
    target = loaded.resolve(reference)
    return target.title if isinstance(target, Element) else loaded.printed(reference)


def _tells_target(unit: Unit) -> bool:
    return isinstance(unit.part, Indicator) and has_target(unit.part)


def _may_hold(loaded: LoadedPlan, unit: Unit) -> bool:
    """Tell whether a version may have a unit in what could not be read of it."""
    if not loaded.source.complete:
        return True
    keys = _SECTION_KEYS if unit.kind == SECTION else (unit.kind,)
    return any(
        stub.kind in (*keys, UNKNOWN) and (not stub.known or not {unit.id, unit.name}.isdisjoint(stub.names))
        for stub in loaded.stubs
    )


def _unread(
    loaded: LoadedPlan, other: LoadedPlan, units: Sequence[Unit], tokens: dict[int, str]
) -> dict[tuple[str, str], str]:
    """Give tokens to the other version's units that this one may hold unread, by kind and what calls them."""
    called: dict[tuple[str, str], str] = {}
    if loaded.plan.header is None and other.plan.header is not None:
        names = other.plan.header.municipality.names
        called = {(MUNICIPALITY, name): MUNICIPALITY for name in names}
    for unit in units:
        if isinstance(unit.part, Element) and _may_hold(loaded, unit):
            token = tokens[id(unit.part)] = f"\ue000?{len(tokens)}\ue001"
            calls = filter(None, (unit.id, *unit.part.names))
            called |= {(unit.part.KIND, name): token for name in calls}
    return called


_SECTION_KEYS = ("章", "節", "前付")

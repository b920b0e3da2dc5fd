"""A plan together with where everything in it stands and what its references mean."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from typing import Any, TypeVar, overload

from jusou_plan.model.index import Index, Target
from jusou_plan.model.part import Part
from jusou_plan.model.plan import Plan
from jusou_plan.model.project import Project
from jusou_plan.model.prune import Stub
from jusou_plan.model.reference import Reference
from jusou_plan.model.support import Support
from jusou_plan.model.walk import Path
from jusou_plan.source.finding import Finding
from jusou_plan.source.folder import PlanSource
from jusou_plan.source.marks import Marks
from jusou_plan.source.position import Span

A = TypeVar("A")
B = TypeVar("B")
C = TypeVar("C")


@dataclass(frozen=True)
class LoadedPlan:
    """What `model.load.load_plan` gives.

    `plan` holds everything that could be read; `stubs` is what is left of the elements that could not.
    `findings` has all that reading and resolving had to say, the source layer's included.
    """

    plan: Plan
    source: PlanSource
    index: Index
    findings: tuple[Finding, ...] = ()
    stubs: tuple[Stub, ...] = ()
    pieces: tuple[tuple[Path, Any], ...] = field(default=(), repr=False)
    """Everything in the plan with its path, outermost first, as `model.walk.walk` gives it."""

    paths: Mapping[int, Path] = field(default_factory=dict, repr=False)
    targets: Mapping[int, Target] = field(default_factory=dict, repr=False)

    @overload
    def every(self, kind: type[A], /) -> Iterator[A]: ...
    @overload
    def every(self, kind: type[A], other: type[B], /) -> Iterator[A | B]: ...
    @overload
    def every(self, kind: type[A], other: type[B], third: type[C], /) -> Iterator[A | B | C]: ...
    def every(self, *kinds: type) -> Iterator[Any]:
        """Give every part, scoped value, prose or typed value of some types, in the order of `pieces`."""
        found = [numbers for kind, numbers in self._by_type.items() if issubclass(kind, kinds)]
        for number in found[0] if len(found) == 1 else sorted(chain(*found)):
            yield self.pieces[number][1]

    @cached_property
    def _by_type(self) -> Mapping[type, list[int]]:
        """Where in `pieces` everything of an exact type stands."""
        found: defaultdict[type, list[int]] = defaultdict(list)
        for number, (_, piece) in enumerate(self.pieces):
            found[type(piece)].append(number)
        return found

    def projects_of(self, support: Support) -> tuple[Project, ...]:
        """Give the projects that name a 支援, in their order."""
        return tuple(self._projects_by_support.get(id(support), ()))

    @cached_property
    def _projects_by_support(self) -> Mapping[int, list[Project]]:
        found: defaultdict[int, list[Project]] = defaultdict(list)
        for project in self.plan.projects:
            if project.support is not None:
                found[id(self.resolve(project.support))].append(project)
        return found

    @property
    def whole(self) -> bool:
        """Whether everything that was written could be read: nothing was cut out."""
        if not self.source.complete or self.stubs:
            return False
        return not any(isinstance(it, Part) and self.marks(it).reported for _, it in self.pieces)

    def path(self, part: Any) -> Path:
        """Give where a part, scoped value, prose or typed value of this plan stands in the data."""
        return self.paths[id(part)]

    def marks(self, part: Any, *keys: str | int) -> Marks:
        """Give the marks of a part, or of what its YAML `keys` lead to, as deep as they exist."""
        return self.source.marks.at((*self.path(part), *keys))

    def span(self, part: Any, *keys: str | int) -> Span:
        """Give the place of a part, or of the value under its YAML `keys`."""
        return self.marks(part, *keys).span

    def key_span(self, part: Any, *keys: str | int) -> Span:
        """Give the place of the key under which a value stands, else of the value."""
        marks = self.marks(part, *keys)
        return marks.key_span or marks.span

    def resolve(self, reference: Reference) -> Target | None:
        """Give what a reference of this plan means, None when it means nothing or a broken element."""
        return self.targets.get(id(reference))

    def printed(self, reference: Reference) -> str:
        """Give the words that a reference prints: its 表記, else the name that it was written with."""
        if reference.label is not None:
            return reference.label
        target = self.resolve(reference)
        if target is None or reference.target in target.names:
            return reference.target
        return target.title

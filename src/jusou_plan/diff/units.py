"""What changes are told of: elements, 計画, 本文, its sections and blocks with an id, 手続 and the like."""

from __future__ import annotations

import re
from dataclasses import dataclass

from jusou_plan.coverage.catalogue import printed_name
from jusou_plan.model.block import Block
from jusou_plan.model.gap import Exemption, Shortfall
from jusou_plan.model.header import Header
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.outline import Outline, OutlineSection
from jusou_plan.model.part import Element, Part
from jusou_plan.model.procedure import Procedure
from jusou_plan.model.section_name import section_name
from jusou_plan.model.walk import Path

SECTION = "章・節"


@dataclass(frozen=True, slots=True, eq=False)
class Unit:
    """A part of one version that changes are told of; `owner` is the unit around it."""

    kind: str
    id: str
    name: str
    part: Part
    owner: Unit | None

    def within(self, kind: type[Part]) -> Unit | None:
        """Give the nearest unit of a type, from this one outwards."""
        unit: Unit | None = self
        while unit is not None and not isinstance(unit.part, kind):
            unit = unit.owner
        return unit


def is_unit(value: object) -> bool:
    """Tell whether changes inside a value are told of it, not of what it stands in."""
    if isinstance(value, Block):
        return value.id is not None
    return isinstance(value, Element | Header | Outline | OutlineSection | Procedure | Exemption | Shortfall)


def units_of(loaded: LoadedPlan) -> tuple[Unit, ...]:
    """Give every unit of a version, outermost first."""
    found: dict[Path, Unit] = {}
    for path, piece in loaded.pieces:
        if isinstance(piece, Part) and is_unit(piece):
            owner = next((found[path[:end]] for end in range(len(path), 0, -1) if path[:end] in found), None)
            identifier = getattr(piece, "id", None)
            found[path] = Unit(
                _kind(piece),
                identifier.text if identifier else "",
                re.sub(r"[ \n]+", " ", _name(loaded, piece)).strip(),
                piece,
                owner,
            )
    return tuple(found.values())


def _kind(part: Part) -> str:
    match part:
        case Element():
            return part.KIND
        case Block():
            return part.KEY
        case OutlineSection():
            return SECTION
    return part.TITLE


def _name(loaded: LoadedPlan, part: Part) -> str:
    match part:
        case Header():
            return part.name
        case Element():
            return part.title
        case OutlineSection():
            return section_name(loaded, part)
        case Block():
            return part.caption or part.KEY
        case Procedure():
            return "　".join(
                filter(None, (part.kind.value, part.method, part.date.text if part.date else ""))
            )
        case Exemption() | Shortfall():
            return printed_name(part.item)
    return part.TITLE

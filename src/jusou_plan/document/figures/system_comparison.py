"""体制の比較: the desks of each field on their own, and the same desks held together."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from jusou_plan.document.figures.drawn import Data, Drawn
from jusou_plan.document.figures.facts import (
    Part,
    SupportWithProjects,
    all_of,
    by_field,
    desk_names,
    supports_by_part,
)
from jusou_plan.document.figures.palette import (
    BETWEEN_TIERS,
    GAP,
    HEADING,
    NAME,
    PAD,
    PANEL,
    PAPER,
    SMALL,
    STROKE,
    TINTED,
    WIDTH,
)
from jusou_plan.document.figures.pieces import Card, Columns, Stack, Words, heading
from jusou_plan.document.figures.shapes import Box, Frame, Path, Shape, drawing
from jusou_plan.document.scribe import Scribe

_INNER = WIDTH - 2 * STROKE
_WITHIN = _INNER - 2 * PAD
_BEFORE = ("従来の相談支援体制", "分野ごとの窓口が、それぞれの分野の相談に応じる。")
_AFTER = ("重層的支援体制", "どの窓口も属性を問わずに相談を受け止め、窓口どうしが連携する。")
_PEOPLE = "相談する人・世帯"
_FEWEST, _MOST = 2, 5


def system_comparison(scribe: Scribe) -> Drawn | None:
    """Draw both systems one above the other.

    Gives None when the plan lacks 多機関協働事業, or has projects of 第1号 in fewer than two fields.
    """
    parts = supports_by_part(scribe)
    fields = [field for field in by_field(all_of(parts[Part.CONSULTATION])) if field]
    if not parts[Part.COOPERATION] or not _FEWEST <= len(fields) <= _MOST:
        return None
    desks = Columns(
        [
            Card(
                Stack([Words(name, SMALL) for name in _desks(scribe, parts, field)]),
                PAPER,
                Words(field, NAME),
                TINTED,
                pad=6.0,
            )
            for field in fields
        ],
        BETWEEN_TIERS,
    )
    before = _Panel(_BEFORE, desks)
    shapes: list[Shape] = []
    y = STROKE
    shapes += before.draw(y, joined=False)
    y += before.height() + GAP
    names = [support.support.name for part in _BESIDE for support in parts[part]]
    hub = [support.support.name for support in parts[Part.COOPERATION]]
    after = _Panel(_AFTER, desks, "・".join(hub), names)
    shapes += after.draw(y, joined=True)
    y += after.height() + STROKE
    said = (
        f"従来の相談支援体制と重層的支援体制を比べた図。{_BEFORE[0]}：{'、'.join(fields)}の{_BEFORE[1]}"
        f"{_AFTER[0]}：{_AFTER[1]}{'・'.join(hub)}が窓口の間を調整する。"
    )
    said += f"{'、'.join(names)}も一体的に行う。" if names else ""
    data = _data({field: _desks(scribe, parts, field) for field in fields}, hub, names)
    return Drawn(drawing(y, shapes, width=WIDTH), said, data)


_BESIDE = (Part.OUTREACH, Part.PARTICIPATION, Part.COMMUNITY)


def _data(desks: dict[str, tuple[str, ...]], hub: Sequence[str], others: Sequence[str]) -> Data:
    before, after = _BEFORE[0], _AFTER[0]
    rows = [
        (system, f"{field}の窓口", "、".join(names))
        for system in (before, after)
        for field, names in desks.items()
    ]
    rows.append((after, "窓口の間の調整", "、".join(hub)))
    if others:
        rows.append((after, "一体的に行う支援", "、".join(others)))
    return Data(("体制", "役割", "名称"), tuple(rows))


def _desks(scribe: Scribe, parts: dict[Part, tuple[SupportWithProjects, ...]], field: str) -> tuple[str, ...]:
    """Give the desks of a field, else its projects."""
    projects = by_field(all_of(parts[Part.CONSULTATION]))[field]
    names = tuple(name for project in projects for name in desk_names(scribe, project))
    return tuple(dict.fromkeys(names)) or tuple(project.name for project in projects)


class _Panel:
    """One system: people, the desks of the fields, and what holds them together, if anything does."""

    def __init__(
        self, said: tuple[str, str], desks: Columns, hub: str = "", others: Sequence[str] = ()
    ) -> None:
        self._title = Card(Stack([]), PAPER, heading(said[0], HEADING))
        self._text = Words(said[1], SMALL)
        self._people = Card(Words(_PEOPLE, NAME), PAPER, pad=5.0)
        self._desks = desks
        self._hub = Card(Words(f"{hub}による調整", NAME), TINTED, pad=6.0) if hub else None
        self._others = (
            Columns([Card(Words(name, SMALL), PAPER, pad=6.0) for name in others]) if others else None
        )

    def height(self) -> float:
        """Give the height of the panel."""
        total = self._title.height(_INNER) + PAD + self._text.height(_WITHIN) + PAD
        total += self._people.height(_WITHIN) + BETWEEN_TIERS + self._desks.height(_WITHIN) + PAD
        if self._hub:
            total += BETWEEN_TIERS - PAD + self._hub.height(_WITHIN) + PAD
        if self._others:
            total += BETWEEN_TIERS - PAD + self._others.height(_WITHIN) + PAD
        return total

    def draw(self, top: float, *, joined: bool) -> list[Shape]:
        """Give the shapes; desks that are joined stand in one row with lines between them."""
        left = STROKE + PAD
        shapes: list[Shape] = [Box(Frame(STROKE, top, _INNER, self.height()), PANEL)]
        title = Frame(STROKE, top, _INNER, self._title.height(_INNER))
        shapes += self._title.draw(title)
        y = title.bottom + PAD
        shapes += self._text.draw(Frame(left, y, _WITHIN, 0.0))
        y += self._text.height(_WITHIN) + PAD
        people = Frame(left, y, _WITHIN, self._people.height(_WITHIN))
        shapes += self._people.draw(people)
        desks = Frame(left, people.bottom + BETWEEN_TIERS, _WITHIN, self._desks.height(_WITHIN))
        shapes += self._desks.draw(desks)
        frames = self._desks.frames(desks)
        shapes += [
            Path(((frame.middle, people.bottom), (frame.middle, frame.y)), head=True) for frame in frames
        ]
        if joined:
            shapes += [
                Path(((here.right, here.centre), (there.x, there.centre)), head=True, tail=True)
                for here, there in pairwise(frames)
            ]
        y = desks.bottom + BETWEEN_TIERS
        if self._hub:
            hub = Frame(left, y, _WITHIN, self._hub.height(_WITHIN))
            shapes += self._hub.draw(hub)
            shapes += [
                Path(((frame.middle, frame.bottom), (frame.middle, hub.y)), head=True, tail=True)
                for frame in frames
            ]
            y = hub.bottom + BETWEEN_TIERS
        if self._hub and self._others:
            others = Frame(left, y, _WITHIN, self._others.height(_WITHIN))
            shapes += self._others.draw(others)
            shapes += [
                Path(((frame.middle, y - BETWEEN_TIERS), (frame.middle, y)), head=True, tail=True)
                for frame in self._others.frames(others)
            ]
        return shapes

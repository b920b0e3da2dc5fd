"""関連計画図: the plans above this one, those that it agrees with, and those before and after it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from jusou_plan.document.figures.drawn import Data, Drawn
from jusou_plan.document.figures.palette import (
    BETWEEN_TIERS,
    HEADING,
    NAME,
    PANEL,
    PAPER,
    QUIET,
    SMALL,
    SOLID,
    STROKE,
    TINTED,
    TITLE,
    WHITE,
    WIDTH,
)
from jusou_plan.document.figures.pieces import Card, Columns, Piece, Stack, Words, heading, rows_of
from jusou_plan.document.figures.shapes import Drawing, Frame, Path, Shape, drawing
from jusou_plan.document.scribe import Scribe
from jusou_plan.document.views.related_plans import plan_name
from jusou_plan.model.header import Header
from jusou_plan.model.related_plan import PlanKind, RelatedPlan, Standing

_MOST_COLUMNS = 3
_INNER = WIDTH - 2 * STROKE


_COMPREHENSIVE, _OTHER, _CONTAINER, _JOINT = "総合計画", "関連計画", "内包先", "統合計画"
_ABOVE = {_COMPREHENSIVE: "上位計画（総合計画）", Standing.ABOVE.value: "上位計画"}
_BELOW = {Standing.HARMONY.value: "調和する計画", _OTHER: "その他の関連計画", _JOINT: "計画の統合"}


def plan_map(scribe: Scribe, plans: Sequence[RelatedPlan], *, periods: bool = True) -> Drawn | None:
    """Draw how `plans` stand to this plan, by their 関係; `periods` says whether with their 期間.

    Gives None when there is no plan to show, or no 計画 to which they could stand.
    """
    header = scribe.plan.header
    if header is None or not plans:
        return None
    groups = _groups(scribe, header, plans)
    return Drawn(
        _Map(scribe, header, groups, periods=periods).drawing(),
        _said(scribe, header, groups, periods=periods),
        _data(scribe, header, groups, periods=periods),
    )


def _groups(scribe: Scribe, header: Header, plans: Sequence[RelatedPlan]) -> dict[str, list[RelatedPlan]]:
    container = scribe.loaded.resolve(header.contained_in) if header.contained_in else None
    previous = scribe.loaded.resolve(header.previous) if header.previous else None
    names = (_COMPREHENSIVE, *(standing.value for standing in Standing), _OTHER, _JOINT, _CONTAINER)
    groups: dict[str, list[RelatedPlan]] = {name: [] for name in names}
    for plan in plans:
        if plan is container:
            name = _CONTAINER
        elif plan is previous:
            name = Standing.PREVIOUS.value
        elif plan.standing is Standing.ABOVE and PlanKind.COMPREHENSIVE in plan.kinds:
            name = _COMPREHENSIVE
        else:
            name = plan.standing.value if plan.standing else _JOINT if plan.integrates else _OTHER
        groups[name].append(plan)
    return groups


class _Map:
    """The plans in tiers, this plan's row among them."""

    def __init__(
        self, scribe: Scribe, header: Header, groups: dict[str, list[RelatedPlan]], *, periods: bool
    ) -> None:
        self._scribe = scribe
        self._header = header
        self._groups = groups
        self._periods = periods

    def drawing(self) -> Drawing:
        """Give the whole figure."""
        shapes: list[Shape] = []
        y, above = STROKE, None
        for name, title in _ABOVE.items():
            if self._groups[name]:
                frame, drawn = self._panel(title, self._groups[name], y)
                shapes += [*drawn, *_joint(above, frame)]
                y, above = frame.bottom + BETWEEN_TIERS, frame
        own, row, drawn = self._own_row(y)
        shapes += [*drawn, *_joint(above, own)]
        y = row.bottom
        for name, title in _BELOW.items():
            if self._groups[name]:
                frame, drawn = self._panel(title, self._groups[name], y + BETWEEN_TIERS)
                both = _joint(own, frame, both=True) if name == Standing.HARMONY else []
                shapes += [*drawn, *both]
                y = frame.bottom
        return drawing(y + STROKE, shapes, width=WIDTH)

    def _panel(self, title: str, plans: Sequence[RelatedPlan], y: float) -> tuple[Frame, list[Shape]]:
        band = Words(title, HEADING)
        if len(plans) == 1:
            card = Card(self._words(plans[0]), PAPER, band, TINTED)
        else:
            cards = [Card(self._words(plan)) for plan in plans]
            card = Card(rows_of(cards, _MOST_COLUMNS), PANEL, band, TINTED)
        frame = Frame(STROKE, y, _INNER, card.height(_INNER))
        return frame, list(card.draw(frame))

    def _own_row(self, y: float) -> tuple[Frame, Frame, list[Shape]]:
        """Give the frame of this plan, that of its row, and the row's shapes: before, this plan, after."""
        own = Card(_own_words(self._header), SOLID)
        for plan in self._groups[_CONTAINER]:
            own = Card(own, PANEL, Words(f"{plan_name(plan)}に含む", HEADING), TINTED)
        before = [self._side("前期計画", plan) for plan in self._groups[Standing.PREVIOUS]]
        after = [self._side("次期計画", plan) for plan in self._groups[Standing.NEXT]]
        columns = Columns([*before, own, *after], BETWEEN_TIERS)
        row = Frame(STROKE, y, _INNER, columns.height(_INNER))
        frames = columns.frames(row)
        arrows = [
            Path(((left.right, left.centre), (right.x, right.centre)), head=True)
            for left, right in pairwise(frames)
        ]
        return frames[len(before)], row, [*columns.draw(row), *arrows]

    def _side(self, title: str, plan: RelatedPlan) -> Card:
        return Card(self._words(plan), PAPER, Words(title, HEADING), TINTED)

    def _words(self, plan: RelatedPlan) -> Stack:
        pieces: list[Piece] = [Words(("（仮称）" if plan.tentative else "") + plan.name, NAME)]
        if plan.popular:
            pieces.append(Words(f"（{plan.popular}）", SMALL))
        kinds = [
            kind
            for kind in plan.kinds
            if kind is not PlanKind.OTHER and kind.value not in f"{plan.name}{plan.popular or ''}"
        ]
        if kinds:
            pieces.append(Words("・".join(kinds), SMALL))
        if plan.period and self._periods:
            pieces.append(Words(plan.period.wareki(), SMALL, QUIET))
        pieces += [Words(text, SMALL) for text in _integration(self._scribe, plan)]
        return Stack(pieces)


def _integration(scribe: Scribe, plan: RelatedPlan) -> tuple[str, ...]:
    """Give which plans are made into one and when, and how often a plan is revised."""
    sources = "、".join(scribe.name(source) for source in plan.integrates)
    when = f"{plan.integration.wareki()}に、" if plan.integration else ""
    return (*((f"{when}{sources}を統合",) if sources else ()), *((plan.revision,) if plan.revision else ()))


def _joint(above: Frame | None, below: Frame, *, both: bool = False) -> list[Shape]:
    """Give the arrow down from the frame above, at the middle of the narrower of the two."""
    if above is None:
        return []
    x = min((above, below), key=lambda frame: frame.width).middle
    return [Path(((x, above.bottom), (x, below.y)), head=True, tail=both)]


def _own_words(header: Header) -> Stack:
    pieces: list[Piece] = [heading(" ".join(filter(None, (header.term, header.name))), TITLE)]
    subtitle = header.subtitle or header.nickname
    if subtitle:
        pieces.append(Words(f"～{subtitle}～", SMALL, WHITE))
    if header.period:
        pieces.append(Words(f"計画期間　{header.period.wareki()}", SMALL, WHITE))
    return Stack(pieces)


_SAID = {
    _COMPREHENSIVE: "上位計画である総合計画は、",
    Standing.ABOVE.value: "上位計画は、",
    _CONTAINER: "この計画を含む計画は、",
    Standing.HARMONY.value: "調和を保つ計画は、",
    Standing.PREVIOUS.value: "前の期の計画は、",
    Standing.NEXT.value: "次の期の計画は、",
    _OTHER: "その他の関連計画は、",
    _JOINT: "統合して定める計画は、",
}


def _said(scribe: Scribe, header: Header, groups: dict[str, list[RelatedPlan]], *, periods: bool) -> str:
    sentences = [f"{header.name}と、関連する計画との関係を表した図。"]
    for name, words in _SAID.items():
        listed = "、".join(
            plan_name(plan) + (f"（{plan.period.wareki()}）" if plan.period and periods else "")
            for plan in groups[name]
        )
        if listed:
            sentences.append(f"{words}{listed}。")
        for plan in groups[name]:
            sentences += [f"{plan_name(plan)}は、{text}。" for text in _integration(scribe, plan)]
    return "".join(sentences)


_STANDING = {**_ABOVE, _CONTAINER: "この計画を含む計画", Standing.PREVIOUS.value: "前期計画"}
_STANDING |= {Standing.NEXT.value: "次期計画", **_BELOW}


def _data(scribe: Scribe, header: Header, groups: dict[str, list[RelatedPlan]], *, periods: bool) -> Data:
    name = " ".join(filter(None, (header.term, header.name)))
    rows = [("この計画", name, header.period.wareki() if header.period else "", "")]
    for group, standing in _STANDING.items():
        for plan in groups[group]:
            period = plan.period.wareki() if plan.period and periods else ""
            rows.append((standing, plan_name(plan), period, "、".join(_integration(scribe, plan))))
    filled = [index for index in range(4) if any(row[index] for row in rows)]
    head = ("関係", "計画", "期間", "備考")
    return Data(tuple(head[it] for it in filled), tuple(tuple(row[it] for it in filled) for row in rows))

"""推進体制図: meetings as boxes, those they report to above them, and the groups that they share below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from jusou_plan.document.figures.drawn import Data, Drawn
from jusou_plan.document.figures.letters import text_width
from jusou_plan.document.figures.meeting_words import (
    field_text,
    groups_of,
    member_text,
    members_by_section,
)
from jusou_plan.document.figures.palette import (
    GAP,
    HEADING,
    NAME,
    PANEL,
    PAPER,
    SMALL,
    STROKE,
    TINTED,
    WIDTH,
)
from jusou_plan.document.figures.pieces import Card, Columns, Pairs, Words, heading, rows_of
from jusou_plan.document.figures.shapes import Frame, Path, Shape, drawing
from jusou_plan.document.scribe import Scribe
from jusou_plan.model.block import FieldChoice
from jusou_plan.model.meeting import Meeting
from jusou_plan.model.organization import Group

FIELDS = ("兼ねる会議", "主催", "座長", "頻度", "構成員")
"""What is said of each meeting when a plan does not choose."""

_MOST_COLUMNS = 3
_MOST_GROUPS = 3
_LANE = 14.0
_CHANNEL = 12.0
_ROOM = 14.0


class _Kind(Enum):
    """How two meetings are joined, with the words of the legend."""

    REPORT = "報告先"
    MEMBERS = "メンバーが構成員となる"


@dataclass(frozen=True, slots=True)
class _Edge:
    """A joint from the meeting below to the one above, by their places in the figure."""

    source: int
    target: int
    kind: _Kind


def meeting_chart(
    scribe: Scribe, meetings: Sequence[Meeting], fields: Sequence[FieldChoice] = (), *, groups: bool = True
) -> Drawn | None:
    """Draw `meetings`, each under those that it reports to (報告先) or lends its members to.

    `groups` says whether the members of the named groups stand below. Gives None when there is no meeting.
    """
    if not meetings:
        return None
    choices = tuple(fields) or tuple(FieldChoice.model_validate(field) for field in FIELDS)
    teller = _Teller(scribe, meetings, choices)
    edges = _edges(scribe, meetings)
    rows = _rows(_levels(scribe, meetings, edges))
    chart = _Chart([teller.card(meeting) for meeting in meetings], rows, edges)
    shapes, y = chart.shapes()
    shared = teller.groups() if groups else ()
    if shared:
        cards = [teller.group_card(group) for group in shared]
        piece = Card(rows_of(cards, _MOST_GROUPS), PANEL, Words("構成員の内訳", HEADING), TINTED)
        frame = Frame(STROKE, y + GAP, WIDTH - 2 * STROKE, piece.height(WIDTH - 2 * STROKE))
        shapes += piece.draw(frame)
        y = frame.bottom
    legend, y = _legend(edges, y)
    whole = drawing(y + STROKE, [*shapes, *legend], width=WIDTH)
    return Drawn(whole, teller.said(edges, shared), teller.data(edges, shared))


class _Teller:
    """Puts meetings and groups into cards, and the whole into sentences."""

    def __init__(self, scribe: Scribe, meetings: Sequence[Meeting], fields: Sequence[FieldChoice]) -> None:
        self._scribe = scribe
        self._meetings = meetings
        self._fields = fields

    def card(self, meeting: Meeting) -> Card:
        """Give the box of a meeting."""
        return Card(Pairs(self._pairs(meeting)), PAPER, heading(meeting.name, NAME))

    def _pairs(self, meeting: Meeting) -> list[tuple[str, str]]:
        pairs: list[tuple[str, str]] = []
        for choice in self._fields:
            text = field_text(self._scribe, meeting, choice.field)
            if choice.field == "構成員" and any(member.section for member in meeting.members):
                sections = members_by_section(self._scribe, meeting)
                pairs += [(section or choice.printed, names) for section, names in sections]
            elif text:
                pairs.append((choice.printed, text))
        return pairs

    def groups(self) -> tuple[Group, ...]:
        """Give the groups whose members stand below."""
        told = any(choice.field == "構成員" for choice in self._fields)
        return groups_of(self._scribe, self._meetings) if told else ()

    def group_card(self, group: Group) -> Card:
        """Give the box of a group."""
        return Card(Words(self._members(group), SMALL, align="start"), PAPER, Words(group.name, NAME), TINTED)

    def _members(self, group: Group) -> str:
        return "、".join(member_text(self._scribe, member) for member in group.members)

    def said(self, edges: Sequence[_Edge], groups: Sequence[Group]) -> str:
        """Give what the figure says."""
        sentences = ["会議体による推進体制を表した図。"]
        for index, meeting in enumerate(self._meetings):
            sentences.append(f"{meeting.name}。")
            sentences += [f"{label}は{text}。" for label, text in self._pairs(meeting)]
            for edge in edges:
                if edge.kind is _Kind.REPORT and edge.source == index:
                    sentences.append(f"{meeting.name}は、{self._meetings[edge.target].name}に報告する。")
                if edge.kind is _Kind.MEMBERS and edge.source == index:
                    sentences.append(
                        f"{meeting.name}のメンバーが、{self._meetings[edge.target].name}の構成員となる。"
                    )
        sentences += [f"{group.name}は、{self._members(group)}。" for group in groups]
        return "".join(sentences)

    def data(self, edges: Sequence[_Edge], groups: Sequence[Group]) -> Data:
        """Give what the figure shows, a row for each thing said of a meeting or a group."""
        rows: list[tuple[str, ...]] = []
        for index, meeting in enumerate(self._meetings):
            told = self._pairs(meeting)
            for kind in _Kind:
                targets = [it.target for it in edges if it.source == index and it.kind is kind]
                names = "、".join(self._meetings[target].name for target in targets)
                told += [(_JOINED[kind], names)] if names else []
            rows += [(meeting.name, *pair) for pair in told or [("", "")]]
        rows += [(group.name, "構成員", self._members(group)) for group in groups]
        return Data(("会議・群", "項目", "内容"), tuple(rows))


_JOINED = {_Kind.REPORT: "報告先", _Kind.MEMBERS: "メンバーが構成員となる会議"}

# --- what is joined to what -------------------------------------------------------------------------------


def _edges(scribe: Scribe, meetings: Sequence[Meeting]) -> list[_Edge]:
    places = {id(meeting): index for index, meeting in enumerate(meetings)}
    found: list[_Edge] = []
    for index, meeting in enumerate(meetings):
        for reference in meeting.reports_to:
            target = places.get(id(scribe.loaded.resolve(reference)))
            if target is not None and target != index:
                found.append(_Edge(index, target, _Kind.REPORT))
        for member in meeting.members:
            lender = places.get(id(scribe.loaded.resolve(member.meeting))) if member.meeting else None
            if lender is not None and lender != index:
                found.append(_Edge(lender, index, _Kind.MEMBERS))
    return list(dict.fromkeys(found))


def _levels(scribe: Scribe, meetings: Sequence[Meeting], edges: Sequence[_Edge]) -> list[list[int]]:
    """Put each meeting below all that it is joined to; one that is joined to none, beside that it is like."""
    above: dict[int, set[int]] = {index: set() for index in range(len(meetings))}
    for edge in edges:
        if not _leads(above, edge.target, edge.source):
            above[edge.source].add(edge.target)
    depth = dict.fromkeys(above, 0)
    unsettled = True
    while unsettled:
        unsettled = False
        for index, others in above.items():
            level = 1 + max((depth[other] for other in others), default=-1)
            unsettled |= level != depth[index]
            depth[index] = level
    joined = {index for edge in edges for index in (edge.source, edge.target)}
    places = {id(meeting): index for index, meeting in enumerate(meetings)}
    for index, meeting in enumerate(meetings):
        lenders = (places.get(id(scribe.loaded.resolve(item.meeting))) for item in meeting.borrowed)
        like = next((lender for lender in lenders if lender in joined), None)
        if index not in joined and like is not None:
            depth[index] = depth[like]
    return [[index for index in depth if depth[index] == level] for level in range(max(depth.values()) + 1)]


def _leads(above: dict[int, set[int]], start: int, end: int) -> bool:
    """Tell whether one comes from `start` up to `end`: a joint that closes such a ring lifts nothing."""
    reached, waiting = {start}, [start]
    while waiting:
        new = above[waiting.pop()] - reached
        reached |= new
        waiting += new
    return end in reached


def _rows(levels: Sequence[Sequence[int]]) -> list[list[int]]:
    rows: list[list[int]] = []
    for level in levels:
        count = -(-len(level) // _MOST_COLUMNS)
        length = -(-len(level) // count) if count else 1
        ordered = sorted(level)
        rows += [ordered[start : start + length] for start in range(0, len(ordered), length)]
    return rows


# --- the chart --------------------------------------------------------------------------------------------


class _Chart:
    """Boxes in rows, and joints that run between rows and, past a row, in lanes at the right."""

    def __init__(self, cards: Sequence[Card], rows: Sequence[Sequence[int]], edges: Sequence[_Edge]) -> None:
        self._cards = cards
        self._rows = rows
        self._row_of = {index: number for number, row in enumerate(rows) for index in row}
        self._upward = [edge for edge in edges if self._row_of[edge.target] < self._row_of[edge.source]]
        self._lanes = [edge for edge in self._upward if self._span(edge) > 1]
        self._channels = self._assign()
        self._frames: dict[int, Frame] = {}
        self._tops: list[float] = []

    def shapes(self) -> tuple[list[Shape], float]:
        """Give all boxes and joints, and where they end."""
        shapes: list[Shape] = []
        width = WIDTH - 2 * STROKE - _LANE * len(self._lanes)
        y = STROKE
        for number, row in enumerate(self._rows):
            columns = Columns([self._cards[index] for index in row])
            frame = Frame(STROKE, y, width, columns.height(width))
            shapes += columns.draw(frame)
            self._frames |= dict(zip(row, columns.frames(frame), strict=True))
            self._tops.append(frame.bottom)
            y = frame.bottom + self._gap(number)
        shapes += [self._joint(edge) for edge in self._upward]
        return shapes, self._tops[-1]

    def _span(self, edge: _Edge) -> int:
        return self._row_of[edge.source] - self._row_of[edge.target]

    def _assign(self) -> dict[tuple[int, int, _Kind], int]:
        """Give each joint's end a channel of its own in the gap under a row; joints to one end share it."""
        channels: dict[tuple[int, int, _Kind], int] = {}
        used: dict[int, int] = {}
        for edge in self._upward:
            gaps = {self._row_of[edge.target], self._row_of[edge.source] - 1}
            for gap in sorted(gaps):
                key = (gap, edge.target, edge.kind)
                if key not in channels:
                    channels[key] = used.get(gap, 0)
                    used[gap] = channels[key] + 1
        return channels

    def _gap(self, row: int) -> float:
        number = sum(1 for gap, _, _ in self._channels if gap == row)
        return 2 * _ROOM + _CHANNEL * max(number - 1, 0) if number else GAP

    def _channel(self, gap: int, edge: _Edge) -> float:
        return self._tops[gap] + _ROOM + _CHANNEL * self._channels[gap, edge.target, edge.kind]

    def _joint(self, edge: _Edge) -> Path:
        source, target = self._frames[edge.source], self._frames[edge.target]
        end_x = self._entry(target, edge)
        start_x = self._exit(source, edge, end_x)
        below, above = self._row_of[edge.source] - 1, self._row_of[edge.target]
        points = [(start_x, source.y), (start_x, self._channel(below, edge))]
        if edge in self._lanes:
            lane = WIDTH - STROKE - _LANE * (self._lanes.index(edge) + 0.5)
            points += [(lane, self._channel(below, edge)), (lane, self._channel(above, edge))]
        points += [(end_x, self._channel(above, edge)), (end_x, target.bottom)]
        return Path(_corners(points), head=True, dashed=edge.kind is _Kind.MEMBERS)

    def _entry(self, target: Frame, edge: _Edge) -> float:
        """Give where joints of a kind reach a meeting from below, the kinds side by side."""
        kinds = list(dict.fromkeys(it.kind for it in self._upward if it.target == edge.target))
        return round(target.middle + (kinds.index(edge.kind) - (len(kinds) - 1) / 2) * 2 * _LANE, 2)

    def _exit(self, source: Frame, edge: _Edge, end_x: float) -> float:
        """Give where a joint leaves a meeting: right under its end if it can, else at a place of its own."""
        straight = edge not in self._lanes
        if straight and source.x + _LANE < end_x < source.right - _LANE:
            return end_x
        others = [it for it in self._upward if it.source == edge.source]
        if straight:
            return round(source.middle + others.index(edge) * _LANE * (1 if end_x > source.middle else -1), 2)
        return round(source.right - (others.index(edge) + 1) * 2 * _LANE, 2)


def _corners(points: Sequence[tuple[float, float]]) -> tuple[tuple[float, float], ...]:
    """Leave out points that lie on the way between their neighbours."""
    kept: list[tuple[float, float]] = []
    for point in points:
        if kept and point == kept[-1]:
            continue
        if len(kept) > 1 and (
            kept[-2][0] == kept[-1][0] == point[0] or kept[-2][1] == kept[-1][1] == point[1]
        ):
            kept.pop()
        kept.append(point)
    return tuple(kept)


def _legend(edges: Sequence[_Edge], y: float) -> tuple[list[Shape], float]:
    shapes: list[Shape] = []
    x = STROKE
    for kind in dict.fromkeys(edge.kind for edge in edges):
        top = y + GAP
        middle = top + SMALL.leading / 2
        ends = ((x, middle), (x + _SAMPLE, middle))
        shapes.append(Path(ends, head=True, dashed=kind is _Kind.MEMBERS))
        words = Words(kind.value, SMALL, align="start")
        width = text_width(kind.value, SMALL) + 1.0
        shapes += words.draw(Frame(x + _SAMPLE + 6.0, top, width, 0.0))
        x += _SAMPLE + 6.0 + width + 2 * GAP
    return shapes, y + GAP + SMALL.leading if shapes else y


_SAMPLE = 36.0

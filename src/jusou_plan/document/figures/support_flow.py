"""支援フロー: who hears people out by field, the meetings of 多機関協働事業, and the supports that follow.

The arrows are those of the Act: 第5号 has 支援関係機関 work together on cases that one alone cannot solve. A
meeting that decides which cases go on to it (つなぐ先) stands between.
"""

from __future__ import annotations

from collections.abc import Sequence

from jusou_plan.document.figures.drawn import Drawn
from jusou_plan.document.figures.facts import (
    Part,
    SupportWithProjects,
    all_of,
    by_field,
    subproject_lines,
    supports_by_part,
)
from jusou_plan.document.figures.meeting_words import field_text, plain_prose
from jusou_plan.document.figures.palette import (
    BETWEEN_TIERS,
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
from jusou_plan.document.figures.pieces import (
    Card,
    Columns,
    Item,
    Pairs,
    Piece,
    Stack,
    Words,
    heading,
    rows_of,
)
from jusou_plan.document.figures.shapes import Drawing, Frame, Path, Shape, drawing
from jusou_plan.document.figures.support_flow_words import (
    ABOUT_MEETING,
    FOLLOWING,
    SUPPORTS,
    Told,
    about,
    data,
    desk_lines,
    first_sentence,
    meeting_pairs,
    said,
)
from jusou_plan.document.scribe import Scribe
from jusou_plan.model.block import SupportFlow
from jusou_plan.model.highlight import Highlight
from jusou_plan.model.meeting import Meeting, MeetingKind
from jusou_plan.model.part import ALL
from jusou_plan.model.project import Project

_MOST_COLUMNS = 4
_MOST_ITEMS = 3
_INNER = WIDTH - 2 * STROKE


def support_flow(scribe: Scribe, wishes: SupportFlow | None = None) -> Drawn | None:
    """Draw the way of a case: 第1号 by field, 多機関協働事業 with its meetings, then 第4号, 第2号, 第3号.

    `wishes` may put people before the desks, other desks and supports beside those of the plan, and tell
    which cases the desks handle themselves and which they refer. Gives None when the plan has neither
    多機関協働事業 nor one of the two meetings, or nothing around them.
    """
    wishes = wishes or SupportFlow.model_validate({SupportFlow.KEY: ALL})
    parts = supports_by_part(scribe)
    meetings = [
        it for it in scribe.plan.meetings if not {MeetingKind.SUPPORT, MeetingKind.JUSOU}.isdisjoint(it.kinds)
    ]
    following = [part for part in FOLLOWING if parts[part]]
    if not (meetings or parts[Part.COOPERATION]) or not (parts[Part.CONSULTATION] or following):
        return None
    composer = _Composer(scribe, wishes)
    course = _Course()
    if wishes.people:
        course.add(Card(Words(wishes.people, NAME), PAPER))
    if parts[Part.CONSULTATION]:
        course.add(composer.desks(parts[Part.CONSULTATION]))
    if wishes.handled:
        course.fork(_case(wishes.handled), _case(wishes.referred) if wishes.referred else None)
    elif wishes.referred:
        course.add(_case(wishes.referred))
    gates = _gates(scribe, parts[Part.COOPERATION], meetings)
    if gates:
        course.add(composer.gates(gates))
    course.add(composer.hub(parts[Part.COOPERATION], meetings))
    last = [composer.support(parts[part]) for part in following]
    last += [composer.other(other) for other in wishes.others]
    if wishes.handled or wishes.others:
        course.end(Card(rows_of(last, _MOST_COLUMNS, _NARROW), PANEL, heading(SUPPORTS, HEADING)))
    elif last:
        course.end_in_columns(Columns(last))
    told = Told(scribe, wishes, parts, gates, meetings)
    return Drawn(course.drawing(), said(told), data(told))


def _gates(
    scribe: Scribe, supports: Sequence[SupportWithProjects], within: Sequence[Meeting]
) -> list[Meeting]:
    """Give the meetings that lead to 多機関協働事業, apart from its own."""
    hubs = [id(support.support) for support in supports]
    return [
        meeting
        for meeting in scribe.plan.meetings
        if not any(meeting is other for other in within)
        and any(id(scribe.loaded.resolve(reference)) in hubs for reference in meeting.leads_to)
    ]


_ASIDE = 0.28
"""The share of the width that goes past 多機関協働事業."""


def _case(text: str) -> Card:
    """Give which cases go a way."""
    return Card(Words(text, SMALL), TINTED)


class _Course:
    """Tiers from top to bottom, arrows between them; after a fork, one way goes past the tiers below."""

    def __init__(self) -> None:
        self._shapes: list[Shape] = []
        self._last: Frame | None = None
        self._aside: Frame | None = None
        self._lane = Frame(STROKE, STROKE, _INNER, 0.0)
        self._y = STROKE

    def add(self, tier: Piece) -> None:
        """Put a tier below the last, an arrow leading to it."""
        frame = self._place(tier)
        if self._last is not None:
            self._shapes.append(Path(((frame.middle, self._last.bottom), (frame.middle, frame.y)), head=True))
        self._settle(frame)

    def fork(self, aside: Piece, ahead: Piece | None) -> None:
        """Part the way: what goes past at the left, what goes on at the right."""
        width = _INNER * _ASIDE
        lane = Frame(STROKE + width + GAP, self._y, _INNER - width - GAP, 0.0)
        height = max(aside.height(width), ahead.height(lane.width) if ahead else 0.0)
        frame = Frame(STROKE, self._y, width, height)
        self._shapes += aside.draw(frame)
        if self._last is not None:
            self._shapes.append(Path(((frame.middle, self._last.bottom), (frame.middle, frame.y)), head=True))
        self._aside, self._lane = frame, lane
        if ahead is not None:
            right = Frame(lane.x, self._y, lane.width, height)
            self._shapes += ahead.draw(right)
            if self._last is not None:
                start = (right.middle, self._last.bottom)
                self._shapes.append(Path((start, (right.middle, right.y)), head=True))
            self._settle(right)

    def end(self, tier: Piece) -> None:
        """Put the last tier over the whole width, joined with the one above it."""
        above = self._last
        self._lane = Frame(STROKE, self._y, _INNER, 0.0)
        frame = self._place(tier)
        if above is not None:
            self._shapes.append(
                Path(((above.middle, above.bottom), (above.middle, frame.y)), head=True, tail=True)
            )
        if self._aside is not None:
            start = (self._aside.middle, self._aside.bottom)
            self._shapes.append(Path((start, (self._aside.middle, frame.y)), head=True))
        self._settle(frame)

    def end_in_columns(self, row: Columns) -> None:
        """Put the last tier, each of its columns joined with the one above it."""
        above, frame = self._last, self._place(row)
        if above is not None:
            self._shapes += [
                Path(((column.middle, above.bottom), (column.middle, frame.y)), head=True, tail=True)
                for column in row.frames(frame)
            ]
        self._settle(frame)

    def drawing(self) -> Drawing:
        """Give the finished drawing."""
        return drawing(self._y - BETWEEN_TIERS + STROKE, self._shapes, width=WIDTH)

    def _place(self, tier: Piece) -> Frame:
        frame = Frame(self._lane.x, self._y, self._lane.width, tier.height(self._lane.width))
        self._shapes += tier.draw(frame)
        return frame

    def _settle(self, frame: Frame) -> None:
        self._last, self._y = frame, frame.bottom + BETWEEN_TIERS


class _Composer:
    def __init__(self, scribe: Scribe, wishes: SupportFlow) -> None:
        self._scribe = scribe
        self._wishes = wishes

    def desks(self, supports: Sequence[SupportWithProjects]) -> Card:
        """Give 第1号: for each field, its projects and where people turn to."""
        columns = [self._field(field, projects) for field, projects in by_field(all_of(supports)).items()]
        if self._wishes.other_desks:
            columns.append(Card(Words(self._wishes.other_desks, NAME), PAPER, pad=6.0))
        title = heading("・".join(support.title for support in supports), HEADING)
        most = _MOST_COLUMNS + bool(self._wishes.other_desks)
        return Card(rows_of(columns, most, _NARROW), TINTED, title)

    def _field(self, field: str, projects: Sequence[Project]) -> Card:
        pieces = [
            Stack(
                [
                    Words(project.name, NAME),
                    *(Words(desk, SMALL) for desk in desk_lines(self._scribe, self._wishes, project)),
                ]
            )
            for project in projects
        ]
        return Card(Stack(pieces, GAP), PAPER, Words(field, NAME) if field else None, TINTED, pad=6.0)

    def gates(self, meetings: Sequence[Meeting]) -> Piece:
        """Give the meetings between consultation and 多機関協働事業, with their members."""
        return rows_of([self._meeting(meeting, (*ABOUT_MEETING, "構成員")) for meeting in meetings], 2)

    def hub(self, supports: Sequence[SupportWithProjects], meetings: Sequence[Meeting]) -> Card:
        """Give 多機関協働事業 with its meetings side by side."""
        title = "・".join(support.title for support in supports) or "・".join(it.name for it in meetings)
        pieces: list[Piece] = []
        for project in all_of(supports):
            pieces += [Words(text, SMALL) for text in about(self._scribe, project)]
        told = [support.support.highlight for support in supports if support.support.highlight]
        for highlight in told:
            pieces.append(Words(highlight.heading, NAME))
            items = [Card(Words(item, SMALL), PAPER, pad=6.0) for item in highlight.items]
            pieces.append(rows_of(items, _MOST_ITEMS, _NARROW))
        if meetings and not told:
            pieces.append(rows_of([self._meeting(meeting) for meeting in meetings], 2))
        return Card(Stack(pieces, _APART), PANEL, heading(title, HEADING))

    def _meeting(self, meeting: Meeting, fields: Sequence[str] = ABOUT_MEETING) -> Card:
        pieces: list[Piece] = []
        purpose = field_text(self._scribe, meeting, "目的")
        if purpose:
            pieces.append(Words(first_sentence(purpose), SMALL, align="start"))
        pairs = meeting_pairs(self._scribe, meeting, fields)
        if pairs:
            pieces.append(Pairs(pairs))
        return Card(Stack(pieces, _APART), PAPER, Words(meeting.name, NAME), TINTED)

    def support(self, supports: Sequence[SupportWithProjects]) -> Card:
        """Give a support that follows: what it does, and its projects."""
        pieces: list[Piece] = []
        for support in supports:
            if support.support.highlight:
                pieces += _highlighted(support.support.highlight)
                continue
            if support.support.summary:
                summary = first_sentence(plain_prose(self._scribe, support.support.summary))
                pieces.append(Words(summary, SMALL, align="start"))
            for project in support.projects:
                own = () if project.name == support.support.name else (project.name,)
                pieces += [Item(line) for line in own or subproject_lines(project)]
        return Card(Stack(pieces), PAPER, Stack([heading(support.title, NAME) for support in supports]))

    def other(self, highlight: Highlight) -> Card:
        """Give what a case may lead to besides the supports of the plan."""
        body = Stack([Item(item) for item in highlight.items])
        return Card(body, PAPER, heading(highlight.heading, NAME))


def _highlighted(highlight: Highlight) -> list[Piece]:
    """Give the heading and the words of a box."""
    return [Words(highlight.heading, NAME), *(Item(item) for item in highlight.items)]


_NARROW = 8.0
_APART = 6.0

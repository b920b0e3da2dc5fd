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
    departments,
    desk_words,
    everything,
    field_words,
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
from jusou_plan.document.figures.shapes import Frame, Path, Shape, drawing
from jusou_plan.document.scribe import Scribe
from jusou_plan.model.meeting import Meeting, MeetingKind
from jusou_plan.model.project import Project

_MOST_COLUMNS = 4
_ABOUT_MEETING = ("主催", "協力", "頻度", "併催")
_INNER = WIDTH - 2 * STROKE
_NEXT = (Part.OUTREACH, Part.PARTICIPATION, Part.COMMUNITY)


def support_flow(scribe: Scribe) -> Drawn | None:
    """Draw the way of a case: 第1号 by field, 多機関協働事業 with its meetings, then 第4号, 第2号, 第3号.

    Gives None when the plan has neither 多機関協働事業 nor one of the two meetings, or nothing around them.
    """
    parts = supports_by_part(scribe)
    meetings = [
        it for it in scribe.plan.meetings if not {MeetingKind.SUPPORT, MeetingKind.JUSOU}.isdisjoint(it.kinds)
    ]
    following = [part for part in _NEXT if parts[part]]
    if not (meetings or parts[Part.COOPERATION]) or not (parts[Part.CONSULTATION] or following):
        return None
    composer = _Composer(scribe)
    tiers: list[tuple[Piece, bool]] = []
    if parts[Part.CONSULTATION]:
        tiers.append((composer.desks(parts[Part.CONSULTATION]), False))
    gates = _gates(scribe, parts[Part.COOPERATION], meetings)
    if gates:
        tiers.append((composer.gates(gates), False))
    tiers.append((composer.hub(parts[Part.COOPERATION], meetings), True))
    row = Columns([composer.support(parts[part]) for part in following]) if following else None
    if row:
        tiers.append((row, False))
    shapes: list[Shape] = []
    y = STROKE
    for index, (tier, joined) in enumerate(tiers):
        frame = Frame(STROKE, y, _INNER, tier.height(_INNER))
        shapes += tier.draw(frame)
        y = frame.bottom + BETWEEN_TIERS
        if index + 1 == len(tiers):
            break
        columns = row.frames(Frame(STROKE, y, _INNER, 0.0)) if row and joined else [frame]
        shapes += [
            Path(((column.middle, frame.bottom), (column.middle, y)), head=True, tail=joined)
            for column in columns
        ]
    return Drawn(
        drawing(y - BETWEEN_TIERS + STROKE, shapes, width=WIDTH), _said(scribe, parts, gates, meetings)
    )


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


class _Composer:
    def __init__(self, scribe: Scribe) -> None:
        self._scribe = scribe

    def desks(self, supports: Sequence[SupportWithProjects]) -> Card:
        """Give 第1号: for each field, its projects and where people turn to."""
        columns = [self._field(field, projects) for field, projects in by_field(all_of(supports)).items()]
        title = heading("・".join(support.title for support in supports), HEADING)
        return Card(rows_of(columns, _MOST_COLUMNS, _NARROW), TINTED, title)

    def _field(self, field: str, projects: Sequence[Project]) -> Card:
        pieces = [
            Stack([Words(project.name, NAME), *(Words(desk, SMALL) for desk in self.desk_lines(project))])
            for project in projects
        ]
        return Card(Stack(pieces, GAP), PAPER, Words(field, NAME) if field else None, TINTED, pad=6.0)

    def desk_lines(self, project: Project) -> tuple[str, ...]:
        """Give where people turn to with a project: its sites, else the departments in charge."""
        return desk_words(self._scribe, project) or departments(self._scribe, [project])

    def gates(self, meetings: Sequence[Meeting]) -> Piece:
        """Give the meetings between consultation and 多機関協働事業, with their members."""
        return rows_of([self._meeting(meeting, (*_ABOUT_MEETING, "構成員")) for meeting in meetings], 2)

    def hub(self, supports: Sequence[SupportWithProjects], meetings: Sequence[Meeting]) -> Card:
        """Give 多機関協働事業 with its meetings side by side."""
        title = "・".join(support.title for support in supports) or "・".join(it.name for it in meetings)
        pieces: list[Piece] = []
        for project in all_of(supports):
            pieces += [Words(text, SMALL) for text in self.about(project)]
        if meetings:
            pieces.append(rows_of([self._meeting(meeting) for meeting in meetings], 2))
        return Card(Stack(pieces, _APART), PANEL, heading(title, HEADING))

    def about(self, project: Project) -> list[str]:
        """Give whom a project is for and who is in charge, with a label each."""
        targets = [plain_prose(self._scribe, text) for text in everything(project.target)]
        names = departments(self._scribe, [project])
        lines = [f"支援対象者：{'、'.join(targets)}"] if targets else []
        return [*lines, f"所管課：{'、'.join(names)}"] if names else lines

    def _meeting(self, meeting: Meeting, fields: Sequence[str] = _ABOUT_MEETING) -> Card:
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
            if support.support.summary:
                summary = first_sentence(plain_prose(self._scribe, support.support.summary))
                pieces.append(Words(summary, SMALL, align="start"))
            for project in support.projects:
                own = () if project.name == support.support.name else (project.name,)
                pieces += [Item(line) for line in own or subproject_lines(project)]
        return Card(Stack(pieces), PAPER, Stack([heading(support.title, NAME) for support in supports]))


_NARROW = 8.0
_APART = 6.0


def first_sentence(text: str) -> str:
    """Give the first sentence of a text."""
    end = text.find("。")
    return text[: end + 1] if end >= 0 else text


def meeting_pairs(scribe: Scribe, meeting: Meeting, fields: Sequence[str]) -> list[tuple[str, str]]:
    """Give what a meeting says under `fields`, each with its label."""
    said = ((field, field_text(scribe, meeting, field)) for field in fields)
    return [(field, text) for field, text in said if text]


def _said(
    scribe: Scribe,
    parts: dict[Part, tuple[SupportWithProjects, ...]],
    gates: Sequence[Meeting],
    meetings: Sequence[Meeting],
) -> str:
    composer = _Composer(scribe)
    sentences = ["相談から支援までの連携を表した図。"]
    for support in parts[Part.CONSULTATION]:
        listed = "、".join(_desk_said(composer, project) for project in support.projects)
        sentences.append(f"{support.title}{'：' if listed else ''}{listed}。")
    sentences += [_meeting_said(scribe, meeting, (*_ABOUT_MEETING, "構成員")) for meeting in gates]
    hub = "・".join(support.title for support in parts[Part.COOPERATION])
    if hub and parts[Part.CONSULTATION]:
        sentences.append(f"そこから{hub}につながる。")
    elif hub:
        sentences.append(f"{hub}。")
    for project in all_of(parts[Part.COOPERATION]):
        sentences += [f"{text}。" for text in composer.about(project)]
    sentences += [_meeting_said(scribe, meeting, _ABOUT_MEETING) for meeting in meetings]
    following = [support.title for part in _NEXT for support in parts[part]]
    if following:
        sentences.append(f"{hub or '会議'}は、{'、'.join(following)}と連携する。")
    return "".join(sentences)


def _meeting_said(scribe: Scribe, meeting: Meeting, fields: Sequence[str]) -> str:
    purpose = first_sentence(field_text(scribe, meeting, "目的")).rstrip("。")
    words = [purpose] if purpose else []
    words += [f"{field}は{text}" for field, text in meeting_pairs(scribe, meeting, fields)]
    return f"{meeting.name}{'：' if words else ''}{'。'.join(words)}。"


def _desk_said(composer: _Composer, project: Project) -> str:
    field, desks = field_words(project), "、".join(composer.desk_lines(project))
    return (f"{field}の" if field else "") + project.name + (f"（{desks}）" if desks else "")

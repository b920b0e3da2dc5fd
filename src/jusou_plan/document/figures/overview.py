"""全体イメージ: the supports of the plan around 多機関協働事業, their projects by field."""

from __future__ import annotations

from collections.abc import Sequence

from jusou_plan.document.figures.drawn import Drawn
from jusou_plan.document.figures.facts import (
    Part,
    SupportWithProjects,
    all_of,
    by_field,
    departments,
    field_words,
    project_said,
    projects_data,
    subproject_lines,
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
    QUIET,
    SMALL,
    SOLID,
    STROKE,
    TINTED,
    TITLE,
    WIDTH,
)
from jusou_plan.document.figures.pieces import Card, Columns, Item, Piece, Stack, Words, heading, rows_of
from jusou_plan.document.figures.shapes import Box, Frame, Path, Shape, drawing
from jusou_plan.document.scribe import Scribe
from jusou_plan.model.project import Project

_MOST_COLUMNS = 4


def overview(scribe: Scribe, *, in_charge: bool = True) -> Drawn | None:
    """Draw the supports: 第1号 above, 第4号, 第5号・第6号 and 第2号 in the middle, 第3号 below.

    Gives None when the plan has no 支援. `in_charge` says whether 所管課 are shown.
    """
    parts = supports_by_part(scribe)
    if not any(parts.values()):
        return None
    law = scribe.law("重層事業")
    title = f"重層的支援体制整備事業（{law}）" if law else "重層的支援体制整備事業"
    composer = _Composer(scribe, in_charge=in_charge)
    tiers: list[Piece] = []
    middle = [part for part in (Part.OUTREACH, Part.COOPERATION, Part.PARTICIPATION) if parts[part]]
    above = [composer.panel(parts[Part.CONSULTATION])] if parts[Part.CONSULTATION] else []
    below = [composer.panel(parts[part]) for part in (Part.COMMUNITY, Part.OTHER) if parts[part]]
    row = [Columns([composer.support(parts[part], part) for part in middle], BETWEEN_TIERS)] if middle else []
    tiers = [*above, *row, *below]
    centre = middle.index(Part.COOPERATION) if Part.COOPERATION in middle else None
    shapes: list[Shape] = []
    inner = WIDTH - 2 * (PAD + STROKE)
    caption = Words(title, TITLE)
    y = PAD + caption.height(inner)
    shapes += caption.draw(Frame(PAD + STROKE, PAD, inner, 0.0))
    y += PAD
    frames: list[Frame] = []
    for tier in tiers:
        frame = Frame(PAD + STROKE, y, inner, tier.height(inner))
        frames.append(frame)
        shapes += tier.draw(frame)
        y = frame.bottom + BETWEEN_TIERS
    if centre is not None:
        shapes += _joints(row[0].frames(frames[len(above)]), centre, frames, len(above))
    y += PAD - BETWEEN_TIERS
    if in_charge and departments(scribe, scribe.plan.projects):
        note = Words("各事業の末尾は、所管課です。", SMALL, QUIET, align="end")
        shapes += note.draw(Frame(PAD + STROKE, y, inner, 0.0))
        y += note.height(inner) + PAD
    height = y + STROKE
    outer = Box(Frame(STROKE, STROKE, WIDTH - 2 * STROKE, height - 2 * STROKE), PANEL)
    told = [support for part in _READING for support in parts[part]]
    return Drawn(
        drawing(height, [outer, *shapes], width=WIDTH),
        _said(scribe, title, parts, in_charge=in_charge),
        projects_data(scribe, told, in_charge=in_charge),
    )


def _joints(middle: Sequence[Frame], centre: int, tiers: Sequence[Frame], row: int) -> list[Shape]:
    """Give the lines from 多機関協働事業 to what stands beside, above and below it."""
    hub = middle[centre]
    found: list[Shape] = []
    if centre > 0:
        found.append(Path(((middle[centre - 1].right, hub.centre), (hub.x, hub.centre))))
    if centre + 1 < len(middle):
        found.append(Path(((hub.right, hub.centre), (middle[centre + 1].x, hub.centre))))
    if row > 0:
        found.append(Path(((hub.middle, tiers[row - 1].bottom), (hub.middle, hub.y))))
    if row + 1 < len(tiers):
        found.append(Path(((hub.middle, hub.bottom), (hub.middle, tiers[row + 1].y))))
    return found


class _Composer:
    def __init__(self, scribe: Scribe, *, in_charge: bool) -> None:
        self._scribe = scribe
        self._in_charge = in_charge

    def panel(self, supports: Sequence[SupportWithProjects]) -> Card:
        """Give the supports of one item as a panel: a column for each field."""
        columns = [self._field(field, projects) for field, projects in by_field(all_of(supports)).items()]
        title = heading("・".join(support.title for support in supports), HEADING)
        return Card(rows_of(columns, _MOST_COLUMNS, 8.0), TINTED, title)

    def support(self, supports: Sequence[SupportWithProjects], part: Part) -> Card:
        """Give the supports of one item as a single box in the middle row."""
        names = {support.support.name for support in supports}
        pieces: list[Piece] = []
        for project in all_of(supports):
            pieces += self._project(project, own_name=project.name not in names)
        body = Stack(pieces)
        title = Stack([heading(support.title, NAME) for support in supports])
        look = TINTED if part is Part.COOPERATION else PAPER
        return Card(body, look, title, SOLID)

    def _field(self, field: str, projects: Sequence[Project]) -> Card:
        pieces: list[Piece] = []
        for project in projects:
            pieces.append(Stack(self._project(project, own_name=True)))
        return Card(Stack(pieces, GAP), PAPER, Words(field, NAME) if field else None, TINTED, pad=6.0)

    def _project(self, project: Project, *, own_name: bool) -> list[Piece]:
        pieces: list[Piece] = [Words(project.name, NAME, align="start")] if own_name else []
        if not own_name and field_words(project) and not subproject_lines(project):
            pieces.append(Words(field_words(project), SMALL, align="start"))
        pieces += [Item(line) for line in subproject_lines(project)]
        if self._in_charge:
            pieces += [
                Words(name, SMALL, QUIET, align="start") for name in departments(self._scribe, [project])
            ]
        return pieces


def _said(
    scribe: Scribe, title: str, parts: dict[Part, tuple[SupportWithProjects, ...]], *, in_charge: bool
) -> str:
    sentences = [f"{title}の全体を表した図。"]
    for part in _READING:
        for support in parts[part]:
            place = "（中央に置く）" if part is Part.COOPERATION else ""
            listed = "、".join(
                filter(
                    None, (project_said(scribe, it, support, in_charge=in_charge) for it in support.projects)
                )
            )
            sentences.append(f"{support.title}{place}{'：' if listed else ''}{listed}。")
    return "".join(sentences)


_READING = (
    Part.CONSULTATION,
    Part.COOPERATION,
    Part.OUTREACH,
    Part.PARTICIPATION,
    Part.COMMUNITY,
    Part.OTHER,
)
"""The order in which the figure is told."""

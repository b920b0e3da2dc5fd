"""事業構成図: projects by the items (号) of the Act in rows and by field in columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from jusou_plan.document.figures.drawn import Drawn
from jusou_plan.document.figures.facts import (
    SupportWithProjects,
    departments,
    field_words,
    item_words,
    project_said,
    projects_data,
    subproject_lines,
    supports_by_part,
)
from jusou_plan.document.figures.palette import (
    HEADING,
    NAME,
    PANEL,
    PAPER,
    QUIET,
    SMALL,
    SOLID,
    STROKE,
    TINTED,
    WHITE,
    WIDTH,
)
from jusou_plan.document.figures.pieces import Card, Item, Piece, Stack, Words
from jusou_plan.document.figures.shapes import Frame, Shape, drawing
from jusou_plan.document.scribe import Scribe
from jusou_plan.model.project import Project

_BAND = 148.0
"""The width of the column of supports."""

_APART = 8.0
_FEWEST, _MOST = 2, 5
_LAST = 99
_INNER = WIDTH - 2 * STROKE
_CELLS = _INNER - _BAND


def composition(scribe: Scribe, *, in_charge: bool = False) -> Drawn | None:
    """Draw each support as a row, in the order of the items, its projects under their fields.

    What is not for one field alone stands over all of them. `in_charge` says whether 所管課 are shown. Gives
    None when no support has a project.
    """
    supports = [it for part in supports_by_part(scribe).values() for it in part if it.projects]
    if not supports:
        return None
    supports.sort(key=_order)
    composer = _Composer(scribe, _fields(supports), in_charge=in_charge)
    shapes: list[Shape] = list(composer.head(STROKE))
    y = STROKE + composer.head_height
    for support in supports:
        height = composer.height(support)
        shapes += composer.row(support, Frame(STROKE, y, _INNER, height))
        y += height + _APART
    whole = drawing(y - _APART + STROKE, shapes, width=WIDTH)
    return Drawn(whole, composer.said(supports), projects_data(scribe, supports, in_charge=in_charge))


def _order(support: SupportWithProjects) -> int:
    own = support.support.basis or tuple(it for project in support.projects for it in project.basis)
    return own[0].number if own else _LAST


def _fields(supports: Sequence[SupportWithProjects]) -> tuple[str, ...]:
    """Give the fields that tell projects of one support apart; () when they are too many for columns."""
    found: dict[str, None] = {}
    for support in supports:
        own = dict.fromkeys(_field(project) for project in support.projects if _field(project))
        found |= own if len(own) >= _FEWEST else {}
    return tuple(found) if len(found) <= _MOST else ()


def _field(project: Project) -> str:
    """Give the one field of a project, "" for several or none."""
    return project.fields[0] if len(project.fields) == 1 else ""


class _Composer:
    """Lays the projects of supports out in the columns of their fields."""

    def __init__(self, scribe: Scribe, fields: Sequence[str], *, in_charge: bool) -> None:
        self._scribe = scribe
        self._fields = fields
        self._in_charge = in_charge
        self._column = (_CELLS - _APART * (len(fields) + 1)) / max(len(fields), 1)
        self._heads = [Card(Words(field, HEADING), TINTED, pad=5.0) for field in fields]

    @property
    def head_height(self) -> float:
        """The height of the fields' names with the room under them, 0 without columns."""
        return max((card.height(self._column) + _APART for card in self._heads), default=0.0)

    def head(self, y: float) -> Iterator[Shape]:
        """Give the names of the fields over their columns."""
        for index, card in enumerate(self._heads):
            yield from card.draw(self._cell(index, y, self.head_height - _APART))

    def height(self, support: SupportWithProjects) -> float:
        """Give the height of a row."""
        columns, wide = self._pieces(support)
        highest = max((column.height(self._column) for column in columns), default=0.0)
        parts = [it for it in (highest, wide.height(self._wide)) if it]
        title = self._title(support).height(_BAND)
        return max(title, sum(parts) + _APART * (len(parts) + 1))

    def row(self, support: SupportWithProjects, frame: Frame) -> Iterator[Shape]:
        """Give a row: the support, its projects under their fields, and under them those of several."""
        yield from Card(Stack([]), PANEL).draw(frame)
        yield from self._title(support).draw(Frame(frame.x, frame.y, _BAND, frame.height))
        columns, wide = self._pieces(support)
        highest = max((column.height(self._column) for column in columns), default=0.0)
        alone = all(len(column.pieces) <= 1 for column in columns)
        for index, column in enumerate(columns):
            cell = self._cell(index, frame.y + _APART, highest)
            for piece in (*column.pieces,) if alone else (column,):
                yield from piece.draw(cell)
        height = wide.height(self._wide)
        if height:
            top = frame.y + _APART + (highest + _APART if highest else 0.0)
            if not highest:
                top = frame.centre - height / 2
            yield from wide.draw(Frame(frame.x + _BAND + _APART, top, self._wide, height))

    @property
    def _wide(self) -> float:
        return _CELLS - 2 * _APART

    def _cell(self, index: int, y: float, height: float) -> Frame:
        x = STROKE + _BAND + _APART + index * (self._column + _APART)
        return Frame(x, y, self._column, height)

    def _title(self, support: SupportWithProjects) -> Card:
        words: list[Piece] = [Words(support.items, HEADING, WHITE)] if support.items else []
        return Card(Stack([*words, Words(support.support.name, NAME, WHITE)]), SOLID)

    def _pieces(self, support: SupportWithProjects) -> tuple[list[Stack], Stack]:
        """Give the cards of each column, and those over all columns."""
        within = {field: [it for it in support.projects if _field(it) == field] for field in self._fields}
        apart = len([field for field, projects in within.items() if projects]) >= _FEWEST
        columns = [Stack([self._card(it) for it in within[field]], _APART) for field in self._fields if apart]
        others = [it for it in support.projects if not apart or _field(it) not in self._fields]
        return columns, Stack([self._card(it, wide=True) for it in others], _APART)

    def _card(self, project: Project, *, wide: bool = False) -> Card:
        side = "middle" if wide else "start"
        pieces: list[Piece] = [] if wide else [Words(item_words(project), SMALL, QUIET, side)]
        pieces.append(Words(project.name, NAME, align=side))
        lines = subproject_lines(project)
        if wide and not lines and field_words(project):
            pieces.append(Words(field_words(project), SMALL))
        pieces += [Words(line, SMALL) if wide else Item(line) for line in lines]
        if self._in_charge:
            pieces += [Words(name, SMALL, QUIET, side) for name in departments(self._scribe, [project])]
        return Card(Stack(pieces), PAPER, pad=6.0)

    def said(self, supports: Sequence[SupportWithProjects]) -> str:
        """Give what the figure says."""
        by_field = "、分野を列に" if self._fields else ""
        sentences = [f"事業を、社会福祉法の号を行に{by_field}して並べた構成の図。"]
        for support in supports:
            told = (
                project_said(self._scribe, it, support, in_charge=self._in_charge) for it in support.projects
            )
            listed = "、".join(filter(None, told))
            sentences.append(f"{support.title}{'：' if listed else ''}{listed}。")
        return "".join(sentences)

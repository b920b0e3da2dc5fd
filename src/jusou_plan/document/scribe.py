"""Writing down what a plan says: words, prose, citations, cross references, the notes of a block."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import TypeVar

from jusou_plan.document.anchors import Anchors
from jusou_plan.document.nodes import (
    Block,
    Cell,
    CrossReference,
    Inline,
    NoteMark,
    Notes,
    Paragraph,
    Scope,
    Strong,
    Text,
)
from jusou_plan.document.nodes import Note as PrintedNote
from jusou_plan.document.prose import blocks, inlines
from jusou_plan.document.rewriting import rewritten
from jusou_plan.model.block import FigureBlock
from jusou_plan.model.citation import (
    ELEMENT_KINDS,
    EVERY_YEAR,
    PLACE_KINDS,
    SHARED_TEXT,
    WHOLE_ARTICLE,
    Citation,
)
from jusou_plan.model.indicator import Indicator, Observation
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.municipality import Municipality
from jusou_plan.model.note import Note
from jusou_plan.model.numbering import NumberStyle
from jusou_plan.model.organization import Organization
from jusou_plan.model.outline import Outline
from jusou_plan.model.part import Element, Part
from jusou_plan.model.prose import Prose
from jusou_plan.model.reference import NoteRef, Reference
from jusou_plan.model.shared_text import SharedText
from jusou_plan.model.values.fiscal_year import FiscalYear
from jusou_plan.model.values.problem import ValueProblem
from jusou_plan.model.values.quantity import Quantity
from jusou_plan.source.position import Span
from jusou_plan.statute.number import article_of, written_out
from jusou_plan.statute.read import read_statute

_MARK = "※"

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Key:
    """What a mark means that the document itself sets: two keys of the same words are one."""

    text: str
    origin: Span = field(compare=False)


@dataclass(frozen=True, slots=True)
class PlaceLabel:
    """How the document calls one of its own places: 「第2章」 and its title."""

    number: str
    title: str

    @property
    def words(self) -> str:
        """The number and the title as a citation prints them."""
        return f"{self.number} {self.title}".strip() if self.title else self.number


class NoteList:
    """The notes cited in one block, in the order of their first mark."""

    def __init__(self, prefix: str) -> None:
        """Take a prefix for anchors."""
        self._prefix = prefix
        self._notes: list[Note | Key] = []

    def mark(self, note: Note | Key, span: Span) -> NoteMark:
        """Give the mark of `note` at a place, listing the note when it is new."""
        index = next(
            (
                index
                for index, known in enumerate(self._notes)
                if known is note or (isinstance(note, Key) and known == note)
            ),
            len(self._notes),
        )
        if index == len(self._notes):
            self._notes.append(note)
        return NoteMark(self._anchor(index), f"{_MARK}{index + 1}", span)

    def _anchor(self, index: int) -> str:
        return f"{self._prefix}_{index + 1}"

    def printed(
        self, write: Callable[[Note | Key], tuple[Block, ...]], origin: Span
    ) -> tuple[PrintedNote, ...]:
        """Give the notes in print, those that notes themselves cite included."""
        notes: list[PrintedNote] = []
        while len(notes) < len(self._notes):
            index = len(notes)
            blocks = write(self._notes[index])
            notes.append(PrintedNote(self._anchor(index), f"{_MARK}{index + 1}", blocks, origin))
        return tuple(notes)

    def alone(self, nodes: T) -> T:
        """Give nodes with a bare mark where the note is the only one."""
        if len(self._notes) != 1:
            return nodes
        anchor = self._anchor(0)

        def bare(node: object) -> object:
            own = (isinstance(node, NoteMark) and node.target == anchor) or (
                isinstance(node, PrintedNote) and node.id == anchor
            )
            return replace(node, mark=_MARK) if own and isinstance(node, NoteMark | PrintedNote) else node

        return rewritten(nodes, bare)


class Scribe:
    """Turns the parts of one plan into inline and block nodes."""

    def __init__(self, loaded: LoadedPlan, places: Mapping[str, PlaceLabel]) -> None:
        """Take the plan, and how each section, table and figure with an id is called."""
        self.anchors = Anchors(places)
        self.loaded = loaded
        self.plan = loaded.plan
        self.outline = loaded.plan.outline or Outline.model_validate({})
        self._places = places
        self._figure_numbers: dict[int, str] = {}
        self._figure_labels: dict[str, PlaceLabel] = {}
        self._notes = NoteList("note_0")
        self._blocks = 0
        self._taking_in: list[SharedText] = []
        self._statute = read_statute()

    # --- notes ---------------------------------------------------------------------------------------

    def with_notes(
        self,
        write: Callable[[], tuple[Block, ...]],
        origin: Span,
        below: Callable[[Note], tuple[Block, ...]] = lambda note: (),
    ) -> tuple[Block, ...]:
        """Give what `write` gives, followed by the notes that it cited; `below` gives a note's 内容."""
        written, notes = self.apart(write, origin, below)
        return (*written, Notes(notes, origin)) if notes else written

    def apart(
        self,
        write: Callable[[], T],
        origin: Span,
        below: Callable[[Note], tuple[Block, ...]] = lambda note: (),
    ) -> tuple[T, tuple[PrintedNote, ...]]:
        """Give what `write` gives and the notes that it cited, which count from 1."""
        self._blocks += 1
        outer, self._notes = self._notes, NoteList(f"note_{self._blocks}")
        written = write()
        notes = self._notes.printed(
            lambda note: (*self._note(note), *(below(note) if isinstance(note, Note) else ())), origin
        )
        made = self._notes.alone((written, notes))
        self._notes = outer
        return made

    def _note(self, note: Note | Key) -> tuple[Block, ...]:
        if isinstance(note, Key):
            return self.paragraph((Text(note.text, note.origin),))
        term = note.term if note.term and self.outline.forms.terms_in_notes else ""
        lead = self.paragraph(self.strong(term, self.loaded.span(note, "語")), role="lead") if term else ()
        return (*lead, *self.prose(note.text))

    def key_mark(self, text: str, span: Span) -> NoteMark:
        """Give the mark of a key that the document sets itself."""
        return self._notes.mark(Key(text, span), span)

    def list_notes(self, notes: Iterable[Note]) -> None:
        """List notes under the block that is being written even if nothing in it carries their mark."""
        for note in notes:
            self._notes.mark(note, self.loaded.span(note))

    def note_marks(self, references: Iterable[NoteRef]) -> tuple[Inline, ...]:
        """Give the marks of the notes that a part names."""
        marks: list[Inline] = []
        for reference in references:
            note = self.loaded.resolve(reference)
            if isinstance(note, Note):
                marks.append(self._notes.mark(note, self.loaded.span(reference)))
        return tuple(marks)

    # --- figures -------------------------------------------------------------------------------------

    def number_figures(self, figures: Iterable[FigureBlock]) -> None:
        """Count figures from 図1 on, in the order given; citations made afterwards call them so."""
        for figure in figures:
            if id(figure) in self._figure_numbers:
                continue
            number = f"図{len(self._figure_numbers) + 1}"
            self._figure_numbers[id(figure)] = number
            if figure.id:
                self._figure_labels[figure.id.text] = PlaceLabel(number, "")

    def figure_number(self, figure: FigureBlock) -> tuple[Inline, ...]:
        """Give the number that stands before a figure's caption, nothing for one that is not numbered."""
        number = self._figure_numbers.get(id(figure))
        return (Text(f"{number}　", self.loaded.span(figure)),) if number else ()

    # --- words ---------------------------------------------------------------------------------------

    def words(self, text: str, part: Part, *keys: str | int) -> tuple[Inline, ...]:
        """Give plain words that stand under `keys` of `part`."""
        return (Text(text, self.loaded.span(part, *keys)),) if text else ()

    def paragraph(self, children: tuple[Inline, ...], role: str = "body") -> tuple[Block, ...]:
        """Give a paragraph, or nothing for no words."""
        return (Paragraph(children, children[0].origin, role=role),) if children else ()

    def line(self, text: str, part: Part, *keys: str | int, role: str = "body") -> tuple[Block, ...]:
        """Give plain words as a paragraph."""
        return self.paragraph(self.words(text, part, *keys), role)

    def prose(self, prose: Prose, styles: Sequence[NumberStyle] | None = None) -> tuple[Block, ...]:
        """Give the paragraphs and lists of a prose value of the plan."""

        def take_in(citation: Citation) -> tuple[Block, ...] | None:
            return self._taken_in(citation, lambda text: self.prose(text, styles))

        used = styles or self.outline.item_styles
        return blocks(prose, self.loaded.marks(prose), used, self.cite, take_in)

    def running(self, prose: Prose) -> tuple[Inline, ...]:
        """Give a prose value as running text."""
        return inlines(prose, self.loaded.marks(prose), self.cite)

    def name(self, reference: Reference) -> str:
        """Give the words that a reference prints."""
        return self.loaded.printed(reference)

    def body_name(self, reference: Reference, *, legal_form: bool = False) -> str:
        """Give the words for a body, an organization with the abbreviation of its legal form if wanted."""
        target = self.loaded.resolve(reference)
        name = self.name(reference)
        if not (legal_form and isinstance(target, Organization) and target.legal_form):
            return name
        written_plainly = reference.label is None and name == target.name
        return f"{target.legal_form.abbreviation()}{name}" if written_plainly else name

    # --- citations -----------------------------------------------------------------------------------

    def cite(self, citation: Citation, span: Span) -> tuple[Inline, ...]:
        """Give what a citation prints; what cannot be resolved is printed as a visible gap."""
        if citation.kind == "注":
            note = self.loaded.index.find(("注",), citation.target)
            return (self._notes.mark(note, span),) if isinstance(note, Note) else _missing(citation, span)
        if citation.kind in PLACE_KINDS:
            return self._place(citation, span)
        if citation.kind == SHARED_TEXT:
            taken = self._taken_in(citation, self.running)
            return _missing(citation, span) if taken is None else taken
        words = citation.label or self._cited_words(citation)
        return (Text(words, span),) if words else _missing(citation, span)

    def _taken_in(self, citation: Citation, write: Callable[[Prose], tuple[T, ...]]) -> tuple[T, ...] | None:
        """Give a 共通文 as `write` writes it, None for an unknown one and one that takes in itself."""
        found = self.loaded.index.find((SHARED_TEXT,), citation.target)
        if not isinstance(found, SharedText) or any(found is it for it in self._taking_in):
            return None
        self._taking_in.append(found)
        written = write(found.text)
        self._taking_in.pop()
        return written

    def _cited_words(self, citation: Citation) -> str:
        if citation.kind == "法":
            return self.law(citation.target, whole=citation.at == WHOLE_ARTICLE)
        if citation.kind == "未確定":
            found = self.loaded.index.find(("未確定",), citation.target)
            return f"【未確定：{found.title}】" if isinstance(found, Element) else ""
        if citation.kind == "指標":
            found = self.loaded.index.find(("指標",), citation.target)
            return indicator_words(found, citation.at) if isinstance(found, Indicator) else ""
        if citation.kind in ELEMENT_KINDS:
            found = self.loaded.index.find((citation.kind, "自治体"), citation.target)
            if isinstance(found, Municipality) or not isinstance(found, Element):
                return citation.target if found is not None else ""
            return citation.target if citation.target in found.names else found.title
        return ""

    def law(self, concept: str, *, whole: bool = False, full: bool = False) -> str:
        """Give the article that holds a duty on the plan's day, "" when there is none.

        A provision of another law stands behind that law's title and number. `whole` leaves out paragraph
        and item, `full` does not shorten the Act's title as the plan does.
        """
        other = self._statute.provisions.get(concept)
        if other is not None:
            number = self._statute.law_number(other.provision.law)
            article = other.provision.article
            shown = _ARTICLE.match(article) if whole else None
            title = f"{other.provision.law}（{number}）" if number else other.provision.law
            return title + (shown[0] if shown else article)
        found = self._statute.find(concept)
        version = found.on(self.law_date) if found is not None else None
        if version is None:
            return ""
        written = written_out(article_of(version.number) if whole else version.number)
        short = self.outline.law_name
        return written.replace(_ACT, short, 1) if short and not full else written

    @property
    def law_date(self) -> date:
        """The day on which the plan is held against the law: its 基準日, else the first day of its 期間."""
        header = self.plan.header
        if header and header.law_date:
            return header.law_date.day
        year = header.period.first.year if header and header.period else _NEWEST_LAW.year
        return date(year, 4, 1)

    def _place(self, citation: Citation, span: Span) -> tuple[Inline, ...]:
        label = self._figure_labels.get(citation.target) or self._places.get(citation.target)
        if label is None:
            return _missing(citation, span)
        words = citation.label or label.words
        return (CrossReference(citation.target, words, span, page=citation.kind == "頁"),)

    # --- cells ---------------------------------------------------------------------------------------

    def head(
        self, text: str, origin: Span, scope: Scope = Scope.COLUMN, *, rows: int = 1, columns: int = 1
    ) -> Cell:
        """Give a header cell."""
        blocks_ = (Paragraph((Text(text, origin),), origin),) if text else ()
        return Cell(blocks_, origin, scope=scope, rowspan=rows, colspan=columns)

    def strong(self, text: str, origin: Span) -> tuple[Inline, ...]:
        """Give emphasised words."""
        return (Strong((Text(text, origin),), origin),)


_NEWEST_LAW = date(2026, 4, 1)
_ACT = "社会福祉法"
_ARTICLE = re.compile(r"第\d+条(?:の\d+)*")


def indicator_words(indicator: Indicator, at: str) -> str:
    """Give an indicator's value with its unit for a fiscal year as written, the latest value without one.

    An indicator with nothing but a breakdown gives each row's value behind its name: 東部3か所、西部2か所.
    `各年` gives every value behind its year: 令和5年度：1回、令和6年度：2回. Gives "" where there is no such
    value, or no such year.
    """
    if at == EVERY_YEAR:
        return _series_words(indicator)
    try:
        wanted = FiscalYear.parse(at).year if at else None
    except ValueProblem:
        return ""
    if indicator.series or not indicator.breakdown:
        return _value_words(indicator.series, wanted, indicator.unit)
    rows = (
        ("・".join(row.labels.values()), _value_words(row.series, wanted, row.unit or indicator.unit))
        for row in indicator.breakdown
    )
    return "、".join(f"{name}{value}" for name, value in rows if value)


def _value_words(series: Sequence[Observation], wanted: int | None, unit: str | None) -> str:
    values = [item for item in series if item.value is not None]
    chosen = [item for item in values if wanted is None or item.year.year == wanted]
    return quantity_words(chosen[-1].value, unit) if chosen else ""


def _series_words(indicator: Indicator) -> str:
    """Give every value behind its year, or behind the moment that the plan names instead (令和4年)."""
    told: dict[str, list[str]] = {}
    rows = [("", indicator.unit, indicator.series)] if indicator.series else []
    rows += [
        ("・".join(row.labels.values()), row.unit or indicator.unit, row.series)
        for row in (() if indicator.series else indicator.breakdown)
    ]
    for name, unit, series in rows:
        for item in series:
            if item.value is not None:
                told.setdefault(_year_words(item), []).append(f"{name}{quantity_words(item.value, unit)}")
    return "、".join(f"{year}：{'・'.join(values)}" for year, values in told.items())


def _year_words(item: Observation) -> str:
    if item.until is None:
        return item.year.wareki()
    if item.until.year is not None:
        return item.until.text
    return f"{item.year.wareki()}（{item.until.text}）"


def quantity_words(value: Quantity | None, unit: str | None) -> str:
    """Give a quantity with its unit; plain numbers get thousands separators and the unit given."""
    if value is None:
        return ""
    if value.unit or not unit:
        return value.text
    return f"{_grouped(value.amount)}{unit}"


def _grouped(amount: Decimal) -> str:
    return f"{amount:,}"


def _missing(citation: Citation, span: Span) -> tuple[Inline, ...]:
    return (Text(f"【引用できません：{citation.kind}:{citation.target}】", span),)

"""The document tree: the few node types that every output is made of.

A builder in `jusou_plan.document` decides structure, numbers, spans, widths and words; a renderer in
`jusou_plan.render` only decides how they look. Every node carries `origin`, the place in the YAML that it
was made from, so that a renderer's complaint names a place that a person can mend.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Literal, NamedTuple

from jusou_plan.source.position import Span

# --- inline ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Text:
    """Plain characters."""

    text: str
    origin: Span


@dataclass(frozen=True, slots=True)
class Strong:
    """Emphasised words."""

    children: tuple[Inline, ...]
    origin: Span


@dataclass(frozen=True, slots=True)
class Revised:
    """Words that one of two versions has and the other has not: `added` to the newer one, or dropped."""

    children: tuple[Inline, ...]
    origin: Span
    added: bool


@dataclass(frozen=True, slots=True)
class Break:
    """A line break that the author asked for."""

    origin: Span


@dataclass(frozen=True, slots=True)
class CrossReference:
    """A link to a section, table, figure or element of this document, with its text already decided.

    `page` asks a paged renderer to print the page number of `target` in place of `text`; a renderer
    without pages prints `text`.
    """

    target: str
    text: str
    origin: Span
    page: bool = False


@dataclass(frozen=True, slots=True)
class NoteMark:
    """The mark (※1) of a note printed in the `Notes` block with `target` among its ids."""

    target: str
    mark: str
    origin: Span


@dataclass(frozen=True, slots=True)
class Link:
    """A link out of the document."""

    url: str
    text: str
    origin: Span


Inline = Text | Strong | Revised | Break | CrossReference | NoteMark | Link

# --- blocks ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph.

    `role` is `body`, `lead` (a line that introduces what follows), `label` (a line that begins with its own
    label) or `small`.
    """

    children: tuple[Inline, ...]
    origin: Span
    role: str = "body"


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item; `marker` is the printed number or bullet, decided here and never by the renderer."""

    marker: str
    blocks: tuple[Block, ...]
    origin: Span


@dataclass(frozen=True, slots=True)
class ItemList:
    """A list, ordered or not; nested lists are blocks of their items."""

    items: tuple[ListItem, ...]
    origin: Span
    ordered: bool = False


class Scope(StrEnum):
    """What a header cell heads, as in HTML's `scope`."""

    COLUMN = "col"
    ROW = "row"
    COLUMN_GROUP = "colgroup"
    ROW_GROUP = "rowgroup"


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell; a header cell has a `scope`. `align` is `start`, `center` or `end`."""

    blocks: tuple[Block, ...]
    origin: Span
    scope: Scope | None = None
    rowspan: int = 1
    colspan: int = 1
    align: str = "start"


@dataclass(frozen=True, slots=True)
class Row:
    """A row: only the cells that start in it, as in HTML."""

    cells: tuple[Cell, ...]
    origin: Span


@dataclass(frozen=True, slots=True)
class RowGroup:
    """Rows that belong together (HTML's tbody): a row span never leaves its group."""

    rows: tuple[Row, ...]
    origin: Span


@dataclass(frozen=True, slots=True)
class Table:
    """A table. `widths` are the columns' shares of the width and add up to 1.0.

    `head` is repeated on every page, and so are `keys`, the notes of marks in its cells. `kind` (`sheet`
    for a label-and-value form, `matrix` for one in which a reader looks from the head of a row across many
    columns, `periods` for bars over years, `grid` for the rest) is a hint for the style, never for the
    structure.
    """

    id: str
    caption: tuple[Inline, ...]
    head: tuple[Row, ...]
    groups: tuple[RowGroup, ...]
    widths: tuple[float, ...]
    origin: Span
    kind: str = "grid"
    keys: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawn figure (`svg`), a picture file (`image`), or neither: a captioned empty frame.

    `alternative` says in words what the figure shows and is never empty; `data` is the same as rows of words,
    the heads of their columns first, or () where there is none. `source` is the printed 出典, which stands
    after the caption, or before it with `source_first`.
    """

    id: str
    caption: tuple[Inline, ...]
    alternative: str
    origin: Span
    svg: str = ""
    image: Path | None = None
    source: str = ""
    source_first: bool = False
    caption_above: bool = False
    data: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Note:
    """A note's text under its printed mark."""

    id: str
    mark: str
    blocks: tuple[Block, ...]
    origin: Span


@dataclass(frozen=True, slots=True)
class Notes:
    """The notes that belong to the block just before them."""

    notes: tuple[Note, ...]
    origin: Span


@dataclass(frozen=True, slots=True)
class Box:
    """Blocks in a frame, under an optional title."""

    title: tuple[Inline, ...]
    blocks: tuple[Block, ...]
    origin: Span


@dataclass(frozen=True, slots=True)
class Definition:
    """A term and what it means."""

    id: str
    term: str
    blocks: tuple[Block, ...]
    origin: Span


@dataclass(frozen=True, slots=True)
class DefinitionList:
    """Terms with their definitions."""

    definitions: tuple[Definition, ...]
    origin: Span


@dataclass(frozen=True, slots=True)
class Gap:
    """A place where something should stand and does not: a broken element or an open 未確定."""

    message: str
    origin: Span


@dataclass(frozen=True, slots=True)
class Subheading:
    """A heading inside a section that takes no part in the outline (【介護】).

    `level` counts the subheadings that it stands under.
    """

    id: str
    children: tuple[Inline, ...]
    origin: Span
    level: int = 0


Block = Paragraph | ItemList | Table | Figure | Notes | Box | DefinitionList | Gap | Subheading

# --- structure ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Section:
    """A chapter (level 1), section (2), … with its printed `number` ("第1章", "2", "(1)", or "" for none)."""

    id: str
    level: int
    number: str
    title: tuple[Inline, ...]
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...]
    origin: Span
    in_contents: bool = True
    page_break: bool = False


@dataclass(frozen=True, slots=True)
class Cover:
    """The lines of the cover, from top to bottom, and its picture."""

    title: str
    subtitle: str
    term: str
    period: str
    status: str
    date: str
    issuer: str
    picture: Figure | None
    origin: Span
    nickname: str = ""
    emblem: Figure | None = None


@dataclass(frozen=True, slots=True)
class Colophon:
    """奥付: label and value lines, then remarks in sentences."""

    lines: tuple[tuple[str, str], ...]
    remarks: tuple[str, ...]
    origin: Span


USUAL_TEXT = 9.5
"""The size of the text of a document of few pages, in points."""


@dataclass(frozen=True, slots=True)
class Brief:
    """How a document of few pages is set: its cover a band over its text, no contents, its 奥付 at the end.

    `text` is the size of its text in points, `gap` that of the space between its parts, where 1 is the usual.
    With `contents`, the page on the web has some all the same; if it is `fitted`, the text is as large as its
    pages hold it.
    """

    origin: Span
    text: float = USUAL_TEXT
    gap: float = 1.0
    contents: bool = False
    fitted: bool = False


class Typesetting(NamedTuple):
    """How the printed pages of a book are set; a value, not a node: nothing of it is printed."""

    mincho: bool = False
    """Whether its running text is set in 明朝体; headings, tables and figures never are."""

    binding: Literal["", "left", "inner"] = ""
    """The edge with the wider margin for binding: the left one, or on both sides of a leaf the inner one."""


class Published(NamedTuple):
    """The addresses at which a document's page and its PDF are on the web; a value, not a node."""

    page: str
    pdf: str


@dataclass(frozen=True, slots=True)
class IndexedProject:
    """A project by which a reader may look for a place: `target` is the id of the heading above it."""

    target: str
    name: str
    items: tuple[str, ...]
    fields: tuple[str, ...]
    departments: tuple[str, ...]
    origin: Span


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document, ready to be rendered."""

    title: str
    language: str
    author: str
    subject: str
    cover: Cover
    front: tuple[Section, ...]
    body: tuple[Section, ...]
    colophon: Colophon | None
    origin: Span
    draft_mark: str = ""
    landscape: bool = False
    """Whether the printed pages lie on their long side, for tables of many columns."""

    brief: Brief | None = None
    """How it is set if it is no book but a paper of few pages."""

    keywords: tuple[str, ...] = field(default=())
    theme: tuple[tuple[str, str], ...] = ()
    """The design tokens that the city's colour sets anew."""

    templates: Path | None = None
    """The folder of the workspace whose templates take the place of the shipped ones."""

    projects: tuple[IndexedProject, ...] = ()
    """An index for outputs in which a reader can search; it is no part of what is read from start to end."""
    typesetting: Typesetting = field(default=Typesetting())
    published: Published | None = None
    """Where it can be read on the web; None where that is not told."""

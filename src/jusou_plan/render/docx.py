"""A document as a Word file (DOCX), for people who go on writing in Word.

Headings, table heads and the two kinds of revised words are Word's own styles, so that its navigation and a
screen reader know them. A figure is told by its alternative text.

This module loads python-docx: import it late.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Sequence
from typing import Any

import docx
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.table import Table as WordTable
from docx.table import _Cell as WordCell
from docx.table import _Row as WordRow
from docx.text.paragraph import Paragraph as WordParagraph

from jusou_plan.document.nodes import (
    Block,
    Box,
    Break,
    Cell,
    CrossReference,
    DefinitionList,
    Document,
    Figure,
    Gap,
    Inline,
    ItemList,
    Link,
    Note,
    NoteMark,
    Notes,
    Paragraph,
    Revised,
    Section,
    Strong,
    Subheading,
    Table,
    Text,
)
from jusou_plan.render.plain import plain_text

_FONT = "BIZ UDPゴシック"
_A4 = (210, 297)
_MARGIN = 22
_ADDED, _REMOVED = "改正（追加）", "改正（削除）"
_HEADINGS = 9
_ACCENT = "0B4F8A"
_HEAD_FILL, _ROW_FILL = "E6EEF5", "F2F6F9"
_LONGEST = 255
"""Characters that Word takes for a property of a document."""
_CELL_SPACE = Pt(2)
_MOST_KEPT = 12
"""Rows of a group that Word keeps on one page; a longer group may be cut."""
_NO_DAY = (1980, 1, 1, 0, 0, 0)
"""The day on which every file in the package was made, so that the same document gives the same bytes."""


def render_docx(document: Document) -> bytes:
    """Give `document` as the bytes of a DOCX file."""
    writer = _Writer(document)
    writer.write(document)
    return writer.bytes()


class _Writer:
    def __init__(self, document: Document) -> None:
        self._word: WordDocument = docx.Document()
        long, short = max(_A4), min(_A4)
        width, height = (long, short) if document.landscape else (short, long)
        page = self._word.sections[0]
        page.page_width, page.page_height = Mm(width), Mm(height)
        page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Mm(_MARGIN)
        if document.landscape:
            page.orientation = WD_ORIENT.LANDSCAPE
        self._width = width - 2 * _MARGIN
        _set_styles(self._word, document.language)
        _set_properties(self._word, document)

    def bytes(self) -> bytes:
        made = io.BytesIO()
        self._word.save(made)
        again = io.BytesIO()
        with zipfile.ZipFile(made) as old, zipfile.ZipFile(again, "w", zipfile.ZIP_DEFLATED) as new:
            for name in old.namelist():
                new.writestr(zipfile.ZipInfo(name, _NO_DAY), old.read(name), zipfile.ZIP_DEFLATED)
        return again.getvalue()

    def write(self, document: Document) -> None:
        cover = document.cover
        self._word.add_paragraph(" ".join(filter(None, (cover.title, cover.subtitle))), style="Title")
        for line in (
            cover.term,
            cover.period,
            cover.status,
            " ".join(filter(None, (cover.date, cover.issuer))),
        ):
            if line:
                self._word.add_paragraph(line)
        for section in (*document.front, *document.body):
            self._section(section, 1)
        if document.colophon:
            for label, value in document.colophon.lines:
                self._word.add_paragraph(f"{label}　{value}")
            for remark in document.colophon.remarks:
                self._word.add_paragraph(remark)

    def _section(self, section: Section, level: int) -> None:
        heading = self._word.add_heading(
            f"{section.number}　" if section.number else "", min(level, _HEADINGS)
        )
        _add(heading, section.title)
        heading.paragraph_format.page_break_before = section.page_break
        self._blocks(self._word, section.blocks, level + 1)
        for inner in section.sections:
            self._section(inner, level + 1)

    # --- blocks --------------------------------------------------------------------------------------

    def _blocks(
        self, into: WordDocument | WordCell, blocks: Iterable[Block], level: int, indent: int = 0
    ) -> None:
        for block in blocks:
            self._block(into, block, level, indent)

    def _block(self, into: WordDocument | WordCell, block: Block, level: int, indent: int) -> None:
        match block:
            case Paragraph():
                _add(_paragraph(into, indent), block.children)
            case ItemList():
                for item in block.items:
                    self._marked(into, item.marker, item.blocks, level, indent)
            case Notes():
                self._notes(into, block.notes, level, indent)
            case Table():
                self._table(into, block, level)
                self._notes(into, block.keys, level, indent)
            case Figure():
                caption = plain_text(block.caption)
                _paragraph(into, indent).add_run(f"［図］{caption}").bold = True
                if block.alternative != caption:
                    _paragraph(into, indent).add_run(block.alternative)
            case Box():
                frame = self._grid(into, 1, (1.0,))
                cell = frame.cell(0, 0)
                if block.title:
                    _add(_paragraph(cell, 0), (Strong(block.title, block.origin),))
                self._blocks(cell, block.blocks, level)
                _no_first_line(cell)
            case DefinitionList():
                for definition in block.definitions:
                    _paragraph(into, indent).add_run(definition.term).bold = True
                    self._blocks(into, definition.blocks, level, indent + 1)
            case Gap():
                _paragraph(into, indent).add_run(f"【{block.message}】")
            case Subheading():
                heading = _paragraph(into, indent)
                heading.style = f"Heading {min(level + block.level, _HEADINGS)}"
                _add(heading, block.children)

    def _marked(
        self, into: WordDocument | WordCell, marker: str, blocks: Sequence[Block], level: int, indent: int
    ) -> None:
        first, rest = (
            (blocks[0], blocks[1:]) if blocks and isinstance(blocks[0], Paragraph) else (None, blocks)
        )
        line = _paragraph(into, indent)
        line.add_run(f"{marker}　" if marker else "")
        if isinstance(first, Paragraph):
            _add(line, first.children)
        self._blocks(into, rest, level, indent + 1)

    def _notes(self, into: WordDocument | WordCell, notes: Iterable[Note], level: int, indent: int) -> None:
        for note in notes:
            self._marked(into, note.mark, note.blocks, level, indent)

    # --- tables --------------------------------------------------------------------------------------

    def _grid(self, into: WordDocument | WordCell, rows: int, widths: Sequence[float]) -> WordTable:
        made: WordTable = into.add_table(rows, len(widths))
        made.style = self._word.styles["Table Grid"]
        made.autofit = False
        for column, share in zip(made.columns, widths, strict=True):
            column.width = Mm(round(self._width * share, 1))
        return made

    def _table(self, into: WordDocument | WordCell, table: Table, level: int) -> None:
        if table.caption:
            _add(_paragraph(into, 0), (Strong(table.caption, table.origin),))
        rows = [*table.head, *(row for group in table.groups for row in group.rows)]
        kept = _kept(table)
        made = self._grid(into, len(rows), table.widths)
        cells = [list(row.cells) for row in made.rows]
        taken: set[tuple[int, int]] = set()
        for top, row in enumerate(rows):
            left = 0
            _keep_whole(made.rows[top], head=top < len(table.head))
            for cell in row.cells:
                while (top, left) in taken:
                    left += 1
                bottom, right = top + cell.rowspan - 1, left + cell.colspan - 1
                taken |= {(y, x) for y in range(top, bottom + 1) for x in range(left, right + 1)}
                target = cells[top][left]
                target.width = Mm(round(self._width * sum(table.widths[left : right + 1]), 1))
                if (bottom, right) != (top, left):
                    target = target.merge(cells[bottom][right])
                self._cell(target, cell, level, head=top < len(table.head), keep=top in kept)
                left = right + 1
        if hasattr(into, "paragraphs"):
            into.add_paragraph()

    def _cell(self, target: WordCell, cell: Cell, level: int, *, head: bool, keep: bool) -> None:
        self._blocks(target, cell.blocks, level)
        _no_first_line(target)
        if cell.scope is not None:
            _fill(target, _HEAD_FILL if head else _ROW_FILL)
        align = {"center": WD_ALIGN_PARAGRAPH.CENTER, "end": WD_ALIGN_PARAGRAPH.RIGHT}
        for paragraph in target.paragraphs:
            paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = _CELL_SPACE
            paragraph.paragraph_format.keep_with_next = keep
            if head:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
                for run in paragraph.runs:
                    run.bold = True
            elif cell.align in align:
                paragraph.alignment = align[cell.align]


def _kept(table: Table) -> set[int]:
    """Give the rows that stay on the page of the next one: heads, and all of a short group but its last."""
    kept, top = set(range(len(table.head))), len(table.head)
    for group in table.groups:
        if len(group.rows) <= _MOST_KEPT:
            kept |= set(range(top, top + len(group.rows) - 1))
        top += len(group.rows)
    return kept


# --- words ------------------------------------------------------------------------------------------------


def _add(paragraph: WordParagraph, inlines: Iterable[Inline], *, bold: bool = False, style: str = "") -> None:
    """Add inline nodes as runs."""
    for node in inlines:
        match node:
            case Strong():
                _add(paragraph, node.children, bold=True, style=style)
            case Revised():
                _add(paragraph, node.children, bold=bold, style=_ADDED if node.added else _REMOVED)
            case Break():
                paragraph.add_run().add_break()
            case NoteMark():
                paragraph.add_run(node.mark).font.superscript = True
            case Text() | CrossReference() | Link():
                run = paragraph.add_run(node.text, style=style or None)
                run.bold = bold or None


def _paragraph(into: WordDocument | WordCell, indent: int) -> WordParagraph:
    made = into.add_paragraph()
    if indent:
        made.paragraph_format.left_indent = Pt(10.5 * indent)
    return made


def _no_first_line(cell: WordCell) -> None:
    """Take away the empty paragraph with which Word's cells begin, if another one is there."""
    first, *others = cell.paragraphs
    if others and not first.text:
        first._element.getparent().remove(first._element)


# --- what Word knows of the whole -------------------------------------------------------------------------


def _set_styles(word: WordDocument, language: str) -> None:
    names = ["Normal", "Title", *(f"Heading {level}" for level in range(1, _HEADINGS + 1))]
    for name in names:
        style: Any = word.styles[name]
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for key in list(fonts.attrib):
            del fonts.attrib[key]
        for key in ("w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"):
            fonts.set(qn(key), _FONT)
        if name != "Normal":
            style.font.color.rgb = RGBColor.from_string(_ACCENT)
    normal: Any = word.styles["Normal"]
    normal.font.size = Pt(10)
    normal.paragraph_format.line_spacing = 1.2
    title: Any = word.styles["Title"]
    title.font.size = Pt(18)
    for name in (_ADDED, _REMOVED):
        revised: Any = word.styles.add_style(name, WD_STYLE_TYPE.CHARACTER)
        revised.font.underline = True
    for lang in word.styles.element.iter(qn("w:lang")):
        lang.set(qn("w:val"), "ja-JP" if language == "ja" else language)
        lang.set(qn("w:eastAsia"), "ja-JP" if language == "ja" else language)


def _set_properties(word: WordDocument, document: Document) -> None:
    about = word.core_properties
    author = document.author[:_LONGEST]
    about.title, about.subject = document.title[:_LONGEST], document.subject[:_LONGEST]
    about.author, about.last_modified_by = author, author
    about.language, about.comments = document.language, ""
    about.keywords = "、".join(document.keywords)[:_LONGEST]
    properties = about._element
    for child in list(properties):
        if child.tag.endswith(("}created", "}modified")):
            properties.remove(child)


def _keep_whole(row: WordRow, *, head: bool) -> None:
    """Let no page break cut a row, and repeat a head on every page."""
    properties = row._tr.get_or_add_trPr()
    properties.append(OxmlElement("w:cantSplit"))
    if head:
        properties.append(OxmlElement("w:tblHeader"))


def _fill(cell: WordCell, colour: str) -> None:
    shading = OxmlElement("w:shd")
    for key, value in (("w:val", "clear"), ("w:color", "auto"), ("w:fill", colour)):
        shading.set(qn(key), value)
    cell._tc.get_or_add_tcPr().append(shading)

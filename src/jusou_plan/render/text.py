"""A document as plain text that is read from top to bottom, by a screen reader or by a person.

One sentence stands on a line, an empty line between blocks. Nothing needs to be seen: the numbers of headings
say where one is (「第2章の3」), tables are sentences, a figure is what its alternative text says, and both
say where they begin and end. How signs are spoken is in `jusou_plan.render.spoken`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from jusou_plan.document.nodes import (
    Block,
    Box,
    Break,
    Colophon,
    Cover,
    CrossReference,
    DefinitionList,
    Document,
    Figure,
    Gap,
    Inline,
    ItemList,
    Link,
    ListItem,
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
from jusou_plan.render.spoken import sentences, spoken, spoken_number, spoken_title
from jusou_plan.render.spoken_signs import NOTHING_WRITTEN
from jusou_plan.render.spoken_table import table_sentences

_BULLETS = frozenset(
    {"", "・", "○", "●", "■", "□", "◆", "◇", "▼", "▽", "▶", "▷", "-", "–", "•", "*", "☆", "★"}
)
_ASIDE = "※"
_ABOUT = (
    "これは、計画書を初めから順に読むためのテキストです。",
    "丸で囲んだ数字は「まる1」、括弧で囲んだ数字や仮名は「かっこ1」「かっこア」と書きます。",
    f"表と図は、始めと終わりを言葉で示します。表の書かれていない欄は「{NOTHING_WRITTEN}」と書きます。",
)


def render_text(document: Document) -> str:
    """Give `document` as text to be read aloud, to be written as UTF-8."""
    narrator = _Narrator(document)
    paragraphs = [part for part in narrator.parts() if part]
    return "\n\n".join("\n".join(lines) for lines in paragraphs) + "\n"


Lines = list[str]
"""Lines that stand together, without an empty line between them."""


class _Narrator:
    """Says the parts of one document; knows how its sections are called, for references to them."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._numbers: dict[str, tuple[str, str]] = {}
        for sections in (document.front, document.body):
            self._number(sections, "", "")

    def _number(self, sections: Iterable[Section], printed: str, said: str) -> None:
        """Note how each section is printed in a reference (4-1) and how it is spoken (4の1)."""
        for section in sections:
            own = spoken_number(section.number)
            path = "の".join(part for part in (said, own) if part)
            self._numbers[section.id] = (printed + section.number, path)
            self._number(section.sections, printed + section.number, path)

    def parts(self) -> Iterator[Lines]:
        yield from _cover(self._document.cover, self._document.draft_mark)
        if self._document.cover.picture:
            yield self._figure(self._document.cover.picture)
        yield [line for sentence in _ABOUT for line in sentences(sentence)]
        yield self._contents()
        for section in (*self._document.front, *self._document.body):
            yield from self._section(section)
        if self._document.colophon:
            yield _colophon(self._document.colophon)

    # --- sections ------------------------------------------------------------------------------------

    def _contents(self) -> Lines:
        listed = [*self._listed(self._document.front), *self._listed(self._document.body)]
        return ["目次。", *listed, "目次の終わり。"] if listed else []

    def _listed(self, sections: Iterable[Section]) -> Iterator[str]:
        for section in sections:
            if section.in_contents:
                yield self._heading(section)
            yield from self._listed(section.sections)

    def _heading(self, section: Section) -> str:
        _, number = self._numbers[section.id]
        title = spoken(plain_text(section.title))
        return " ".join(sentences("、".join(filter(None, (number if section.number else "", title)))))

    def _section(self, section: Section) -> Iterator[Lines]:
        yield [self._heading(section)]
        for block in section.blocks:
            yield from self._block(block)
        for inner in section.sections:
            yield from self._section(inner)

    # --- blocks --------------------------------------------------------------------------------------

    def _block(self, block: Block) -> Iterator[Lines]:
        """Give the lines of a block in the groups between which an empty line stands."""
        match block:
            case Paragraph():
                yield sentences(self._words(block.children))
            case ItemList():
                yield self._list(block)
            case Table():
                yield from self._table(block)
            case Figure():
                yield self._figure(block)
            case Notes():
                yield self._notes(block.notes)
            case Box():
                yield [f"囲み、{title}。" if (title := spoken_title(self._raw(block.title))) else "囲み。"]
                for inner in block.blocks:
                    yield from self._block(inner)
                yield ["囲みの終わり。"]
            case DefinitionList():
                yield [
                    line
                    for definition in block.definitions
                    for line in (f"用語、{spoken(definition.term)}。", *self._lines(definition.blocks))
                ]
            case Gap():
                yield sentences(f"未記入、{spoken(block.message)}")
            case Subheading():
                yield sentences(spoken_title(self._raw(block.children)))

    def _lines(self, blocks: tuple[Block, ...]) -> Lines:
        return [line for block in blocks for lines in self._block(block) for line in lines]

    def _list(self, block: ItemList) -> Lines:
        signs = {item.marker for item in block.items}
        bulleted = len(signs) == 1 and signs <= _BULLETS
        return [line for item in block.items for line in self._item(item, bulleted=bulleted)]

    def _item(self, item: ListItem, *, bulleted: bool) -> Lines:
        """Say an item behind its number; an aside (※) is 補足, for no mark calls it as one calls a 注."""
        lines = self._lines(item.blocks)
        if item.marker == _ASIDE:
            return _led("補足", lines)
        return lines if bulleted else _led(spoken_number(item.marker), lines)

    def _notes(self, notes: tuple[Note, ...]) -> Lines:
        return [
            line
            for note in notes
            for line in _led(spoken_number(note.mark) or "注", self._lines(note.blocks))
        ]

    def _table(self, table: Table) -> Iterator[Lines]:
        opening = _opening("表", spoken_title(self._raw(table.caption)))
        groups = [group for group in table_sentences(table, self._lines) if group]
        if table.kind == "sheet":
            yield [opening, *(line for group in groups for line in group), "表の終わり。"]
        else:
            yield [opening]
            yield from groups
            if table.keys:
                yield self._notes(table.keys)
            yield ["表の終わり。"]

    def _figure(self, figure: Figure) -> Lines:
        caption = spoken_title(self._raw(figure.caption))
        described = sentences(spoken(figure.alternative))
        source = [f"出典は、{spoken(figure.source)}。"] if figure.source else []
        if described == [f"{caption}。"]:
            described = []
        return [_opening("図", caption), *described, *source, "図の終わり。"]

    # --- words ---------------------------------------------------------------------------------------

    def _words(self, inlines: Iterable[Inline]) -> str:
        return spoken(self._raw(inlines))

    def _raw(self, inlines: Iterable[Inline]) -> str:
        """Give the characters of inline nodes; the mark of a note in brackets, a break as a line break."""
        text = ""
        for node in inlines:
            match node:
                case Text(text=words) | Link(text=words):
                    text += words
                case CrossReference():
                    text += self._reference(node)
                case Strong(children=children):
                    text += self._raw(children)
                case Revised(children=children, added=added):
                    text += f"（{'追加' if added else '削除'}「{self._raw(children)}」）"
                case Break():
                    text += "\n"
                case NoteMark(mark=mark):
                    text += f"（{mark}）"
        return text

    def _reference(self, node: CrossReference) -> str:
        """Call a section as its heading is spoken here; other places have no number of their own."""
        number, _, title = node.text.partition(" ")
        printed, said = self._numbers.get(node.target, ("", ""))
        if said and title and number.replace("-", "") == printed:
            return f"{said}、{title}"
        return node.text


def _cover(cover: Cover, draft_mark: str) -> Iterator[Lines]:
    title = " ".join(filter(None, (cover.term, cover.title)))
    yield sentences("\n".join(spoken(line) for line in (title, cover.subtitle, cover.nickname) if line))
    facts = (
        ("計画期間", cover.period),
        ("状態", cover.status or draft_mark),
        ("策定", cover.date),
        ("編集", cover.issuer),
    )
    yield [f"{label}は、{spoken(value)}。" for label, value in facts if value]


def _colophon(colophon: Colophon) -> Lines:
    lines = [f"{spoken(label)}は、{spoken(value)}。" for label, value in colophon.lines if value]
    return ["奥付。", *lines, *(line for remark in colophon.remarks for line in sentences(spoken(remark)))]


def _opening(kind: str, caption: str) -> str:
    """Say that a table or a figure begins; a caption that begins with the word (表1) says so itself."""
    if not caption:
        return f"{kind}。"
    return f"{caption}。" if caption.startswith(kind) else f"{kind}、{caption}。"


def _led(number: str, lines: Lines) -> Lines:
    """Put a spoken number before the first line."""
    if not number:
        return lines
    first, *rest = lines or [""]
    return [f"{number}、{first}" if first else f"{number}。", *rest]

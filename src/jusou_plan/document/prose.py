"""The small Markdown of a plan: paragraphs, lists with Japanese numbers, emphasis, citations. No HTML.

    本文は空行で段落に分かれます。行の途中の改行は
    つながって印字されます。

    - 箇条書き
    1. 番号付き（番号の様式は計画の「箇条番号」）
    ① その場で様式を決めた番号。(1) ア (ア) も同じ
      ・字下げすると内側の箇条
    ※ 短い注意書き
    **強調**

A number that somebody types decides the style and where to start; the rest is counted.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from jusou_plan.document.nodes import Block, Break, Inline, ItemList, ListItem, Paragraph, Strong, Text
from jusou_plan.document.numbering import number, style_of
from jusou_plan.model.citation import Citation, split
from jusou_plan.model.numbering import NumberStyle
from jusou_plan.model.prose import Prose
from jusou_plan.source.marks import Marks
from jusou_plan.source.position import Span

_ITEM = re.compile(
    r"(?P<indent> *)(?:(?P<bullet>[-・※])[ 　]*|(?P<count>\d{1,3})\.[ 　]+"
    r"|(?P<number>[①-⑳]|\(\d{1,2}\)|\([ア-ン]\)|[Ⅰ-Ⅻ](?=[ 　])|[ア-ン](?=[ 　]))[ 　]*)(?P<rest>\S.*)"
)
_TITLE_LINE = re.compile(r" *(?:【[^【】]+】|〈[^〈〉]+〉|＜[^＜＞]+＞|<[^<>]+>) *")
_STRONG = re.compile(r"\*\*(.+?)\*\*")

Cite = Callable[[Citation, Span], tuple[Inline, ...]]
"""Gives what a citation prints."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the text: its indentation, what follows it, and where that starts in the text."""

    start: int
    indent: int
    text: str


@dataclass(slots=True)
class _Item:
    """An item being read."""

    indent: int
    marker: str
    style: NumberStyle | None
    count: int
    lines: list[_Line]
    children: list[_Item | list[_Line]] = field(default_factory=list)


def blocks(prose: Prose, marks: Marks, styles: Sequence[NumberStyle], cite: Cite) -> tuple[Block, ...]:
    """Give the paragraphs and lists of `prose`, whose value stands at `marks`.

    `styles` number the `1.` lists from the outermost in; `cite` says what a citation prints.
    """
    reader = _Reader(prose.text, marks, tuple(styles), cite)
    return tuple(block for part in _parts(prose.text) for block in reader.part(part))


def inlines(prose: Prose, marks: Marks, cite: Cite) -> tuple[Inline, ...]:
    """Give the running text of `prose` for a place that has no room for paragraphs, such as a caption."""
    lines = [line for line in _lines(prose.text) if line.text.strip()]
    return _Reader(prose.text, marks, (), cite).joined(lines)


def _lines(text: str) -> list[_Line]:
    lines, start = [], 0
    for raw in text.split("\n"):
        body = raw.lstrip(" ")
        lines.append(_Line(start + len(raw) - len(body), len(raw) - len(body), body))
        start += len(raw) + 1
    return lines


def _parts(text: str) -> list[list[_Line]]:
    """Cut a text at its blank lines."""
    parts: list[list[_Line]] = [[]]
    for line in _lines(text):
        if line.text.strip():
            parts[-1].append(line)
        elif parts[-1]:
            parts.append([])
    return [part for part in parts if part]


class _Reader:
    """Reads the parts of one text."""

    def __init__(self, text: str, marks: Marks, styles: tuple[NumberStyle, ...], cite: Cite) -> None:
        self._text = text
        self._marks = marks
        self._styles = styles
        self._cite = cite

    def part(self, lines: list[_Line]) -> list[Block]:
        """Read a run of lines without a blank one: paragraphs, title lines and lists in any order."""
        found: list[Block] = []
        paragraph: list[_Line] = []
        items: list[_Item] = []

        def close() -> None:
            if paragraph:
                found.append(self._paragraph(paragraph))
                paragraph.clear()
            if items:
                found.extend(self._lists(items, 0))
                items.clear()

        for line in lines:
            match = _ITEM.fullmatch(" " * line.indent + line.text)
            if match is not None:
                if paragraph:
                    close()
                self._add(items, self._item(match, line))
            elif items and line.indent > items[-1].indent:
                self._continue(items, line)
            elif _TITLE_LINE.fullmatch(line.text):
                close()
                found.append(Paragraph(self.joined([line]), self._span([line]), role="lead"))
            else:
                if items:
                    close()
                paragraph.append(line)
        close()
        return found

    def _item(self, match: re.Match[str], line: _Line) -> _Item:
        rest = _Line(line.start + match.start("rest") - line.indent, match.start("rest"), match["rest"])
        if match["bullet"]:
            marker = "・" if match["bullet"] == "-" else match["bullet"]
            return _Item(line.indent, marker, None, 0, [rest])
        if match["count"]:
            return _Item(line.indent, "", NumberStyle.NONE, int(match["count"]), [rest])
        style, count = style_of(match["number"]) or (NumberStyle.PARENTHESIZED, 1)
        return _Item(line.indent, "", style, count, [rest])

    def _add(self, siblings: list[_Item] | list[_Item | list[_Line]], item: _Item) -> None:
        """Hang an item under the last one that stands further left."""
        last = siblings[-1] if siblings else None
        if isinstance(last, _Item) and item.indent > last.indent:
            self._add(last.children, item)
        else:
            siblings.append(item)

    def _continue(self, items: list[_Item], line: _Line) -> None:
        item = items[-1]
        while (
            item.children and isinstance(item.children[-1], _Item) and line.indent > item.children[-1].indent
        ):
            item = item.children[-1]
        if not item.children:
            item.lines.append(line)
        elif isinstance(item.children[-1], list):
            item.children[-1].append(line)
        else:
            item.children.append([line])

    def _lists(self, items: Sequence[_Item], depth: int) -> list[ItemList]:
        """Give one list for each run of items of one kind."""
        lists: list[ItemList] = []
        run: list[_Item] = []
        for item in items:
            if run and (item.style, item.marker) != (run[-1].style, run[-1].marker):
                lists.append(self._list(run, depth))
                run = []
            run.append(item)
        if run:
            lists.append(self._list(run, depth))
        return lists

    def _list(self, items: Sequence[_Item], depth: int) -> ItemList:
        style = items[0].style
        ordered = style is not None
        if style is NumberStyle.NONE:
            style = self._styles[min(depth, len(self._styles) - 1)] if self._styles else NumberStyle.ARABIC
        made = []
        for offset, item in enumerate(items):
            marker = item.marker if style is None else number(style, items[0].count + offset)
            made.append(self._made(item, marker, depth + 1 if ordered else depth))
        return ItemList(tuple(made), made[0].origin, ordered=ordered)

    def _made(self, item: _Item, marker: str, depth: int) -> ListItem:
        inside: list[Block] = [self._paragraph(item.lines)]
        run: list[_Item] = []
        for child in item.children:
            if isinstance(child, _Item):
                run.append(child)
                continue
            inside.extend(self._lists(run, depth))
            run = []
            inside.append(self._paragraph(child))
        inside.extend(self._lists(run, depth))
        return ListItem(marker, tuple(inside), self._span(item.lines))

    def _paragraph(self, lines: Sequence[_Line]) -> Paragraph:
        return Paragraph(self.joined(lines), self._span(lines))

    def joined(self, lines: Sequence[_Line]) -> tuple[Inline, ...]:
        """Join lines: no space between Japanese characters, a break after two spaces or a backslash."""
        found: list[Inline] = []
        for index, line in enumerate(lines):
            forced = line.text.endswith(("  ", "\\"))
            text = line.text.removesuffix("\\").rstrip()
            found += self._inlines(line.start, line.start + len(text))
            if index + 1 == len(lines):
                break
            end = self._marks.within(line.start, line.start + len(text))
            if forced:
                found.append(Break(end))
            elif text[-1:].isascii() and lines[index + 1].text[:1].isascii():
                found.append(Text(" ", end))
        return tuple(found)

    def _inlines(self, start: int, end: int) -> list[Inline]:
        found: list[Inline] = []
        done = start
        for strong in _STRONG.finditer(self._text, start, end):
            found += self._plain(done, strong.start())
            found.append(Strong(tuple(self._plain(*strong.span(1))), self._marks.within(*strong.span(1))))
            done = strong.end()
        return found + self._plain(done, end)

    def _plain(self, start: int, end: int) -> list[Inline]:
        found: list[Inline] = []
        for token in split(self._text[start:end]):
            span = self._marks.within(start + token.start, start + token.end)
            if isinstance(token, Citation):
                found += self._cite(token, span)
            else:
                found.append(Text(token.text, span))
        return found

    def _span(self, lines: Sequence[_Line]) -> Span:
        return self._marks.within(lines[0].start, lines[0].start + len(lines[0].text))

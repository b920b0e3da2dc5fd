"""The small Markdown of a plan: paragraphs, lists with Japanese numbers, emphasis, citations. No HTML.

    本文は空行で段落に分かれます。行の途中の改行は
    つながって印字されます。全角の空白で始まる行は、新しい段落です。

    - 箇条書き
    1. 番号付き（番号の様式は計画の「箇条番号」）
    ① その場で様式を決めた番号。(1) ア (ア) も同じ
      ・字下げすると内側の箇条

      空行の後も、字下げした行は同じ項目の段落
    ※ 短い注意書き
    **強調**

A number that somebody types decides the style and where to start; the rest is counted. A line that only
looks like an item (「1.3人以上」, 「ア行の」, 「①～③は」, 「-5」) is text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from jusou_plan.document.nodes import Block, Break, Inline, ItemList, ListItem, Paragraph, Strong, Text
from jusou_plan.document.numbering import CIRCLED, KATAKANA, ROMAN, number, style_of
from jusou_plan.document.table import plain_text
from jusou_plan.model.citation import SHARED_TEXT, Citation, split
from jusou_plan.model.numbering import NumberStyle
from jusou_plan.model.prose import Prose
from jusou_plan.source.marks import Marks
from jusou_plan.source.position import Span

_NUMBER = rf"[{CIRCLED}]|[(（](?:\d{{1,2}}|[{KATAKANA}])[)）]"
_MENTIONED = rf"[～〜、。，・]|(?:と|や|及び|又は|から)(?:{_NUMBER})"
"""What follows a number in running text: 「①～③は」, 「(1)と(2)」."""

_ITEM = re.compile(
    r"(?:(?P<bullet>-(?=[ 　])|・(?!・)|※\d{1,2}(?=[ 　])|※|[○●◎◇◆□■](?=[ 　]))"
    r"|(?P<count>\d{1,3})[.．](?=[ 　])"
    rf"|(?P<number>(?:{_NUMBER})(?!{_MENTIONED})|[{ROMAN}{KATAKANA}](?=[ 　])))[ 　]*(?P<rest>\S.*)"
)
_TITLE_LINE = re.compile(r"(?:【[^【】]+】|〈[^〈〉]+〉|＜[^＜＞]+＞|<[^<>]+>)[ 　]*")
_CITATION_OR_STARS = re.compile(r"\$\$\{|\$\{[^{}\n]*\}?|(?P<stars>\*\*)")

_DEEPEST = 8
"""Lists are nested no deeper than this; items further in stand beside those of the last level."""

Cite = Callable[[Citation, Span], tuple[Inline, ...]]
"""Gives what a citation prints."""

TakeIn = Callable[[Citation], tuple[Block, ...] | None]
"""Gives the blocks of a passage that is taken in, None where it cannot be."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the text: its indentation, what follows it, and where that starts in the text."""

    start: int
    indent: int
    text: str
    after_blank: bool = False
    new_paragraph: bool = False


@dataclass(slots=True)
class _Item:
    """An item being read; its children are inner items and further paragraphs."""

    indent: int
    marker: str
    style: NumberStyle | None
    count: int
    lines: list[_Line]
    children: list[_Item | list[_Line]] = field(default_factory=list)

    @property
    def kind(self) -> tuple[NumberStyle | None, str]:
        """What items of one list have in common."""
        return self.style, self.marker[:1]


def blocks(
    prose: Prose,
    marks: Marks,
    styles: Sequence[NumberStyle],
    cite: Cite,
    take_in: TakeIn = lambda citation: None,
) -> tuple[Block, ...]:
    """Give the paragraphs and lists of `prose`, whose value stands at `marks`.

    `styles` number the `1.` lists from the outermost in; `cite` says what a citation prints, and `take_in`
    gives the blocks of a 共通文 that is cited on a line of its own.
    """
    return tuple(_Reader(prose.text, marks, tuple(styles), cite, take_in).blocks())


def inlines(prose: Prose, marks: Marks, cite: Cite) -> tuple[Inline, ...]:
    """Give the running text of `prose` for a place that has no room for paragraphs, such as a caption."""
    return _Reader(prose.text, marks, (), cite).joined(list(_lines(prose.text)))


def _lines(text: str) -> Iterator[_Line]:
    """Give the lines that are not blank; a full-width space indents as much as two others."""
    start, after_blank = 0, False
    for raw in text.split("\n"):
        body = raw.lstrip(" 　")
        space = raw[: len(raw) - len(body)]
        if body.strip():
            indent = len(space) + space.count("　")
            yield _Line(start + len(space), indent, body, after_blank, "　" in space)
        after_blank = not body.strip()
        start += len(raw) + 1


def _item(line: _Line) -> _Item | None:
    """Give the item that a line begins, None when it begins none."""
    match = _ITEM.fullmatch(line.text)
    if match is None:
        return None
    rest = _Line(line.start + match.start("rest"), line.indent, match["rest"])
    if match["bullet"]:
        marker = "・" if match["bullet"] == "-" else match["bullet"]
        return _Item(line.indent, marker, None, 0, [rest])
    if match["count"]:
        count = int(match["count"])
        return _Item(line.indent, "", NumberStyle.NONE, count, [rest]) if count else None
    known = style_of(match["number"])
    return _Item(line.indent, "", *known, [rest]) if known else None


class _Reader:
    """Reads one text."""

    def __init__(
        self,
        text: str,
        marks: Marks,
        styles: tuple[NumberStyle, ...],
        cite: Cite,
        take_in: TakeIn = lambda citation: None,
    ) -> None:
        self._take_in = take_in
        self._text = text
        self._marks = marks
        self._styles = styles
        self._cite = cite

    def blocks(self) -> list[Block]:
        """Read the lines: paragraphs, title lines and lists in any order."""
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

        for line in _lines(self._text):
            inside = bool(items) and line.indent > items[-1].indent
            item = _item(line)
            ends_paragraph = paragraph and (item is not None or line.new_paragraph)
            if ends_paragraph or (line.after_blank and not inside):
                close()
            if item is not None:
                _hang(items, item)
            elif inside:
                _continue(items, line)
            elif (taken := self._passage(line)) is not None:
                close()
                found.extend(taken)
            elif _TITLE_LINE.fullmatch(line.text):
                close()
                found.append(Paragraph(self.joined([line]), self._span([line]), role="lead"))
            else:
                if items:
                    close()
                paragraph.append(line)
        close()
        return found

    def _passage(self, line: _Line) -> tuple[Block, ...] | None:
        """Give what a line takes in that is nothing but the citation of a 共通文, None for another line."""
        pieces = list(split(line.text.strip()))
        if len(pieces) == 1 and isinstance(pieces[0], Citation) and pieces[0].kind == SHARED_TEXT:
            return self._take_in(pieces[0])
        return None

    def _lists(self, items: Sequence[_Item], depth: int) -> list[ItemList]:
        """Give one list for each run of items of one kind."""
        return [self._list(list(run), depth) for _, run in groupby(items, key=lambda item: item.kind)]

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
        strong = self._strong(lines)
        pieces: list[tuple[int, Inline]] = []
        break_: Break | None = None
        for index, line in enumerate(lines):
            last = index + 1 == len(lines)
            text = (line.text if last else line.text.removesuffix("\\")).rstrip()
            made = self._cut(line.start, line.start + len(text), strong)
            if break_:
                pieces.append((_covering(line.start, strong), break_))
            elif _need_space([piece for _, piece in pieces], [piece for _, piece in made]):
                pieces.append((_covering(line.start, strong), Text(" ", made[0][1].origin)))
            pieces += made
            forced = line.text.endswith(("  ", "\\"))
            break_ = Break(self._marks.within(line.start, line.start + len(text))) if forced else None
        return tuple(self._grouped(pieces, strong))

    def _grouped(self, pieces: Sequence[tuple[int, Inline]], strong: Sequence[range]) -> Iterator[Inline]:
        """Put the pieces of one emphasis together."""
        for number_, run in groupby(pieces, key=lambda piece: piece[0]):
            inner = tuple(inline for _, inline in run)
            if number_ < 0:
                yield from inner
            else:
                yield Strong(inner, self._marks.within(strong[number_].start, strong[number_].stop))

    def _strong(self, lines: Sequence[_Line]) -> list[range]:
        """Give what stands between pairs of `**`, over line ends too, but never inside a citation."""
        found: list[range] = []
        opened: int | None = None
        if not lines:
            return found
        end = lines[-1].start + len(lines[-1].text)
        for token in _CITATION_OR_STARS.finditer(self._text, lines[0].start, end):
            if token["stars"] is None:
                continue
            if opened is not None and self._text[opened : token.start()].strip():
                found.append(range(opened, token.start()))
                opened = None
            else:
                opened = token.end()
        return found

    def _cut(self, start: int, end: int, strong: Sequence[range]) -> list[tuple[int, Inline]]:
        """Give the inlines of a part of one line, each with the number of its emphasis or -1."""
        found: list[tuple[int, Inline]] = []
        done = start
        for index, inner in enumerate(strong):
            if inner.stop + 2 <= start or inner.start - 2 >= end:
                continue
            found += [(-1, piece) for piece in self._plain(done, max(done, inner.start - 2))]
            found += [(index, it) for it in self._plain(max(start, inner.start), min(end, inner.stop))]
            done = min(end, inner.stop + 2)
        return found + [(-1, piece) for piece in self._plain(done, end)]

    def _plain(self, start: int, end: int) -> list[Inline]:
        found: list[Inline] = []
        for token in split(self._text[start:end]) if start < end else ():
            if isinstance(token, Citation):
                span = self._marks.within(start + token.start, start + token.end)
                found += self._cite(token, span)
            else:
                span = self._marks.within(start + token.end - len(token.text), start + token.end)
                found.append(Text(token.text, span))
        return found

    def _span(self, lines: Sequence[_Line]) -> Span:
        return self._marks.within(lines[0].start, lines[0].start + len(lines[0].text.rstrip()))


def _hang(siblings: list[_Item] | list[_Item | list[_Line]], item: _Item, depth: int = 1) -> None:
    """Hang an item under the last one that stands further left."""
    last = siblings[-1] if siblings else None
    if isinstance(last, _Item) and item.indent > last.indent and depth < _DEEPEST:
        _hang(last.children, item, depth + 1)
    else:
        siblings.append(item)


def _continue(items: Sequence[_Item], line: _Line) -> None:
    """Add a line to the innermost item that stands further left than the line."""
    item = items[-1]
    while item.children and isinstance(item.children[-1], _Item) and line.indent > item.children[-1].indent:
        item = item.children[-1]
    if not item.children and not line.after_blank:
        item.lines.append(line)
    elif not line.after_blank and isinstance(item.children[-1], list):
        item.children[-1].append(line)
    else:
        item.children.append([line])


def _covering(position: int, strong: Sequence[range]) -> int:
    """Give the number of the emphasis that began before `position` and goes on there, or -1."""
    return next((index for index, inner in enumerate(strong) if inner.start < position < inner.stop), -1)


def _need_space(before: Sequence[Inline], after: Sequence[Inline]) -> bool:
    """Tell whether the words of two lines would run together: both are ASCII where they meet."""
    left, right = plain_text(before)[-1:], plain_text(after)[:1]
    return bool(left and right) and left.isascii() and right.isascii()

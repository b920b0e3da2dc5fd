"""Where every key and every value of a plan stands: a tree parallel to the data."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from jusou_plan.source.file import SourceFile
from jusou_plan.source.position import Position, Span

if TYPE_CHECKING:  # the parser costs 40 ms to import, and not every reader of marks parses
    from ruamel.yaml.events import Event

Packed = int
"""A place as one number: there are many, few are ever asked for, and so it is a third of the memory."""

_PART = 0xFFFF_FFFF

PLAIN, SINGLE, DOUBLE, LITERAL, FOLDED = "", "'", '"', "|", ">"


class Place(NamedTuple):
    """A run of characters as the parser counts: 0-based lines and columns, the end exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int

    @classmethod
    def of(cls, event: Event) -> Place:
        """Give the place of what a parser's event tells of."""
        start, end = event.start_mark, event.end_mark
        return cls(start.line, start.column, end.line, end.column)

    @classmethod
    def unpacked(cls, packed: int) -> Place:
        """Give the place that `packed` wrote as one number."""
        return cls(packed >> 96, packed >> 64 & _PART, packed >> 32 & _PART, packed & _PART)

    def span(self, file: SourceFile) -> Span:
        """Give the same run as people count, from 1."""
        return Span(
            file.name,
            Position(self.line + 1, self.column + 1),
            Position(self.end_line + 1, self.end_column + 1),
        )


def packed(event: Event) -> Packed:
    """Give the place of an event as one number."""
    start, end = event.start_mark, event.end_mark
    number: Packed = start.line << 96 | start.column << 64 | end.line << 32 | end.column
    return number


class Marks:
    """The place of one value, of its key, and of everything in it.

    `children` is a dict for a mapping, a list for a list, None for a scalar. `reported` is True where
    a finding of this layer already says that the value is not what its author meant; later checks stay
    silent about it, so that one mistake gives one finding.
    """

    __slots__ = ("_at", "_key", "_style", "_text", "children", "file", "reported")

    def __init__(
        self,
        file: SourceFile,
        at: Place | Packed,
        key: Packed | None = None,
        children: dict[str, Marks] | list[Marks] | None = None,
        text: str = "",
        style: str = PLAIN,
    ) -> None:
        """Take what a parser saw.

        For a scalar, `text` is its content as characters (before `31` becomes a number) and `style` its
        quoting; for a collection `at` is its first key or item.
        """
        self.file = file
        self.children = children
        self.reported = False
        self._at = at
        self._key = key
        self._text = text
        self._style = style

    @property
    def _place(self) -> Place:
        return self._at if isinstance(self._at, Place) else Place.unpacked(self._at)

    @property
    def span(self) -> Span:
        """Give the characters to underline for this value.

        A one-line scalar is itself, quotes included; a block scalar (`|`, `>`) its first written line;
        a mapping or list its first key or item, never the whole block. A value left empty is the
        empty span behind its key.
        """
        if self._style in (LITERAL, FOLDED):
            return self._first_written_line()
        return self._place.span(self.file)

    @property
    def text(self) -> str:
        """Give the characters of a scalar, before any of them became a number."""
        return self._text

    @property
    def key_span(self) -> Span | None:
        """Give the characters of the key, quotes included; None for a list item and for the root."""
        return Place.unpacked(self._key).span(self.file) if self._key is not None else None

    @property
    def extent(self) -> Span:
        """Give everything from the first to the last written character of this value, over all its lines."""
        last = self
        while last.children:
            inner = last.children
            last = inner[-1] if isinstance(inner, list) else next(reversed(inner.values()))
        block = last._style in (LITERAL, FOLDED)
        end = last._end_of_block() if block else last._place.span(last.file).end
        start = self._place.span(self.file).start
        return Span(self.file.name, start, end) if last.file is self.file else self.span

    def at(self, path: Sequence[str | int]) -> Marks:
        """Give the marks of the value that `path` (keys and 0-based indexes) leads to.

        A part that does not exist is skipped: validators put names of alternatives into their
        paths, and a missing key belongs to the mapping that lacks it.
        """
        here = self
        for part in path:
            below = here.children
            if isinstance(below, dict) and isinstance(part, str):
                here = below.get(part, here)
            elif isinstance(below, list) and isinstance(part, int) and -len(below) <= part < len(below):
                here = below[part]
        return here

    def within(self, start: int, end: int) -> Span:
        """Give the span of the characters `start` to `end` (exclusive) of a string value.

        Exact for literal blocks (`|`) and for one-line scalars without escapes; otherwise, and for offsets
        outside the string, the span of the whole value.
        """
        return self.exactly(start, end) or self.span

    def exactly(self, start: int, end: int) -> Span | None:
        """Do as `within`, and give None where the place of the characters cannot be told exactly."""
        if not 0 <= start <= end <= len(self._text):
            return None
        if self._style == LITERAL:
            first = self._in_literal(start)
            last = self._in_literal(end - 1) if end > start else first
        else:
            first = self._on_line(start)
            last = self._on_line(end - 1) if end > start else first
        if first is None or last is None:
            return None
        behind = Position(last.line, last.column + 1) if end > start else last
        return Span(self.file.name, first, behind)

    def offset(self, position: Position) -> int | None:
        """Give which character of a string value stands at a place, None where that is not certain."""
        low, high = 0, len(self._text)
        while low < high:
            middle = (low + high) // 2
            here = self.exactly(middle, middle)
            if here is None:
                return None
            low, high = (middle + 1, high) if here.start < position else (low, middle)
        found = self.exactly(low, low)
        return low if found is not None and found.start == position else None

    def joined(self, other: Marks) -> Marks:
        """Give the marks of a list made of this list's items and then those of `other`, a list elsewhere."""
        items = [item for part in (self, other) if isinstance(part.children, list) for item in part.children]
        return Marks(self.file, self._at, self._key, items)

    def copied(self) -> Marks:
        """Give the same marks as a tree of its own."""
        children = self.children
        if isinstance(children, dict):
            children = {key: it.copied() for key, it in children.items()}
        elif isinstance(children, list):
            children = [it.copied() for it in children]
        made = Marks(self.file, self._at, self._key, children, self._text, self._style)
        made.reported = self.reported
        return made

    def _on_line(self, offset: int) -> Position | None:
        line, column, end_line, end_column = self._place
        if line != end_line:
            return None
        quote = 0 if self._style == PLAIN else 1
        written = self.file.lines[line][column + quote : end_column - quote]
        if written != self._text:
            return None
        return Position(line + 1, column + quote + offset + 1)

    def _in_literal(self, offset: int) -> Position | None:
        before = self._text[:offset]
        row = before.count("\n")
        number = self._place.line + 1 + row
        content = self._text.split("\n")[row]
        lines = self.file.lines
        written = lines[number] if number < len(lines) else ""
        if not content:
            return Position(number + 1, min(len(written), self._indentation()) + 1)
        if not written.endswith(content):
            return None
        return Position(number + 1, len(written) - len(content) + offset - (before.rfind("\n") + 1) + 1)

    def _indentation(self) -> int:
        for row, content in enumerate(self._text.split("\n")):
            if content.strip():
                return len(self.file.lines[self._place.line + 1 + row]) - len(content)
        return 0

    def _first_written_line(self) -> Span:
        for number in range(self._place.line + 1, len(self.file.lines)):
            if not self._text.strip():
                break
            if self.file.lines[number].strip():
                return self.file.line_span(number)
        return self.file.span(self._place.line, self._place.column)

    def _end_of_block(self) -> Position:
        for number in range(min(self._place.end_line, len(self.file.lines) - 1), self._place.line, -1):
            line = self.file.lines[number]
            inside = number < self._place.end_line or self._place.end_column >= len(line)
            if inside and line.strip() and self._text.strip():
                return Position(number + 1, len(line.rstrip()) + 1)
        return Position(self._place.line + 1, self._place.column + 2)

"""Parse events to plain data and marks, in one pass and without recursion."""

from collections.abc import Iterable
from dataclasses import replace
from sys import intern
from typing import Any

from ruamel.yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    ScalarEvent,
    SequenceStartEvent,
)

from jusou_plan.source import structure_findings as say
from jusou_plan.source.characters import forbidden_in_escape, without_forbidden
from jusou_plan.source.file import SourceFile
from jusou_plan.source.finding import Finding, Related
from jusou_plan.source.limits import Limits
from jusou_plan.source.look_alike import ITEM_SIGNS
from jusou_plan.source.marks import DOUBLE, PLAIN, Marks, Packed, Place, packed
from jusou_plan.source.scalar import resolve
from jusou_plan.source.silent_text import SilentText

_MERGE_KEY = "<<"
_MOST_USES_SHOWN = 10


class _Open:
    """A mapping or list that is still being read; at the bottom the document itself, a list of one."""

    __slots__ = (
        "children",
        "damaged",
        "data",
        "is_key",
        "key",
        "key_at",
        "leaf",
        "mapping",
        "repeated",
        "start",
        "wants_key",
    )

    def __init__(self, start: CollectionStartEvent, is_key: bool) -> None:
        self.start = start
        self.mapping = mapping = isinstance(start, MappingStartEvent)
        self.data: Any = {} if mapping else []
        self.children: Any = {} if mapping else []
        self.leaf: Place | Packed | None = None
        self.is_key = is_key
        self.wants_key = mapping
        self.damaged = False
        self.repeated: list[say.Repeated] = []
        self.key: str | None = None
        self.key_at: Packed | None = None


class Builder:
    """Turns the events of one file into data, marks and findings."""

    def __init__(self, file: SourceFile, limits: Limits) -> None:
        """Take the file that the events come from, for positions, and the bounds to hold."""
        self.file = file
        self.findings: list[Finding] = []
        self.lost = False
        self.data: Any = None
        self.marks: Marks | None = None
        self._limits = limits
        self._stack: list[_Open] = []
        self._top = self._document = _Open(SequenceStartEvent(None, None, True), False)
        self._sound_keys: set[str] = set()
        self._anchors: dict[str, int] = {}
        self._silent = SilentText(file)

    def build(self, events: Iterable[Event]) -> None:
        """Read events until the end of the first document or until a limit is exceeded.

        Afterwards `data` and `marks` hold the document (`marks` is None if there is none), `findings` what is
        wrong with it, and `lost` tells whether something written did not make it into `data`.
        """
        documents = nodes = 0
        most = self._limits.nodes
        for event in events:
            if isinstance(event, ScalarEvent):
                nodes += 1
                if self._top.wants_key:
                    self._key(self._top, event)
                else:
                    self._scalar(self._top, event)
            elif isinstance(event, CollectionStartEvent):
                nodes += 1
                if not self._open(event):
                    return
            elif isinstance(event, CollectionEndEvent):
                self._close(event)
            elif isinstance(event, AliasEvent):
                nodes += 1
                self._alias(event)
            elif isinstance(event, DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self._lose(say.second_document(self.file, event.start_mark.line))
                    break
            if nodes > most:
                self._lose(say.too_many_nodes(self.file, event.start_mark.line, most))
                return
        for finding, marks in self._silent.findings():
            marks.reported = True
            self._lose(finding)
        if self._document.data:
            self.data, self.marks = self._document.data[0], self._document.children[0]

    def _scalar(self, top: _Open, event: ScalarEvent) -> None:
        text: str = event.value
        style: str = event.style or PLAIN
        if event.anchor is not None or event.ctag is not None:
            self._properties(event)
        if style == DOUBLE:
            text = self._unescaped(text, event)
        at = packed(event)
        marks = Marks(self.file, at, top.key_at, None, text, style)
        if style != PLAIN:
            self._add(top, text, marks, at)
        elif text:
            several = event.end_mark.line > event.start_mark.line
            if several or "：" in text or "　" in text or text[0] in ITEM_SIGNS:
                self._watch(top, text, marks, Place.of(event))
            self._add(top, resolve(text), marks, at)
        else:
            self._empty(top, event)

    def _empty(self, top: _Open, event: ScalarEvent) -> None:
        """Put None where nothing is written; behind its key, for the parser may be lines further."""
        place = Place.of(event) if top.key_at is None else Place.unpacked(top.key_at)
        if top.key_at is not None:
            place = Place(place.end_line, place.end_column, place.end_line, place.end_column)
        marks = Marks(self.file, place, top.key_at)
        if top.key and top.key_at is not None and "：" in top.key:
            self._silent.key_without_value(marks, top.key, Place.unpacked(top.key_at))
        self._add(top, None, marks, place)

    def _watch(self, top: _Open, text: str, marks: Marks, place: Place) -> None:
        """Hand text to the search for keys that silently became text, where that can have happened."""
        if top is self._document:
            self._silent.block_text(marks, place)
        elif not top.mapping:
            self._silent.list_item(text, marks, place, top.data)
        elif top.key_at is not None and not top.start.flow_style and place.end_line > _line(top.key_at):
            self._silent.block_text(marks, place)

    def _unescaped(self, text: str, event: ScalarEvent) -> str:
        """Give the text of a double-quoted scalar without the forbidden characters that escapes may spell."""
        finding = forbidden_in_escape(self.file, text, Place.of(event))
        if finding is None:
            return text
        self.findings.append(finding)
        return without_forbidden(text)

    def _key(self, top: _Open, event: ScalarEvent) -> None:
        text = intern(event.value)  # the same few keys stand in thousands of mappings
        if event.anchor is not None or event.ctag is not None:
            self._properties(event)
        if event.style == DOUBLE:
            text = self._unescaped(text, event)
        top.wants_key = False
        top.key = text
        top.key_at = packed(event)
        if top.leaf is None:
            top.leaf = top.key_at
        if text not in self._sound_keys or text in top.data:
            self._judge_key(top, text, event)

    def _judge_key(self, top: _Open, text: str, event: ScalarEvent) -> None:
        """Refuse a key that means nothing or something else; remember a sound one."""
        place = Place.of(event)
        plain = not event.style
        if text in top.data:
            top.repeated.append((text, place, top.children[text].key_span))
            top.key = None
        elif not text:
            self._refuse_key(top, say.empty_key(self.file, place))
        elif text == _MERGE_KEY and plain:
            self._refuse_key(top, say.merge_key(self.file, place))
        elif plain:
            mistake = self._silent.in_key(text, place)
            if mistake:
                self._refuse_key(top, mistake)
                _excuse_value_above(top)
            else:
                self._sound_keys.add(text)

    def _refuse_key(self, top: _Open, finding: Finding) -> None:
        """Report a key and drop it with its value; what the mapping then lacks is no second mistake."""
        self._lose(finding)
        top.key = None
        top.damaged = True

    def _open(self, event: CollectionStartEvent) -> bool:
        parent = self._top
        if event.anchor is not None or event.ctag is not None:
            self._properties(event)
        if len(self._stack) >= self._limits.depth:
            self._lose(say.too_deep(self.file, *_start(event), self._limits.depth))
            return False
        if parent.wants_key:
            self._refuse_key(parent, say.key_is_collection(self.file, *_start(event)))
        self._stack.append(parent)
        self._top = _Open(event, parent.wants_key)
        return True

    def _close(self, event: Event) -> None:
        done = self._top
        self._top = parent = self._stack.pop()
        if done.repeated:
            self._lose(say.duplicate_keys(self.file, done.repeated))
        at = done.leaf
        if at is None:
            at = Place(*_start(done.start), event.end_mark.line, event.end_mark.column)
        if done.is_key:
            parent.wants_key, parent.key, parent.key_at = False, None, None
            parent.leaf = at if parent.leaf is None else parent.leaf
            return
        marks = Marks(self.file, at, parent.key_at, done.children)
        marks.reported = done.damaged
        self._add(parent, done.data, marks, at)

    def _add(self, top: _Open, value: object, marks: Marks, at: Place | Packed) -> None:
        """Put a finished value where it belongs; a value whose key was refused is dropped."""
        if top.leaf is None:
            top.leaf = at
        if not top.mapping:
            top.data.append(value)
            top.children.append(marks)
            return
        key = top.key
        if key is not None:
            top.data[key] = value
            top.children[key] = marks
            top.key = None
        top.key_at = None
        top.wants_key = True

    def _alias(self, event: AliasEvent) -> None:
        """Report an alias at its anchor, once for all its uses, and put nothing in its place."""
        place = Place.of(event)
        known = self._anchors.get(event.anchor)
        if known is None:
            self._lose(say.alias(self.file, place))
        else:
            self.lost = True
            anchor = self.findings[known]
            if len(anchor.related) < _MOST_USES_SHOWN:
                use = Related("ここで使われています", place.span(self.file))
                self.findings[known] = replace(anchor, related=(*anchor.related, use))
        top = self._top
        if top.wants_key:
            top.wants_key, top.key, top.key_at = False, None, None
            return
        marks = Marks(self.file, place, top.key_at)
        marks.reported = True
        self._add(top, None, marks, place)

    def _properties(self, event: ScalarEvent | CollectionStartEvent) -> None:
        """Report an anchor and a tag; the value itself is kept."""
        line, column = _start(event)
        if event.anchor is not None:
            self._anchors.setdefault(event.anchor, len(self.findings))
            self.findings.append(say.anchor(self.file, line, column, event.anchor))
        if event.ctag is not None:
            self.findings.append(say.tag(self.file, line, column))

    def _lose(self, finding: Finding) -> None:
        self.findings.append(finding)
        self.lost = True


def _excuse_value_above(mapping: _Open) -> None:
    """Mark an empty value in front of a refused key: what belongs into it is what was refused."""
    if mapping.data:
        last, value = next(reversed(mapping.data.items()))
        if value is None:
            mapping.children[last].reported = True


def _line(at: Packed) -> int:
    return Place.unpacked(at).line


def _start(event: Event) -> tuple[int, int]:
    return event.start_mark.line, event.start_mark.column

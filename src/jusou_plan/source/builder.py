"""Parse events to plain data and marks, in one pass and without recursion."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from ruamel.yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    ScalarEvent,
)

from jusou_plan.source import structure_findings as say
from jusou_plan.source.characters import forbidden_in_escape, without_forbidden
from jusou_plan.source.file import SourceFile
from jusou_plan.source.finding import Finding, Related
from jusou_plan.source.limits import Limits
from jusou_plan.source.marks import DOUBLE, PLAIN, Marks, Place
from jusou_plan.source.scalar import resolve
from jusou_plan.source.silent_text import SilentText, worth_a_look

_MERGE_KEY = "<<"
_new_place = tuple.__new__  # half the time of Place(…), which is called for every scalar
_MOST_USES_SHOWN = 10


class _Open:
    """A mapping or list that is still being read."""

    __slots__ = (
        "brackets",
        "children",
        "damaged",
        "data",
        "flow",
        "is_key",
        "key",
        "key_place",
        "leaf",
        "mapping",
        "wants_key",
    )

    def __init__(self, event: CollectionStartEvent, *, is_key: bool) -> None:
        self.mapping = mapping = isinstance(event, MappingStartEvent)
        self.flow: bool = event.flow_style
        self.data: Any = {} if mapping else []
        self.children: Any = {} if mapping else []
        self.brackets = (event.start_mark.line, event.start_mark.column)
        self.leaf: Place | None = None
        self.is_key = is_key
        self.wants_key = mapping
        self.damaged = False
        self.key: str | None = None
        self.key_place: Place | None = None


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
        self._top: _Open | None = None
        self._sound_keys: set[str] = set()
        self._nodes = 0
        self._anchors: dict[str, int] = {}
        self._silent = SilentText(file)

    def build(self, events: Iterable[Event]) -> None:
        """Read events until the end of the first document or until a limit is exceeded.

        Afterwards `data` and `marks` hold the document (`marks` is None if there is none), `findings` what is
        wrong with it, and `lost` tells whether something written did not make it into `data`.
        """
        documents = 0
        for event in events:
            if isinstance(event, ScalarEvent):
                self._scalar(event)
            elif isinstance(event, CollectionStartEvent):
                if not self._open(event):
                    return
            elif isinstance(event, CollectionEndEvent):
                self._close(event)
            elif isinstance(event, AliasEvent):
                self._alias(event)
            elif isinstance(event, DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self._lose(say.second_document(self.file, event.start_mark.line))
                    break
            if self._nodes > self._limits.nodes:
                self._lose(say.too_many_nodes(self.file, event.start_mark.line, self._limits.nodes))
                self._forget()
                return
        for finding, marks in self._silent.findings():
            marks.reported = True
            self._lose(finding)

    def _scalar(self, event: ScalarEvent) -> None:
        self._nodes += 1
        text: str = event.value
        start, end = event.start_mark, event.end_mark
        place = _new_place(Place, (start.line, start.column, end.line, end.column))
        if event.anchor is not None or event.ctag is not None:
            self._properties(event)
        style = event.style or PLAIN
        if style == DOUBLE:
            forbidden = forbidden_in_escape(self.file, text, place)
            if forbidden:
                self.findings.append(forbidden)
                text = without_forbidden(text)
        top = self._top
        if top is not None and top.wants_key:
            self._key(top, text, place, style)
            return
        key_place = top.key_place if top else None
        if not text and style == PLAIN and top and key_place:
            place = Place(key_place.end_line, key_place.end_column, key_place.end_line, key_place.end_column)
        marks = Marks(self.file, place, key_place, text=text, style=style)
        if style != PLAIN:
            self._add(text, marks, place)
            return
        if not text and top and top.key and "：" in top.key:
            self._silent.key_without_value(marks, top.key, key_place or place)
        elif worth_a_look(text, place):
            self._watch(top, marks, place)
        self._add(resolve(text), marks, place)

    def _watch(self, top: _Open | None, marks: Marks, place: Place) -> None:
        """Hand text to the search for keys that silently became text, where that can have happened."""
        if top is None:
            self._silent.block_text(marks, place)
        elif not top.mapping:
            self._silent.list_item(marks, place, top.data)
        elif place.end_line > (top.key_place or place).line and not top.flow:
            self._silent.block_text(marks, place)

    def _key(self, top: _Open, text: str, place: Place, style: str) -> None:
        top.wants_key = False
        top.key = text
        top.key_place = place
        top.leaf = top.leaf or place
        if text in self._sound_keys and text not in top.data:
            return
        if text in top.data:
            self._lose(say.duplicate_key(self.file, text, place, top.children[text].key_span))
            top.key = None
        elif not text:
            self._refuse_key(top, say.empty_key(self.file, place))
        elif text == _MERGE_KEY and style == PLAIN:
            self._refuse_key(top, say.merge_key(self.file, place))
        elif style == PLAIN:
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
        self._nodes += 1
        if event.anchor is not None or event.ctag is not None:
            self._properties(event)
        if len(self._stack) >= self._limits.depth:
            self._lose(say.too_deep(self.file, *_start(event), self._limits.depth))
            self._forget()
            return False
        is_key = bool(self._stack) and self._stack[-1].wants_key
        if is_key:
            self._refuse_key(self._stack[-1], say.key_is_collection(self.file, *_start(event)))
        self._top = _Open(event, is_key=is_key)
        self._stack.append(self._top)
        return True

    def _close(self, event: Event) -> None:
        done = self._stack.pop()
        self._top = parent = self._stack[-1] if self._stack else None
        place = done.leaf or Place(*done.brackets, event.end_mark.line, event.end_mark.column)
        if done.is_key and parent:
            parent.wants_key, parent.key, parent.key_place = False, None, None
            parent.leaf = parent.leaf or place
            return
        marks = Marks(self.file, place, parent.key_place if parent else None, children=done.children)
        marks.reported = done.damaged
        self._add(done.data, marks, place)

    def _add(self, value: object, marks: Marks, place: Place) -> None:
        """Put a finished value where it belongs; a value whose key was refused is dropped."""
        top = self._top
        if top is None:
            self.data, self.marks = value, marks
            return
        top.leaf = top.leaf or place
        if not top.mapping:
            top.data.append(value)
            top.children.append(marks)
            return
        if top.key is not None:
            top.data[top.key] = value
            top.children[top.key] = marks
        top.key, top.key_place, top.wants_key = None, None, True

    def _alias(self, event: AliasEvent) -> None:
        """Report an alias at its anchor, once for all its uses, and put nothing in its place."""
        self._nodes += 1
        start, end = event.start_mark, event.end_mark
        place = Place(start.line, start.column, end.line, end.column)
        known = self._anchors.get(event.anchor)
        if known is None:
            self._lose(say.alias(self.file, place))
        else:
            self.lost = True
            anchor = self.findings[known]
            if len(anchor.related) < _MOST_USES_SHOWN:
                use = Related("ここで使われています", place.span(self.file))
                self.findings[known] = replace(anchor, related=(*anchor.related, use))
        if self._stack and self._stack[-1].wants_key:
            top = self._stack[-1]
            top.wants_key, top.key, top.key_place = False, None, None
            return
        marks = Marks(self.file, place, self._stack[-1].key_place if self._stack else None)
        marks.reported = True
        self._add(None, marks, place)

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

    def _forget(self) -> None:
        self.data, self.marks = None, None


def _excuse_value_above(mapping: _Open) -> None:
    """Mark an empty value in front of a refused key: what belongs into it is what was refused."""
    if mapping.data:
        last, value = next(reversed(mapping.data.items()))
        if value is None:
            mapping.children[last].reported = True


def _start(event: Event) -> tuple[int, int]:
    return event.start_mark.line, event.start_mark.column

"""Making the edits of operators: within a value, of the whole value, of a line."""

from __future__ import annotations

from jusou_plan.source.finding import Edit
from jusou_plan.source.position import Position, Span
from tests.mutation.slot import Slot


def within(slot: Slot, start: int, end: int, text: str) -> Edit | None:
    """Give the edit that writes `text` for characters of a value, None where their place is not certain."""
    span = slot.marks.exactly(start, end)
    return None if span is None else Edit(span, text)


def instead(slot: Slot, text: str) -> Edit:
    """Give the edit that writes `text` for a whole value; quotes stay quotes."""
    exact = slot.marks.exactly(0, len(slot.text))
    return Edit(exact if exact and exact.start.line == exact.end.line else slot.written.span, text)


def without(slot: Slot) -> Edit | None:
    """Give the edit that takes away a key with its value, or an item, as somebody tidy does.

    None for the only part of a list or mapping.
    """
    beside = slot.siblings
    if len(beside) < 2:
        return None
    here = beside.index(slot)
    whole = _with_dash(slot)
    file = whole.file
    above = slot.above
    assert above is not None
    if above.written.flow:
        if here:
            return Edit(Span(file, beside[here - 1].whole.end, whole.end), "")
        return Edit(Span(file, whole.start, beside[1].whole.start), "")
    if _begins_line(slot, whole.start):
        return Edit(Span(file, Position(whole.start.line, 1), Position(whole.end.line + 1, 1)), "")
    return Edit(Span(file, whole.start, beside[here + 1].whole.start), "") if here + 1 < len(beside) else None


def twice(slot: Slot, text: str | None = None) -> Edit | None:
    """Give the edit that writes an item of a list, or a key with its value, a second time behind itself."""
    above = slot.above
    assert above is not None
    whole = slot.whole
    copy = slot.written.file and _text(slot, whole) if text is None else text
    end = Span(whole.file, whole.end, whole.end)
    if above.written.flow:
        return Edit(end, f", {copy}")
    if not isinstance(above.value, list):
        return Edit(end, f"\n{' ' * (whole.start.column - 1)}{copy}")
    dashed = _with_dash(slot)
    if not _begins_line(slot, dashed.start):
        return None
    between = " " * (whole.start.column - dashed.start.column - 1)
    return Edit(end, f"\n{' ' * (dashed.start.column - 1)}-{between}{copy}")


def _text(slot: Slot, span: Span) -> str:
    from tests.mutation.written import text_of  # noqa: PLC0415

    return text_of(slot.written.file, span)


def _with_dash(slot: Slot) -> Span:
    """Give what a slot takes up, the dash of a block's item with it."""
    above, whole = slot.above, slot.whole
    if above is None or above.written.flow or not isinstance(above.value, list):
        return whole
    line = slot.written.file.line(whole.start.line - 1)
    dash = line.rfind("-", 0, whole.start.column - 1)
    return Span(whole.file, Position(whole.start.line, dash + 1), whole.end)


def _begins_line(slot: Slot, start: Position) -> bool:
    return not slot.written.file.line(start.line - 1)[: start.column - 1].strip()

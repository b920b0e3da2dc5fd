"""The keys of every part in the order of the language, as the guide lists them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from jusou_plan.model.block import Block
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.part import Part
from jusou_plan.model.plan import Plan
from jusou_plan.model.walk import keys_of
from jusou_plan.revise.insertion import closing, line_end
from jusou_plan.source.file import SourceFile
from jusou_plan.source.finding import Edit
from jusou_plan.source.marks import Marks
from jusou_plan.source.position import Position, Span
from jusou_plan.source.yaml_file import parse


def reordered(loaded: LoadedPlan) -> list[Edit]:
    """Give the edits that bring keys into order, of mappings that hold no other that is out of order.

    Comments and blank lines above a key go with it.
    """
    types: dict[int, type[Part]] = {}
    for _, piece in loaded.pieces:
        if isinstance(piece, Part):  # what nobody wrote has the place of what is around it, which came first
            types.setdefault(id(loaded.marks(piece)), type(piece))
    edits = [edit for marks in _children(loaded.source.marks) for edit in _below(marks, types)]
    busy = {edit.span.file for edit in edits}
    for file in loaded.source.files:
        top = None if file.name in busy else _edit(parse(file).marks, Plan)
        edits += [top] if top else []
    return edits


def _below(marks: Marks, types: Mapping[int, type[Part]]) -> list[Edit]:
    """Give the edits inside a value, else the edit of itself."""
    inner = [edit for child in _children(marks) for edit in _below(child, types)]
    if inner or id(marks) not in types:
        return inner
    edit = _edit(marks, types[id(marks)])
    return [edit] if edit else []


def _children(marks: Marks) -> Iterator[Marks]:
    below = marks.children
    yield from below.values() if isinstance(below, dict) else below or ()


def _edit(marks: Marks, part: type[Part]) -> Edit | None:
    """Give the edit that orders the keys of one mapping; None if they are in order or unusually written."""
    if not isinstance(marks.children, dict):
        return None
    file = marks.file
    written = list(marks.children)
    places = {key: number for number, key in enumerate(_order(part))}
    wanted = sorted(written, key=lambda key: places.get(key, len(places)))
    if wanted == written:
        return None
    starts = [child.key_span.start for child in marks.children.values() if child.key_span is not None]
    if len(starts) != len(written):
        return None
    order = [written.index(key) for key in wanted]
    lines = [start.line for start in starts]
    if len(set(lines)) == 1:
        return _in_braces(file, starts, order)
    if len({start.column for start in starts}) == 1 and lines == sorted(set(lines)):
        return _in_block(file, starts, order)
    return None


def _order(part: type[Part]) -> tuple[str, ...]:
    """Give the keys of a part in their order: that of the language, the kind of a block behind its id."""
    keys = [key for _, key in keys_of(part)]
    if issubclass(part, Block) and part.KEY in keys:
        keys.remove(part.KEY)
        keys.insert(keys.index("id") + 1 if "id" in keys else 0, part.KEY)
    return tuple(keys)


def _in_braces(file: SourceFile, starts: Sequence[Position], order: Sequence[int]) -> Edit | None:
    """Give the edit for a mapping in `{ }` on one line."""
    line, row = file.line(starts[0].line - 1), starts[0].line
    before = line[: starts[0].column - 1].rstrip()
    end = closing(file, Position(row, len(before))) if before.endswith("{") else None
    if end is None:
        return None
    bounds = [start.column - 1 for start in starts] + [end.column - 2]
    parts = [line[first:last].rstrip().removesuffix(",").rstrip() for first, last in pairwise(bounds)]
    span = Span(file.name, starts[0], Position(row, bounds[-1] + 1))
    return Edit(span, ", ".join(parts[index] for index in order))


def _in_block(file: SourceFile, starts: Sequence[Position], order: Sequence[int]) -> Edit | None:
    """Give the edit for a mapping with a line for each key."""
    column = starts[0].column - 1
    firsts = [starts[0].line, *(_lead(file, start.line, column) for start in starts[1:])]
    bounds = [*firsts, _end(file, starts[-1].line, column)]
    opening = file.line(starts[0].line - 1)[:column]
    blocks = []
    for number, (first, last) in enumerate(pairwise(bounds)):
        lines = list(file.lines[first - 1 : last - 1])
        if number == 0:
            lines[0] = " " * column + lines[0][column:]
        blocks.append(lines)
    ordered = [blocks[index] for index in order]
    head = ordered[0]
    lead = next(number for number, line in enumerate(head) if line.strip() and line[column] != "#")
    comments = [_dashed(line, opening, column) for line in head[:lead] if line.strip()]
    ordered[0] = [*comments, opening + head[lead][column:], *head[lead + 1 :]]
    last = bounds[-1] - 1
    span = Span(file.name, Position(firsts[0], 1), Position(last, len(file.line(last - 1)) + 1))
    return Edit(span, line_end(file).join(line for block in ordered for line in block))


def _dashed(comment: str, opening: str, column: int) -> str:
    """Give a comment of the first key as it stands above the dash of its item."""
    dash = opening.find("-")
    return comment if dash < 0 else " " * dash + comment[column:]


def _lead(file: SourceFile, row: int, column: int) -> int:
    """Give the first of the lines of comments and blanks that belong to the key on `row`."""
    while row > 1:
        line = file.line(row - 2)
        if line.strip() and not (line.startswith(" " * column + "#")):
            break
        row -= 1
    return row


def _end(file: SourceFile, row: int, column: int) -> int:
    """Give the line behind the value whose key is on `row`: blanks and outer comments are not its own."""
    end = row
    for number, line in enumerate(file.lines[row:], row + 1):
        indentation = len(line) - len(line.lstrip(" "))
        is_comment = line[indentation : indentation + 1] == "#"
        if not line.strip() or (is_comment and indentation < column):
            continue
        if indentation < column or (indentation == column and not is_comment):
            break
        end = number
    return end + 1

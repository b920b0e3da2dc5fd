"""How far everything in a plan's files reaches, brackets included: a tree parallel to the plan's data.

`source.marks` keeps what is underlined for people; who cuts and copies needs the whole of what is written.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ruamel.yaml import YAML
from ruamel.yaml.nodes import MappingNode, Node, SequenceNode

from jusou_plan.source.file import SourceFile
from jusou_plan.source.position import Position, Span


@dataclass(frozen=True, slots=True)
class Written:
    """One value as it stands in a file: its reach, whether it is in brackets, its key, what is in it."""

    file: SourceFile
    span: Span
    flow: bool
    key: Span | None
    children: dict[str, Written] | list[Written] | None

    @property
    def text(self) -> str:
        """Give the characters from its first to its last."""
        return text_of(self.file, self.span)


def text_of(file: SourceFile, span: Span) -> str:
    """Give what a file says in a span."""
    lines = file.lines[span.start.line - 1 : span.end.line]
    if len(lines) < span.end.line - span.start.line + 1:
        lines = (*lines, "")
    if span.start.line == span.end.line:
        return lines[0][span.start.column - 1 : span.end.column - 1]
    return "\n".join((lines[0][span.start.column - 1 :], *lines[1:-1], lines[-1][: span.end.column - 1]))


def written(files: Iterable[SourceFile]) -> dict[str, Written]:
    """Give what is written under each top-level key; lists of the same key are joined, as the plan's are."""
    plan: dict[str, Written] = {}
    for file in files:
        root = _read(file, YAML(typ="safe", pure=False).compose(file.text), None)
        for key, value in (root.children or {}).items() if isinstance(root.children, dict) else ():
            known = plan.get(key)
            if known is None:
                plan[key] = value
            elif isinstance(known.children, list) and isinstance(value.children, list):
                plan[key] = Written(
                    known.file, known.span, known.flow, known.key, [*known.children, *value.children]
                )
    return plan


def _read(file: SourceFile, node: Node, key: Span | None) -> Written:
    children: dict[str, Written] | list[Written] | None = None
    flow = bool(getattr(node, "flow_style", False))
    if isinstance(node, MappingNode):
        children = {str(name.value): _read(file, value, _span(file, name)) for name, value in node.value}
    elif isinstance(node, SequenceNode):
        children = [_read(file, item, None) for item in node.value]
    span = _span(file, node)
    if children and not flow:
        last = children[-1] if isinstance(children, list) else next(reversed(children.values()))
        span = Span(file.name, span.start, last.span.end)
    elif getattr(node, "style", None) in ("|", ">"):
        span = Span(file.name, span.start, _end_of_block(file, span))
    return Written(file, span, flow, key, children)


def _span(file: SourceFile, node: Node) -> Span:
    start, end = node.start_mark, node.end_mark
    return Span(file.name, Position(start.line + 1, start.column + 1), Position(end.line + 1, end.column + 1))


def _end_of_block(file: SourceFile, span: Span) -> Position:
    """Give the end of a block scalar's last line that says something; the parser gives the next token."""
    number = span.end.line - 1 if span.end.column == 1 else span.end.line
    margin = next(
        (len(it) - len(it.lstrip()) for it in file.lines[span.start.line : number] if it.strip()), 0
    )
    while number > span.start.line:
        line = file.line(number - 1)
        if line.strip() and len(line) - len(line.lstrip()) >= margin:
            break
        number -= 1
    return Position(number, len(file.line(number - 1).rstrip()) + 1)

"""How the tests of this folder read a text."""

from pathlib import Path

from jusou_plan.source.file import SourceFile
from jusou_plan.source.limits import DEFAULT, Limits
from jusou_plan.source.parsed import Parsed
from jusou_plan.source.position import Span
from jusou_plan.source.yaml_file import parse


def read(text: str, limits: Limits = DEFAULT) -> Parsed:
    """Parse `text` as a file named x.yaml."""
    return parse(SourceFile(Path("x.yaml"), "x.yaml", text), limits)


def characters(text: str, span: Span) -> str:
    """Give the characters of `text` that a span covers."""
    lines = text.replace("\r\n", "\n").split("\n")
    start, end = span.start, span.end
    if start.line == end.line:
        return lines[start.line - 1][start.column - 1 : end.column - 1]
    middle = lines[start.line : end.line - 1]
    return "\n".join(
        [lines[start.line - 1][start.column - 1 :], *middle, lines[end.line - 1][: end.column - 1]]
    )

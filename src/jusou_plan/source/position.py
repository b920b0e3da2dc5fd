"""Places in a plan's YAML files."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a text file: 1-based line, 1-based column counted in code points."""

    line: int
    column: int


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A run of characters in one file, `end` exclusive; `file` is the path as shown to the user."""

    file: str
    start: Position
    end: Position

    def __str__(self) -> str:
        """Give `file:line:column`, the form that editors and terminals turn into a link."""
        return f"{self.file}:{self.start.line}:{self.start.column}"

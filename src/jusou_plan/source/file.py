"""One YAML file of a plan as text."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from jusou_plan.source.position import Position, Span


@dataclass(frozen=True)
class SourceFile:
    """A file's text and the name under which people are told about it.

    `path` is where the file is, `name` how it is shown (relative to the current directory, with `/`), and
    `text` the decoded text without a byte order mark. A file that could not be read has the text "".
    """

    path: Path
    name: str
    text: str

    @property
    def may_speak_to_tool(self) -> bool:
        """Tell whether a comment to the tool can stand in it (`source.comments`), without parsing."""
        return any(marker in self.text for marker in ("jusou:", "jusou：", "jusou :"))

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """Give the lines without their line ends (LF or CRLF), as an editor numbers them from 1."""
        return tuple(line.removesuffix("\r") for line in self.text.split("\n"))

    def span(self, line: int, column: int, width: int = 1) -> Span:
        """Give the span of `width` characters from 0-based `line` and `column`, the parser's way to count."""
        return Span(self.name, Position(line + 1, column + 1), Position(line + 1, column + 1 + max(width, 0)))

    def line(self, number: int) -> str:
        """Give a 0-based line without its line end, "" where the file has no such line."""
        return self.lines[number] if 0 <= number < len(self.lines) else ""

    def beginning(self) -> Span:
        """Give the empty span before the first character, for what concerns the whole file."""
        return self.span(0, 0, 0)

    def line_span(self, line: int) -> Span:
        """Give the written part of a 0-based line, without indentation and trailing blanks."""
        text = self.line(line)
        written = text.strip()
        return self.span(line, text.find(written), len(written))

"""Two blanks deeper for what is inside a mapping, two for the dash of a list under its key."""

from __future__ import annotations

import re
from dataclasses import dataclass

from jusou_plan.revise.insertion import line_end
from jusou_plan.revise.tidy.text_lines import text_lines
from jusou_plan.source.file import SourceFile
from jusou_plan.source.marks import Marks

_STEP = 2
_DASH = re.compile(r"-( +)(?=\S)|-$")


@dataclass(frozen=True, slots=True)
class _Block:
    """A list or mapping that is open: the column it is written in, and the one it is to stand in."""

    old: int
    new: int
    is_list: bool


def indented(file: SourceFile, marks: Marks) -> str:
    """Give the text of a file with canonical indentation.

    Lines inside a text move with it, a comment with the line that it stands above.
    """
    texts = text_lines(marks)
    open_: list[_Block] = []
    lines: list[str] = []
    comments: list[int] = []
    shift = 0
    for number, line in enumerate(file.lines, 1):
        bare = line.lstrip(" ")
        old = len(line) - len(bare)
        if number in texts:
            if texts[number] is not None:
                shift = _text_shift(file, texts[number], open_)
            lines.append(" " * (old + shift) + bare if bare.strip() else line)
        elif not bare or bare.startswith("#"):
            if bare:
                comments.append(len(lines))
            lines.append(line)
        else:
            new, rest = _placed(open_, old, bare)
            shift = new - old
            for index in comments:
                lines[index] = _comment(lines[index], old, new, open_)
            comments.clear()
            lines.append(" " * new + rest)
    for index in comments:
        lines[index] = _comment(lines[index], -1, 0, open_)
    return line_end(file).join(lines)


def _placed(open_: list[_Block], old: int, bare: str) -> tuple[int, str]:
    """Give the new column of a line, and the line with one blank behind dashes; open what begins there."""
    dash = _DASH.match(bare)
    while open_ and (open_[-1].old > old or (open_[-1].old == old and open_[-1].is_list and not dash)):
        open_.pop()
    same = bool(open_) and open_[-1].old == old and open_[-1].is_list is bool(dash)
    if not same:
        open_.append(_Block(old, open_[-1].new + _STEP if open_ else 0, bool(dash)))
    new = open_[-1].new
    if dash is None or not dash[1]:
        return new, bare
    inner = bare[dash.end() :]
    if _DASH.match(inner) or re.match(r"""[^\s#\[{"'|>&*!][^#]*?:(\s|$)|["'][^"']*["']\s*:""", inner):
        _, inner = _placed(open_, old + dash.end(), inner)
        open_[-1] = _Block(open_[-1].old, new + _STEP, open_[-1].is_list)
    return new, f"- {inner}"


def _text_shift(file: SourceFile, first: int | None, open_: list[_Block]) -> int:
    """Give by how much the lines of a text move whose first written line is `first`."""
    assert first is not None
    line = file.line(first - 1)
    wanted = open_[-1].new + _STEP if open_ else 0
    return wanted - (len(line) - len(line.lstrip(" ")))


def _comment(line: str, old: int, new: int, open_: list[_Block]) -> str:
    """Give a comment above a line that moves from column `old` to `new`."""
    bare = line.lstrip(" ")
    column = len(line) - len(bare)
    if column == old:
        return " " * new + bare
    around = next((it for it in reversed(open_) if it.old <= column), None)
    if around is None:
        return bare
    return " " * (around.new + (column > around.old) * _STEP) + bare

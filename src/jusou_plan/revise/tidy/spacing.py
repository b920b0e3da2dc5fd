"""Blanks that mean nothing: none at the end of a line, one empty line at most, one line end at the end."""

from __future__ import annotations

import re

from jusou_plan.revise.insertion import line_end
from jusou_plan.revise.tidy.text_lines import text_lines
from jusou_plan.source.file import SourceFile
from jusou_plan.source.marks import Marks

_TOP_LEVEL = re.compile(r"[^\s#-]")
_AFTER_COLON = re.compile(r"""^(\s*(?:- )*(?:[^\s"'#\[{][^"'#\[{]*?|"[^"]*"|'[^']*'):) {2,}(?=[^\s#])""")


def spaced(file: SourceFile, marks: Marks) -> str:
    """Give the text of a file with canonical blanks; those inside texts stay.

    Keys of the first level are set apart by an empty line, one blank stands behind a key's colon.
    """
    texts = text_lines(marks)
    lines: list[str] = []
    for number, line in enumerate(file.lines, 1):
        if number in texts:
            lines.append(line)
            continue
        tidy = _AFTER_COLON.sub(r"\1 ", line if _opens_text(number, texts) else line.rstrip())
        if not tidy and (not lines or not lines[-1]):
            continue
        if _TOP_LEVEL.match(tidy):
            _set_apart(lines)
        lines.append(tidy)
    while lines and not lines[-1].strip():
        lines.pop()
    return line_end(file).join([*lines, ""]) if lines else ""


def _opens_text(number: int, texts: dict[int, int | None]) -> bool:
    return texts.get(number + 1) is not None


def _set_apart(lines: list[str]) -> None:
    """Put an empty line above the comments that belong to what comes next, unless one is there."""
    index = len(lines)
    while index and lines[index - 1].startswith("#"):
        index -= 1
    if index and lines[index - 1]:
        lines.insert(index, "")

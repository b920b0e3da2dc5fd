"""Which spaces a tab stands for, where only one reading of the file is possible: found by trying."""

from __future__ import annotations

import re

from ruamel.yaml.error import YAMLError
from ruamel.yaml.events import AliasEvent, ScalarEvent

from jusou_plan.source.complaint import Complaint
from jusou_plan.source.edits import edited
from jusou_plan.source.events import events
from jusou_plan.source.file import SourceFile
from jusou_plan.source.finding import Edit, Fix

_WIDTHS = (2, 4, 8)
_INDENT = re.compile(r"[ \t]*\t[ \t]*(?=\S)")


def fix_of_tabs(file: SourceFile, error: Complaint) -> Fix | None:
    """Give the fix that writes spaces for tabs, None where the file still fails or could mean several things.

    A tab in an indentation is tried as 2, 4 and 8 spaces, everywhere in the file at once; what every width
    that YAML accepts says must be the same. A tab between signs is one space.
    """
    line = file.line(error.line)
    if line[: error.column].strip():
        end = error.column + len(line[error.column :]) - len(line[error.column :].lstrip("\t"))
        tried = [[Edit(file.span(error.line, error.column, end - error.column), " ")]]
    else:
        tried = [_indents(file, error.line, width) for width in _WIDTHS]
    readings = [(edits, said) for edits in tried if (said := _said(edited(file, edits))) is not None]
    if not readings or any(said != readings[0][1] for _, said in readings):
        return None
    return Fix("タブを半角の空白にします。", tuple(readings[0][0]), safe=True)


def _indents(file: SourceFile, failing: int, width: int) -> list[Edit]:
    """Give an edit for the failing line, and each that begins with a tab: no text of a block does."""
    edits = []
    for number, line in enumerate(file.lines):
        indent = _INDENT.match(line)
        if indent and (line[0] == "\t" or number == failing):
            edits.append(Edit(file.span(number, 0, indent.end()), indent[0].replace("\t", " " * width)))
    return edits


def _said(text: str) -> list[tuple[str, str]] | None:
    """Give what a text says apart from places, None if it is no YAML."""
    try:
        return [(type(event).__name__, _value(event)) for event in events(text)]
    except YAMLError:
        return None


def _value(event: object) -> str:
    if isinstance(event, ScalarEvent):
        return f"{event.style or ''}{event.value}"
    return str(event.anchor) if isinstance(event, AliasEvent) else ""

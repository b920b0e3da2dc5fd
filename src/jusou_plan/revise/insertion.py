"""Where a new item of a list or a new key of a mapping is written: behind one that is there, in its form."""

from __future__ import annotations

from jusou_plan.model.new_ids import opening
from jusou_plan.revise.unfit import Unfit
from jusou_plan.source.file import SourceFile
from jusou_plan.source.finding import Edit
from jusou_plan.source.marks import Marks
from jusou_plan.source.position import Position, Span

_BY_HAND = "この項目を、「- 」で始まる何行かで、又は一行の { } で書き直してください。"
_CLOSES = {"{": "}", "[": "]"}


def line_end(file: SourceFile) -> str:
    """Give the line end that a file uses."""
    return "\r\n" if "\r\n" in file.text else "\n"


def item_behind(marks: Marks, item: str) -> Edit:
    """Give the edit that writes `item` (flow YAML) behind the mapping at `marks`, in the list that holds it.

    Raises Unfit for YAML's rare forms.
    """
    file, at = marks.file, marks.span.start
    line = file.line(at.line - 1)
    before = line[: at.column - 1].rstrip()
    match opening(file, at):
        case "-" if before.strip() == "-":
            return _new_line(marks.extent.end, file, f"{before[:-1]}- {item}")
        case "{" if before.endswith("{"):
            end = closing(file, Position(at.line, len(before)))
            if end is not None:
                dash = before[:-1].rstrip()
                if dash.strip() == "-":
                    return _new_line(end, file, f"{dash} {item}")
                return Edit(Span(file.name, end, end), f", {item}")
    raise Unfit(f"{marks.span}: ここに項目を書き足せません", _BY_HAND)


def key_behind(mapping: Marks, key: str, new: str) -> Edit:
    """Give the edit that writes `new` (`key: value`) behind the one-line value under `key` of `mapping`.

    Raises Unfit for YAML's rare forms.
    """
    value = mapping.at((key,))
    file, name, end = mapping.file, value.key_span, value.extent.end
    if value is mapping or name is None or name.start.line != end.line:
        raise Unfit(f"{mapping.span}: ここに「{new.partition(':')[0]}」を書き足せません", _BY_HAND)
    if opening(file, mapping.span.start) == "{":
        return Edit(Span(file.name, end, end), f", {new}")
    return _new_line(end, file, " " * (name.start.column - 1) + new)


def _new_line(behind: Position, file: SourceFile, text: str) -> Edit:
    end = Position(behind.line, len(file.line(behind.line - 1)) + 1)
    return Edit(Span(file.name, end, end), f"{line_end(file)}{text}")


def closing(file: SourceFile, at: Position) -> Position | None:
    """Give the place behind the bracket that closes the one at `at`; None where none does on its line."""
    line = file.line(at.line - 1)
    expected: list[str] = []
    quote = ""
    for column in range(at.column - 1, len(line)):
        sign = line[column]
        if quote:
            quote = "" if sign == quote else quote
        elif sign in "\"'" and line[column - 1] in " [{,:":
            quote = sign
        elif sign in _CLOSES:
            expected.append(_CLOSES[sign])
        elif expected and sign == expected[-1]:
            expected.pop()
            if not expected:
                return Position(at.line, column + 2)
    return None

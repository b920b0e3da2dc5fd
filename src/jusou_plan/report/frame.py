"""One diagnostic as text: where and what, the lines of YAML with carets under them, and what to do.

plans/fukui/jigyo.yaml:118:10: error JS103 存在しない部署です [unknown-reference]
    |
117 |     名称: 相談支援事業
118 |     所管課: 障害福祉課
    |             ^^^^^^^^^^ 「障害福祉課」は 部署 にありません
    |
    = もしかして: 障がい福祉課 (plans/fukui/toroku.yaml:14)
    = 詳しく: jusou explain JS103

Line numbers are aligned, and the carets stand right under full-width characters.
"""

from collections.abc import Iterator, Mapping, Sequence

from jusou_plan.lint.diagnostic import Diagnostic
from jusou_plan.report.style import PLAIN, Style
from jusou_plan.report.width import cut_end, cut_start, shown, width
from jusou_plan.source.finding import Suggestion
from jusou_plan.source.position import Span

SourceLines = Mapping[str, Sequence[str]]
"""The lines of every file of a plan, by the file's shown name."""


def render_frame(diagnostic: Diagnostic, sources: SourceLines, style: Style = PLAIN) -> str:
    """Give a diagnostic with its code frame, without a line end after the last line.

    A span of several lines is shown by its first. Where the file is unknown or the line does not exist
    the frame is left out, never the words.
    """
    span = diagnostic.finding.span
    lines = sources.get(span.file, ())
    margin = " " * len(str(span.start.line))
    bar = style.faint("|")
    parts = [_header(diagnostic, style)]
    if 1 <= span.start.line <= len(lines):
        parts.append(f"{margin} {bar}")
        parts.extend(_code(diagnostic, lines, style))
    parts.append(f"{margin} {bar}")
    for label, text in _remarks(diagnostic):
        first, *more = shown_lines(text)
        parts.append(f"{margin} {style.faint('=')} {label}: {first}")
        indent = " " * (len(margin) + len(" = ") + width(f"{label}: ", ambiguous=style.ambiguous))
        parts.extend(f"{indent}{line}" for line in more)
    return "\n".join(part.rstrip() for part in parts)


def shown_lines(text: str) -> list[str]:
    """Cut a text into lines that are safe to show."""
    return [shown(line) for line in text.split("\n")]


def _header(diagnostic: Diagnostic, style: Style) -> str:
    rule, finding = diagnostic.rule, diagnostic.finding
    severity = style.severity(f"{diagnostic.severity.keyword} {rule.code}", diagnostic.severity)
    message = style.bold(shown(finding.message))
    return f"{style.bold(shown(str(finding.span)))}: {severity} {message} {style.faint(f'[{rule.slug}]')}"


def _code(diagnostic: Diagnostic, lines: Sequence[str], style: Style) -> Iterator[str]:
    finding = diagnostic.finding
    number = finding.span.start.line
    line = lines[number - 1]
    start = min(finding.span.start.column - 1, len(line))
    end = _end(finding.span, line, start)
    before, marked, after = _clipped(shown(line[:start]), shown(line[start:end]), shown(line[end:]), style)
    digits = len(str(number))
    bar = style.faint("|")
    if number > 1 and lines[number - 2].strip():
        previous = cut_end(shown(lines[number - 2]), style.columns, ambiguous=style.ambiguous)
        yield f"{style.faint(str(number - 1).rjust(digits))} {bar} {previous}"
    yield f"{style.faint(str(number))} {bar} {before}{marked}{after}"
    carets = "^" * max(width(marked, ambiguous=style.ambiguous), 1)
    label = f" {shown(finding.label)}" if finding.label else ""
    space = " " * width(before, ambiguous=style.ambiguous)
    yield f"{' ' * digits} {bar} {space}{style.severity(carets + label, diagnostic.severity)}"


def _clipped(before: str, marked: str, after: str, style: Style) -> tuple[str, str, str]:
    """Cut a long line around its marked run, so that the run and something on both sides stay in sight."""
    ambiguous = style.ambiguous
    if width(before + marked + after, ambiguous=ambiguous) <= style.columns:
        return before, marked, after
    marked = cut_end(marked, style.columns * 2 // 3, ambiguous=ambiguous)
    room = style.columns - width(marked, ambiguous=ambiguous)
    wanted_after = min(width(after, ambiguous=ambiguous), room // 2)
    before = cut_start(before, room - wanted_after, ambiguous=ambiguous)
    after = cut_end(after, room - width(before, ambiguous=ambiguous), ambiguous=ambiguous)
    return before, marked, after


def _end(span: Span, line: str, start: int) -> int:
    """Give where the marked run ends in its first line: never behind what is written there."""
    if span.end.line > span.start.line:
        return max(len(line.rstrip()), start)
    return max(min(span.end.column - 1, len(line)), start)


def _remarks(diagnostic: Diagnostic) -> Iterator[tuple[str, str]]:
    finding = diagnostic.finding
    if finding.suggestions:
        yield "もしかして", "、".join(map(_suggestion, finding.suggestions))
    for related in finding.related:
        yield "関連", f"{related.message} ({related.span})"
    if finding.basis:
        yield "根拠", finding.basis
    if finding.advice:
        yield "直し方", finding.advice
    yield "詳しく", f"jusou explain {diagnostic.rule.code}"


def _suggestion(suggestion: Suggestion) -> str:
    if suggestion.span is None:
        return suggestion.text
    return f"{suggestion.text} ({suggestion.span.file}:{suggestion.span.start.line})"

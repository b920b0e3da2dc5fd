"""Diagnostics as annotations of GitHub Actions.

    ::error file=plans/fukui/jigyo.yaml,line=118,endLine=118,col=10,endColumn=15,title=JS103 存在しない参照::…

GitHub shows ten annotations of a kind for each step and drops the rest without a word. So the ten gravest
are given, and a notice with the number of the others.
"""

from collections.abc import Iterable

from jusou_plan.lint.diagnostic import Diagnostic
from jusou_plan.lint.rule import Severity
from jusou_plan.report.summary import summary
from jusou_plan.report.width import shown

MOST = 10
_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def render_github(diagnostics: Iterable[Diagnostic]) -> str:
    """Give the workflow commands, the gravest first, and how many there are beyond; "" for nothing."""
    found = sorted(diagnostics, key=lambda it: -it.severity)
    lines = [_command(it) for it in found[:MOST]]
    if len(found) > MOST:
        rest = f"ほかに {len(found) - MOST}件の指摘があります（{summary(found[MOST:])}）"
        lines.append(f"::notice title=jusou lint::{_data(rest)}")
    return "".join(f"{line}\n" for line in lines)


def _command(diagnostic: Diagnostic) -> str:
    rule, finding = diagnostic.rule, diagnostic.finding
    start, end = finding.span.start, finding.span.end
    properties = {
        "file": finding.span.file,
        "line": str(start.line),
        "endLine": str(end.line),
        "col": str(start.column),
        "endColumn": str(end.column),
        "title": f"{rule.code} {rule.name}",
    }
    if end.line != start.line:  # GitHub refuses columns of a span over several lines
        del properties["col"], properties["endColumn"]
    likely = "、".join(it.text for it in finding.suggestions)
    words = [
        finding.message,
        f"もしかして: {likely}" if likely else "",
        f"根拠: {finding.basis}" if finding.basis else "",
        finding.advice,
    ]
    listed = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    lines = [shown(line) for text in words if text for line in text.split("\n")]
    return f"::{_COMMANDS[diagnostic.severity]} {listed}::{_data(chr(10).join(lines))}"


def _data(text: str) -> str:
    """Give a message as it may stand in a workflow command."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """Give the value of a property as it may stand in a workflow command."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")

"""Checking plans and reporting what was found."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from jusou_plan.cli.apology import apologize_for_part
from jusou_plan.cli.exit_codes import ExitCode
from jusou_plan.cli.screen import complain, say, say_utf8, style
from jusou_plan.cli.verdict import verdict
from jusou_plan.lint.engine import lint
from jusou_plan.model.load import load_plan
from jusou_plan.source.folder import UnusableInput

if TYPE_CHECKING:
    from jusou_plan.lint.diagnostic import Diagnostic


def check_plans(folders: Iterable[Path], form: str) -> ExitCode:
    """Check the plans in `folders`, write one report (`text` or `json`) to stdout, and give the exit code."""
    diagnostics: list[Diagnostic] = []
    sources: dict[str, Sequence[str]] = {}
    code = ExitCode.CLEAN
    for folder in folders:
        try:
            loaded = load_plan(folder)
        except UnusableInput as error:
            complain(error.message, error.advice)
            code = ExitCode.UNUSABLE
            continue
        diagnostics += lint(loaded, on_crash=apologize_for_part)
        sources |= {file.name: file.lines for file in loaded.source.files}
    if sources or form == "json":
        _report(diagnostics, sources, form)
    return max(code, verdict(diagnostics))


def _report(diagnostics: "Sequence[Diagnostic]", sources: dict[str, Sequence[str]], form: str) -> None:
    if form == "json":
        from jusou_plan.report.json_report import render_json

        say_utf8(render_json(diagnostics))
    else:
        from jusou_plan.report.text import render_text

        say(render_text(diagnostics, sources, style()))

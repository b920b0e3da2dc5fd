"""Writing what checks found: one report on the screen, others to files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from jusou_plan.cli.exit_codes import ExitCode
from jusou_plan.cli.screen import note, say, say_utf8, style
from jusou_plan.report.style import PLAIN, Style

if TYPE_CHECKING:
    from jusou_plan.cli.choosing import Destinations
    from jusou_plan.document.nodes import Section
    from jusou_plan.lint.baseline import Known
    from jusou_plan.lint.diagnostic import Diagnostic
    from jusou_plan.lint.standing import Standing
    from jusou_plan.report.mends import Mends


@dataclass(frozen=True, slots=True)
class Checked:
    """What the check of one plan gave, as it can be handed from one process to another.

    `silenced` counts what comments silence, `known` is what the baseline knows, `gone` what it knows and is
    not there any more. `chapter` is the plan's part of the HTML report, where one is asked for, `mends` what
    --fix did.
    """

    code: ExitCode
    read: bool = True
    diagnostics: tuple[Diagnostic, ...] = ()
    silenced: int = 0
    known: tuple[Diagnostic, ...] = ()
    gone: tuple[Known, ...] = ()
    standing: Standing | None = None
    sources: Mapping[str, Sequence[str]] = field(default_factory=dict)
    chapter: Section | None = None
    mends: Mends | None = None


def report(checked: Sequence[Checked], to: Destinations) -> ExitCode:
    """Write every report; files are written whole or not at all, before anything is shown.

    Raises Refusal when a file cannot be written.
    """
    if to.files:
        from jusou_plan.cli.outputs import write_all

        write_all({path: _rendered(checked, form, PLAIN).encode() for path, form in to.files.items()})
    if to.screen is None:
        say(_closing(checked))
    elif to.screen == "text":
        if checked:
            say(_rendered(checked, "text", style()))
    else:
        text = _rendered(checked, to.screen, PLAIN)
        if text:
            say_utf8(text)
    for path in to.files:
        note(f"{path}: 書き出しました")
    return ExitCode.CLEAN


def _rendered(checked: Sequence[Checked], form: str, style_: Style) -> str:
    """Give a report as text; each form is imported only where it is asked for."""
    found = [it for part in checked for it in part.diagnostics]
    match form:
        case "json":
            from jusou_plan.report.json_report import render_json

            return render_json(found)
        case "compact":
            from jusou_plan.report.compact import render_compact

            return render_compact(found)
        case "sarif":
            from jusou_plan.report.sarif import render_sarif

            return render_sarif(found)
        case "github":
            from jusou_plan.report.github import render_github

            return render_github(found)
        case "html":
            return _html(checked)
        case _:
            from jusou_plan.report.text import render_text

            sources = {name: lines for part in checked for name, lines in part.sources.items()}
            return render_text(found, sources, style_, _closing(checked))


def _html(checked: Sequence[Checked]) -> str:
    from jusou_plan.render.html import render_html
    from jusou_plan.report.html_report import build_report

    found = [it for part in checked for it in part.diagnostics]
    chapters = [part.chapter for part in checked if part.chapter is not None]
    return render_html(build_report(chapters, found, _closing(checked)))


def _closing(checked: Sequence[Checked]) -> str:
    from jusou_plan.report.summary import closing

    return closing(
        [it for part in checked for it in part.diagnostics],
        silenced=sum(part.silenced for part in checked),
        known=sum(len(part.known) for part in checked),
        standings=[part.standing for part in checked],
    )

"""Diagnostics as text for people."""

from collections.abc import Iterable

from jusou_plan.lint.diagnostic import Diagnostic
from jusou_plan.report.frame import SourceLines, render_frame
from jusou_plan.report.style import PLAIN, Style
from jusou_plan.report.summary import summary


def render_text(
    diagnostics: Iterable[Diagnostic], sources: SourceLines, style: Style = PLAIN, closing: str = ""
) -> str:
    """Give every diagnostic with its code frame, in the given order, then `closing`, else the summary."""
    shown = tuple(diagnostics)
    frames = [render_frame(diagnostic, sources, style) for diagnostic in shown]
    return "\n\n".join([*frames, style.bold(closing or summary(shown))]) + "\n"

"""The exit code for what was found in a plan."""

from collections.abc import Iterable

from jusou_plan.cli.exit_codes import ExitCode
from jusou_plan.lint.diagnostic import Diagnostic
from jusou_plan.lint.rule import Severity

_OUR_FAULT = "JS900"


def verdict(diagnostics: Iterable[Diagnostic]) -> ExitCode:
    """Give FAULT if a part of jusou crashed, ERRORS if the plan has errors, else CLEAN."""
    found = tuple(diagnostics)
    if any(diagnostic.rule.code == _OUR_FAULT for diagnostic in found):
        return ExitCode.FAULT
    if any(diagnostic.severity is Severity.ERROR for diagnostic in found):
        return ExitCode.ERRORS
    return ExitCode.CLEAN

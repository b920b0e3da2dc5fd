"""Colours of a terminal, or none."""

from dataclasses import dataclass

from jusou_plan.lint.rule import Severity

_RESET = "\x1b[0m"
_SEVERITIES = {Severity.ERROR: "\x1b[1;31m", Severity.WARNING: "\x1b[1;33m", Severity.INFO: "\x1b[1;34m"}
_FAINT = "\x1b[2m"
_BOLD = "\x1b[1m"


@dataclass(frozen=True, slots=True)
class Style:
    """How text is drawn: `colour` says whether escape sequences are allowed.

    `ambiguous` is the width of the characters whose width depends on the terminal (see `width`), and
    `columns` the most that a line of a code frame takes.
    """

    colour: bool = False
    ambiguous: int = 1
    columns: int = 120

    def severity(self, text: str, severity: Severity) -> str:
        """Draw `text` in the colour of a severity."""
        return self._drawn(text, _SEVERITIES[severity])

    def faint(self, text: str) -> str:
        """Draw `text` so that it steps back."""
        return self._drawn(text, _FAINT)

    def bold(self, text: str) -> str:
        """Draw `text` so that it stands out."""
        return self._drawn(text, _BOLD)

    def _drawn(self, text: str, sequence: str) -> str:
        return f"{sequence}{text}{_RESET}" if self.colour and text else text


PLAIN = Style()
"""No colours, for files and pipes."""

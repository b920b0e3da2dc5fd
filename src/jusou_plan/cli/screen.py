"""Writing to the terminal: results to stdout, everything else to stderr."""

import errno
import io
import os
import shutil
import sys
from types import TracebackType
from typing import Self

from jusou_plan.cli.os_reason import reason
from jusou_plan.cli.refusal import Refusal
from jusou_plan.report.style import Style
from jusou_plan.report.width import shown, width

_LEAST_COLUMNS = 60
_MARGIN = 8
_NO_TERMINAL = 128


def prepare() -> None:
    """Make the streams take every character: one that the terminal cannot show is replaced."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


class OutputLost(Refusal):
    """The result cannot be written to stdout: a full disk behind it, for instance."""


def say(text: str) -> None:
    """Write a line of the result to stdout.

    Raises BrokenPipeError if nobody reads it any more, OutputLost if it cannot be written.
    """
    try:
        sys.stdout.write(text if text.endswith("\n") else f"{text}\n")
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        if error.errno == errno.EINVAL:  # what Windows says about a closed pipe
            raise BrokenPipeError from error
        raise OutputLost("結果を書き出せません", reason(error)) from error


def say_utf8(text: str) -> None:
    """Write a result for programs to stdout: UTF-8 and LF, whatever the terminal's encoding is."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    say(text)


def note(text: str) -> None:
    """Write a line about what was done to stderr, so that the result on stdout stays whole."""
    sys.stderr.write(f"{shown(text)}\n")
    sys.stderr.flush()


def complain(message: str, advice: str = "") -> None:
    """Write what is wrong, and what to do about it, to stderr."""
    lines = [f"エラー: {message}", *advice.split("\n")] if advice else [f"エラー: {message}"]
    sys.stderr.write("".join(f"{shown(line)}\n" for line in lines))
    sys.stderr.flush()


def style() -> Style:
    """Give how stdout may be drawn: colours on a terminal only, and not with NO_COLOR (no-color.org).

    JUSOU_AMBIGUOUS_WIDTH=2 is for terminals that draw ○, ※ and ① as wide as kanji.
    """
    ambiguous = 2 if os.environ.get("JUSOU_AMBIGUOUS_WIDTH") == "2" else 1
    terminal = shutil.get_terminal_size().columns if sys.stdout.isatty() else _NO_TERMINAL
    return Style(_colour(), ambiguous, columns=max(terminal - _MARGIN, _LEAST_COLUMNS))


def _colour() -> bool:
    """Tell whether stdout understands colours; old Windows consoles do not, and do not say so."""
    understood = os.name != "nt" or any(name in os.environ for name in ("WT_SESSION", "TERM_PROGRAM"))
    wanted = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return sys.stdout.isatty() and understood and wanted


class Progress:
    """One line on stderr that says what is being done; nothing where that is no terminal, or if unwanted."""

    def __init__(self, *, wanted: bool = True) -> None:
        self._visible = wanted and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
        self._columns = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.clear()

    def show(self, text: str) -> None:
        """Replace the line by `text`."""
        if self._visible:
            self.clear()
            line = shown(text)
            self._columns = width(line)
            sys.stderr.write(line)
            sys.stderr.flush()

    def clear(self) -> None:
        """Take the line away, so that something else can be written."""
        if self._columns:
            sys.stderr.write(f"\r{' ' * self._columns}\r")
            sys.stderr.flush()
            self._columns = 0

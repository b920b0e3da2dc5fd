"""What the exit code of `jusou` says."""

from enum import IntEnum


class ExitCode(IntEnum):
    """The exit codes, the graver the greater; several plans give the gravest of theirs."""

    CLEAN = 0
    """Nothing to mend (warnings and information may remain)."""

    ERRORS = 1
    """The plan has errors, or an output could not be made from it."""

    UNUSABLE = 2
    """The arguments or the input cannot be used, or the output cannot be written."""

    FAULT = 3
    """jusou itself failed."""

    INTERRUPTED = 130
    """Stopped by the user (128 + SIGINT)."""

    PIPE_CLOSED = 141
    """Whoever read the output stopped reading (128 + SIGPIPE)."""

"""The entry point: runs a command and turns whatever happens into words and an exit code."""

import gc
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from jusou_plan.cli.exit_codes import ExitCode

FEW_SEARCHES = (200_000, 50, 100)
"""When Python looks for unused cycles of objects: not every 700 new objects, but every 200,000.

A command makes few such cycles and then ends. The usual searches, each through all that was made so far, take
a sixth of a build and make lint of a long plan slower than its length explains; this costs 10 MB.
"""


def main() -> NoReturn:
    """Run `jusou` with the arguments of this process, and leave it."""
    gc.set_threshold(*FEW_SEARCHES)
    code = run(sys.argv[1:])
    gc.freeze()  # or Python searches everything once more before it ends: a tenth of the time of a lint
    sys.exit(code)


def run(arguments: Sequence[str]) -> int:
    """Run `jusou` with `arguments` and give its exit code. Raises nothing; writes to stdout and stderr."""
    try:
        return _run(arguments)
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED
    except BrokenPipeError:
        _let_go(sys.stdout)
        return ExitCode.PIPE_CLOSED


def _run(arguments: Sequence[str]) -> int:
    # Imported here so that Ctrl-C is quiet while they load.
    from jusou_plan.cli import screen
    from jusou_plan.cli.refusal import Refusal, WrongUsage

    screen.prepare()
    try:
        return _invoke(arguments)
    except screen.OutputLost as lost:
        _let_go(sys.stdout)
        screen.complain(lost.message, lost.advice)
        return ExitCode.UNUSABLE
    except WrongUsage as wrong:
        advice = f"使い方は {_help_command(arguments)} で見られます。"
        screen.complain(wrong.message, f"{wrong.advice}\n{advice}" if wrong.advice else advice)
        return ExitCode.UNUSABLE
    except Refusal as refusal:
        screen.complain(refusal.message, refusal.advice)
        return ExitCode.UNUSABLE
    except BrokenPipeError:
        raise
    except Exception as error:
        from jusou_plan.cli.apology import apologize

        apologize(error)
        return ExitCode.FAULT


def _invoke(arguments: Sequence[str]) -> int:
    import typer

    from jusou_plan.cli.commands import command_tree

    command = command_tree()
    try:
        with command.make_context("jusou", list(arguments)) as context:
            code = command.invoke(context)
    except typer.Exit as done:
        return done.exit_code
    return int(code or ExitCode.CLEAN)


def _help_command(arguments: Sequence[str]) -> str:
    from jusou_plan.cli.commands import NAMES

    return f"jusou {arguments[0]} --help" if arguments and arguments[0] in NAMES else "jusou --help"


def _let_go(stream: object) -> None:
    """Send what is still buffered nowhere, so that Python does not complain about the stream at its end."""
    try:
        number = stream.fileno()  # type: ignore[attr-defined]  # a replaced stdout may be anything
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, number)
        os.close(nowhere)
    except (AttributeError, OSError, ValueError):
        return

"""The commands, in the order of the help page."""

from collections.abc import Callable
from typing import Annotated

import typer
from typer.core import TyperGroup

from jusou_plan.cli import (
    build,
    casebook,
    compare,
    coverage,
    diff,
    explain,
    fmt,
    law,
    lint,
    log,
    rename,
    rollover,
    schema,
    templates,
    todo,
)
from jusou_plan.cli.exit_codes import ExitCode
from jusou_plan.cli.japanese import JapaneseCommand, JapaneseGroup
from jusou_plan.cli.screen import complain, say

HELP = """重層的支援体制整備事業実施計画（社会福祉法第106条の5）を YAML から作ります。

はじめに: jusou lint plans/fukui   計画を検査する
          jusou build plans/fukui  PDF と HTML を dist/fukui に作る"""

COMMANDS: dict[str, tuple[Callable[..., ExitCode], str]] = {
    "build": (build.build, build.HELP),
    "lint": (lint.lint, lint.HELP),
    "casebook": (casebook.casebook, casebook.HELP),
    "coverage": (coverage.coverage, coverage.HELP),
    "compare": (compare.compare, compare.HELP),
    "diff": (diff.diff, diff.HELP),
    "log": (log.log, log.HELP),
    "explain": (explain.explain, explain.HELP),
    "law": (law.law, law.HELP),
    "fmt": (fmt.fmt, fmt.HELP),
    "rename": (rename.rename, rename.HELP),
    "rollover": (rollover.rollover, rollover.HELP),
    "todo": (todo.todo, todo.HELP),
    "schema": (schema.schema, schema.HELP),
    "templates": (templates.templates, templates.HELP),
}
NAMES = tuple(COMMANDS)


def command_tree() -> TyperGroup:
    """Give the command `jusou` with everything below it."""
    app = typer.Typer(add_completion=False, rich_markup_mode=None, cls=JapaneseGroup, help=HELP)
    app.callback(invoke_without_command=True)(_root)
    for name, (function, text) in COMMANDS.items():
        app.command(name, cls=JapaneseCommand, help=text)(function)
    group = typer.main.get_command(app)
    assert isinstance(group, TyperGroup)
    return group


def _root(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", help="版と、使っている YAML の読み取り器を表示する")
    ] = False,
) -> ExitCode:
    if version:
        from jusou_plan.cli.version import version_text

        say(version_text())
        raise typer.Exit(ExitCode.CLEAN)
    if context.invoked_subcommand is None:
        say(context.get_help())
        complain("コマンドを指定してください", "例: jusou lint plans/fukui")
        return ExitCode.UNUSABLE
    return ExitCode.CLEAN

"""typer's commands with Japanese help, in place of click's English one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from typer import TyperException
from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption

from jusou_plan.cli.likely import did_you_mean
from jusou_plan.cli.refusal import WrongUsage
from jusou_plan.cli.usage_errors import translated
from jusou_plan.report.width import width

if TYPE_CHECKING:
    from typer._click.core import Command, Context  # typer has no public name for their types

_HELP = "この説明を表示して終わります"
_INDENT = "  "
_GAP = "  "
_FIRST_COLUMN = 24

Rows = list[tuple[str, str]]


class JapaneseCommand(TyperCommand):
    """A command whose help and complaints about its arguments are Japanese."""

    def get_usage(self, ctx: Context) -> str:
        """Give the usage line."""
        arguments = [str(argument.metavar) for argument in _arguments(self, ctx)]
        return " ".join(["使い方:", ctx.command_path, "[オプション]", *arguments])

    def get_help(self, ctx: Context) -> str:
        """Give the help page."""
        return _page(self.get_usage(ctx), self.help or "", _parameter_sections(self, ctx))

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        """Parse `args`. Raises WrongUsage for what cannot be read and for what is left over."""
        ctx.allow_extra_args = True
        try:
            rest = super().parse_args(ctx, args)
        except TyperException as error:
            raise translated(error, ctx) from error
        if rest and not ctx.resilient_parsing:
            raise WrongUsage(f"余分な引数があります: {' '.join(rest)}")
        return rest


class JapaneseGroup(TyperGroup):
    """The group of all commands, with Japanese help and 「もしかして」 for a misspelt command."""

    def get_usage(self, ctx: Context) -> str:
        """Give the usage line."""
        return f"使い方: {ctx.command_path} コマンド [オプション] [引数]"

    def get_help(self, ctx: Context) -> str:
        """Give the help page with all commands."""
        commands = [
            (name, (command.help or "").split("\n", 1)[0])
            for name in self.list_commands(ctx)
            if (command := self.get_command(ctx, name)) is not None and not command.hidden
        ]
        sections = [("コマンド", commands), *_parameter_sections(self, ctx)]
        return _page(self.get_usage(ctx), self.help or "", sections)

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        """Parse the options before the command. Raises WrongUsage for what cannot be read."""
        try:
            return super().parse_args(ctx, args)
        except TyperException as error:
            raise translated(error, ctx) from error

    def resolve_command(self, ctx: Context, args: list[str]) -> tuple[str | None, Command | None, list[str]]:
        """Find the command that `args` begin with. Raises WrongUsage if there is none of that name."""
        known = self.list_commands(ctx)
        if args[0] not in known and not args[0].startswith("-"):
            raise WrongUsage(f"「{args[0]}」というコマンドはありません", did_you_mean(args[0], known))
        return super().resolve_command(ctx, args)


def _page(usage: str, text: str, sections: Iterable[tuple[str, Rows]]) -> str:
    parts = [usage, *([text] if text else [])]
    parts.extend(f"{title}:\n{_table(rows)}" for title, rows in sections if rows)
    return "\n\n".join(parts)


def _parameter_sections(command: Command, ctx: Context) -> list[tuple[str, Rows]]:
    parameters = command.get_params(ctx)
    options = [
        parameter for parameter in parameters if isinstance(parameter, TyperOption) and not parameter.hidden
    ]
    return [
        ("引数", [(str(argument.metavar), argument.help or "") for argument in _arguments(command, ctx)]),
        ("オプション", [(_option(option), _help(option)) for option in options]),
    ]


def _arguments(command: Command, ctx: Context) -> list[TyperArgument]:
    return [parameter for parameter in command.get_params(ctx) if isinstance(parameter, TyperArgument)]


def _option(option: TyperOption) -> str:
    names = ", ".join(option.opts)
    return names if option.is_flag else f"{names} {option.metavar}"


def _help(option: TyperOption) -> str:
    return _HELP if "--help" in option.opts else option.help or ""


def _table(rows: Rows) -> str:
    """Set names and their explanations in two columns; an explanation keeps its own line breaks."""
    lines = []
    margin = " " * (len(_INDENT) + _FIRST_COLUMN)
    for name, text in rows:
        first, *more = text.split("\n")
        gap = " " * max(_FIRST_COLUMN - width(name), 0)
        if width(name) + len(_GAP) > _FIRST_COLUMN:
            lines.extend([_INDENT + name, margin + first])
        else:
            lines.append(_INDENT + name + gap + first)
        lines.extend(margin + line for line in more)
    return "\n".join(lines)

"""typer's complaints about a command line, said in Japanese: mapped by type, never by their words."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from typer import TyperException
from typer.core import TyperArgument, TyperOption

from jusou_plan.cli.likely import did_you_mean
from jusou_plan.cli.refusal import WrongUsage

if TYPE_CHECKING:
    from typer._click.core import Context  # typer has no public names for these
    from typer._click.exceptions import BadOptionUsage, MissingParameter, NoSuchOption


def translated(error: TyperException, ctx: Context) -> WrongUsage:
    """Give the Japanese refusal for what typer raised while it read the arguments of the command in `ctx`."""
    match type(error).__name__:
        case "NoSuchOption":
            return _no_such_option(cast("NoSuchOption", error), ctx)
        case "BadOptionUsage":
            return _option_value(cast("BadOptionUsage", error), ctx)
        case "MissingParameter":
            return _missing(cast("MissingParameter", error))
        case _:
            return WrongUsage("引数の書き方が正しくありません")


def _no_such_option(error: NoSuchOption, ctx: Context) -> WrongUsage:
    known = [name for option in _options(ctx) for name in option.opts]
    return WrongUsage(
        f"オプション「{error.option_name}」はありません", did_you_mean(error.option_name, known)
    )


def _option_value(error: BadOptionUsage, ctx: Context) -> WrongUsage:
    flags = [name for option in _options(ctx) if option.is_flag for name in option.opts]
    wanted = "は値を取りません" if error.option_name in flags else "の後に値を書いてください"
    return WrongUsage(f"オプション「{error.option_name}」{wanted}")


def _missing(error: MissingParameter) -> WrongUsage:
    parameter = error.param
    if isinstance(parameter, TyperArgument):
        return WrongUsage(f"「{parameter.metavar}」を指定してください", parameter.help or "")
    if isinstance(parameter, TyperOption):
        return WrongUsage(f"オプション「{parameter.opts[0]}」を指定してください", parameter.help or "")
    return WrongUsage("引数が足りません")


def _options(ctx: Context) -> list[TyperOption]:
    return [parameter for parameter in ctx.command.get_params(ctx) if isinstance(parameter, TyperOption)]

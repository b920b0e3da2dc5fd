"""`jusou templates`: the templates, and a beginning for the workspace's own."""

from typing import Annotated

import typer

from jusou_plan.cli.exit_codes import ExitCode

HELP = """文書のテンプレートを並べ、書き換えるために書き出します。

eject 名前 は、その名前のファイルを templates フォルダーに書きます。計画のフォルダーか、
その上にある templates フォルダーのファイルは、jusou の同じ名前のものの代わりに使われます。"""


def templates(
    action: Annotated[str, typer.Argument(metavar="[eject]", help="書き出す。なければ一覧")] = "",
    name: Annotated[
        str, typer.Argument(metavar="[名前]", help="page.html.j2、css/tokens.css など。なければ一覧")
    ] = "",
    output: Annotated[
        str, typer.Option("--output", "-o", metavar="フォルダー", help="書き出す先（なければ templates）")
    ] = "templates",
) -> ExitCode:
    """List the templates, or write one into the workspace."""
    from jusou_plan.cli.ejecting import eject, listed
    from jusou_plan.cli.refusal import WrongUsage
    from jusou_plan.cli.screen import say

    if action not in ("", "eject"):
        raise WrongUsage(f"「{action}」はありません", f"例: jusou templates eject {action}")
    if name:
        eject(name, output)
    else:
        say(listed())
    return ExitCode.CLEAN

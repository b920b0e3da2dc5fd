"""`jusou log`: the life of each 事業 and 指標 over the revisions of a plan."""

from typing import Annotated

import typer

from jusou_plan.cli.exit_codes import ExitCode

HELP = """事業と指標が、git の版ごとにどう変わってきたかを示します。

  jusou log plans/fukui

計画のフォルダーが変わった版を古い順にたどり、事業と指標ごとに、いつ、何が変わったかを挙げます。
改称しても、同じ事業としてたどります。記録していない変更は、終わりに出ます。
書き方に誤りがある版は飛ばし、その前と後の版を比べます。"""


def log(
    plan: Annotated[str, typer.Argument(metavar="PLAN", help="計画のフォルダー（例: plans/fukui）")],
    format_: Annotated[
        str, typer.Option("--format", metavar="形式", help="text（画面で読む）か json（プログラム向け）")
    ] = "text",
    output: Annotated[
        str | None, typer.Option("--output", "-o", metavar="ファイル", help="書き出す先（なければ画面）")
    ] = None,
) -> ExitCode:
    """Show the lives."""
    from jusou_plan.cli.choice import chosen
    from jusou_plan.cli.following import FORMATS, show_log

    [form] = chosen("--format", [format_], FORMATS)
    return show_log(plan, form, output)

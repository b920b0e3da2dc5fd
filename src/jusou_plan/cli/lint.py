"""`jusou lint`: what is wrong with plans."""

from typing import Annotated

import typer

from jusou_plan.cli.exit_codes import ExitCode
from jusou_plan.cli.plan_argument import PLANS

HELP = """計画を検査し、誤りの場所と直し方を示します。

計画書は作らず、ファイルも変えません。エラーがなければ終了コードは 0、あれば 1 です。"""


def lint(
    plans: PLANS,
    format_: Annotated[
        str,
        typer.Option(
            "--format", metavar="形式", help="text（読む人向け。ふつうはこちら）か json（プログラム向け）"
        ),
    ] = "text",
) -> ExitCode:
    """Check every plan and report all findings together."""
    from jusou_plan.cli.checking import check_plans
    from jusou_plan.cli.choice import chosen
    from jusou_plan.cli.plans import find_plans

    [form] = chosen("--format", [format_], ("text", "json"))
    return check_plans(find_plans(plans), form)

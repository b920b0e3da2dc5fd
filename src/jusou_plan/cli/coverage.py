"""`jusou coverage`: what the law asks, and where a plan answers it."""

from typing import Annotated

import typer

from jusou_plan.cli.exit_codes import ExitCode
from jusou_plan.cli.plan_argument import PLANS

HELP = """法令が定める事項と計画との対応を表にします。

社会福祉法第106条の4第2項の事業、同法施行規則第34条の10の記載事項、同法第106条の5の手続が、
計画のどこにあるかを示します。基準日（なければ期間の初日）の法令によります。
記載なしが一つもなければ終了コードは 0、あれば 1 です。他市町村の事例では常に 0 です。"""


def coverage(
    plans: PLANS,
    format_: Annotated[
        str,
        typer.Option(
            "--format", metavar="形式", help="text（画面で読む）、json（プログラム向け）か html（配布用）"
        ),
    ] = "text",
    output: Annotated[
        str | None, typer.Option("--output", "-o", metavar="ファイル", help="書き出す先（なければ画面）")
    ] = None,
) -> ExitCode:
    """Show the coverage of every plan; the exit code is the gravest of theirs."""
    from jusou_plan.cli.choice import chosen
    from jusou_plan.cli.covering import cover_plans
    from jusou_plan.cli.plans import find_plans

    [form] = chosen("--format", [format_], ("text", "json", "html"))
    return cover_plans(find_plans(plans), form, output)

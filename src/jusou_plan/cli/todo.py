"""`jusou todo`: what is still open in a plan, by who has to settle it."""

from typing import Annotated

import typer

from jusou_plan.cli.exit_codes import ExitCode
from jusou_plan.cli.plan_argument import PLANS

HELP = """計画の中でまだ決まっていないことを、担当ごとに挙げます。

  jusou todo plans/fukui                      画面で読む
  jusou todo plans/fukui --owner 障がい福祉課   一つの課の分だけ
  jusou todo plans/fukui --format csv -o nokori.csv   Excel で開く

「未確定」と「不足」を挙げます。"""


def todo(
    plans: PLANS,
    owner: Annotated[
        str | None, typer.Option("--owner", metavar="担当", help="この部署の分だけ（id、名称 又は 略称）")
    ] = None,
    day: Annotated[
        str | None, typer.Option("--on", metavar="日付", help="この日に期限を過ぎているものに印を付ける")
    ] = None,
    format_: Annotated[
        str, typer.Option("--format", metavar="形式", help="text（画面で読む）か csv（Excel で開く）")
    ] = "text",
    output: Annotated[
        str | None, typer.Option("--output", "-o", metavar="ファイル", help="書き出す先（なければ画面）")
    ] = None,
) -> ExitCode:
    """List what is open in plans."""
    from jusou_plan.cli.choice import chosen
    from jusou_plan.cli.open_points import list_open

    [form] = chosen("--format", [format_], ("text", "csv"))
    return list_open(plans, form, owner=owner, day=day, output=output)

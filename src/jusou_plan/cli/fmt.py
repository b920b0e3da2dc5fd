"""`jusou fmt`: writing plans tidily; for now, giving ids to what has none."""

from typing import Annotated

import typer

from jusou_plan.cli.exit_codes import ExitCode
from jusou_plan.cli.plan_argument import PLANS

HELP = """計画のファイルを整えます（今は、ない id を付けることだけができます）。

コメントや書き方はそのまま残します。"""


def fmt(
    plans: PLANS,
    ids: Annotated[bool, typer.Option("--ids", help="id のない要素に id を付ける")] = False,
    check: Annotated[bool, typer.Option("--check", help="書かずに、付けるものがあるかを確かめる")] = False,
) -> ExitCode:
    """Give ids to the elements of every plan that have none."""
    from jusou_plan.cli.identifying import identify
    from jusou_plan.cli.plans import find_plans
    from jusou_plan.cli.refusal import WrongUsage

    if not ids:
        raise WrongUsage("何を整えるかを指定してください", "今できるのは --ids（ない id を付ける）だけです。")
    return max((identify(folder, check=check) for folder in find_plans(plans)), default=ExitCode.CLEAN)

"""`jusou fmt`: writing plans tidily, or giving ids to what has none."""

from typing import Annotated

import typer

from jusou_plan.cli.exit_codes import ExitCode
from jusou_plan.cli.plan_argument import PLANS

HELP = """計画のファイルの書き方を整えます。

キーの順（手引き「項目の一覧」の順）、字下げ、空白、空行をそろえます。
コメントは、付いているキーと一緒に動きます。計画の中身は変わりません。
変わるおそれのあるファイルには手を付けず、その名を示します。
--ids は、書き方を整えずに、ない id だけを付けます。"""


def fmt(
    plans: PLANS,
    ids: Annotated[bool, typer.Option("--ids", help="id のない要素に id だけを付ける")] = False,
    check: Annotated[bool, typer.Option("--check", help="書かずに、直すものがあるかを確かめる")] = False,
    diff: Annotated[bool, typer.Option("--diff", help="書かずに、変わる所を示す")] = False,
) -> ExitCode:
    """Write the files of every plan in the canonical form, or give ids to what has none."""
    from jusou_plan.cli.identifying import identify
    from jusou_plan.cli.plans import find_plans
    from jusou_plan.cli.refusal import WrongUsage
    from jusou_plan.cli.tidying import tidy

    if ids and diff:
        raise WrongUsage("--ids と --diff は一緒に使えません", "付く id は --ids --check で確かめられます。")
    folders = find_plans(plans)
    if ids:
        return max((identify(folder, check=check) for folder in folders), default=ExitCode.CLEAN)
    return max((tidy(folder, check=check, diff=diff) for folder in folders), default=ExitCode.CLEAN)

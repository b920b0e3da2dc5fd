"""`jusou compare`: plans side by side, by the items of the law."""

from typing import Annotated

import typer

from jusou_plan.cli.exit_codes import ExitCode
from jusou_plan.cli.plan_argument import PLANS

HELP = """二つ以上の計画を、法令の事項ごとに並べて比べます。

社会福祉法第106条の4第2項の事業ごとに、実施方式、委託先の種別、配置人員、指標の数を、
ほかに計画の期間、会議の頻度を比べます。他市町村の事例（種別: 事例）も比べられます。
言い方が違っても同じことを指す語は、同じものとして比べます。計画の語はそのまま示します。
形式を二つ以上指定したときは、--output のフォルダーに書き、変わっていなければ何もしません。"""


def compare(
    plans: PLANS,
    formats: Annotated[
        list[str] | None,
        typer.Option(
            "--format",
            metavar="形式",
            help="text（画面で読む）、html、pdf、csv（Excel 用）。くり返し可。なければ text",
        ),
    ] = None,
    output: Annotated[
        str | None,
        typer.Option(
            "--output",
            "-o",
            metavar="出力先",
            help="書き出すファイル（なければ画面）。形式が二つ以上ならフォルダー",
        ),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="変わっていなくても作り直す")] = False,
) -> ExitCode:
    """Compare the plans; the exit code is the gravest of what was said about them."""
    from jusou_plan.cli.choice import chosen
    from jusou_plan.cli.comparing import FORMATS, compare_plans

    forms = chosen("--format", formats or ["text"], FORMATS)
    return compare_plans(plans, forms, output, force=force)

"""`jusou lint`: what is wrong with plans."""

from pathlib import Path
from typing import Annotated

import typer

from jusou_plan.cli.exit_codes import ExitCode
from jusou_plan.cli.plan_argument import PLANS

HELP = """計画を検査し、誤りの場所と直し方を示します。

計画書は作りません。--fix を付けなければ、計画のファイルも変えません。
エラーがなければ終了コードは 0、あれば 1 です。
よく使う指定は、計画の上のフォルダーの jusou.toml に書いておけます（手引「検査を使いこなす」）。"""


def lint(
    plans: PLANS,
    formats: Annotated[
        list[str] | None,
        typer.Option(
            "--format",
            metavar="形式[=ファイル]",
            help="text（読む人向け。ふつうはこれ）、compact（一件一行）、json、sarif、\n"
            "github（GitHub の注釈）、html（報告書）。くり返し可。=ファイル で書き出す",
        ),
    ] = None,
    level: Annotated[
        str | None,
        typer.Option(
            "--level", metavar="水準", help="最低限（法律の義務）、標準（ふつうはこれ）、厳格（すべて）"
        ),
    ] = None,
    select: Annotated[
        list[str] | None,
        typer.Option(
            "--select",
            metavar="ルール",
            help="このルールだけを見る。番号、名前、番号の頭（REQ など）。\n「,」で並べられ、くり返し可",
        ),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option("--ignore", metavar="ルール", help="このルールを見ない。書き方は --select と同じ"),
    ] = None,
    severity: Annotated[
        str | None, typer.Option("--severity", metavar="重さ", help="この重さから上だけ: エラー、警告、情報")
    ] = None,
    baseline: Annotated[
        str | None,
        typer.Option("--baseline", metavar="ファイル", help="既知の指摘の一覧。そこにある指摘は示さない"),
    ] = None,
    accept_new: Annotated[
        bool, typer.Option("--accept-new", help="今ある指摘を既知の指摘とし、一覧を書き直す")
    ] = False,
    fix: Annotated[
        bool, typer.Option("--fix", help="直し方の決まっている指摘を、計画のファイルを書き換えて直す")
    ] = False,
    unsafe: Annotated[
        bool, typer.Option("--unsafe", help="読み直しの要る直しもする。--fix か --diff と使う")
    ] = False,
    diff: Annotated[
        bool,
        typer.Option("--diff", help="直しを差分で示すだけで、書き換えない。差分があれば終了コードは 1"),
    ] = False,
) -> ExitCode:
    """Check every plan and report all findings together."""
    from jusou_plan.cli.checking import check_plans
    from jusou_plan.cli.choosing import Choice, fixing_of, parted
    from jusou_plan.cli.plans import find_plans

    choice = Choice(
        level=level,
        select=parted(select),
        ignore=parted(ignore),
        severity=severity,
        formats=tuple(formats or ()),
        baseline=Path(baseline) if baseline else None,
        accept_new=accept_new,
        fixing=fixing_of(fix=fix, unsafe=unsafe, diff=diff),
    )
    return check_plans(find_plans(plans), choice)

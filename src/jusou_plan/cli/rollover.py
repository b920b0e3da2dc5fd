"""`jusou rollover`: next year's plan from this year's."""

from typing import Annotated

import typer

from jusou_plan.cli.exit_codes import ExitCode

HELP = """今年度の計画から、次の年度の計画の下書きを作ります。

  jusou rollover plans/fukui --to R8                     フォルダーの中身を次の年度のものにする
  jusou rollover plans/fukui --to R8 -o plans/fukui-r8   別のフォルダーに作る

期間、基準日、年度を進め、状態を素案に戻し、過ぎた年度の実績を書く欄を指標に設けます。
確かめなければならないことは、担当と期限を付けて、新しいファイルの「未確定」に挙げます。
今年度の計画の手続は、コメントにして残します。ほかの記述、コメント、書き方は変えません。
基準日が進むことで変わる法令の定めを示します。残りは jusou todo で確かめられます。"""


def rollover(
    plan: Annotated[str, typer.Argument(metavar="PLAN", help="今年度の計画のフォルダー")],
    to: Annotated[str, typer.Option("--to", metavar="年度", help="次の年度（例: R8、令和8年度）")],
    output: Annotated[
        str | None,
        typer.Option("--output", "-o", metavar="フォルダー", help="作る先（なければ今のフォルダー）"),
    ] = None,
    due: Annotated[
        str | None,
        typer.Option("--due", metavar="日付", help="確かめる期限（なければ、次の年度の前の1月31日）"),
    ] = None,
    diff: Annotated[bool, typer.Option("--diff", help="書かずに、変わる所を示す")] = False,
) -> ExitCode:
    """Make next year's plan."""
    from jusou_plan.cli.rolling import roll

    return roll(plan, to, output, due=due, only_shown=diff)

"""`jusou rename`: a new name for an element, wherever the plan calls it."""

from typing import Annotated

import typer

from jusou_plan.cli.exit_codes import ExitCode

HELP = """部署、団体、施設、事業、会議などの名称を、計画の全ファイルで改めます。

  jusou rename 障がい福祉課 障がい者支援課 plans/fukui
  jusou rename 福祉政策課 地域共生課 plans/fukui --on 令和8年4月1日

名称と、それを指す参照・引用（${部署:…}）を書き換えます。コメントと書き方は変えません。
文章の中に出てくる所は、番号を付けて挙げます。--text で、書き換える番号を指定します。
--on は組織改正です。前の名称の部署を、在籍期間と後継を付けて残します。"""


def rename(
    old: Annotated[str, typer.Argument(metavar="OLD", help="今の名称、略称 又は id")],
    new: Annotated[str, typer.Argument(metavar="NEW", help="新しい名称")],
    plan: Annotated[str, typer.Argument(metavar="PLAN", help="計画のフォルダー")],
    kind: Annotated[
        str | None, typer.Option("--kind", metavar="種類", help="部署、団体など（同じ名称が複数あるとき）")
    ] = None,
    text: Annotated[
        str | None,
        typer.Option("--text", metavar="番号", help="文章の中で書き換える所。番号（1,3-5）か「すべて」"),
    ] = None,
    day: Annotated[
        str | None, typer.Option("--on", metavar="日付", help="組織改正の日。前の部署を後継とともに残す")
    ] = None,
    diff: Annotated[bool, typer.Option("--diff", help="書かずに、変わる所を示す")] = False,
) -> ExitCode:
    """Rename an element of one plan."""
    from jusou_plan.cli.renaming import rename_in

    return rename_in(plan, old, new, kind=kind, text=text, day=day, only_shown=diff)

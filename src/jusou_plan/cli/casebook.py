"""`jusou casebook`: the profiles of several cities as one book."""

from pathlib import Path
from typing import Annotated

import typer

from jusou_plan.cli.exit_codes import ExitCode

HELP = """他市町村の事例を、一冊の「他都市の状況」にまとめます。

全部の市町村を並べた一覧の後に、市町村ごとの章が続きます。順番は団体コードの順です。
出力先のフォルダーの下の casebook に、casebook.pdf と index.html を書きます。
事例（種別: 事例）は全部を、自分の計画は比べられる項目だけを載せます。
前に作ったときから何も変わっていなければ、何もしません。
一つでもエラーのある事例があれば、それを示して、何も書きません。"""


def casebook(
    profiles: Annotated[
        list[str],
        typer.Argument(
            metavar="PROFILE…",
            help="事例のフォルダー（.yaml ファイルが入っているもの）か、\n"
            "それらの入ったフォルダー。いくつでも書けます。",
        ),
    ],
    formats: Annotated[
        list[str] | None,
        typer.Option("--format", metavar="形式", help="pdf、html、text（くり返し可。なければ pdf と html）"),
    ] = None,
    output: Annotated[
        str, typer.Option("--output", "-o", metavar="フォルダー", help="出力先（なければ dist）")
    ] = "dist",
    force: Annotated[bool, typer.Option("--force", help="変わっていなくても作り直す")] = False,
) -> ExitCode:
    """Make the casebook of every profile."""
    from jusou_plan.cli.choice import chosen
    from jusou_plan.cli.collecting import collect
    from jusou_plan.cli.plans import find_plans
    from jusou_plan.cli.rendering import FILES, USUAL
    from jusou_plan.cli.screen import Progress

    wanted = chosen("--format", formats or USUAL, FILES)
    with Progress() as progress:
        return collect(
            find_plans(profiles), Path(output) / "casebook", wanted, force=force, progress=progress
        )

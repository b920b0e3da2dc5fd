"""The argument PLAN, the same in every command."""

from typing import Annotated

import typer

PLANS = Annotated[
    list[str],
    typer.Argument(
        metavar="PLAN…",
        help="計画のフォルダー（.yaml ファイルが入っているもの）か、\n"
        "それらの入ったフォルダー。いくつでも書けます。",
    ),
]

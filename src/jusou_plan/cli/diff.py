"""`jusou diff`: what changed between two versions of a plan."""

from typing import Annotated

import typer

from jusou_plan.cli.exit_codes import ExitCode

HELP = """計画の二つの版の間で、何が変わったかを示します。

  jusou diff plans/r7 plans/r8         二つのフォルダーを比べる
  jusou diff HEAD~1 plans/fukui        git の前の版と、今のフォルダーを比べる
  jusou diff v1.0..v1.1 plans/fukui    git の二つの版を比べる

要素は id（なければ種類と名称）で対応させ、変更の種別、変更前と変更後、触れる法令の事項を挙げます。
並べ替えや、書く場所を移しただけのことは、変更としません。
改称は一件とし、呼び名が変わっただけの所は挙げません。
終了コードは、比べられれば 0、今の計画に誤りがあれば 1、比べられなければ 2 です。"""


def diff(
    versions: Annotated[
        list[str],
        typer.Argument(
            metavar="OLD NEW",
            help="前の版と新しい版。フォルダーか、git の版（コミット、タグ、ブランチ）と\n"
            "計画のフォルダー。「前の版..新しい版 フォルダー」とも書けます。",
        ),
    ],
    format_: Annotated[
        str,
        typer.Option(
            "--format",
            metavar="形式",
            help="text（画面で読む）、markdown（プルリクエスト用）、json（プログラム向け）。\n"
            "html、pdf か docx なら新旧対照表",
        ),
    ] = "text",
    output: Annotated[
        str | None, typer.Option("--output", "-o", metavar="ファイル", help="書き出す先（なければ画面）")
    ] = None,
    old_first: Annotated[
        bool, typer.Option("--old-first", help="新旧対照表の左に改正前、右に改正後を置く")
    ] = False,
    heads: Annotated[
        str | None,
        typer.Option(
            "--heads", metavar="改正後,改正前", help="新旧対照表の二つの欄の見出し（例: 改正案,現行）"
        ),
    ] = None,
    exit_code: Annotated[
        bool,
        typer.Option(
            "--exit-code", help="変更理由のない、法定記載事項に触れる変更があれば、終了コードを 1 にする"
        ),
    ] = False,
) -> ExitCode:
    """Show the changes between two versions."""
    from jusou_plan.cli.choice import chosen
    from jusou_plan.cli.differing import FORMATS, Wanted, show_diff, versions_meant

    [form] = chosen("--format", [format_], FORMATS)
    wanted = Wanted(form, output, old_first=old_first, heads=heads)
    return show_diff(*versions_meant(versions), wanted, reasons_asked=exit_code)

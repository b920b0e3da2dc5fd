"""`jusou build`: plans to PDF, HTML and text."""

from collections import defaultdict
from pathlib import Path
from typing import Annotated

import typer

from jusou_plan.cli.exit_codes import ExitCode
from jusou_plan.cli.plan_argument import PLANS
from jusou_plan.cli.refusal import Refusal

HELP = """計画の PDF と HTML を作ります。

出力先のフォルダーに、計画ごとに plan.pdf と index.html を書きます。
--format text では、読み上げ用のテキスト plan.txt を書きます。
前に作ったときから何も変わっていなければ、何もしません。
状態が「確定」の計画は、エラーがあると作りません。ほかの状態なら、エラーを示したうえで作ります。"""


def build(
    plans: PLANS,
    formats: Annotated[
        list[str] | None,
        typer.Option("--format", metavar="形式", help="pdf、html、text（くり返し可。なければ pdf と html）"),
    ] = None,
    output: Annotated[
        str, typer.Option("--output", "-o", metavar="フォルダー", help="出力先（なければ dist）")
    ] = "dist",
    force: Annotated[bool, typer.Option("--force", help="変わっていなくても作り直す")] = False,
) -> ExitCode:
    """Build every plan; the exit code is the gravest of theirs."""
    from jusou_plan.cli.apology import apologize
    from jusou_plan.cli.building import build_plan
    from jusou_plan.cli.choice import chosen
    from jusou_plan.cli.plans import find_plans
    from jusou_plan.cli.rendering import FILES, USUAL
    from jusou_plan.cli.screen import Progress, complain

    wanted = chosen("--format", formats or USUAL, FILES)
    folders = find_plans(plans)
    outputs = _outputs(folders, Path(output))
    codes = [ExitCode.CLEAN]
    with Progress() as progress:
        for number, folder in enumerate(folders, 1):
            place = f"[{number}/{len(folders)}] " if len(folders) > 1 else ""
            try:
                code = build_plan(
                    folder, outputs[folder], wanted, force=force, progress=progress, place=place
                )
            except BrokenPipeError:
                raise
            except Refusal as refusal:
                progress.clear()
                complain(refusal.message, refusal.advice)
                code = ExitCode.UNUSABLE
            except Exception as error:
                progress.clear()
                apologize(error, f"「{folder}」の作成")
                code = ExitCode.FAULT
            codes.append(code)
    return max(codes)


def _outputs(folders: tuple[Path, ...], output: Path) -> dict[Path, Path]:
    """Give where the outputs of each plan go. Raises Refusal if two plans would share a folder."""
    by_name: defaultdict[str, list[Path]] = defaultdict(list)
    for folder in folders:
        by_name[folder.resolve().name].append(folder)
    for name, same in by_name.items():
        if len(same) > 1:
            raise Refusal(
                f"同じ名前のフォルダー「{name}」が {len(same)} つあり、出力先が重なります",
                f"{'、'.join(map(str, same))}\n名前を変えるか、別々に --output を付けて作ってください。",
            )
    return {folder: output / folder.resolve().name for folder in folders}

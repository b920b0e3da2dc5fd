"""`jusou schema`: the JSON Schema of a plan file, for editors."""

from pathlib import Path
from typing import Annotated

import typer

from jusou_plan.cli.exit_codes import ExitCode

HELP = """エディターの補完と説明に使う JSON Schema を書き出します。"""
DEFAULT = "schemas/plan.schema.json"


def schema(
    output: Annotated[
        str, typer.Option("--output", "-o", metavar="ファイル", help=f"書き出す先（なければ {DEFAULT}）")
    ] = DEFAULT,
    check: Annotated[bool, typer.Option("--check", help="書かずに、今のものと同じかを確かめる")] = False,
) -> ExitCode:
    """Write the schema, or compare it with the file that is there."""
    import json

    from jusou_plan.cli.outputs import write_all
    from jusou_plan.cli.screen import complain, say
    from jusou_plan.model.schema import plan_schema

    path = Path(output)
    content = (json.dumps(plan_schema(), ensure_ascii=False, indent=2) + "\n").encode()
    current = path.read_bytes() if path.is_file() else None
    if content == current:
        say(f"{path}: 変更なし")
        return ExitCode.CLEAN
    if check:
        problem = "がありません" if current is None else "が今の書式と違います"
        complain(f"「{path}」{problem}", f"jusou schema --output {path} で作り直してください。")
        return ExitCode.ERRORS
    write_all({path: content})
    say(f"{path}: 書き出しました")
    return ExitCode.CLEAN

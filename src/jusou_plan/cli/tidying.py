"""Writing a plan's files in the canonical form."""

from pathlib import Path

from jusou_plan.cli.exit_codes import ExitCode
from jusou_plan.cli.plan_files import refuse_locked, write_plan
from jusou_plan.cli.reading import whole_plan
from jusou_plan.cli.screen import complain, say, say_utf8
from jusou_plan.report.mends import unified
from jusou_plan.revise.tidy.tidy import tidied


def tidy(folder: Path, *, check: bool, diff: bool) -> ExitCode:
    """Tidy the files of the plan in `folder` and say which; with `check` or `diff` only say, or show, what.

    Raises Refusal when the plan cannot be read whole or its files cannot be written.
    """
    loaded = whole_plan(folder, "書き方を整えられません")
    done = tidied(loaded)
    for file in done.left:
        complain(
            f"{file.name}: 書き方を整えると中身が変わるおそれがあるため、手を付けませんでした",
            "ほかの所と同じ字下げと「キー: 値」の形で書き直すと、整えられます。",
        )
    changed = [file for file in loaded.source.files if file.path in done.texts]
    if diff:
        for file in changed:
            say_utf8(unified(file.name, file.text, done.texts[file.path]))
        return ExitCode.ERRORS if changed else ExitCode.CLEAN
    if not changed:
        say(f"{folder}: 整っています" if not done.left else f"{folder}: ほかに整えるものはありません")
        return ExitCode.CLEAN
    names = "、".join(file.name for file in changed)
    if check:
        complain(f"{names} が整っていません", f"jusou fmt {folder} で整えられます。")
        return ExitCode.ERRORS
    refuse_locked(loaded.source.files, done.texts)
    write_plan(loaded.source.files, done.texts, "jusou fmt")
    say(f"{names} を整えました")
    return ExitCode.CLEAN

"""Giving ids to a plan's elements that have none."""

from pathlib import Path

from jusou_plan.cli.exit_codes import ExitCode
from jusou_plan.cli.plan_files import write_plan
from jusou_plan.cli.reading import whole_plan
from jusou_plan.cli.screen import complain, say
from jusou_plan.model.identify import assign_ids


def identify(folder: Path, *, check: bool) -> ExitCode:
    """Write ids into the files of the plan in `folder` and say what was given; with `check`, only say so.

    Raises Refusal when the plan cannot be read whole or its files cannot be written.
    """
    loaded = whole_plan(folder, "id を付けられません")
    edits = assign_ids(loaded)
    if not edits:
        say(f"{folder}: id はすべて付いています")
        return ExitCode.CLEAN
    if not check:
        write_plan(loaded.source.files, {it.file.path: it.text for it in edits}, "jusou fmt --ids")
    for edit in edits:
        for identifier, title in edit.assigned:
            say(f"{edit.file.name}: {identifier}  {title}")
    count = sum(len(edit.assigned) for edit in edits)
    if check:
        complain(f"{folder}: id のない要素が {count}件あります", f"jusou fmt --ids {folder} で付けられます。")
        return ExitCode.ERRORS
    say(f"{folder}: id を {count}件付けました")
    return ExitCode.CLEAN

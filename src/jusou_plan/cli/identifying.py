"""Giving ids to a plan's elements that have none."""

import codecs
from pathlib import Path

from jusou_plan.cli.exit_codes import ExitCode
from jusou_plan.cli.outputs import write_all
from jusou_plan.cli.refusal import Refusal
from jusou_plan.cli.screen import complain, say
from jusou_plan.model.identify import FileEdit, assign_ids
from jusou_plan.model.load import load_plan
from jusou_plan.source.folder import UnusableInput


def identify(folder: Path, *, check: bool) -> ExitCode:
    """Write ids into the files of the plan in `folder` and say what was given; with `check`, only say so.

    Raises Refusal when the plan cannot be read whole or its files cannot be written.
    """
    try:
        loaded = load_plan(folder)
    except UnusableInput as error:
        raise Refusal(error.message, error.advice) from error
    if not loaded.source.complete:
        raise Refusal(
            f"「{folder}」には読めないところがあり、id を付けられません",
            f"先に jusou lint {folder} で誤りを直してください。",
        )
    edits = assign_ids(loaded)
    if not edits:
        say(f"{folder}: id はすべて付いています")
        return ExitCode.CLEAN
    if not check:
        write_all({edit.file.path: _encoded(edit) for edit in edits})
    for edit in edits:
        for identifier, title in edit.assigned:
            say(f"{edit.file.name}: {identifier}  {title}")
    count = sum(len(edit.assigned) for edit in edits)
    if check:
        complain(f"{folder}: id のない要素が {count}件あります", f"jusou fmt --ids {folder} で付けられます。")
        return ExitCode.ERRORS
    say(f"{folder}: id を {count}件付けました")
    return ExitCode.CLEAN


def _encoded(edit: FileEdit) -> bytes:
    """Give the new content of a file, with a byte order mark if it had one."""
    mark = codecs.BOM_UTF8 if edit.file.path.read_bytes().startswith(codecs.BOM_UTF8) else b""
    return mark + edit.text.encode()

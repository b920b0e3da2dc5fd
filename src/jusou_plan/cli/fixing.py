"""Mending plans (`jusou lint --fix`): writing a plan's files all together, or showing the differences."""

from __future__ import annotations

import codecs
import stat
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from jusou_plan.cli.choosing import Fixing
from jusou_plan.cli.exit_codes import ExitCode
from jusou_plan.cli.os_reason import reason
from jusou_plan.cli.outputs import write_all
from jusou_plan.cli.refusal import Refusal
from jusou_plan.cli.reporting import Checked
from jusou_plan.cli.screen import note, say_utf8
from jusou_plan.lint.mend import Find, mend
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.report.mends import Mends, render_mends, unified
from jusou_plan.report.width import shown
from jusou_plan.source.file import SourceFile

_READ_ONLY = "読み取り専用のファイルのため"
_NO_NAME = "見分けの付かない名前のファイルがほかにあるため"
_LINK = "リンクのため（リンク先のファイルを直してください）"


def mend_plan(loaded: LoadedPlan, find: Find, fixing: Fixing) -> tuple[LoadedPlan, Mends]:
    """Mend a plan, write its files all together unless only the differences are wanted; give both.

    `find` gives the findings that may be mended. Raises Refusal when a file changed since it was read or
    cannot be written; then none is.
    """
    files = loaded.source.files
    locked = {file.name: why for file in files if (why := _why_locked(file.path))}
    named = Counter(file.name for file in files)
    locked.update((name, _NO_NAME) for name, times in named.items() if times > 1)
    mended = mend(loaded, find, unsafe=fixing.unsafe, locked=locked)
    if mended.texts and not fixing.diff:
        write_all(_contents(files, mended.texts))
    left_out = {it for it, _ in mended.left}
    rest = [it for it in find(mended.loaded) if it not in left_out and it.rule.mendable]
    care = [it for it in rest if it.finding.fix is not None and not it.finding.fix.safe]
    return mended.loaded, Mends(
        fixed=mended.fixed,
        left=mended.left,
        with_care=0 if fixing.unsafe else len(care),
        by_hand=sum(it.finding.fix is None for it in rest),
        diff="".join(
            unified(file.name, file.text, mended.texts[file.path])
            for file in files
            if fixing.diff and file.path in mended.texts
        ),
    )


def tell(checked: Sequence[Checked], fixing: Fixing) -> ExitCode:
    """Say what was mended; with --diff show it, and tell by the exit code whether there is something."""
    mends = [it.mends for it in checked if it.mends is not None]
    if not mends:
        return ExitCode.CLEAN
    diff = "".join(it.diff for it in mends)
    if diff:
        say_utf8("\n".join(map(shown, diff.split("\n"))) if sys.stdout.isatty() else diff)
    for line in render_mends(mends, only_shown=fixing.diff).split("\n"):
        note(line)
    return ExitCode.ERRORS if diff else ExitCode.CLEAN


def _why_locked(path: Path) -> str:
    """Give why a file may not be changed, "" where it may: replacing it would not ask its own permissions."""
    try:
        if path.is_symlink():
            return _LINK
        return "" if path.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH) else _READ_ONLY
    except OSError as error:
        return f"{reason(error).rstrip('。')}ため"


def _contents(files: Sequence[SourceFile], texts: Mapping[Path, str]) -> dict[Path, bytes]:
    """Give the new content of each changed file, with a byte order mark if it had one."""
    contents = {}
    for file in files:
        if file.path not in texts:
            continue
        try:
            now = file.path.read_bytes()
        except OSError as error:
            raise Refusal(f"「{file.name}」を読み直せません", reason(error)) from error
        mark = codecs.BOM_UTF8 if now.startswith(codecs.BOM_UTF8) else b""
        if now.removeprefix(mark) != file.text.encode():
            raise Refusal(
                f"「{file.name}」が、検査している間に書き換えられました",
                "計画は変えていません。もう一度 jusou lint --fix を実行してください。",
            )
        contents[file.path] = mark + texts[file.path].encode()
    return contents

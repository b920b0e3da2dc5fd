"""Mending plans (`jusou lint --fix`): writing a plan's files all together, or showing the differences."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from jusou_plan.cli.choosing import Fixing
from jusou_plan.cli.exit_codes import ExitCode
from jusou_plan.cli.plan_files import locked_files, write_plan
from jusou_plan.cli.reporting import Checked
from jusou_plan.cli.screen import note, say_utf8
from jusou_plan.lint.mend import Find, mend
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.report.mends import Mends, render_mends, unified
from jusou_plan.report.width import shown


def mend_plan(loaded: LoadedPlan, find: Find, fixing: Fixing) -> tuple[LoadedPlan, Mends]:
    """Mend a plan, write its files all together unless only the differences are wanted; give both.

    `find` gives the findings that may be mended. Raises Refusal when a file changed since it was read or
    cannot be written; then none is.
    """
    files = loaded.source.files
    locked = locked_files(files)
    mended = mend(loaded, find, unsafe=fixing.unsafe, locked=locked)
    if mended.texts and not fixing.diff:
        write_plan(files, mended.texts, "jusou lint --fix")
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

"""Making next year's plan: in its folder, or in a new one."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from jusou_plan.cli.day_option import day_meant
from jusou_plan.cli.exit_codes import ExitCode
from jusou_plan.cli.os_reason import reason
from jusou_plan.cli.plan_files import refuse_locked, write_plan
from jusou_plan.cli.plans import one_plan
from jusou_plan.cli.reading import whole_plan
from jusou_plan.cli.refusal import Refusal, WrongUsage
from jusou_plan.cli.screen import say, say_utf8
from jusou_plan.report.mends import unified
from jusou_plan.report.rollover_text import render_rollover

if TYPE_CHECKING:
    from jusou_plan.model.loaded import LoadedPlan
    from jusou_plan.model.values.fiscal_year import FiscalYear


def roll(plan: str, to: str, output: str | None, *, due: str | None, only_shown: bool) -> ExitCode:
    """Make the plan for the year `to` in the folder `output`, else where this year's is.

    With `only_shown`, show the differences only. Raises Refusal where that cannot be done; then nothing is
    written.
    """
    from jusou_plan.revise.applied import reloaded
    from jusou_plan.revise.rollover import rollover
    from jusou_plan.revise.unfit import Unfit
    from jusou_plan.statute.read import read_statute

    year = _year(to)
    until = day_meant("--due", due, "令和8年1月31日") if due else date(year.year, 1, 31)
    folder = one_plan(plan)
    loaded = whole_plan(folder, "次の年度の計画を作れません")
    target = _target(output) if output is not None else None
    try:
        rolled = rollover(loaded, year, until, read_statute())
        known = {file.path for file in loaded.source.files}
        reloaded(loaded, {path: text for path, text in rolled.texts.items() if path in known})
    except Unfit as error:
        raise Refusal(error.message, error.advice) from error
    if only_shown:
        _show(loaded, rolled.texts)
    elif target is None:
        refuse_locked(loaded.source.files, rolled.texts)
        write_plan(loaded.source.files, rolled.texts, "jusou rollover")
    else:
        _copy(folder, target, loaded, rolled.texts)
    say(render_rollover(rolled, target or folder, only_shown=only_shown))
    return ExitCode.CLEAN


def _year(text: str) -> FiscalYear:
    from jusou_plan.model.values.fiscal_year import FiscalYear
    from jusou_plan.model.values.problem import ValueProblem

    try:
        return FiscalYear.parse(text)
    except ValueProblem as error:
        raise WrongUsage(f"--to の「{text}」は年度として読めません", "例: --to R8") from error


def _target(output: str) -> Path:
    target = Path(output)
    try:
        if target.exists() and (not target.is_dir() or any(target.iterdir())):
            raise Refusal(f"「{target}」は既にあります", "空のフォルダーか、まだない名前を指定してください。")
    except OSError as error:
        raise Refusal(f"「{target}」を開けません", reason(error)) from error
    return target


def _show(loaded: LoadedPlan, texts: dict[Path, str]) -> None:
    names = {file.path: (file.name, file.text) for file in loaded.source.files}
    for path, text in texts.items():
        name, old = names.get(path, (path.as_posix(), ""))
        say_utf8(unified(name, old, text))


def _copy(folder: Path, target: Path, loaded: LoadedPlan, texts: dict[Path, str]) -> None:
    """Copy the plan's folder with its pictures beside the target, change the copy, and move it there."""
    beside = target.with_name(f".{target.name}.new")
    try:
        shutil.rmtree(beside, ignore_errors=True)
        shutil.copytree(folder, beside)
        bom = {file.path: file.path.read_bytes().startswith(b"\xef\xbb\xbf") for file in loaded.source.files}
        for path, text in texts.items():
            mark = b"\xef\xbb\xbf" if bom.get(path) else b""
            (beside / path.relative_to(folder)).write_bytes(mark + text.encode())
        if target.exists():
            target.rmdir()
        beside.rename(target)
    except OSError as error:
        raise Refusal(f"「{target}」に書けません", reason(error)) from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)

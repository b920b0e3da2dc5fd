"""Listing what is open in plans, on the screen or into a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from jusou_plan.cli.day_option import day_meant
from jusou_plan.cli.exit_codes import ExitCode
from jusou_plan.cli.outputs import write_all
from jusou_plan.cli.plans import find_plans
from jusou_plan.cli.reading import whole_plan
from jusou_plan.cli.refusal import Refusal
from jusou_plan.cli.screen import say, say_utf8, style
from jusou_plan.report.open_points_csv import render_open_points_csv
from jusou_plan.report.open_points_text import render_open_points

if TYPE_CHECKING:
    from jusou_plan.revise.open_points import OpenPoint


def list_open(
    plans: Sequence[str], form: str, *, owner: str | None, day: str | None, output: str | None
) -> ExitCode:
    """Write what is open in the plans as `form` to the file `output`, or to stdout.

    Raises Refusal for a plan that cannot be read whole, and for an owner that no plan knows.
    """
    from jusou_plan.model.similar import similar
    from jusou_plan.revise.open_points import of_owner, open_points

    on = day_meant("--on", day, "令和8年2月1日") if day is not None else None
    listed: list[tuple[Path, tuple[OpenPoint, ...]]] = []
    known: dict[str, None] = {}
    for folder in find_plans(plans):
        loaded = whole_plan(folder, "残りを挙げられません")
        points = open_points(loaded)
        if owner is not None:
            known |= dict.fromkeys(loaded.index.known(("部署", "団体")))
            try:
                points = of_owner(loaded, points, owner)
            except KeyError:
                continue
        listed.append((folder, points))
    if owner is not None and not listed:
        likely = similar(owner, known)
        raise Refusal(
            f"「{owner}」という部署・団体はありません",
            f"もしかして: {'、'.join(likely)}" if likely else "名称、略称 又は id を確かめてください。",
        )
    if output is not None:
        text = render_open_points_csv(listed, on) if form == "csv" else render_open_points(listed, on)
        write_all({Path(output): text.encode()})
        say(f"{output}: 書き出しました")
    elif form == "csv":
        say_utf8(render_open_points_csv(listed, on))
    else:
        say(render_open_points(listed, on, style()))
    return ExitCode.CLEAN

"""Renaming an element in a plan's files, and telling where its old name still stands."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from jusou_plan.cli.day_option import day_meant
from jusou_plan.cli.exit_codes import ExitCode
from jusou_plan.cli.plan_files import refuse_locked, write_plan
from jusou_plan.cli.plans import one_plan
from jusou_plan.cli.reading import whole_plan
from jusou_plan.cli.refusal import Refusal, WrongUsage
from jusou_plan.cli.screen import say, say_utf8
from jusou_plan.report.mends import unified
from jusou_plan.report.renaming_text import render_renaming

if TYPE_CHECKING:
    from jusou_plan.model.loaded import LoadedPlan
    from jusou_plan.revise.rename import Mention

_ALL = "すべて"
_RANGE = re.compile(r"(\d+)(?:[-~〜～](\d+))?")


def rename_in(
    plan: str, old: str, new: str, *, kind: str | None, text: str | None, day: str | None, only_shown: bool
) -> ExitCode:
    """Rename what `old` means in the plan to `new`; with `only_shown`, show the differences only.

    Raises Refusal where that cannot be done, and then nothing is changed.
    """
    from jusou_plan.model.load import load_plan
    from jusou_plan.revise.applied import in_values, reloaded
    from jusou_plan.revise.rename import KINDS, named, rename
    from jusou_plan.revise.succession import with_succession
    from jusou_plan.revise.unfit import Unfit

    if kind is not None and kind not in KINDS:
        raise WrongUsage(
            f"「{kind}」は改称できる種類ではありません", f"改称できるのは {'・'.join(KINDS)} です。"
        )
    if not new.strip() or "\n" in new:
        raise WrongUsage("新しい名称が空か、改行を含んでいます")
    since = day_meant("--on", day, "令和8年4月1日") if day is not None else None
    folder = one_plan(plan)
    loaded = whole_plan(folder, "改称できません")
    try:
        element = named(loaded, old, kind)
        renaming = rename(loaded, element, old, new.strip(), keep_history=since is not None)
        chosen = _chosen(renaming.mentions, text)
        texts = in_values(loaded, [*renaming.edits, *(it.edit for it in chosen)])
        if since is not None:
            texts = with_succession(load_plan(folder, texts), element, renaming.old, since, texts)
        reloaded(loaded, texts)
    except Unfit as error:
        raise Refusal(error.message, error.advice) from error
    refuse_locked(loaded.source.files, texts)
    left = tuple(it for it in renaming.mentions if it not in chosen)
    if only_shown:
        _show(loaded, texts)
    else:
        write_plan(loaded.source.files, texts, "jusou rename")
    numbers = {id(it): number for number, it in enumerate(renaming.mentions, 1)}
    numbered = [(numbers[id(it)], it) for it in left]
    say(render_renaming(renaming, chosen, numbered, only_shown=only_shown))
    return ExitCode.CLEAN


def _show(loaded: LoadedPlan, texts: dict[Path, str]) -> None:
    for file in loaded.source.files:
        if file.path in texts:
            say_utf8(unified(file.name, file.text, texts[file.path]))


def _chosen(mentions: Sequence[Mention], text: str | None) -> tuple[Mention, ...]:
    """Give the mentions that the numbers mean; 「すべて」 those not of the past or other names."""
    if text is None:
        return ()
    if text.strip() == _ALL:
        return tuple(it for it in mentions if not it.past and not it.title)
    numbers: set[int] = set()
    for part in re.split(r"[,、\s]+", unicodedata.normalize("NFKC", text).strip()):
        match = _RANGE.fullmatch(part)
        if match is None:
            raise WrongUsage(f"--text の「{part}」は番号ではありません", "例: 1,3-5")
        numbers.update(range(int(match[1]), int(match[2] or match[1]) + 1))
    beyond = sorted(number for number in numbers if not 0 < number <= len(mentions))
    if beyond:
        raise Refusal(
            f"--text の {beyond[0]} に当たる所はありません",
            f"文章の中に出てくるのは {len(mentions)}か所です。" if mentions else "文章の中には出てきません。",
        )
    return tuple(it for number, it in enumerate(mentions, 1) if number in numbers)

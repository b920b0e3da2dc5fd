"""What a rollover did and what it leaves to do, for a terminal."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from jusou_plan.model.values.era import wareki_date
from jusou_plan.report.width import shown
from jusou_plan.revise.law_between import LawChange
from jusou_plan.revise.rollover import Rollover
from jusou_plan.source.position import Span
from jusou_plan.statute.number import written_out

_PLACES = 10


def render_rollover(rolled: Rollover, folder: Path, *, only_shown: bool) -> str:
    """Give what moved, what the law changes and what has to be confirmed."""
    step = rolled.step
    verb = "作ります" if only_shown else "作りました"
    period = "期間は変わりません" if step.within else f"期間 {step.old.wareki()} → {step.new.wareki()}"
    lines = [
        f"{folder.as_posix()}: {step.year.wareki()}の計画の素案を{verb}（{period}）",
        f"基準日 {wareki_date(step.law_before)} → {wareki_date(step.law_after)}",
        *_law(rolled.law),
        f"実績を書く欄 {rolled.opened}か所を設けました" if rolled.opened else "",
        f"確かめること {len(rolled.confirmations)}件を {rolled.added.name} に挙げました"
        f"（担当 {len(Counter(it.owner for it in rolled.confirmations))}）",
    ]
    if rolled.mentions:
        year = step.last.wareki()
        lines.append(f"本文の{len(rolled.mentions)}か所が「{year}」と述べています。読み直してください")
        lines += [f"  {folder.as_posix()}/{_in_folder(span)}" for span in rolled.mentions[:_PLACES]]
        if len(rolled.mentions) > _PLACES:
            lines.append(f"  ほか{len(rolled.mentions) - _PLACES}か所")
    lines.append(f"残りは jusou todo {folder.as_posix()} で確かめられます")
    return "\n".join(shown(line) for line in lines if line)


def _in_folder(span: Span) -> str:
    return str(span).rpartition("/")[2]


def _law(changes: tuple[LawChange, ...]) -> list[str]:
    if not changes:
        return ["この間に、この道具の法令データで変わる定めはありません"]
    return [f"この間に変わる法令の定め {len(changes)}件", *(f"  {_change(it)}" for it in changes)]


def _change(change: LawChange) -> str:
    if change.old is None and change.new is not None:
        what = f"新設（{written_out(change.new.number)}）: {change.new.summary}"
    elif change.new is None:
        what = "なくなります"
    else:
        old = written_out(change.old.number) if change.old else ""
        new = written_out(change.new.number)
        numbers = f"{old} → {new}" if old != new else new
        what = f"{numbers}: {change.new.change}" if change.new.change else numbers
    unverified = "" if change.new is None or change.new.is_verified else "【未確認】"
    return f"{change.name}{unverified}  {what}"

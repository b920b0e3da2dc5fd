"""The lives of 事業 and 指標 over the revisions of a plan, for a terminal.

事業「相談支援事業」（sodan）
2026-03-20 e4f5a6b 人員を増やす
  増減    配置人員・相談支援員・人数: 5名 → 6名
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from jusou_plan.diff.life import Life, Moment
from jusou_plan.report.diff_text import change_lines
from jusou_plan.report.style import PLAIN, Style
from jusou_plan.report.width import shown


def render_log(moments: Sequence[Moment], lives: Sequence[Life], style: Style = PLAIN) -> str:
    """Give what changed in each element, revision by revision; `moments` are those that were read."""
    lines: list[str] = []
    for life in lives:
        if not life.steps:
            continue
        id_ = f"（{life.id}）" if life.id else ""
        gone = "　※今はありません" if life.gone else ""
        lines.append(style.bold(shown(f"{life.kind}「{life.name}」{id_}{gone}")))
        for step in life.steps:
            lines.append(shown(moment_words(step.moment)))
            lines += [line for change in step.changes for line in change_lines(change, style)]
        lines.append("")
    lines.append(style.bold(_summary(moments, lives)))
    return "\n".join(lines) + "\n"


def moment_words(moment: Moment) -> str:
    """Give a revision on one line."""
    return " ".join(filter(None, (moment.day, moment.revision, moment.subject)))


def _summary(moments: Sequence[Moment], lives: Sequence[Life]) -> str:
    days = [it.day for it in moments if it.day]
    span = f"（{days[0]}～{days[-1]}）" if days else ""
    known, changed = Counter(it.kind for it in lives), Counter(it.kind for it in lives if it.steps)
    kinds = "、".join(f"{kind} {known[kind]}（変わったもの {changed[kind]}）" for kind in known)
    changes = sum(len(step.changes) for life in lives for step in life.steps)
    return "、".join(filter(None, (f"版 {len(moments)}{span}", kinds, f"変更 {changes}件")))

"""Changes between two versions for a terminal.

事業「相談支援事業」（障がい福祉課）
  増減    配置人員・相談支援員・人数: 5名 → 6名  [第1号ロ、規則第34条の10第2号]
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.diff.change import Change, ChangeKind
from jusou_plan.diff.compare import Versions
from jusou_plan.diff.wording import NOTHING, duties, groups, items, remark, subject, summary
from jusou_plan.report.style import PLAIN, Style
from jusou_plan.report.width import shown, width

_KINDS = max(width(kind.value) for kind in ChangeKind)
_INDENT = "  "
_INSIDE = " " * (len(_INDENT) + _KINDS + 2)
_SHORT = 24


def render_diff(versions: Versions, style: Style = PLAIN) -> str:
    """Give the changes by 事業 and 所管課, the summary last."""
    lines: list[str] = []
    for heading, changes in groups(versions.changes):
        lines += [
            style.bold(shown(heading)),
            *(line for it in changes for line in change_lines(it, style)),
            "",
        ]
    closing = [style.bold(summary(versions)), duties(versions), remark(versions)]
    return "\n".join([*lines, *filter(None, closing)]) + "\n"


def change_lines(change: Change, style: Style) -> Iterator[str]:
    """Give the lines of one change."""
    kind = change.kind.value + " " * (_KINDS - width(change.kind.value))
    named, weight = shown(subject(change)), items(change)
    old = change.old.words if change.old else ""
    new = change.new.words if change.new else ""
    after = f"  {style.faint(f'[{weight}]')}" if weight else ""
    if change.old is None or change.new is None:
        yield f"{_INDENT}{kind}  {shown(named or change.side.element)}{after}"
    elif max(len(old), len(new)) <= _SHORT and "\n" not in old + new:
        yield f"{_INDENT}{kind}  {named}: {shown(old or NOTHING)} → {shown(new or NOTHING)}{after}"
    else:
        yield f"{_INDENT}{kind}  {named}{after}"
        yield from (f"{_INSIDE}- {shown(line)}" for line in old.splitlines())
        yield from (f"{_INSIDE}+ {shown(line)}" for line in new.splitlines())
    if change.reason:
        yield f"{_INSIDE}変更理由: {shown(change.reason)}"

"""Changes between two versions as Markdown, for a pull request."""

from __future__ import annotations

import re
from collections.abc import Iterable

from jusou_plan.diff.change import Change
from jusou_plan.diff.compare import Versions
from jusou_plan.diff.likeness import Phrase, phrases
from jusou_plan.diff.wording import NOTHING, duties, groups, items, remark, subject, summary

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~!$@&])")


def render_diff_markdown(versions: Versions) -> str:
    """Give the summary, then a table for each 事業 and 所管課; what changed in a text is emphasized."""
    parts = [f"**{_escaped(summary(versions))}**"]
    parts += [_escaped(words) for words in (duties(versions), remark(versions)) if words]
    for heading, changes in groups(versions.changes):
        rows = [
            "| 種別 | 変更した所 | 改正前 | 改正後 | 法令の事項 | 変更理由 |",
            "|---|---|---|---|---|---|",
        ]
        parts.append(f"### {_escaped(heading)}\n\n" + "\n".join([*rows, *map(_row, changes)]))
    return "\n\n".join(parts) + "\n"


def _row(change: Change) -> str:
    old = change.old.words if change.old else ""
    new = change.new.words if change.new else ""
    if old and new:
        before, after = phrases(old, new)
        left, right = _marked(before, "~~"), _marked(after, "**")
    else:
        left, right = (_cell(old) if change.old else ""), (_cell(new) if change.new else "")
        left, right = left or NOTHING, right or NOTHING
    cells = (change.kind.value, _escaped(subject(change)), left, right, items(change), _cell(change.reason))
    return f"| {' | '.join(cells)} |"


def _marked(runs: Iterable[Phrase], mark: str) -> str:
    return "".join(_emphasized(run.text, mark) if run.changed else _cell(run.text) for run in runs)


def _emphasized(text: str, mark: str) -> str:
    """Emphasize a run; blanks at its ends stay outside, where Markdown wants them."""
    inside = text.strip()
    if not inside:
        return _cell(text)
    before, _, after = text.partition(inside)
    lines = "<br>".join(f"{mark}{_escaped(line)}{mark}" for line in inside.splitlines() if line.strip())
    return f"{_cell(before)}{lines}{_cell(after)}"


def _cell(text: str) -> str:
    return _escaped(text).replace("\n", "<br>")


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)

"""What a renaming did, and where the old name still stands, for a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from jusou_plan.report.width import shown
from jusou_plan.revise.rename import Mention, Renaming


def render_renaming(
    renaming: Renaming, chosen: Sequence[Mention], left: Sequence[tuple[int, Mention]], *, only_shown: bool
) -> str:
    """Give what was renamed and the numbered mentions that are left."""
    files = len({edit.span.file for edit in (*renaming.edits, *(it.edit for it in chosen))})
    verb = "書き換えます" if only_shown else "書き換えました"
    lines = [
        f"{renaming.element.KIND}「{renaming.old}」を「{renaming.new}」に改称し、"
        f"名称・参照 {len(renaming.edits)}か所"
        + (f"、文章 {len(chosen)}か所" if chosen else "")
        + f"（{files}ファイル）を{verb}"
    ]
    if renaming.others:
        lines.append(f"ほかの呼び名「{'」「'.join(renaming.others)}」は変えていません")
    if left:
        lines.append(
            f"文章などに「{renaming.old}」が残っています（{len(left)}か所。--text 番号 で書き換えられます）"
        )
        lines += [f"  {number:>3}  {it.span}  {it.context}{_remark(it)}" for number, it in left]
    return "\n".join(map(shown, lines))


def _remark(mention: Mention) -> str:
    if mention.past:
        return "（過去のことを述べる所）"
    return "（ほかのものの名称）" if mention.title else ""

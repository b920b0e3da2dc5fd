"""Pictures: they lie in the plan's folder."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from jusou_plan.model.appearance import Emblem
from jusou_plan.model.block import Picture
from jusou_plan.model.header import CoverPicture
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.walk import Pieces
from jusou_plan.source.finding import Finding

_ELSEWHERE = re.compile(r"[A-Za-z]:|/|~|[a-z]+://")


def unusable_pictures(loaded: LoadedPlan, pieces: Pieces) -> Iterator[Finding]:
    """Give a finding for every picture that is not there, or not in the plan's folder."""
    for _, piece in pieces:
        if isinstance(piece, Picture | CoverPicture | Emblem) and piece.file is not None:
            problem = picture_problem(loaded.source.root, piece.file)
            if problem is not None:
                code, message, advice = problem
                yield Finding(
                    code, loaded.span(piece, "画像"), message, label=f"「{piece.file}」", advice=advice
                )


def picture_problem(root: Path, name: str) -> tuple[str, str, str] | None:
    """Give code, message and advice when `name` is no readable picture inside the folder `root`."""
    if "\\" in name or _ELSEWHERE.match(name):
        return (
            "JS116",
            "画像は計画のフォルダーの中に置きます",
            "計画のフォルダーに画像を写し、フォルダーからの道筋を「images/kaigi.png」のように書いてください。",
        )
    try:
        path = (root / name).resolve()
        inside, there = path.is_relative_to(root.resolve()), path.is_file()
    except (OSError, ValueError):
        inside, there = True, False
    if not inside:
        return (
            "JS116",
            "計画のフォルダーの外の画像は使えません",
            "画像を計画のフォルダーの中に写してください。",
        )
    if not there:
        return (
            "JS115",
            "画像がありません",
            "画像を置くか、まだ無ければ「画像」の行を消してください（枠だけ印字します）。",
        )
    return None

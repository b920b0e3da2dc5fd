"""How the tests of this folder load a plan that they write themselves."""

from __future__ import annotations

import tempfile
from pathlib import Path

from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding
from jusou_plan.source.position import Span

HEADER = "計画: {名称: 見本市の計画, 自治体: {名称: 見本市}}\n"
OUTLINE = "本文: {章: []}\n"


def load(text: str, *, whole: bool = False) -> LoadedPlan:
    """Load `text` as the file plan.yaml of a plan; unless it is `whole`, a 計画 and a 本文 follow it."""
    ending = "" if whole else _what_lacks(text)
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "plan.yaml").write_text(text + ending, encoding="utf-8", newline="")
        return load_plan(Path(folder))


def _what_lacks(text: str) -> str:
    lines = text.split("\n")
    header = "" if any(line.startswith("計画:") for line in lines) else HEADER
    return header + ("" if any(line.startswith("本文:") for line in lines) else OUTLINE)


def only(loaded: LoadedPlan) -> Finding:
    """Give the one finding of a plan with one mistake."""
    assert [(found.code, found.message) for found in loaded.findings[1:]] == []
    return loaded.findings[0]


def characters(loaded: LoadedPlan, span: Span) -> str:
    """Give the characters of the file under a span."""
    [file] = loaded.source.files
    lines = list(file.lines[span.start.line - 1 : span.end.line])
    lines[-1] = lines[-1][: span.end.column - 1]
    lines[0] = lines[0][span.start.column - 1 :]
    return "\n".join(lines)

"""The plan of 見本市, which lacks nothing, with one thing changed."""

import shutil
from pathlib import Path

from jusou_plan.lint.engine import lint
from jusou_plan.lint.settings import EVERYTHING
from jusou_plan.model.load import load_plan

MIHON = Path(__file__).parent / "mihon"


def change(folder: Path, file: str, old: str, new: str) -> Path:
    """Write the plan of 見本市 into `folder` unless it is there, with `new` for `old`, which stands once."""
    if not folder.is_dir() or not any(folder.iterdir()):
        shutil.copytree(MIHON, folder, dirs_exist_ok=True)
    text = (folder / file).read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{file}: {old!r}"
    (folder / file).write_text(text.replace(old, new), encoding="utf-8")
    return folder


def without(folder: Path, file: str) -> Path:
    """Write the plan of 見本市 into `folder`, less one file."""
    shutil.copytree(MIHON, folder, dirs_exist_ok=True)
    (folder / file).unlink()
    return folder


def added(folder: Path, text: str) -> Path:
    """Write the plan of 見本市 into `folder`, and `text` as one more file of it."""
    shutil.copytree(MIHON, folder, dirs_exist_ok=True)
    (folder / "more.yaml").write_text(text, encoding="utf-8")
    return folder


def said(folder: Path) -> list[str]:
    """Give what lint says: `file:line:column code message`."""
    return [
        f"{Path(it.finding.span.file).name}:{it.finding.span.start.line}:{it.finding.span.start.column} "
        f"{it.rule.code} {it.finding.message}"
        for it in lint(load_plan(folder), EVERYTHING)
    ]


def whole(folder: Path) -> list[str]:
    """Give what lint says with the words at the place, the basis and the severity."""
    return [
        f"{it.severity.keyword} {it.rule.code} {it.finding.label} | {it.finding.basis}"
        for it in lint(load_plan(folder), EVERYTHING)
    ]

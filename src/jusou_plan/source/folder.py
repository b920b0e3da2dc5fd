"""A plan's folder: which of its files are read, in which order, and what comes of them together."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from jusou_plan.source.file import SourceFile
from jusou_plan.source.finding import Finding
from jusou_plan.source.limits import DEFAULT, Limits
from jusou_plan.source.marks import Marks, Place
from jusou_plan.source.merge import merge
from jusou_plan.source.parsed import Data, Parsed, nothing
from jusou_plan.source.parses import Parses
from jusou_plan.source.reading import Reader, wrong_suffix

SUFFIX = ".yaml"


class UnusableInput(Exception):  # noqa: N818 - it names what the user gave, and is no fault of ours
    """There is no plan to read: `message` says why, `advice` what to do (both Japanese, for the user)."""

    def __init__(self, message: str, advice: str) -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice


@dataclass(frozen=True, slots=True)
class PlanSource:
    """Everything that a plan's folder says.

    `files` are in reading order, those that could not be read with the text ""; `data` and `marks` are
    parallel.
    `complete` is False when something written is missing from `data`: then a reference that leads nowhere
    may be right, and must not be reported.
    """

    root: Path
    files: tuple[SourceFile, ...]
    data: Data
    marks: Marks
    findings: tuple[Finding, ...]
    complete: bool
    shared: bool = False
    """Whether `data` and `marks` belong to other plans, too."""

    def unshared(self) -> PlanSource:
        """Give the same with data and marks of its own, which may be changed."""
        if not self.shared:
            return self
        return replace(self, data=_copied(self.data), marks=self.marks.copied(), shared=False)


def _copied(data: Any) -> Any:  # noqa: ANN401 - data is whatever YAML can say
    if isinstance(data, dict):
        return {key: _copied(value) for key, value in data.items()}
    return [_copied(item) for item in data] if isinstance(data, list) else data


def read_plan(
    folder: Path,
    *,
    limits: Limits = DEFAULT,
    drafts: Mapping[Path, str] | None = None,
    shown_as: str | None = None,
    parses: Parses | None = None,
) -> PlanSource:
    """Read every `*.yaml` that lies directly in `folder` as one plan, within `limits`.

    Files come in natural order of their names (`jigyo2.yaml` before `jigyo10.yaml`); hidden files and
    subfolders are left alone. A file that cannot be used becomes a finding; the others are read. A text in
    `drafts` takes the place of what its file says. `shown_as` is how people know the folder, where that is
    not its path. A file that `parses` knows is not parsed again. Raises `UnusableInput` where there is no
    folder, or no such file in it.
    """
    from jusou_plan.source.yaml_file import parse  # noqa: PLC0415 - the parser costs 40 ms to import

    paths = _plan_files(folder)
    reader = Reader(folder, sum(map(_is_yaml, paths)), limits, shown_as)
    read: list[tuple[SourceFile, Parsed]] = []
    for path in paths:
        if reader.full:
            break
        file, refusal = reader.read(path) if _is_yaml(path) else wrong_suffix(path)
        if drafts and path in drafts and refusal is None:
            file = replace(file, text=drafts[path])
        if refusal:
            read.append((file, nothing(file, refusal)))
        else:
            read.append((file, parses.parse(file, limits) if parses else parse(file, limits)))
    merged = merge(parsed for _, parsed in read)
    first = read[0][0]
    return PlanSource(
        root=folder,
        files=tuple(file for file, _ in read),
        data=merged.data,
        marks=Marks(first, Place(0, 0, 0, 0), None, merged.children),
        findings=tuple(merged.findings),
        complete=merged.complete,
        shared=parses is not None,
    )


def natural_order(name: str) -> tuple[object, ...]:
    """Give a sort key under which numbers in names count as numbers: `jigyo2` before `jigyo10`.

    Names that look the same but are composed differently (か + ゛) sort alike.
    """
    composed = unicodedata.normalize("NFC", name)
    parts = re.split(r"([0-9]+)", composed)
    return (
        *((part.zfill(20), "") if part.isascii() and part.isdigit() else ("", part) for part in parts),
        name,
    )


def _plan_files(folder: Path) -> list[Path]:
    try:
        names = [entry.name for entry in folder.iterdir()]
    except FileNotFoundError:
        raise UnusableInput(
            f"フォルダー「{folder}」がありません",
            "計画のフォルダーの名前を確かめてください（例: plans/fukui）。",
        ) from None
    except NotADirectoryError:
        raise UnusableInput(
            f"「{folder}」はフォルダーではありません",
            f"計画はフォルダー単位で扱います。ファイルの入っているフォルダー「{folder.parent}」を指定してください。",
        ) from None
    except OSError:
        raise UnusableInput(
            f"フォルダー「{folder}」を開けません",
            "フォルダーを読む権限があるか確かめてください。",
        ) from None
    paths = [folder / name for name in sorted(names, key=natural_order) if not name.startswith(".")]
    candidates = [path for path in paths if _is_yaml(path) or path.suffix.lower() == ".yml"]
    if not any(_is_yaml(path) for path in candidates):
        raise UnusableInput(
            f"フォルダー「{folder}」に .yaml ファイルがありません", _where_else(candidates, paths)
        )
    return candidates


def _is_yaml(path: Path) -> bool:
    return path.suffix.lower() == SUFFIX


def _where_else(yml: list[Path], paths: list[Path]) -> str:
    """Give the advice for a folder without plan files: what was probably meant."""
    if yml:
        return f"「{yml[0].name}」のような .yml は読みません。名前を .yaml で終わらせてください。"
    below = [path.name for path in paths if path.is_dir() and any(path.glob(f"*{SUFFIX}"))]
    if below:
        return f"その下の「{below[0]}」のように、.yaml ファイルが直接入っているフォルダーを指定してください。"
    return "計画の .yaml ファイルが直接入っているフォルダーを指定してください。"

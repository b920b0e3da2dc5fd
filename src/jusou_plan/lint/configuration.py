"""`jusou.toml`: what holds for every plan below its folder.

    [lint]
    level = "標準"                    最低限, 標準 or 厳格
    select = ["REQ-107"]              rules beyond those of the level
    ignore = ["JS107", "FIG"]         rules that are not looked at
    formats = ["text", "sarif=out.sarif"]
    baseline = "kichi.json"

    [lint.severity]
    GAP-801 = "警告"                  エラー, 警告 or 情報

Paths in it start at its own folder. What the law makes an error can be neither ignored nor lowered here.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from jusou_plan.lint.rule import Level, Severity
from jusou_plan.lint.settings import STANDARD, Settings

NAME = "jusou.toml"


class UnusableConfiguration(Exception):  # noqa: N818 - it names what the user gave, and is no fault of ours
    """The configuration cannot be used: `message` names place and mistake, `advice` the remedy (Japanese)."""

    def __init__(self, message: str, advice: str) -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice


@dataclass(frozen=True, slots=True)
class Configuration:
    """What a `jusou.toml` says; `path` is None where there is none."""

    path: Path | None = None
    settings: Settings = STANDARD
    formats: tuple[str, ...] = ()
    baseline: Path | None = None

    @property
    def folder(self) -> Path | None:
        """Give the folder at which its paths start."""
        return self.path.parent if self.path else None


NOTHING = Configuration()
"""What holds without a `jusou.toml`."""


def find_configuration(folder: Path) -> Path | None:
    """Give the nearest `jusou.toml` in `folder` or above it, up to the root of a git repository."""
    here = folder.resolve()
    for place in (here, *here.parents):
        if (place / NAME).is_file():
            return place / NAME
        if (place / ".git").exists():
            return None
    return None


def level_of(word: str) -> Level | None:
    """Give the level that people call 最低限, 標準, 厳格 (or minimum, standard, strict)."""
    return next((it for it in Level if word.strip().casefold() in (it.label, it.name.lower())), None)


def severity_of(word: str) -> Severity | None:
    """Give the severity that people call エラー, 警告, 情報 (or error, warning, info)."""
    return next((it for it in Severity if word.strip().casefold() in (it.label, it.keyword)), None)

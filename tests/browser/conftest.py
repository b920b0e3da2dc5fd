"""One browser for all tests, and every page that the tool makes."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from jusou_plan.cli.app import run
from jusou_plan.cli.exit_codes import ExitCode
from tests.browser.browser import Browser, missing_tool, started
from tests.conftest import REPOSITORY
from tests.diff.history import EDITS, write_history

CITIES = ("aizuwakamatsu", "fuji", "fukui", "kasugai")
OTHERS = ("casebook", "comparison", "lint", "coverage", "diff")
PAPERS = ("概要版", "事業一覧", "委託先一覧", "相談窓口一覧", "法定記載事項対応表", "進捗評価シート")
"""The documents beside the plan, made of one plan."""


@dataclass(frozen=True)
class Pages:
    """The pages in one folder, by name: a city's, that of another output, or a document beside a plan."""

    folder: Path

    def __getitem__(self, name: str) -> Path:
        return self.folder / f"fukui/{name}.html" if name in PAPERS else self.folder / name / "index.html"


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    if missing := missing_tool():
        if os.environ.get("CI"):
            pytest.fail(f"{missing} がありません。./dev test で入ります")
        pytest.skip(f"{missing} がないので、ブラウザーの検査をしません。./dev test で入ります")
    with started(tmp_path_factory.mktemp("profile")) as running:
        yield running


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Pages:
    """Every kind of page that the tool makes, made by its commands."""
    made = Pages(tmp_path_factory.mktemp("pages"))
    plans, profiles = str(REPOSITORY / "plans"), str(REPOSITORY / "profiles")
    later = write_history(tmp_path_factory.mktemp("later") / "fukui", EDITS)
    for name in OTHERS:
        made[name].parent.mkdir()
    for command in (
        ["build", plans, "--format", "html", "--fragment", "--output", str(made.folder)],
        ["build", f"{plans}/fukui", "--document", "全部", "--format", "html", "--output", str(made.folder)],
        ["casebook", profiles, "--format", "html", "--output", str(made.folder)],
        ["compare", plans, "--format", "html", "--output", str(made["comparison"])],
        ["diff", f"{plans}/fukui", str(later), "--format", "html", "--output", str(made["diff"])],
        ["lint", plans, "--format", f"html={made['lint']}"],
        ["coverage", plans, "--format", "html", "--output", str(made["coverage"])],
    ):
        assert run(command) in {ExitCode.CLEAN, ExitCode.ERRORS}
    return made

"""Tests of the command line run in a folder of their own."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from jusou_plan.cli.app import run
from tests.cli.versions import NEW, OLD, git, write


class Ran(NamedTuple):
    """What a command left: its exit code and what it wrote."""

    code: int
    out: str
    err: str


Jusou = Callable[..., Ran]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working directory, empty."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NO_COLOR", raising=False)
    return tmp_path


@pytest.fixture
def jusou(here: Path, capsys: pytest.CaptureFixture[str]) -> Jusou:
    """Run a command in this process, in the working directory."""

    def command(*arguments: str) -> Ran:
        code = run(arguments)
        written = capsys.readouterr()
        return Ran(code, written.out, written.err)

    return command


@pytest.fixture
def versioned(here: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with two versions of plans/mihon: OLD (r7) and NEW."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(here.parent))
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(here / "no-config"))
    git(here, "init", "-q", "-b", "main")
    for text in (OLD, NEW):
        write(here / "plans" / "mihon", text)
        git(here, "add", "plans")
        git(here, "commit", "-q", "-m", "版")
    git(here, "tag", "r7", "HEAD~1")
    return here

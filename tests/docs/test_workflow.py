"""The workflow that comments the 新旧対照表: its commands are run, in a real repository."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from tests.cli.versions import NEW, OLD, git, write
from tests.conftest import REPOSITORY

WORKFLOW = REPOSITORY / "docs" / "github-taishohyo.yml"

pytestmark = pytest.mark.skipif(shutil.which("bash") is None, reason="the runner's shell is bash")


@pytest.fixture
def pull_request(tmp_path: Path) -> tuple[Path, dict[str, str]]:
    """A branch that changes a plan, a target that went on meanwhile, and the runner's environment."""
    folder, tools = tmp_path / "repository", tmp_path / "bin"
    write(folder / "plans" / "mihon", OLD)
    git(folder, "init", "-q", "-b", "main")
    git(folder, "add", "plans")
    git(folder, "commit", "-q", "-m", "前の版")
    git(folder, "checkout", "-q", "-b", "kaisei")
    write(folder / "plans" / "mihon", NEW)
    git(folder, "commit", "-q", "-a", "-m", "改正")
    git(folder, "checkout", "-q", "main")
    write(folder / "plans" / "mihon", OLD.replace("実施方式: 直営", "実施方式: 委託"))
    git(folder, "commit", "-q", "-a", "-m", "ほかの改正")
    git(folder, "checkout", "-q", "kaisei")
    tools.mkdir()
    (tools / "jusou").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m jusou_plan "$@"\n')
    (tools / "jusou").chmod(0o755)
    path = f"{tools}{os.pathsep}{os.environ['PATH']}"
    base = git(folder, "rev-parse", "main").strip()
    return folder, {**os.environ, "PATH": path, "BASE": base, "PLAN": "plans/mihon"}


def scripts() -> list[str]:
    data = YAML(typ="safe").load(WORKFLOW.read_text(encoding="utf-8"))
    return [step["run"] for step in data["jobs"]["taishohyo"]["steps"] if "jusou diff" in step.get("run", "")]


def test_it_makes_the_list_and_the_tables_and_asks_for_a_reason(
    pull_request: tuple[Path, dict[str, str]],
) -> None:
    folder, environment = pull_request
    make, ask = scripts()

    def ran(script: str) -> int:
        command = ("bash", "-e", "-o", "pipefail", "-c", script)
        return subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, check=False
        ).returncode

    assert ran(make) == 0
    listed = (folder / "henko.md").read_text(encoding="utf-8")
    assert "| 増減 | 配置人員・相談支援員・人数 | ~~5~~名 | **6**名 |" in listed
    assert "実施方式" not in listed
    assert sorted(it.name for it in (folder / "taisho").iterdir()) == [
        "taisho.docx",
        "taisho.html",
        "taisho.pdf",
    ]
    assert ran(ask) == 1

"""On a terminal there are colours and a line of progress; in files and pipes there is neither."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.plans import jusou, write_plan

pty = pytest.importorskip("pty", reason="pseudo-terminals are POSIX")

RED_HEADER = "\x1b[1;31merror JS103\x1b[0m"


def on_a_terminal(*arguments: str, folder: Path, **environment: str) -> str:
    """Run `jusou` with stdout and stderr on a terminal of 80 columns and give what appears there."""
    try:
        ours, theirs = pty.openpty()
    except OSError as error:
        pytest.skip(f"this machine gives no pseudo-terminal: {error}")
    settings = {"TERM": "xterm", "COLUMNS": "80", "PYTHONUTF8": "1", **environment}
    with subprocess.Popen(
        [sys.executable, "-m", "jusou_plan", *arguments],
        cwd=folder,
        env={**os.environ, **settings},
        stdout=theirs,
        stderr=theirs,
    ):
        os.close(theirs)
        seen = b""
        while chunk := _read(ours):
            seen += chunk
    os.close(ours)
    return seen.decode().replace("\r\n", "\n")


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:  # Linux says so when the other side has gone
        return b""


def test_colours_on_a_terminal(tmp_path: Path) -> None:
    write_plan(tmp_path / "plan", mistake=True)

    assert RED_HEADER in on_a_terminal("lint", "plan", folder=tmp_path)


@pytest.mark.parametrize("setting", [{"NO_COLOR": "1"}, {"TERM": "dumb"}], ids=["NO_COLOR", "dumb"])
def test_no_colours_where_they_are_not_wanted(tmp_path: Path, setting: dict[str, str]) -> None:
    write_plan(tmp_path / "plan", mistake=True)

    seen = on_a_terminal("lint", "plan", folder=tmp_path, **setting)

    assert "error JS103" in seen
    assert "\x1b" not in seen


def test_a_long_line_is_cut_to_the_terminal(tmp_path: Path) -> None:
    write_plan(tmp_path / "plan")
    with (tmp_path / "plan/plan.yaml").open("a", encoding="utf-8") as file:
        file.write("        - " + "長い文章です。" * 20 + "${会議:nashi}" + "まだ続きます。" * 20 + "\n")

    seen = on_a_terminal("lint", "plan", folder=tmp_path, NO_COLOR="1")

    [shown] = [line for line in seen.splitlines() if "${会議:nashi}" in line and line.startswith("21 | ")]
    assert shown.startswith("21 | …")
    assert shown.endswith("…")


def test_progress_is_shown_and_taken_away(tmp_path: Path) -> None:
    write_plan(tmp_path / "a")

    seen = on_a_terminal("build", "a", "--format", "html", folder=tmp_path)

    progress = "見本市: HTML を作っています…"
    assert progress in seen
    assert f"{progress}\r{' ' * 28}\rdist/a/index.html  " in seen


def test_a_pipe_sees_no_progress_and_no_colours(tmp_path: Path) -> None:
    write_plan(tmp_path / "plan", mistake=True)

    run = jusou("build", "plan", "--format", "html", folder=tmp_path)

    assert run.stderr == ""
    assert "\x1b" not in run.stdout
    assert "\r" not in run.stdout

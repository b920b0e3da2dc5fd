"""Several plans at the same time: the words of one after another, and no plan lost through another."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from jusou_plan.cli import together as subject
from jusou_plan.cli.exit_codes import ExitCode
from jusou_plan.cli.screen import Progress, complain, say
from jusou_plan.cli.together import together
from tests.cli.plans import jusou, write_plan

posix_only = pytest.mark.skipif(os.name == "nt", reason="signals are POSIX")


@pytest.fixture(autouse=True)
def _two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subject, "cores", lambda: 2)


def wait_and_tell(task: tuple[str, float]) -> ExitCode:
    name, seconds = task
    say(f"{name} begins")
    time.sleep(seconds)
    complain(f"{name} complains")
    say(f"{name} ends")
    return ExitCode.ERRORS if seconds else ExitCode.CLEAN


def die(task: str) -> ExitCode:
    os._exit(len(task))


def tell_the_process(_: str) -> ExitCode:
    say(str(os.getpid()))
    return ExitCode.CLEAN


def test_words_come_in_the_order_of_the_tasks(capfd: pytest.CaptureFixture[str]) -> None:
    codes = list(together(wait_and_tell, [("slow", 0.3), ("fast", 0.0)], Progress(), "…", ExitCode.FAULT))

    assert codes == [ExitCode.ERRORS, ExitCode.CLEAN]
    assert capfd.readouterr() == (
        "slow begins\nslow ends\nfast begins\nfast ends\n",
        "エラー: slow complains\nエラー: fast complains\n",
    )


def test_it_is_done_in_other_processes(capfd: pytest.CaptureFixture[str]) -> None:
    list(together(tell_the_process, ["one", "two"], Progress(), "…", ExitCode.FAULT))

    assert str(os.getpid()) not in capfd.readouterr().out.split()


def test_a_process_that_dies_is_told_and_not_taken_for_done(capfd: pytest.CaptureFixture[str]) -> None:
    codes = list(together(die, ["a"], Progress(), "…", ExitCode.FAULT))

    assert codes == [ExitCode.FAULT]
    assert capfd.readouterr() == (
        "",
        "エラー: 処理が途中で止められました\n"
        "メモリーが足りないおそれがあります。計画を一つずつ指定して、もう一度作ってください。\n",
    )


def test_plans_are_built_as_if_one_after_another(tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        write_plan(tmp_path / name, mistake=name == "b")

    run = jusou("build", "a", "b", "c", "--format", "html", folder=tmp_path)

    assert run.returncode == 1
    written = [line.split()[0] for line in run.stdout.splitlines() if "KB" in line]
    assert written == [str(Path(f"dist/{name}/index.html")) for name in ("a", "b", "c")]
    assert run.stdout.count("error JS103") == 1
    assert "エラーを 1件残したまま作りました（確認: jusou lint b）。" in run.stdout


@posix_only
def test_ctrl_c_finishes_what_was_begun_and_says_nothing(tmp_path: Path) -> None:
    for name in "abcdefgh":
        write_plan(tmp_path / name)
    with subprocess.Popen(
        [sys.executable, "-m", "jusou_plan", "build", *"abcdefgh"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        os.killpg(process.pid, signal.SIGINT)
        _, err = process.communicate(timeout=60)

    assert (process.returncode, err) == (130, b"")
    left = [path.name for path in tmp_path.rglob("*") if path.name.endswith((".new", ".old"))]
    assert left == []
    assert len(list(tmp_path.glob("dist/*"))) < 8

"""What only a real process shows: Ctrl-C, closed pipes, full disks, crashes, start-up."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.plans import jusou, write_plan

posix_only = pytest.mark.skipif(os.name == "nt", reason="signals and /dev are POSIX")
needs_dev_full = pytest.mark.skipif(not Path("/dev/full").exists(), reason="/dev/full is Linux")


def shell(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", "-o", "pipefail", "-c", command.replace("jusou", f"'{sys.executable}' -m jusou_plan", 1)],
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@posix_only
def test_a_reader_that_stops_reading_is_no_error(tmp_path: Path) -> None:
    write_plan(tmp_path / "plan", mistake=True)

    run = shell("jusou explain JS103 | head -1", tmp_path)

    assert run.stdout == "JS103 存在しない参照 [unknown-reference]  エラー\n"
    assert run.stderr == ""


@posix_only
def test_a_pipe_that_was_closed_before_gives_its_exit_code_quietly(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "jusou_plan", "explain"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()

        assert process.stderr.read() == b""
        assert process.wait() == 141


@needs_dev_full
def test_a_full_disk_behind_stdout(tmp_path: Path) -> None:
    run = shell("jusou explain > /dev/full", tmp_path)

    assert (run.returncode, run.stderr) == (2, "エラー: 結果を書き出せません\nディスクに空きがありません。\n")


@posix_only
def test_ctrl_c_is_quiet(tmp_path: Path) -> None:
    path = replace_find_plans(tmp_path, "print('waiting', flush=True), time.sleep(60)")
    with subprocess.Popen(
        [sys.executable, "-m", "jusou_plan", "lint", "plan"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": path},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=20)

    assert (first, process.returncode, out, err) == (b"waiting\n", 130, b"", b"")


def test_a_crash_is_an_apology_with_a_file_to_send(tmp_path: Path) -> None:
    path = replace_find_plans(tmp_path, "1 / 0")

    run = jusou("lint", "plan", folder=tmp_path, PYTHONPATH=path, TMPDIR=str(tmp_path))

    assert (run.returncode, run.stdout) == (3, "")
    [report] = tmp_path.glob("jusou-report-*.txt")
    assert run.stderr == (
        "エラー: 処理が jusou の不具合で止まりました。申し訳ありません。計画の誤りではありません。\n"
        "次のファイルを添えて、開発者に知らせてください。送る前に、公表前の内容が入っていないかを確かめてください。\n"
        f"{report}\n"
    )
    text = report.read_text("utf-8")
    assert "ZeroDivisionError: division by zero" in text
    assert "arguments: ['lint', 'plan']" in text


def replace_find_plans(folder: Path, expression: str) -> str:
    """Make a start-up file that puts `expression` in the place of a part of jusou; give its PYTHONPATH."""
    (folder / "sitecustomize.py").write_text(
        "import sys, time, types\n"
        "replaced = types.ModuleType('jusou_plan.cli.plans')\n"
        f"replaced.find_plans = lambda paths: ({expression})\n"
        "sys.modules['jusou_plan.cli.plans'] = replaced\n",
        encoding="utf-8",
    )
    return os.pathsep.join([str(folder), os.environ.get("PYTHONPATH", "")])


def test_a_terminal_that_cannot_show_japanese_gets_question_marks(tmp_path: Path) -> None:
    write_plan(tmp_path / "plan", mistake=True)

    run = jusou("lint", "plan", folder=tmp_path, PYTHONUTF8="0", PYTHONIOENCODING="ascii")

    assert run.returncode == 1
    assert run.stderr == ""
    assert run.stdout.startswith("plan/plan.yaml:15:10: error JS103 ?????")


def test_json_is_utf8_on_every_terminal(tmp_path: Path) -> None:
    write_plan(tmp_path / "plan", mistake=True)

    run = jusou("lint", "plan", "--format", "json", folder=tmp_path, PYTHONIOENCODING="cp932")

    assert '"label": "「障害福祉課」は' in run.stdout


@pytest.mark.parametrize("arguments", [["--help"], ["build", "--help"], ["--version"], ["explain", "JS103"]])
def test_what_reads_no_plan_loads_neither_model_nor_renderer(tmp_path: Path, arguments: list[str]) -> None:
    run = jusou(*arguments, folder=tmp_path, PYTHONPROFILEIMPORTTIME="1")

    imported = {line.rpartition("|")[2].strip() for line in run.stderr.splitlines()}
    assert "jusou_plan.cli.commands" in imported
    assert imported.isdisjoint(
        {"jusou_plan.model.load", "jusou_plan.document.nodes", "weasyprint", "jinja2", "rich"}
    )

"""Outputs are written whole or not at all, all files of a plan together."""

import errno
import os
from pathlib import Path

import pytest

from jusou_plan.cli.outputs import write_all
from jusou_plan.cli.refusal import Refusal


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def fail_to_replace(monkeypatch: pytest.MonkeyPatch, name: str, error: int) -> None:
    """Make the system refuse to put a new file in the place of `name`, as Windows does with an open PDF."""
    real = Path.replace

    def refuse(self: Path, target: Path) -> Path:
        if Path(target).name == name and self.suffix == ".new":
            raise OSError(error, os.strerror(error), str(self))
        return real(self, target)

    monkeypatch.setattr(Path, "replace", refuse)


def test_the_folder_is_made(tmp_path: Path) -> None:
    target = tmp_path / "dist/fukui/index.html"

    write_all({target: b"<html>"})

    assert target.read_bytes() == b"<html>"
    assert names(target.parent) == ["index.html"]


def test_an_old_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")

    write_all({tmp_path / "a": b"new"})

    assert (tmp_path / "a").read_bytes() == b"new"
    assert names(tmp_path) == ["a"]


@pytest.mark.skipif(os.name == "nt", reason="permissions are POSIX")
def test_a_file_has_the_permissions_of_any_other_new_file(tmp_path: Path) -> None:
    (tmp_path / "by-hand").write_bytes(b"")

    write_all({tmp_path / "a": b""})

    assert (tmp_path / "a").stat().st_mode == (tmp_path / "by-hand").stat().st_mode


@pytest.mark.parametrize("links", [True, False], ids=["with links", "on a disk without links"])
def test_if_one_file_cannot_be_replaced_all_stay_as_they_were(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    (tmp_path / "index.html").write_bytes(b"old html")
    (tmp_path / "plan.pdf").write_bytes(b"old pdf")
    fail_to_replace(monkeypatch, "plan.pdf", errno.EACCES)
    if not links:

        def no_links(self: Path, target: Path) -> None:
            raise OSError(errno.EPERM, "no links here")

        monkeypatch.setattr(Path, "hardlink_to", no_links)

    with pytest.raises(Refusal) as refused:
        write_all({tmp_path / "index.html": b"new html", tmp_path / "plan.pdf": b"new pdf"})

    assert refused.value.message == f"「{tmp_path / 'plan.pdf'}」に書けません"
    assert "ほかのプログラムで開いていれば" in refused.value.advice
    assert (tmp_path / "index.html").read_bytes() == b"old html"
    assert (tmp_path / "plan.pdf").read_bytes() == b"old pdf"
    assert names(tmp_path) == ["index.html", "plan.pdf"]


def test_a_new_file_is_taken_away_again_if_the_next_cannot_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fail_to_replace(monkeypatch, "plan.pdf", errno.EACCES)

    with pytest.raises(Refusal):
        write_all({tmp_path / "index.html": b"html", tmp_path / "plan.pdf": b"pdf"})

    assert names(tmp_path) == []


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_number: int) -> None:
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr(os, "fsync", full)

    with pytest.raises(Refusal) as refused:
        write_all({tmp_path / "plan.pdf": b"pdf"})

    assert refused.value.message == f"「{tmp_path / 'plan.pdf'}」に書けません"
    assert refused.value.advice == "ディスクに空きがありません。"
    assert names(tmp_path) == []


def test_a_reason_that_we_do_not_know_is_still_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def odd(_number: int) -> None:
        raise OSError(errno.EXDEV, "odd")

    monkeypatch.setattr(os, "fsync", odd)

    with pytest.raises(Refusal) as refused:
        write_all({tmp_path / "plan.pdf": b"pdf"})

    assert refused.value.advice == f"システムが断りました（エラー番号 {errno.EXDEV}）。"

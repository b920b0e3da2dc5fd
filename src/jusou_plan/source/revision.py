"""A plan's files as they were in a revision of git: read out of its store, nothing is checked out."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from jusou_plan.source.folder import UnusableInput

_TIME = 60
_REGULAR = (b"100644", b"100755")
_OF_HOOKS = frozenset({"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"})
_SHORT = 7
_SUFFIXES = (b".yaml", b".yml")


@dataclass(frozen=True, slots=True)
class Revision:
    """A revision of a plan: its commit, the day of it (ISO 8601), and the first line of its message."""

    commit: str
    day: str
    subject: str

    @property
    def short(self) -> str:
        """The commit as people know it."""
        return self.commit[:_SHORT]


@dataclass(frozen=True, slots=True)
class Repository:
    """The repository around a plan's folder: where its files lie, and the folder's path in it."""

    top: Path
    folder: str

    @classmethod
    def around(cls, folder: Path) -> Repository:
        """Find the repository of a folder, which need not exist any more.

        Raises UnusableInput where git is not installed, or the folder is in no repository.
        """
        absolute = Path(os.path.abspath(folder))  # noqa: PTH100 - resolve() would follow symbolic links
        there = next(it for it in (absolute, *absolute.parents) if it.is_dir())
        run = _git(there, "rev-parse", "--show-toplevel")
        if run.returncode:
            if b"dubious ownership" in run.stderr:
                raise UnusableInput(
                    f"「{folder}」の git リポジトリは、ほかの利用者のものなので開けません",
                    "中身を信用できるなら、次のようにします: "
                    f"git config --global --add safe.directory {there}",
                )
            raise UnusableInput(
                f"「{folder}」は git で管理されていません",
                "前の版のフォルダーがあれば、二つのフォルダーを比べられます"
                "（例: jusou diff plans/r7 plans/r8）。",
            )
        top = Path(os.fsdecode(run.stdout.rstrip(b"\r\n")))
        inside = Path(os.path.relpath(absolute.resolve(), top.resolve())).as_posix()
        return cls(top, "" if inside == "." else inside)

    def write_plan(self, revision: str, into: Path) -> None:
        """Write the plan files that lie directly in the folder at `revision` into the empty folder `into`.

        Raises UnusableInput where there is no such revision, or no plan in it.
        """
        blobs = self.plan_files(self._commit(revision))
        if not blobs:
            raise UnusableInput(
                f"版「{revision}」に、計画のフォルダー「{self.folder or '.'}」がありません",
                "計画を置いた後の版を指定してください。"
                f"版の一覧は git log --oneline -- {self.folder or '.'} で見られます。",
            )
        for name, identifier in blobs.items():
            (into / name).write_bytes(self.content(revision, name, identifier))

    def plan_files(self, commit: str) -> dict[str, str]:
        """Give the plan files that lie directly in the folder at `commit`, with the ids of their contents."""
        place = f"{self.folder}/" if self.folder else ""
        listed = _git(self.top, "ls-tree", "-z", "--full-tree", commit, "--", *([place] if place else []))
        blobs: dict[str, str] = {}
        for entry in filter(None, listed.stdout.split(b"\0")):
            about, _, path = entry.partition(b"\t")
            mode, _, identifier = about.split(b" ")
            name = os.fsdecode(path).removeprefix(place)
            if mode in _REGULAR and path.lower().endswith(_SUFFIXES) and Path(name).name == name:
                blobs[name] = identifier.decode()
        return blobs

    def content(self, revision: str, name: str, identifier: str) -> bytes:
        """Give the content of a plan file by its id. Raises UnusableInput where it was not fetched."""
        run = _git(self.top, "cat-file", "blob", identifier)
        if run.returncode:
            raise UnusableInput(
                f"版「{revision}」の「{name}」が、手元のリポジトリにありません",
                "一部だけを取り寄せたリポジトリです。"
                "git fetch --refetch で取り寄せてから、やり直してください。",
            )
        return run.stdout

    def revisions(self) -> tuple[Revision, ...]:
        """Give the revisions in which the folder changed, along the first parents, the oldest first.

        Raises UnusableInput where there is none.
        """
        form = "--format=%H%x00%cs%x00%s"
        run = _git(
            self.top,
            "log",
            "--reverse",
            "--first-parent",
            "--no-show-signature",
            form,
            "--",
            self.folder or ".",
        )
        lines = run.stdout.decode(errors="replace").splitlines() if run.returncode == 0 else []
        if not lines:
            raise UnusableInput(
                f"計画のフォルダー「{self.folder or '.'}」は、まだ git に記録されていません",
                "git add と git commit で版を記録してから、やり直してください。",
            )
        return tuple(Revision(*line.split("\0", 2)) for line in lines)

    @property
    def is_dirty(self) -> bool:
        """Whether the folder holds something else than the newest revision."""
        return bool(_git(self.top, "status", "--porcelain", "--", self.folder or ".").stdout)

    @property
    def is_shallow(self) -> bool:
        """Whether only the newest revisions were fetched."""
        return _git(self.top, "rev-parse", "--is-shallow-repository").stdout.strip() == b"true"

    def _commit(self, revision: str) -> str:
        """Give the commit that `revision` names."""
        run = _git(self.top, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        if run.returncode == 0:
            return run.stdout.decode().strip()
        if self.is_shallow:
            raise UnusableInput(
                f"版「{revision}」が、手元のリポジトリにありません",
                "新しい版だけを取り寄せたリポジトリ（浅い複製）です。"
                "git fetch --unshallow で前の版も取り寄せてください"
                "（GitHub Actions では actions/checkout に fetch-depth: 0）。",
            )
        if _git(self.top, "rev-parse", "--verify", "--quiet", "HEAD").returncode:
            raise UnusableInput(
                "この git リポジトリには、まだ版がありません",
                "git commit で版を記録してから、比べてください。",
            )
        raise UnusableInput(
            f"版「{revision}」がありません",
            "コミット、タグかブランチの名前を確かめてください（例: HEAD~1、v1.0、main）。",
        )


def _git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """Run git so that it only reads, asks nobody and fetches nothing. Raises UnusableInput without git."""
    quiet = {
        "LC_ALL": "C",
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_NO_LAZY_FETCH": "1",
        "GIT_LITERAL_PATHSPECS": "1",
    }
    # A hook of git runs with these set, for a repository and a folder of its own.
    kept = {name: value for name, value in os.environ.items() if name not in _OF_HOOKS}
    command: Sequence[str] = ("git", "--no-pager", "-C", str(folder), *arguments)
    try:
        return subprocess.run(command, env={**kept, **quiet}, capture_output=True, check=False, timeout=_TIME)
    except FileNotFoundError:
        raise UnusableInput(
            "git が見つからないので、前の版を読めません",
            "git を入れるか、前の版のフォルダーを指定してください（例: jusou diff plans/r7 plans/r8）。",
        ) from None
    except subprocess.TimeoutExpired:
        raise UnusableInput(
            "git が答えません", "リポジトリの状態を git status で確かめてください。"
        ) from None

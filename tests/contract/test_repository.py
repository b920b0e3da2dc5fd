"""What is committed names no place that only one machine knows."""

import shutil
import subprocess
from pathlib import Path

import pytest

# Spelled in two halves, or this file would be found.
PACKAGE_HOSTS = [
    "pypi" + ".org",
    "python" + "hosted.org",
    "npm" + "js.org",
    "npm" + "js.com",
    "deb.debian" + ".org",
    "archive.ubuntu" + ".com",
]


@pytest.fixture
def committed_files(repository: Path) -> dict[str, bytes]:
    """Every committed file as name and bytes."""
    git = shutil.which("git")
    if git is None:
        pytest.skip("git がないので、登録されたファイルの一覧を取れません")
    if not (repository / ".git").exists():
        pytest.skip("git のリポジトリではないので、登録されたファイルの一覧を取れません")
    listed = subprocess.run(
        # A folder that belongs to somebody else (a container's mount) is read all the same.
        [git, "-c", f"safe.directory={repository}", "ls-files", "-z"],
        cwd=repository,
        capture_output=True,
        check=True,
    )
    names = filter(None, listed.stdout.decode("utf-8").split("\0"))
    return {name: (repository / name).read_bytes() for name in names if (repository / name).is_file()}


def places_of(needle: str, files: dict[str, bytes]) -> list[str]:
    """`name:line` of every line that holds the needle."""
    wanted = needle.encode()
    return [
        f"{name}:{number}"
        for name, content in files.items()
        if wanted in content
        for number, line in enumerate(content.splitlines(), start=1)
        if wanted in line
    ]


@pytest.mark.parametrize("host", PACKAGE_HOSTS)
def test_no_package_host_is_named(host: str, committed_files: dict[str, bytes]) -> None:
    assert places_of(host, committed_files) == []


def test_no_path_of_this_machine_is_named(repository: Path, committed_files: dict[str, bytes]) -> None:
    assert places_of(f"{repository}/", committed_files) == []
    assert places_of(f"{Path.home()}/", committed_files) == []


def test_nothing_generated_is_committed(committed_files: dict[str, bytes]) -> None:
    generated = {"dist", "build", ".venv", "__pycache__"}
    assert [name for name in committed_files if generated & set(Path(name).parts)] == []


def test_the_look_does_find_a_place() -> None:
    files = {"a.txt": b"one\ntwo here\n", "b.txt": b"nothing\n"}
    assert places_of("here", files) == ["a.txt:2"]

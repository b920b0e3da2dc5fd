"""The locks install the same files everywhere, from whichever package index a machine uses."""

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

LOCKS = ["run.txt", "dev.txt", "bench.txt"]
PIN = re.compile(r"^(?P<name>[a-z0-9-]+)==[0-9a-z.+!]+(?: ; [^\\]+)?$")
HASH = re.compile(r"^--hash=sha256:[0-9a-f]{64}$")


def requirements(repository: Path, lock: str) -> list[list[str]]:
    """One list a requirement: the pin with its marker, then its hashes."""
    text = (repository / "requirements" / lock).read_text(encoding="utf-8")
    joined = text.replace("\\\n", "\n    ")
    blocks: list[list[str]] = []
    for line in filter(str.strip, joined.splitlines()):
        if line.startswith(" "):
            blocks[-1].append(line.strip())
        else:
            blocks.append([line.strip()])
    return blocks


@pytest.mark.parametrize("lock", LOCKS)
def test_every_requirement_is_a_pin_with_hashes_and_nothing_else(repository: Path, lock: str) -> None:
    for pin, *hashes in requirements(repository, lock):
        assert PIN.match(pin), f"{lock}: not a pinned version: {pin}"
        assert hashes, f"{lock}: no hash: {pin}"
        assert all(map(HASH.match, hashes)), f"{lock}: not a hash: {pin}"


@pytest.mark.parametrize("lock", LOCKS)
def test_no_address_stands_in_it(repository: Path, lock: str) -> None:
    text = (repository / "requirements" / lock).read_text(encoding="utf-8")
    assert "/" not in text
    assert "--index" not in text
    assert "--find-links" not in text


@pytest.mark.parametrize("lock", LOCKS)
def test_every_lock_has_the_same_versions_as_the_users(repository: Path, lock: str) -> None:
    run = {pin for pin, *_ in requirements(repository, "run.txt")}
    assert run <= {pin for pin, *_ in requirements(repository, lock)}


def test_every_declared_dependency_is_locked(repository: Path) -> None:
    project = tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))
    declared = {
        "run.txt": project["project"]["dependencies"] + project["dependency-groups"]["install"],
        "dev.txt": project["dependency-groups"]["dev"],
        "bench.txt": project["dependency-groups"]["bench"],
    }
    for lock, wanted in declared.items():
        pins = [PIN.match(pin) for pin, *_ in requirements(repository, lock)]
        locked = {pin["name"] for pin in pins if pin}
        names = {re.split(r"[\[<>=~!]", entry)[0].replace(".", "-") for entry in wanted}
        assert names <= locked, f"run ./dev lock: {lock} lacks {sorted(names - locked)}"


class TestBrowserTools:
    """tests/browser/package-lock.json, from which the tools of the browser's tests are installed."""

    @pytest.fixture
    def packages(self, repository: Path) -> dict[str, dict[str, Any]]:
        lock = json.loads((repository / "tests/browser/package-lock.json").read_text(encoding="utf-8"))
        return dict(lock["packages"])

    def test_every_package_is_a_version_with_its_hash_and_no_address(
        self, packages: dict[str, dict[str, Any]]
    ) -> None:
        locked = {name: package for name, package in packages.items() if name}
        assert "node_modules/axe-core" in locked
        for name, package in locked.items():
            assert package["integrity"].startswith("sha512-"), name
            assert "resolved" not in package, f"{name}: run ./dev lock"
            assert "link" not in package, name

    def test_it_locks_the_declared_versions(
        self, repository: Path, packages: dict[str, dict[str, Any]]
    ) -> None:
        declared = json.loads((repository / "tests/browser/package.json").read_text(encoding="utf-8"))
        assert packages[""]["devDependencies"] == declared["devDependencies"]
        for name, version in declared["devDependencies"].items():
            assert packages[f"node_modules/{name}"]["version"] == version

    def test_no_package_runs_a_script_when_it_is_installed(self, packages: dict[str, dict[str, Any]]) -> None:
        assert [name for name, package in packages.items() if package.get("hasInstallScript")] == []

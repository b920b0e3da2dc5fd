"""What holds for every test: no network, neither in this process nor in those that a test starts."""

import os
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from jusou_plan.cli.app import run
from jusou_plan.cli.exit_codes import ExitCode
from tests.contract.no_network import sitecustomize as network

NO_NETWORK = Path(network.__file__).parent
REPOSITORY = Path(__file__).resolve().parents[1]


@pytest.fixture
def repository() -> Path:
    """The folder that holds pyproject.toml."""
    return REPOSITORY


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], dict[str, Path]]:
    """The PDFs of all documents of a plan under plans/, by name; each plan is built once for all tests."""

    @cache
    def pdfs(city: str) -> dict[str, Path]:
        folder = tmp_path_factory.mktemp(city)
        plan = str(REPOSITORY / "plans" / city)
        code = run(["build", plan, "--document", "全部", "--format", "pdf", "--output", str(folder)])
        assert code in {ExitCode.CLEAN, ExitCode.ERRORS}
        return {path.stem: path for path in folder.rglob("*.pdf")}

    return pdfs


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Fail a test that reached for the network; one that did so on purpose clears the attempts given here."""
    monkeypatch.setenv("PYTHONPATH", str(NO_NETWORK), prepend=os.pathsep)
    network.attempts.clear()
    yield network.attempts
    assert network.attempts == []

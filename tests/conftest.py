"""What holds for every test: no network, neither in this process nor in those that a test starts."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.contract.no_network import sitecustomize as network

NO_NETWORK = Path(network.__file__).parent
REPOSITORY = Path(__file__).resolve().parents[1]


@pytest.fixture
def repository() -> Path:
    """The folder that holds pyproject.toml."""
    return REPOSITORY


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Fail a test that reached for the network; one that did so on purpose clears the attempts given here."""
    monkeypatch.setenv("PYTHONPATH", str(NO_NETWORK), prepend=os.pathsep)
    network.attempts.clear()
    yield network.attempts
    assert network.attempts == []

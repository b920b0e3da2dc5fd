"""Nothing reads the network: every test runs behind this block."""

import contextlib
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest


def test_a_connection_is_refused(no_network: list[str]) -> None:
    with socket.socket() as connection, pytest.raises(AssertionError, match="nothing from the network"):
        connection.connect(("127.0.0.1", 80))
    assert no_network == ["('127.0.0.1', 80)"]
    no_network.clear()


def test_a_name_is_not_looked_up(no_network: list[str]) -> None:
    with pytest.raises(AssertionError, match=r"asked for fonts\.example"):
        urllib.request.urlopen("http://fonts.example/font.css")
    assert no_network == ["fonts.example"]
    no_network.clear()


def test_an_attempt_counts_even_if_its_error_is_swallowed(no_network: list[str]) -> None:
    with contextlib.suppress(AssertionError):
        socket.create_connection(("fonts.example", 443))
    assert no_network == ["fonts.example"]
    no_network.clear()


def test_local_sockets_still_work() -> None:
    near, far = socket.socketpair(socket.AF_UNIX)
    with near, far:
        near.sendall(b"here")
        assert far.recv(4) == b"here"


def test_a_process_that_a_test_starts_is_blocked_too(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", "import socket; socket.create_connection(('127.0.0.1', 80))"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 1
    assert "AssertionError: jusou reads nothing from the network" in run.stderr

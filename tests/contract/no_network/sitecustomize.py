"""Keep this Python process off the network; Python imports a module of this name at its start."""

import socket
from typing import Any

_connect = socket.socket.connect
_connect_ex = socket.socket.connect_ex

attempts: list[str] = []
"""What was tried, so that an attempt counts even where somebody caught the error."""


def _refuse(target: object) -> None:
    attempts.append(str(target))
    raise AssertionError(f"jusou reads nothing from the network, but something asked for {target}")


def _guarded_connect(self: socket.socket, address: Any) -> None:  # noqa: ANN401 (as the socket module types it)
    if self.family != socket.AF_UNIX:
        _refuse(address)
    _connect(self, address)


def _guarded_connect_ex(self: socket.socket, address: Any) -> int:  # noqa: ANN401
    if self.family != socket.AF_UNIX:
        _refuse(address)
    return _connect_ex(self, address)


def _refuse_lookup(host: object, *_: object, **__: object) -> None:
    _refuse(host)


def block() -> None:
    """Let every look-up of a name and every connection but a local AF_UNIX one raise AssertionError."""
    socket.socket.connect = _guarded_connect  # type: ignore[assignment, method-assign]
    socket.socket.connect_ex = _guarded_connect_ex  # type: ignore[assignment, method-assign]
    socket.getaddrinfo = _refuse_lookup  # type: ignore[assignment]


block()

"""A headless Chromium that a test steers: it opens pages, presses keys, and is asked what is there."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

NODE_MODULES = Path(sys.prefix) / "node" / "node_modules"
"""Where ./dev test installs the tools of package.json."""

_DRIVER = Path(__file__).with_name("driver.cjs")
_CHROMIUMS = ("chromium", "chromium-browser", "google-chrome")


def missing_tool() -> str:
    """Give the name of what is needed and not installed, "" if all is there."""
    if not NODE_MODULES.is_dir():
        return str(NODE_MODULES)
    return next((name for name in ("node", "chromium") if not _program(name)), "")


def _program(name: str) -> str:
    names = _CHROMIUMS if name == "chromium" else (name,)
    return next(filter(None, map(shutil.which, names)), "")


class Browser:
    """One tab of one browser. Every method but `open` speaks of the page that was opened last."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def _ask(self, command: str, **request: object) -> Any:  # noqa: ANN401  (whatever JSON holds)
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(json.dumps({"command": command, **request}) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, "the browser is gone"
        answer = json.loads(line)
        assert "error" not in answer, f"{command} {request}: {answer['error']}"
        return answer.get("value")

    def open(
        self,
        page: Path,
        after: str = "",
        *,
        width: int = 1280,
        height: int = 900,
        scripts: bool = True,
        media: str = "screen",
    ) -> None:
        """Open a file; `after` is what stands behind its path in the address, `?…` or `#…`."""
        self._ask(
            "open", path=str(page), after=after, width=width, height=height, scripts=scripts, media=media
        )

    def resize(self, width: int, height: int = 900) -> None:
        self._ask("resize", width=width, height=height)

    def evaluate(self, script: str) -> Any:  # noqa: ANN401
        """Give the value of a JavaScript expression; it works on pages without scripts, too."""
        return self._ask("evaluate", script=script)

    def press(self, key: str) -> None:
        self._ask("press", key=key)

    def click(self, selector: str) -> None:
        self._ask("click", selector=selector)

    def choose(self, selector: str, label: str) -> None:
        """Choose from a select element by what it shows."""
        self._ask("choose", selector=selector, label=label)

    def back(self) -> None:
        self._ask("back")

    def address(self) -> str:
        return str(self._ask("address"))

    def asked(self) -> list[str]:
        """Give the addresses that the page asked for besides its own, and the errors of its scripts."""
        return list(self._ask("asked"))

    def screenshot(self, path: Path, *, full: bool = True) -> None:
        self._ask("screenshot", path=str(path), full=full)

    def spoken(self) -> list[dict[str, Any]]:
        """Give what a screen reader is given, in its order: role, name, description, level (0 for none)."""
        return list(self._ask("spoken"))

    def violations(self) -> list[dict[str, Any]]:
        """Give what axe-core finds against WCAG 2.2 (A, AA) and its best practices: id, help, places."""
        return list(self._ask("violations"))

    def errors(self, page: Path) -> list[dict[str, Any]]:
        """Give what html-validate finds in a file: id, line, message."""
        return list(self._ask("errors", path=str(page)))


@contextmanager
def started(profile: Path) -> Iterator[Browser]:
    """Start the browser with the empty folder `profile` as its user's, and end it afterwards."""
    process = subprocess.Popen(
        [_program("node"), str(_DRIVER), _program("chromium"), str(profile)],
        env={**os.environ, "NODE_PATH": str(NODE_MODULES)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    try:
        yield Browser(process)
    finally:
        process.communicate(timeout=30)

"""Help and checks start fast: they load neither the PDF engine nor the template engine.

The layers themselves are declared in pyproject.toml and checked by lint-imports.
"""

import subprocess
import sys
from pathlib import Path

import pytest

RUN_AND_LIST_MODULES = """\
import sys
from jusou_plan.cli.app import main
sys.argv = ["jusou", *sys.argv[1:]]
try:
    main()
except SystemExit:
    pass
print("loaded:", *sorted({name.split(".")[0] for name in sys.modules}))
"""


def loaded_modules(arguments: list[str], folder: Path) -> set[str]:
    run = subprocess.run(
        [sys.executable, "-c", RUN_AND_LIST_MODULES, *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    last = (run.stdout.splitlines() or [""])[-1]
    assert last.startswith("loaded: "), run.stderr
    return set(last.split()[1:])


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["lint", "見本市"]])
def test_no_renderer_is_loaded(arguments: list[str], desk: Path) -> None:
    loaded = loaded_modules(arguments, desk)
    assert "jusou_plan" in loaded
    assert loaded.isdisjoint({"weasyprint", "jinja2"})


def test_a_build_does_load_them_so_the_look_is_not_blind(desk: Path) -> None:
    loaded = loaded_modules(["build", "見本市", "--output", "out"], desk)
    assert {"weasyprint", "jinja2"} <= loaded

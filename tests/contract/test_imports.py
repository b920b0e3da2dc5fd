"""Help and checks start fast: they load neither the PDF engine nor the template engine.

The layers themselves are declared in pyproject.toml and checked by lint-imports.
"""

import ast
import re
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
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
    assert loaded.isdisjoint({"weasyprint", "jinja2", "docx"})


def test_a_build_does_load_them_so_the_look_is_not_blind(desk: Path) -> None:
    loaded = loaded_modules(["build", "見本市", "--output", "out"], desk)
    assert {"weasyprint", "jinja2"} <= loaded


PARTS_OF_A_DECLARED_PACKAGE = {"pydantic_core": "pydantic", "markupsafe": "jinja2"}
"""Packages that are the other half of a declared one, which pins or requires them for its own interface."""


def imported_names(file: Path) -> set[str]:
    """The top-level packages that a module imports anywhere, also inside its functions."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.split(".")[0])
    return names


def test_whatever_is_imported_is_a_declared_dependency(repository: Path) -> None:
    project = tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {re.split(r"[\[<>=~!]", entry)[0] for entry in project["dependencies"]}
    providers = packages_distributions()
    for file in sorted((repository / "src").rglob("*.py")):
        for name in imported_names(file) - sys.stdlib_module_names - {"jusou_plan"}:
            package = PARTS_OF_A_DECLARED_PACKAGE.get(name)
            provided_by = {package} if package else {entry.lower() for entry in providers.get(name, [name])}
            assert provided_by & declared, f"{file.relative_to(repository)} imports {name}"

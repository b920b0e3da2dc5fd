"""Help and checks start fast: they load neither the PDF engine nor the template engine.

The layers themselves are declared in pyproject.toml and checked by lint-imports.
"""

import subprocess
import sys
from pathlib import Path

import pytest

SMALL_PLAN = """\
計画:
  名称: 見本市重層的支援体制整備事業実施計画
"""

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


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["lint", "plan"]])
def test_no_renderer_is_loaded(arguments: list[str], tmp_path: Path) -> None:
    plan = tmp_path / "plan"
    plan.mkdir()
    (plan / "plan.yaml").write_text(SMALL_PLAN, encoding="utf-8")

    loaded = loaded_modules(arguments, tmp_path)

    assert "jusou_plan" in loaded
    assert loaded.isdisjoint({"weasyprint", "jinja2"})


def test_a_build_does_load_them_so_the_look_is_not_blind(tmp_path: Path) -> None:
    plan = tmp_path / "plan"
    plan.mkdir()
    (plan / "plan.yaml").write_text(SMALL_PLAN, encoding="utf-8")

    loaded = loaded_modules(["build", "plan", "--output", "out"], tmp_path)

    assert {"weasyprint", "jinja2"} <= loaded

"""The wheel carries all it needs: installed elsewhere, it builds a plan outside the repository."""

import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from tests.conftest import NO_NETWORK


def run(*command: str | Path, cwd: Path) -> str:
    """Run a command that must succeed; give what it printed."""
    done = subprocess.run([*map(str, command)], cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the repository by the installed build backend."""
    folder = tmp_path_factory.mktemp("wheel")
    repository = Path(__file__).resolve().parents[2]
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=repository)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def elsewhere(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The scripts folder of a new virtual environment that has the wheel, and sees our dependencies."""
    folder = tmp_path_factory.mktemp("elsewhere") / "venv"
    venv.create(folder, symlinks=True)
    paths = sysconfig.get_paths(vars={"base": str(folder), "platbase": str(folder)})
    python = Path(paths["scripts"]) / "python"
    run(
        sys.executable, "-m", "pip", "--python", python,
        "install", "--quiet", "--no-index", "--no-deps", "--disable-pip-version-check", wheel,
        cwd=folder,
    )  # fmt: skip
    # Our own site-packages come after the new ones, and as a plain path: the .pth file of our
    # editable install is not read from there, so jusou itself can only come from the wheel.
    (Path(paths["purelib"]) / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return python.parent


@pytest.fixture(autouse=True)
def _only_the_wheel(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no PYTHONPATH of whoever runs the tests lead back to the checkout."""
    monkeypatch.setenv("PYTHONPATH", str(NO_NETWORK))


def test_it_carries_code_templates_and_schemas(wheel: Path, repository: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        shipped = set(archive.namelist())
    expected: set[str] = set()
    for folder in ("templates", "schemas"):
        files = [path for path in (repository / folder).rglob("*") if path.is_file()]
        assert files, f"{folder}/ is empty"
        expected |= {f"jusou_plan/{path.relative_to(repository).as_posix()}" for path in files}
    for path in (repository / "src").rglob("*.py"):
        expected.add(path.relative_to(repository / "src").as_posix())
    assert expected <= shipped


def test_it_carries_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        top = {name.split("/")[0] for name in archive.namelist()}
    assert {name for name in top if not name.endswith(".dist-info")} == {"jusou_plan"}


def test_the_same_tree_gives_the_same_wheel(wheel: Path, repository: Path, tmp_path: Path) -> None:
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path, cwd=repository)
    assert (tmp_path / wheel.name).read_bytes() == wheel.read_bytes()


def test_the_code_comes_from_the_wheel(elsewhere: Path, desk: Path) -> None:
    place = run(elsewhere / "python", "-c", "import jusou_plan; print(jusou_plan.__file__)", cwd=desk)
    assert Path(place.strip()).is_relative_to(elsewhere.parent)


def test_version(elsewhere: Path, desk: Path, wheel: Path) -> None:
    version = wheel.name.split("-")[1]
    assert version in run(elsewhere / "jusou", "--version", cwd=desk)


def test_lint(elsewhere: Path, desk: Path) -> None:
    run(elsewhere / "jusou", "lint", "見本市", cwd=desk)


def test_build(elsewhere: Path, desk: Path) -> None:
    run(elsewhere / "jusou", "build", "見本市", "--output", "out", cwd=desk)
    assert (desk / "out/見本市/plan.pdf").read_bytes().startswith(b"%PDF-")
    assert "この計画は見本です。" in (desk / "out/見本市/index.html").read_text(encoding="utf-8")

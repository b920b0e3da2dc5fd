"""同じ入力からは、どこで、どのプロセスが作っても、同じバイト列の PDF と HTML ができること。"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from jusou_plan.cli.app import run
from tests.cli.plans import jusou
from tests.conftest import REPOSITORY

CITIES = ("aizuwakamatsu", "fuji", "fukui", "kasugai")


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """A folder that holds a copy of plans/."""
    shutil.copytree(REPOSITORY / "plans", tmp_path / "よそ" / "plans")
    return tmp_path / "よそ"


def made(folder: Path, *arguments: str, form: str = "pdf") -> None:
    """Build documents in a process of its own, in which sets have another order than here."""
    seed = "2" if os.environ.get("PYTHONHASHSEED") == "1" else "1"
    finished = jusou("build", *arguments, "--format", form, folder=folder, PYTHONHASHSEED=seed)
    assert finished.returncode in {0, 1}, finished.stderr


def test_the_four_plans_are(built: Callable[[str], dict[str, Path]], elsewhere: Path) -> None:
    made(elsewhere, "plans")
    for city in CITIES:
        here, there = built(city)["plan"], elsewhere / "dist" / city / "plan.pdf"
        assert here.read_bytes() == there.read_bytes(), city


def test_the_documents_beside_a_plan_are(built: Callable[[str], dict[str, Path]], elsewhere: Path) -> None:
    here = built("fuji")
    papers = sorted(here.keys() - {"plan"})
    made(elsewhere, "plans/fuji", *(word for name in papers for word in ("--document", name)))

    there = {path.stem: path for path in (elsewhere / "dist/fuji").glob("*.pdf")}
    assert sorted(there) == papers
    assert [name for name in papers if there[name].read_bytes() != here[name].read_bytes()] == []


def test_the_pages_are(tmp_path: Path, elsewhere: Path) -> None:
    papers = ("計画書", "概要版", "事業一覧", "委託先一覧", "相談窓口一覧", "進捗評価シート")
    wanted = ("--fragment", *(word for name in papers for word in ("--document", name)))
    made(elsewhere, "plans", *wanted, form="html")
    run(["build", str(REPOSITORY / "plans"), *wanted, "--format", "html", "--output", str(tmp_path)])

    there = elsewhere / "dist"
    names = sorted(str(path.relative_to(there)) for path in there.rglob("*.html"))
    assert {f"{city}/{name}.html" for city in CITIES for name in ("index", "fragment", "概要版")} < set(names)
    assert [it for it in names if (there / it).read_bytes() != (tmp_path / it).read_bytes()] == []

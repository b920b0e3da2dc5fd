"""Every word that each plan prints, in its order: the text to be read aloud, against a file that was read.

JUSOU_UPDATE_GOLDEN=1 writes the files anew; read the difference.
"""

import os
from pathlib import Path

import pytest

from jusou_plan.document.plan_document import build_plan_document
from jusou_plan.model.load import load_plan
from jusou_plan.render.text import render_text

UPDATE = "JUSOU_UPDATE_GOLDEN"
GOLDEN = Path(__file__).parent / "golden"
CITIES = ("aizuwakamatsu", "fuji", "fukui", "kasugai")


@pytest.mark.parametrize("city", CITIES)
def test_every_word_of_the_plan(repository: Path, city: str) -> None:
    document, _ = build_plan_document(load_plan(repository / "plans" / city))
    printed = render_text(document)
    golden = GOLDEN / f"{city}.txt"
    if os.environ.get(UPDATE) == "1":
        golden.write_text(printed, encoding="utf-8")

    assert printed.splitlines() == golden.read_text("utf-8").splitlines()


def test_every_plan_has_its_file(repository: Path) -> None:
    plans = {path.name for path in (repository / "plans").iterdir() if path.is_dir()}

    assert plans == set(CITIES) == {path.stem for path in GOLDEN.glob("*.txt")}

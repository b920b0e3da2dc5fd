"""What holds for every document: of each fixture and of each plan."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from jusou_plan.document.nodes import CrossReference, Document, NoteMark, Table
from jusou_plan.document.plan_document import build_plan_document
from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.render.walk import nodes
from tests.language.plain_table import plain_table

REPOSITORY = Path(__file__).resolve().parents[2]
FOLDERS = sorted(
    path
    for place in ("tests/language", "plans", "profiles")
    for path in (REPOSITORY / place).glob("*")
    if any(path.glob("*.yaml"))
)


@cache
def loaded_from(folder: Path) -> LoadedPlan:
    return load_plan(folder)


@cache
def document_of(folder: Path) -> Document:
    return build_plan_document(loaded_from(folder))[0]


@pytest.fixture(params=FOLDERS, ids=lambda path: path.name)
def folder(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


def ids(document: Document) -> list[str]:
    return [node.id for node in nodes(document) if getattr(node, "id", "")]


def test_there_are_plans_to_look_at() -> None:
    assert {"fukui", "fuji-ichiran", "kasugai-food", "aizu-jirei"} <= {path.name for path in FOLDERS}


def test_every_id_is_given_once(folder: Path) -> None:
    assert [id_ for id_, count in Counter(ids(document_of(folder))).items() if count > 1] == []


def test_the_cells_of_every_table_cover_its_grid(folder: Path) -> None:
    """`plain_table` refuses a grid with a hole, an overlap, or a span out of its group or its columns."""
    tables = [node for node in nodes(document_of(folder)) if isinstance(node, Table)]
    assert all(plain_table(table) for table in tables)


def test_the_widths_of_every_table_make_up_the_page(folder: Path) -> None:
    for table in (node for node in nodes(document_of(folder)) if isinstance(node, Table)):
        assert sum(table.widths) == pytest.approx(1.0, abs=1e-9)
        assert min(table.widths) > 0


def test_every_node_comes_from_a_place_in_a_file_of_the_plan(folder: Path) -> None:
    files = {file.name: file.lines for file in loaded_from(folder).source.files}
    for node in nodes(document_of(folder)):
        lines = files[node.origin.file]
        for position in (node.origin.start, node.origin.end):
            assert 1 <= position.line <= max(len(lines), 1), node
            assert 1 <= position.column <= len(lines[position.line - 1]) + 1, node


def test_every_link_and_every_mark_of_a_note_leads_somewhere(folder: Path) -> None:
    there = set(ids(document_of(folder)))
    links = [node for node in nodes(document_of(folder)) if isinstance(node, CrossReference | NoteMark)]
    assert [link for link in links if link.target not in there] == []


def test_the_same_plan_gives_the_same_document(folder: Path) -> None:
    assert build_plan_document(load_plan(folder))[0] == document_of(folder)


def test_no_text_tells_of_python(folder: Path) -> None:
    texts = [node.text for node in nodes(document_of(folder)) if isinstance(getattr(node, "text", None), str)]
    for word in ("None", "True", "False", "<jusou", "object at"):
        assert [text for text in texts if word in text] == []


def test_without_its_outline_each_plan_still_prints(folder: Path) -> None:
    loaded = loaded_from(folder)
    bare, _ = build_plan_document(_without_outline(loaded))
    assert [id_ for id_, count in Counter(ids(bare)).items() if count > 1] == []
    assert all(plain_table(node) for node in nodes(bare) if isinstance(node, Table))


def _without_outline(loaded: LoadedPlan) -> LoadedPlan:
    return replace(loaded, plan=loaded.plan.model_copy(update={"outline": None}))

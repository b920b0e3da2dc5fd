"""福井 in two versions: every edit is found as what it is, and nothing else."""

from collections import Counter
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pytest

from jusou_plan.diff.change import Change
from jusou_plan.diff.compare import Versions, diff
from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.statute.read import read_statute
from tests.diff.history import EDITS, FUKUI, Edit, Told, write_history


@cache
def fukui() -> LoadedPlan:
    return load_plan(FUKUI)


def edited(folder: Path, edits: Sequence[Edit]) -> Versions:
    return diff(fukui(), load_plan(write_history(folder / "fukui", edits)), read_statute())


def told(change: Change) -> Told:
    return Told(
        change.kind.value,
        f"{change.element_kind} {change.side.element}",
        change.label,
        change.old.words if change.old else "",
        change.new.words if change.new else "",
    )


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.name)
def test_an_edit_is_found_as_what_it_is(tmp_path: Path, edit: Edit) -> None:
    found = edited(tmp_path, [edit])

    assert Counter(map(told, found.changes)) == Counter(edit.told)


def test_all_edits_together_are_found_and_nothing_else(tmp_path: Path) -> None:
    found = edited(tmp_path, EDITS)

    names = {"地域共生社会推進代表者会議": "地域共生社会推進協議会"}
    names |= {"アウトリーチ延べ件数": "アウトリーチ支援の延べ件数"}
    expected = [
        it._replace(element=" ".join(names.get(word, word) for word in it.element.split(" ")))
        for edit in EDITS
        for it in edit.told
    ]
    assert len(expected) >= 40
    assert Counter(map(told, found.changes)) == Counter(expected)


def test_the_way_back_is_the_same_changes_inverted(tmp_path: Path) -> None:
    there = edited(tmp_path, EDITS)
    back = diff(there.new, there.old, read_statute())

    assert Counter(change.inverse for change in back.changes) == Counter(there.changes)


@pytest.mark.parametrize("city", ["fukui", "fuji", "kasugai", "aizuwakamatsu"])
def test_a_plan_does_not_differ_from_itself(city: str) -> None:
    folder = FUKUI.parent / city

    assert diff(load_plan(folder), load_plan(folder), read_statute()).changes == ()

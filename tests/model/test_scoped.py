"""A value for all, a value per sub-project, or a shared value plus some of its own."""

from __future__ import annotations

import pytest

from jusou_plan.model.project import Project
from jusou_plan.model.scoped import Scoped


def project(**fields: object) -> Project:
    return Project.model_validate({"id": "sanka", "名称": "参加支援", **fields})


def words(value: Scoped[str] | None) -> tuple[object, dict[str, object]]:
    assert value is not None
    return value.shared, dict(value.own)


def test_one_value_for_all() -> None:
    assert words(project(実施時期="令和7年度から").timing) == ("令和7年度から", {})


def test_a_value_per_sub_project() -> None:
    own = {"taiken": "4月から", "vol": "7月から"}
    assert words(project(実施時期=own).timing) == (None, own)


def test_a_shared_value_and_one_of_its_own() -> None:
    timing = project(実施時期={"共通": "通年", "vol": "7月から"}).timing
    assert words(timing) == ("通年", {"vol": "7月から"})
    assert timing is not None
    assert timing.everything() == ("通年", "7月から")


def test_a_mapping_of_the_value_s_own_keys_is_the_value() -> None:
    departments = project(所管課={"参照": "yorisoi", "表記": "福祉政策課"}).departments
    assert departments is not None
    [[reference]] = departments.everything()
    assert (reference.target, reference.label) == ("yorisoi", "福祉政策課")
    assert not departments.by_scope


def test_a_list_per_sub_project() -> None:
    departments = project(所管課={"taiken": ["shogai", {"参照": "yorisoi"}], "vol": "市"}).departments
    assert departments is not None
    targets = {scope: [it.target for it in references] for scope, references in departments.own.items()}
    assert targets == {"taiken": ["shogai", "yorisoi"], "vol": ["市"]}


def test_words_by_scope_even_if_the_scope_is_written_in_japanese() -> None:
    assert words(project(実施時期={"就労": "4月から"}).timing) == (None, {"就労": "4月から"})


def test_equal_is_what_says_the_same() -> None:
    plain, shared = project(実施時期="通年").timing, project(実施時期={"共通": "通年"}).timing
    assert plain == shared
    assert hash(plain) == hash(shared)
    assert plain != project(実施時期={"vol": "通年"}).timing
    assert plain != "通年"


def test_what_is_said_cannot_be_changed() -> None:
    timing = project(実施時期={"vol": "通年"}).timing
    assert timing is not None
    with pytest.raises(TypeError):
        timing.own["vol"] = "4月から"  # type: ignore[index]


def test_nothing_said_is_false() -> None:
    assert not Scoped(None, {}, by_scope=False)
    assert Scoped("通年", {}, by_scope=False)

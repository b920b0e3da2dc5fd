"""分野 and 設置形態: words that must be in their register, once there is one."""

from __future__ import annotations

from jusou_plan.source.finding import Suggestion
from tests.model.loading import characters, load, only

FIELDS = """\
分野:
  - {id: konkyu, 名称: 生活困窮, 略称: 困窮}
  - {id: zen, 名称: 全ての分野, 略称: 全, 含む: [生活困窮]}
"""
ARRANGEMENTS = """\
設置形態:
  - {id: kihon, 名称: 基本型事業・拠点, 略称: 基本型}
"""


def test_without_a_register_a_field_is_any_word() -> None:
    assert load("事業: [{id: sodan, 名称: 相談, 分野: [介護, 障がい]}]\n").findings == ()


def test_the_name_and_the_short_name_of_a_registered_field_are_good() -> None:
    projects = "事業: [{id: a, 名称: 甲, 分野: [生活困窮, 全]}, {id: b, 名称: 乙, 分野: 困窮}]\n"
    assert load(FIELDS + projects).findings == ()


def test_another_word_is_found_at_its_place() -> None:
    loaded = load(FIELDS + "事業: [{id: a, 名称: 甲, 分野: [全, 生活困弱]}]\n")
    found = only(loaded)
    assert (found.code, found.message) == ("JS103", "存在しない分野です")
    assert characters(loaded, found.span) == "生活困弱"
    assert [suggestion.text for suggestion in found.suggestions] == ["生活困窮"]
    assert isinstance(found.suggestions[0], Suggestion)


def test_a_word_of_a_subproject_is_held_too() -> None:
    text = FIELDS + "事業: [{id: a, 名称: 甲, 細事業: [{id: s, 名称: 丙, 分野: 若者}]}]\n"
    loaded = load(text)
    assert characters(loaded, only(loaded).span) == "若者"


def test_a_broken_field_is_no_unknown_one() -> None:
    text = "分野: [{id: a, 名称: 生活困窮, 種類: 何か}, {id: b, 名称: 若者}]\n"
    loaded = load(text + "事業: [{id: a2, 名称: 甲, 分野: 生活困窮}]\n")
    assert only(loaded).code == "JS101"


def test_the_arrangement_of_the_plan_is_one_of_the_types() -> None:
    header = "計画: {名称: 見本市の計画, 自治体: {名称: 見本市}, 設置形態: %s}\n"
    assert load(ARRANGEMENTS + header % "基本型").findings == ()
    assert load(header % "地域型").findings == ()
    loaded = load(ARRANGEMENTS + header % "地域型")
    assert (only(loaded).message, characters(loaded, only(loaded).span)) == (
        "存在しない設置形態です",
        "地域型",
    )

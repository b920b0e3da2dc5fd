"""What counts as a change, on small plans."""

import random
from pathlib import Path

import pytest

from jusou_plan.diff.change import Change
from jusou_plan.diff.compare import diff
from jusou_plan.diff.likeness import phrases
from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.statute.read import read_statute
from tests.diff.history import FUKUI
from tests.model.loading import load

PLAN = """\
計画: {名称: 見本市重層計画, 自治体: {名称: 見本市}, 期間: 令和7年度}
部署: [{id: shogai, 名称: 障がい福祉課}, {id: seisaku, 名称: 福祉政策課, 略称: 政策課}]
支援: [{id: sanka-shien, 根拠: 第2号, 名称: 参加支援}]
事業:
  - id: sanka
    支援: sanka-shien
    根拠: 第2号
    名称: 参加支援事業
    細事業: [{id: taiken, 名称: 就労体験}, {id: vol, 名称: ボランティア}]
    所管課: {taiken: 障がい福祉課, vol: 福祉政策課}
    実施方式: 直営
    内容: |
      ${部署:障がい福祉課}が受け入れ先を探す。

      - 体験の場を設ける。
      - 障がい福祉課が相談に応じる。
会議:
  - {id: kaigi, 名称: 推進会議, 構成員: [障がい福祉課, 福祉政策課], 頻度: 年2回}
本文: {章: [{見出し: 趣旨, 記載: [規34-10-1], 内容: [この計画の趣旨を述べる。]}]}
"""


def plan(*edits: tuple[str, str]) -> LoadedPlan:
    text = PLAN
    for before, after in edits:
        assert before in text
        text = text.replace(before, after)
    return load(text, whole=True)


def changes(*edits: tuple[str, str]) -> tuple[Change, ...]:
    return diff(plan(), plan(*edits), read_statute()).changes


def told(*edits: tuple[str, str]) -> list[tuple[str, str, str, str]]:
    return [
        (it.kind.value, it.label, it.old.words if it.old else "", it.new.words if it.new else "")
        for it in changes(*edits)
    ]


@pytest.mark.parametrize(
    "edit",
    [
        ("{taiken: 障がい福祉課, vol: 福祉政策課}", "{vol: seisaku, taiken: shogai}"),
        ("[障がい福祉課, 福祉政策課]", "[福祉政策課, 障がい福祉課]"),
        ("実施方式: 直営", "実施方式: {taiken: 直営, vol: 直営}"),
        ("内容: [この計画の趣旨を述べる。]", "内容: [{文: この計画の趣旨を述べる。}]"),
        ("${部署:障がい福祉課}", "${部署:shogai}"),
        ("{id: kaigi, 名称", "{名称"),
        ("id: kaigi", "id: suishin-kaigi"),
    ],
)
def test_the_same_said_otherwise_is_no_change(edit: tuple[str, str]) -> None:
    assert told(edit) == []


def test_another_printed_name_of_the_same_department_is_wording() -> None:
    found = changes(("vol: 福祉政策課}", "vol: {参照: 政策課, 表記: 政策の課}}"))

    assert [(it.kind.value, it.label, it.respelt) for it in found] == [("文言", "所管課・ボランティア", True)]
    assert [it.weight.items for it in found] == [()]


def test_the_same_period_in_another_spelling_is_wording_and_touches_nothing() -> None:
    [change] = changes(("期間: 令和7年度", "期間: R7"))

    assert (change.kind.value, change.field, change.respelt) == ("文言", "期間", True)
    assert not change.weight.statutory


def test_a_rename_is_one_change_with_all_that_refers_to_it() -> None:
    assert told(("障がい福祉課", "障害福祉課")) == [("改称", "名称", "障がい福祉課", "障害福祉課")]


def test_what_changes_beside_a_renamed_name_is_still_a_change() -> None:
    found = told(
        ("障がい福祉課", "障害福祉課"), ("障害福祉課が相談に応じる。", "障害福祉課が随時の相談に応じる。")
    )

    assert found == [
        ("改称", "名称", "障がい福祉課", "障害福祉課"),
        ("文言", "内容", "- 障がい福祉課が相談に応じる。", "- 障害福祉課が随時の相談に応じる。"),
    ]


def test_an_element_with_an_id_is_the_same_under_another_name() -> None:
    assert told(("名称: 推進会議", "名称: 地域会議")) == [("改称", "名称", "推進会議", "地域会議")]


def test_a_value_for_all_that_is_split_changes_only_where_it_differs() -> None:
    found = told(("実施方式: 直営", "実施方式: {taiken: 直営, vol: 委託}"))

    assert found == [("方式", "実施方式・ボランティア", "直営", "委託")]


def test_a_subproject_that_goes_is_one_change_with_all_its_values() -> None:
    found = told((", {id: vol, 名称: ボランティア}", ""), (", vol: 福祉政策課", ""))

    assert found == [("削除", "細事業・ボランティア", "ボランティア", "")]


def test_a_project_that_comes_is_one_change_wherever_it_is_listed() -> None:
    found = told(
        ("会議:\n", "  - {id: atarashii, 支援: sanka-shien, 名称: 新しい事業, 注: [{本文: 注意}]}\n会議:\n"),
    )

    assert found == [("追加", "", "", "新しい事業")]


def test_a_change_of_a_project_touches_its_item_and_the_system_and_brings_the_duties() -> None:
    [change] = changes(("実施方式: 直営", "実施方式: 委託"))

    assert [entry.concept for entry in change.weight.items] == ["参加支援", "記載事項・提供体制"]
    assert [entry.concept for entry in change.weight.duties] == ["意見反映", "公表"]
    assert change.side.project == "参加支援事業"
    assert change.side.departments == ("障がい福祉課", "福祉政策課")


def test_a_value_of_one_subproject_belongs_to_its_own_department() -> None:
    [change] = changes(("実施方式: 直営", "実施方式: {taiken: 直営, vol: 委託}"))

    assert change.side.departments == ("福祉政策課",)


def test_the_text_of_a_section_touches_what_the_section_says_that_it_holds() -> None:
    [change] = changes(("この計画の趣旨を述べる。", "この計画の趣旨と方針を述べる。"))

    assert [entry.concept for entry in change.weight.items] == ["記載事項・基本方針"]


def test_another_citys_plan_has_no_duties() -> None:
    profile = ("計画: {", "計画: {種別: 事例, ")
    found = diff(plan(profile), plan(profile, ("年2回", "年3回")), read_statute()).changes

    assert [(it.kind.value, it.weight.duties) for it in found] == [("その他", ())]


def test_phrases_never_cut_a_word_in_two() -> None:
    old, new = phrases("年間5,000円を還元する。", "年間6,000円を還元する。")

    assert [run.text for run in old if run.changed] == ["5,000"]
    assert [run.text for run in new if run.changed] == ["6,000"]
    assert "".join(run.text for run in old) == "年間5,000円を還元する。"


def shuffled(lines: list[str], seed: int) -> list[str]:
    mixed = list(lines)
    random.Random(seed).shuffle(mixed)
    return mixed


@pytest.mark.parametrize("seed", range(20))
def test_in_any_order_the_plan_is_the_same(seed: int) -> None:
    departments = [f"  - {{id: ka{it}, 名称: 第{it}課}}" for it in range(5)]
    items = [f"        - 項目{it}を行う。" for it in range(5)]
    members = [f"      - ka{it}" for it in range(5)]

    def text(seed: int) -> str:
        blocks = [
            "部署:\n" + "\n".join(shuffled(departments, seed)),
            "事業:\n  - id: a\n    名称: 事業甲\n    内容: |\n" + "\n".join(shuffled(items, seed)),
            "会議:\n  - id: k\n    名称: 会議乙\n    構成員:\n" + "\n".join(shuffled(members, seed)),
        ]
        return "\n".join(shuffled(blocks, seed)) + "\n"

    assert diff(load(text(0)), load(text(seed)), read_statute()).changes == ()


@pytest.mark.parametrize(
    ("old", "new", "left", "right"),
    [
        ("住まいの相談にも対応する。", "住まいの相談と家計の相談に対応する。", ["にも"], ["と家計の相談に"]),
        ("本市が実施する。", "福井市が実施する。", ["本市"], ["福井市"]),
        ("支援員を置く。", "支援員を置く。", [], []),
        ("月1回の会議", "年2回の会合", ["月1", "会議"], ["年2", "会合"]),
    ],
)
def test_words_are_marked_whole_and_no_particle_alone_is_kept(
    old: str, new: str, left: list[str], right: list[str]
) -> None:
    before, after = phrases(old, new)

    assert [run.text for run in before if run.changed] == left
    assert [run.text for run in after if run.changed] == right
    assert ("".join(it.text for it in before), "".join(it.text for it in after)) == (old, new)


def test_what_is_typed_instead_of_cited_is_no_change_when_it_reads_the_same() -> None:
    assert told(("${部署:障がい福祉課}が受け入れ先を探す。", "障がい福祉課が受け入れ先を探す。")) == []


def test_a_passage_that_becomes_a_shared_one_is_no_change_but_the_shared_one_is_new() -> None:
    words = "障がい福祉課が受け入れ先を探す。"
    shared = f"共通文: [{{id: ba, 本文: {words}}}]\n会議:\n"

    assert told(("${部署:障がい福祉課}が受け入れ先を探す。", "${共通文:ba}"), ("会議:\n", shared)) == [
        ("追加", "", "", words)
    ]


@pytest.mark.parametrize(
    "broken",
    [
        ("    名称: 参加支援事業\n", "    名称: [参加支援事業]\n"),
        ("    細事業: [{id: taiken, 名称: 就労体験}", "    細事業: [{id: taiken, 名称: 就労体験}}"),
    ],
    ids=["an element", "the file"],
)
def test_what_refers_to_something_unread_is_no_change(tmp_path: Path, broken: tuple[str, str]) -> None:
    head, rest = PLAN.split("事業:\n")
    project, after = rest.split("会議:\n")
    indicators = "指標: [{id: kensu, 名称: 件数, 事業: sanka}]\n"

    def written(name: str, project: str) -> LoadedPlan:
        folder = tmp_path / name
        folder.mkdir()
        (folder / "plan.yaml").write_text(f"{head}{indicators}会議:\n{after}", encoding="utf-8")
        (folder / "jigyo.yaml").write_text(f"事業:\n{project}", encoding="utf-8")
        return load_plan(folder)

    assert broken[0] in project
    whole, partly = written("whole", project), written("partly", project.replace(*broken))
    for versions in (diff(partly, whole, read_statute()), diff(whole, partly, read_statute())):
        assert versions.changes == ()
        assert versions.unsure == 1


@pytest.mark.parametrize("file", sorted(it.name for it in FUKUI.glob("*.yaml")))
def test_a_file_that_cannot_be_read_makes_no_change_of_what_refers_to_it(file: str) -> None:
    whole, partly = load_plan(FUKUI), load_plan(FUKUI, {FUKUI / file: "会議：\n"})

    for versions in (diff(partly, whole, read_statute()), diff(whole, partly, read_statute())):
        assert versions.changes == ()
        assert versions.unsure > 0

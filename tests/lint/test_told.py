"""What a plan says in words: one spelling, sentences, what counts as said, and that it is worked out once."""

import gc
from pathlib import Path

import pytest

from jusou_plan.lint.kept import once_a_plan
from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.told import cites, plain, sentence_around, sentences, told, told_of_projects
from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan

PLAN = """\
計画: {名称: 見本計画, 自治体: {名称: 見本市}}
支援: [{id: sodan, 根拠: 第1号, 名称: 相談支援, 内容: 子供の相談に応じる。}]
団体: [{id: kai, 名称: 見本会, 備考: 覚え書きの言葉}]
事業:
  - {id: jiritsu, 支援: sodan, 名称: 自立相談支援, 委託先: kai, 内容: 障がいのある人を支える。}
不足: [{項目: 規34-10-3, 理由: 目標を定めていない。}]
本文:
  章:
    - 見出し: 会議
      内容:
        - |
          ${団体:kai}が、行を
          またいで話す。${法:受託者守秘}を守る。

          - 一つ目
          - 二つ目
"""


def plan_of(folder: Path, text: str = PLAN) -> LoadedPlan:
    (folder / "a.yaml").write_text(text, "utf-8")
    return load_plan(folder)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("障がい者と障碍者", "障害者と障害者"),
        ("子ども・子供・こども", "こども・こども・こども"),
        ("ＰＤＣＡ　サイ\n  クル", "PDCAサイクル"),
    ],
)
def test_one_spelling(text: str, expected: str) -> None:
    assert plain(text) == expected


def test_what_is_said_and_what_is_not(tmp_path: Path) -> None:
    said = told(plan_of(tmp_path))

    assert "見本会が、行をまたいで話す。" in said
    assert "障害のある人" in said
    assert "目標を定めていない" not in said
    assert "覚え書き" not in said


def test_sentences_and_items(tmp_path: Path) -> None:
    loaded = plan_of(tmp_path)

    assert [it for it in sentences(loaded, "本文") if it] == [
        "見本会が、行をまたいで話す",
        "を守る",
        "-一つ目",
        "-二つ目",
    ]
    assert list(sentences(loaded, "支援")) == ["こどもの相談に応じる"]


def test_a_project_speaks_with_its_support(tmp_path: Path) -> None:
    loaded = plan_of(tmp_path)

    said = told_of_projects(loaded, loaded.plan.projects)

    assert "障害のある人を支える" in said
    assert "こどもの相談に応じる" in said
    assert "見本会" in said


def test_a_concept_that_is_cited(tmp_path: Path) -> None:
    loaded = plan_of(tmp_path)

    assert cites(loaded, "受託者守秘")
    assert not cites(loaded, "支援会議守秘")


def test_the_sentence_around_a_place() -> None:
    text = "初めの文。\n二つ目の\n文。三つ目。"

    assert sentence_around(text, text.index("つ目の")) == "\n二つ目の\n文"


def test_words_may_be_lost_with_what_cannot_be_read(tmp_path: Path) -> None:
    loaded = plan_of(tmp_path, PLAN.replace("委託先: kai", "謎: 1"))
    [project] = loaded.plan.projects
    [support] = loaded.plan.supports

    assert is_lost(loaded)
    assert is_lost(loaded, project)
    assert not is_lost(loaded, support)
    (tmp_path / "whole").mkdir()
    assert not is_lost(plan_of(tmp_path / "whole"))


def test_words_may_be_lost_with_a_name_of_nothing(tmp_path: Path) -> None:
    loaded = plan_of(tmp_path, PLAN.replace("委託先: kai", "委託先: kaii"))

    assert is_lost(loaded, *loaded.plan.supports)


def test_something_is_worked_out_once_for_each_plan(tmp_path: Path) -> None:
    asked = []

    @once_a_plan
    def name(loaded: LoadedPlan) -> str:
        asked.append(id(loaded))
        return loaded.plan.header.name if loaded.plan.header else ""

    first = plan_of(tmp_path)
    assert (name(first), name(first)) == ("見本計画", "見本計画")
    assert len(asked) == 1
    del first
    gc.collect()
    assert name(plan_of(tmp_path, PLAN.replace("見本計画", "別の計画"))) == "別の計画"

"""Renaming the elements of the four plans: there, and back to the same characters."""

from pathlib import Path

import pytest

from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.part import Element
from jusou_plan.revise.applied import in_values, reloaded
from jusou_plan.revise.rename import KINDS, named, rename
from jusou_plan.revise.unfit import Unfit

PLANS = Path(__file__).parents[2] / "plans"
CITIES = ("fukui", "kasugai", "fuji", "aizuwakamatsu")


def some_elements(loaded: LoadedPlan) -> list[Element]:
    """Give up to four elements of each kind that can be renamed and is called by one name only."""
    chosen: list[Element] = []
    for kind in KINDS:
        own = [it for _, it in loaded.pieces if isinstance(it, Element) and kind == it.KIND and it.id]
        chosen += own[:: max(1, len(own) // 4)][:4]
    return chosen


def renamed(loaded: LoadedPlan, element: Element, new: str, drafts: dict[Path, str]) -> dict[Path, str]:
    """Rename an element and every mention that is neither history nor another name."""
    renaming = rename(loaded, element, str(element.id), new)
    edits = [*renaming.edits, *(it.edit for it in renaming.mentions if not it.past and not it.title)]
    return drafts | in_values(loaded, edits)


@pytest.mark.parametrize("city", CITIES)
def test_there_and_back_are_the_same_characters(city: str) -> None:
    before = load_plan(PLANS / city)
    written = {file.path: file.text for file in before.source.files}
    for element in some_elements(before):
        there = renamed(before, element, "甲乙丙丁", {})
        after = reloaded(before, there)
        again = named(after, str(element.id), element.KIND)
        assert (again.title, again.id) == ("甲乙丙丁", element.id)

        back = renamed(after, again, element.title, there)

        assert there != {path: written[path] for path in there}
        assert {path: written[path] for path in there} == {path: back[path] for path in there}


def test_every_reference_of_a_department_follows(tmp_path: Path) -> None:
    plan = write(
        tmp_path,
        """\
        部署:
          - {id: shogai, 名称: 障がい福祉課, 略称: 障がい課}  # 主管課
          - {id: kikan, 名称: 基幹相談係, 上位: 障がい福祉課}
        事業:
          - id: sodan
            名称: 相談支援事業
            所管課: [障がい福祉課, shogai, 障がい課]
            内容: |
              ${部署:障がい福祉課}が受け止める。${部署:障がい福祉課|担当課}は障がい福祉課である。
        """,
    )

    renaming = rename(plan, named(plan, "障がい福祉課"), "障がい福祉課", "障がい者支援課")

    assert in_values(plan, renaming.edits)[tmp_path / "plan.yaml"] == dedented(
        """\
        部署:
          - {id: shogai, 名称: 障がい者支援課, 略称: 障がい課}  # 主管課
          - {id: kikan, 名称: 基幹相談係, 上位: 障がい者支援課}
        事業:
          - id: sodan
            名称: 相談支援事業
            所管課: [障がい者支援課, shogai, 障がい課]
            内容: |
              ${部署:障がい者支援課}が受け止める。${部署:障がい者支援課|担当課}は障がい福祉課である。
        """
    )
    assert [(it.context, it.span.start.line, it.span.start.column) for it in renaming.mentions] == [
        ("…障がい福祉課|担当課}は障がい福祉課である。", 9, 43)
    ]
    assert renaming.others == ("障がい課",)


def test_a_body_under_its_legal_form_is_the_same_body(tmp_path: Path) -> None:
    plan = write(
        tmp_path,
        """\
        団体:
          - {id: asuwa, 名称: 足羽福祉会, 法人種別: 社会福祉法人}
        事業:
          - {id: sodan, 名称: 相談支援事業, 実施方式: 委託, 委託先: 社会福祉法人足羽福祉会}
        """,
    )

    renaming = rename(plan, named(plan, "足羽福祉会"), "足羽福祉会", "新足羽会")

    text = in_values(plan, renaming.edits)[tmp_path / "plan.yaml"]
    assert "名称: 新足羽会, 法人種別: 社会福祉法人" in text
    assert "委託先: 社会福祉法人新足羽会}" in text


def test_a_short_name_is_renamed_alone(tmp_path: Path) -> None:
    plan = write(
        tmp_path,
        """\
        会議:
          - {id: jitsumu, 名称: 地域共生社会推進実務者会議, 略称: 実務者会議}
          - {id: oya, 名称: 推進会議, 目的: "${会議:実務者会議}の報告を受ける。"}
        """,
    )

    renaming = rename(plan, named(plan, "実務者会議"), "実務者会議", "実務会議")

    assert in_values(plan, renaming.edits)[tmp_path / "plan.yaml"] == dedented(
        """\
        会議:
          - {id: jitsumu, 名称: 地域共生社会推進実務者会議, 略称: 実務会議}
          - {id: oya, 名称: 推進会議, 目的: "${会議:実務会議}の報告を受ける。"}
        """
    )


def test_a_name_inside_a_longer_name_is_told_once_where_that_is_given(tmp_path: Path) -> None:
    plan = write(
        tmp_path,
        """\
        部署:
          - {id: fukushi, 名称: 福祉課}
          - {id: shogai, 名称: 障がい福祉課}
        経過:
          - {年度: R6, 事項: 福祉課に窓口を設けた。}
        事業:
          - {id: sodan, 名称: 相談支援事業, 内容: 障がい福祉課と福祉課が受ける。}
        """,
    )

    mentions = rename(plan, named(plan, "福祉課"), "福祉課", "地域福祉課").mentions

    assert [(it.span.start.line, it.span.start.column, it.past, it.title) for it in mentions] == [
        (3, 25, False, True),
        (5, 18, True, False),
        (7, 40, False, False),
    ]


@pytest.mark.parametrize(
    ("called", "new", "message"),
    [
        ("高齢課", "介護課", "「介護課」という部署が既にあります"),
        ("高齢課", "高齢課", "名称は既に「高齢課」です"),
        ("長寿課", "x", "「長寿課」という名称・略称・id の要素はありません"),
        ("推進会", "x", "「推進会」が複数あります"),
    ],
)
def test_what_cannot_be_renamed(tmp_path: Path, called: str, new: str, message: str) -> None:
    plan = write(
        tmp_path,
        """\
        部署: [{id: korei, 名称: 高齢課}, {id: kaigo, 名称: 介護課}]
        団体: [{id: suishin, 名称: 推進会}]
        会議: [{id: kaigi, 名称: 推進会}]
        """,
    )

    with pytest.raises(Unfit) as refused:
        rename(plan, named(plan, called), called, new)

    assert refused.value.message == message


def test_a_name_that_yaml_would_take_for_something_else(tmp_path: Path) -> None:
    plan = write(tmp_path, "部署: [{id: korei, 名称: 高齢課}]\n")
    renaming = rename(plan, named(plan, "高齢課"), "高齢課", "高齢課, 介護課")

    with pytest.raises(Unfit) as refused:
        in_values(plan, renaming.edits)

    assert refused.value.message.endswith("「高齢課, 介護課」と書くと、YAML では別の意味になります")


def write(folder: Path, text: str) -> LoadedPlan:
    """Write a plan of one file and load it."""
    (folder / "plan.yaml").write_text(dedented(text), encoding="utf-8")
    return load_plan(folder)


def dedented(text: str) -> str:
    lines = text.splitlines(keepends=True)
    return "".join(line.removeprefix(" " * 8) for line in lines)

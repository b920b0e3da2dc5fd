"""章・節の番号と、${節:…} などの相互参照の印字。"""

from __future__ import annotations

import pytest

from jusou_plan.document.nodes import CrossReference, Document, Section, Subheading, Table
from jusou_plan.render.walk import nodes
from tests.document.printing import HEADER, document, load, printed, shape, words

OUTLINE = """
  章:
  - 見出し: 計画について
    節:
    - {見出し: 趣旨, 番号: false}
    - 見出し: 位置付け
      節:
      - 見出し: 上位計画
        節: [{見出し: 国}, {id: ken, 見出し: 県}]
      - {見出し: 期間}
  - 見出し: 実施体制
    節: [{見出し: 会議}]
"""


def numbers(sections: tuple[Section, ...]) -> list[str]:
    return [
        line
        for section in sections
        for line in (
            f"{'  ' * (section.level - 1)}{section.number} {words(section.title)}".rstrip(),
            *numbers(section.sections),
        )
    ]


@pytest.mark.parametrize(
    ("styles", "expected", "cited"),
    [
        pytest.param(
            '["1", "1", "(1)", "ア"]',
            ["1 計画について", "   趣旨", "  1 位置付け", "    (1) 上位計画", "      ア 国", "      イ 県"],
            "1-1(1)イ 県",
            id="福井",
        ),
        pytest.param(
            '["第1章", "1", "(1)", "ア"]',
            [
                "第1章 計画について",
                "   趣旨",
                "  1 位置付け",
                "    (1) 上位計画",
                "      ア 国",
                "      イ 県",
            ],
            "第1章1(1)イ 県",
            id="富士",
        ),
        pytest.param(
            '["第Ⅰ章", "1", "(1)"]',
            [
                "第Ⅰ章 計画について",
                "   趣旨",
                "  1 位置付け",
                "    (1) 上位計画",
                "      (1) 国",
                "      (2) 県",
            ],
            "第Ⅰ章1(1)(2) 県",
            id="春日井",
        ),
        pytest.param(
            '["1", "(1)", "ア", "(ア)"]',
            [
                "1 計画について",
                "   趣旨",
                "  (1) 位置付け",
                "    ア 上位計画",
                "      (ア) 国",
                "      (イ) 県",
            ],
            "1(1)ア(イ) 県",
            id="会津若松",
        ),
        pytest.param(
            '["なし"]',
            [" 計画について", "   趣旨", "   位置付け", "     上位計画", "       国", "       県"],
            "県",
            id="番号なし",
        ),
    ],
)
def test_each_citys_numbers(styles: str, expected: list[str], cited: str) -> None:
    made = printed(
        f"{HEADER}本文:\n  見出し番号: {styles}\n  前付: [{{見出し: 序, 内容: ['${{節:ken}}']}}]{OUTLINE}"
    )
    assert numbers(made.body)[:6] == expected
    assert [words(block.children) for block in nodes(made.front) if hasattr(block, "role")] == [f"→{cited}"]


def test_unnumbered_sections_take_no_number_from_their_neighbours() -> None:
    made = printed(f"{HEADER}本文:{OUTLINE}")
    assert numbers(made.body)[-3:] == ["    (2) 期間", "2 実施体制", "  1 会議"]


def test_an_unnumbered_section_is_cited_by_its_title_alone() -> None:
    made = printed(f"""{HEADER}
本文:
  章: [{{見出し: 体制, 節: [{{id: omoi, 見出し: 思い, 番号: false}}], 内容: ['${{節:omoi}}']}}]
""")
    assert shape(made.body[0].blocks) == ["¶ →思い"]


def test_sections_before_the_body_have_no_number_and_can_be_cited() -> None:
    made = printed(f"""{HEADER}
本文:
  前付: [{{id: hajimeni, 見出し: はじめに}}]
  章: [{{見出し: 本文, 内容: ['${{章:hajimeni}}']}}]
""")
    assert numbers(made.front) == [" はじめに"]
    assert shape(made.body[0].blocks) == ["¶ →はじめに"]
    assert links(made) == ["hajimeni"]


PLACES = """
事業: [{id: sanka, 名称: 参加支援, 内容: 居場所。}]
支援: [{id: shien, 名称: 支援, 概要: 概要の文。}]
用語: [{id: kotoba, 名称: 言葉, 意味: 意味。}]
"""


def links(made: Document) -> list[str]:
    return [node.target for node in nodes(made) if isinstance(node, CrossReference)]


def cited(block: str, citation: str) -> tuple[str, Document]:
    """Give the words of a citation of `block`, and the document."""
    made = printed(
        f"{HEADER}{PLACES}本文:\n  章:\n  - {{見出し: 引用, 内容: ['{citation}']}}\n"
        f"  - {{id: basho, 見出し: 場所, 内容: [{block}]}}\n"
    )
    [line] = shape(made.body[0].blocks)
    return line, made


@pytest.mark.parametrize(
    ("block", "line"),
    [
        ("{id: hyo, 表: 窓口の一覧, 列: [課], 行: [[福祉課]]}", "¶ →「窓口の一覧」"),
        ("{id: hyo, 図: 会議の様子}", "¶ →「会議の様子」"),
        ("{id: hyo, 囲み: 案内, 内容: [文]}", "¶ →「案内」"),
        ("{id: hyo, 事業票: sanka, 見出し: 参加支援の票}", "¶ →「参加支援の票」"),
        ("{id: hyo, 事業票: sanka}", "¶ →「事業票」"),
        ("{囲み: 案内, 内容: [{id: hyo, 図: 会議の様子}]}", "¶ →「会議の様子」"),
    ],
)
def test_a_table_a_figure_or_a_frame_is_cited_by_its_caption(block: str, line: str) -> None:
    assert cited(block, "${表:hyo}")[0] == line


def test_a_label_takes_the_place_of_the_words() -> None:
    line, made = cited("{id: hyo, 図: 会議の様子}", "${図:hyo|次の図}")
    assert line == "¶ →次の図"
    assert links(made) == ["hyo"]


def test_the_page_of_a_place_is_left_to_the_renderer() -> None:
    _, made = cited("文", "${頁:basho}")
    [link] = [node for node in nodes(made) if isinstance(node, CrossReference)]
    assert (link.target, link.text, link.page) == ("basho", "2 場所", True)


@pytest.mark.parametrize(
    ("block", "kind"),
    [
        ("{id: hyo, 表: 窓口の一覧, 列: [課], 行: [[福祉課]]}", Table),
        ("{id: hyo, 事業票: sanka}", Subheading),
        ("{id: hyo, 支援の概要: shien}", Section),
        ("{id: hyo, 囲み: 案内, 内容: [文]}", Section),
        ("{id: hyo, 用語: kotoba}", Section),
    ],
)
def test_a_link_leads_to_what_is_printed_or_else_to_the_section(block: str, kind: type) -> None:
    _, made = cited(block, "${表:hyo}")
    [target] = links(made)
    [found] = [node for node in nodes(made) if getattr(node, "id", "") == target]
    assert isinstance(found, kind)


def test_the_same_project_printed_twice_has_two_ids() -> None:
    made = printed(
        f"{HEADER}{PLACES}本文: {{章: [{{見出し: 一覧, 内容: [{{事業票: sanka}}, {{事業票: sanka}}]}}]}}"
    )
    assert [node.id for node in made.body[0].blocks if isinstance(node, Subheading | Table)] == [
        "sanka",
        "sanka-hyo",
        "sanka_2",
        "sanka-hyo_2",
    ]


def test_an_id_that_the_author_chose_is_not_taken_by_a_made_one() -> None:
    made = printed(
        f"{HEADER}{PLACES}本文:\n  章:\n  - {{見出し: 一覧, 内容: [{{事業票: sanka}}]}}\n"
        "  - {id: sanka-hyo, 見出し: 表の章}\n  - {id: b-1, 見出し: b, 内容: ['${章:sanka-hyo}']}\n"
    )
    assert [node.id for node in made.body] == ["s_1", "sanka-hyo", "b-1"]
    assert [node.id for node in made.body[0].blocks if isinstance(node, Table)] == ["sanka-hyo_"]


def test_two_sections_with_one_id_are_a_finding_and_still_print_apart() -> None:
    loaded = load(f"{HEADER}本文: {{章: [{{id: sho, 見出し: 一}}, {{id: sho, 見出し: 二}}]}}")
    assert [found.code for found in loaded.findings] == ["JS106"]
    assert [section.id for section in document(loaded).body] == ["sho", "sho_2"]


def test_chapters_begin_a_page_and_sections_only_when_they_say_so() -> None:
    made = printed(f"""{HEADER}
本文:
  章: [{{見出し: 章, 節: [{{見出し: 一}}, {{見出し: 二, 改ページ: true, 目次: false}}]}}]
""")
    [chapter] = made.body
    assert (chapter.page_break, chapter.in_contents) == (True, True)
    assert [(it.page_break, it.in_contents) for it in chapter.sections] == [(False, True), (True, False)]


def test_a_place_that_is_not_there_leaves_a_visible_gap() -> None:
    loaded = load(f"{HEADER}本文: {{章: [{{見出し: 章, 内容: ['${{節:naimono}}']}}]}}")
    assert shape(document(loaded).body[0].blocks) == ["¶ 【引用できません：節:naimono】"]


ITEMS = """
支援:
- {id: sodan, 根拠: 第1号, 名称: 包括的相談支援}
- {id: takikan, 根拠: 第5号, 名称: 多機関協働}
事業:
- {id: hokatsu, 支援: sodan, 根拠: 第1号イ, 名称: 地域包括支援センターの運営}
- {id: konkyu, 支援: sodan, 根拠: 第3号, 名称: 困窮の地域づくり}
- {id: kyodo, 支援: takikan, 根拠: [第5号, 第6号], 名称: 多機関協働事業}
- {id: tan, 名称: 根拠のない事業}
本文:
  法の略称: 法
  様式: {節の見出し: {支援: [名称, 根拠], 事業: [名称, 号]}}
  章:
  - {支援: sodan, 節: [{事業: hokatsu}, {事業: konkyu}]}
  - {支援: takikan, 節: [{事業: tan}]}
"""


def test_a_heading_tells_the_item_of_its_project_or_its_support() -> None:
    """The items of a support are its own and those of its projects."""
    assert numbers(printed(HEADER + ITEMS).body) == [
        "1 包括的相談支援（法第106条の4第2項第1号・第3号）",
        "  1 地域包括支援センターの運営【第1号イ】",
        "  2 困窮の地域づくり【第3号】",
        "2 多機関協働（法第106条の4第2項第5号・第6号）",
        "  1 根拠のない事業",
    ]

"""新旧対照表 as a document: what stands on which side, and what is left out."""

from collections.abc import Sequence
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest

from jusou_plan.diff.compare import diff
from jusou_plan.document.nodes import Block, Document, Paragraph, Section, Table
from jusou_plan.document.table import plain_text
from jusou_plan.document.versions_document import Form, build_versions_document
from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.render.html import render_html
from jusou_plan.render.pdf import render_pdf
from jusou_plan.render.text import render_text
from jusou_plan.statute.read import read_statute
from tests.diff.history import EDITS, FUKUI, write_history
from tests.document.printing import words
from tests.model.loading import load
from tests.render.html_tree import elements, parse
from tests.render.tagged import ua_failures

PLAN = """\
計画: {名称: 見本市重層計画, 自治体: {名称: 見本市}, 期間: 令和7年度}
部署: [{id: shogai, 名称: 障がい福祉課}, {id: seisaku, 名称: 福祉政策課}]
支援: [{id: sanka-shien, 根拠: 第2号, 名称: 参加支援}]
事業:
  - id: sanka
    支援: sanka-shien
    根拠: 第2号
    名称: 参加支援事業
    所管課: [障がい福祉課, 福祉政策課]
    実施方式: 直営
    内容: |
      受け入れ先を探す。

      体験の場を月1回設ける。

      支援の後も見守る。
会議:
  - {id: kaigi, 名称: 推進会議, 構成員: [障がい福祉課, 福祉政策課], 頻度: 年2回}
本文:
  見出し番号: [第1章, 1]
  章:
    - 見出し: 趣旨
      内容: [この計画の趣旨を述べる。]
    - 見出し: 事業
      節:
        - {見出し: 参加の支援, 内容: [{事業票: sanka}]}
        - {見出し: 会議の持ち方, 内容: [{会議表: kaigi}]}
"""


def plan(*edits: tuple[str, str]) -> LoadedPlan:
    text = PLAN
    for before, after in edits:
        assert before in text
        text = text.replace(before, after)
    return load(text, whole=True)


def table_of(*edits: tuple[str, str], form: Form | None = None) -> Document:
    return build_versions_document(diff(plan(), plan(*edits), read_statute()), form or Form())


def sections(document: Document) -> list[Section]:
    return [inner for chapter in document.body for inner in (chapter, *chapter.sections)]


def headings(document: Document) -> list[str]:
    return [f"{it.number} {plain_text(it.title)}".strip() for it in sections(document)]


def lines(blocks: Sequence[Block]) -> str:
    return "/".join(words(block.children) for block in blocks if isinstance(block, Paragraph))


def rows(document: Document) -> list[tuple[str, ...]]:
    """Give the rows of the tables but the totals, words revised as ＋new｜ and －old｜, labels as «label»."""
    return [
        tuple(lines(cell.blocks) for cell in row.cells)
        for section in sections(document)
        if section.id != "shukei"
        for block in section.blocks
        if isinstance(block, Table)
        for group in block.groups
        for row in group.rows
    ]


def test_only_what_changed_stands_there_the_rest_is_left_out() -> None:
    document = table_of(("月1回", "月2回"))

    assert rows(document) == [
        ("事業「参加支援事業」（障がい福祉課、福祉政策課）",),
        ("（略）", "（略）"),
        ("«内容»　体験の場を月＋2｜回設ける。", "«内容»　体験の場を月－1｜回設ける。"),
        ("（略）", "（略）"),
    ]


def test_chapters_and_items_of_the_law_head_the_changes() -> None:
    document = table_of(("実施方式: 直営", "実施方式: 委託"), ("年2回", "年3回"), ("の趣旨を", "の目的を"))

    assert headings(document) == [
        "第1章 趣旨",
        "第2章 事業",
        "第2号　参加支援事業",
        "会議の持ち方",
        "集計",
    ]


def test_what_is_new_and_what_is_gone_says_so_on_the_other_side() -> None:
    document = table_of(
        (
            "{id: seisaku, 名称: 福祉政策課}",
            "{id: seisaku, 名称: 福祉政策課}, {id: sumai, 名称: 住まい支援室}",
        ),
        (", 頻度: 年2回", ""),
    )

    assert ("（削る）", "«頻度»　－年2回｜") in rows(document)
    assert ("«名称»　＋住まい支援室｜", "（新設）") in rows(document)


def test_a_whole_element_that_goes_is_told_with_all_that_it_said() -> None:
    without = plan(
        ("会議:\n  - {id: kaigi, 名称: 推進会議, 構成員: [障がい福祉課, 福祉政策課], 頻度: 年2回}\n", ""),
        ("        - {見出し: 会議の持ち方, 内容: [{会議表: kaigi}]}\n", ""),
    )
    document = build_versions_document(diff(plan(), without, read_statute()))

    assert (
        "（削る）",
        "«名称»　－推進会議｜/«構成員»　－障がい福祉課、福祉政策課｜/«頻度»　－年2回｜",
    ) in rows(document)


def test_names_in_a_list_are_underlined_whole_and_their_order_says_nothing() -> None:
    document = table_of(
        ("    所管課: [障がい福祉課, 福祉政策課]", "    所管課: [福祉政策課, 高齢福祉課]"),
        ("部署: [", "部署: [{id: korei, 名称: 高齢福祉課}, "),
    )

    assert (
        "«所管課»　福祉政策課、＋高齢福祉課｜",
        "«所管課»　－障がい福祉課｜、福祉政策課",
    ) in rows(document)


def test_a_name_that_changed_stands_in_both_labels_as_it_was() -> None:
    parts = "    細事業: [{id: taiken, 名称: 就労体験}]\n    実施方式: {taiken: 直営}\n"
    old = plan(("    実施方式: 直営\n", parts))
    new = plan(("    実施方式: 直営\n", parts.replace("就労体験", "職場体験").replace("直営", "委託")))
    document = build_versions_document(diff(old, new, read_statute()))

    assert ("«実施方式・職場体験»　＋委託｜", "«実施方式・就労体験»　－直営｜") in rows(document)


def test_order_and_headings_of_the_sides_can_be_chosen() -> None:
    usual = table_of(("年2回", "年3回"))
    chosen = table_of(("年2回", "年3回"), form=Form("改正案", "現行", old_first=True))

    def heads(document: Document) -> list[str]:
        [table] = [block for it in sections(document) for block in it.blocks if isinstance(block, Table)][:1]
        return [lines(cell.blocks) for cell in table.head[0].cells]

    assert heads(usual) == ["改正後（案）", "改正前"]
    assert heads(chosen) == ["現行", "改正案"]
    assert ("«頻度»　年－2｜回", "«頻度»　年＋3｜回") in rows(chosen)


def test_a_plan_that_is_decided_is_no_proposal() -> None:
    decided = plan(("期間: 令和7年度}", "期間: 令和7年度, 状態: 確定}"))
    page = render_html(build_versions_document(diff(plan(), decided, read_statute())))

    assert "改正後（案）" not in page
    assert '<th scope="col">改正後</th>' in page


def test_reasons_stand_under_the_element_and_those_for_all_at_the_head() -> None:
    reasons = (
        "変更理由:\n"
        "  - {対象: すべて, 理由: 評価を踏まえたため。}\n"
        "  - {対象: kaigi, 理由: 協議が増えたため。}\n"
    )
    document = table_of(("年2回", "年3回"), ("会議:\n", f"{reasons}会議:\n"))

    assert headings(document)[0] == "改正の理由"
    assert lines(document.body[0].blocks) == "評価を踏まえたため。"
    assert rows(document)[-1] == ("«改正理由»　協議が増えたため。",)


def test_totals_stand_at_the_foot() -> None:
    document = table_of(("年2回", "年3回"), ("実施方式: 直営", "実施方式: 委託"))
    page = parse(render_html(document))

    [table] = [it for it in elements(page, "table") if it.get("id") == "shukei_hyo"]
    assert [_texts(row) for row in elements(table, "tr")] == [
        ["変更の種別", "件数", "うち法定記載事項に触れるもの"],
        ["方式", "1件", "1件"],
        ["その他", "1件", "1件"],
        ["計", "2件", "2件"],
    ]
    assert headings(document)[-1] == "集計"


def _texts(row: Element) -> list[str]:
    return ["".join(cell.itertext()).strip() for cell in row]


def test_without_a_change_it_says_so() -> None:
    document = table_of(("[障がい福祉課, 福祉政策課], 頻度", "[福祉政策課, 障がい福祉課], 頻度"))

    assert headings(document) == ["集計"]
    assert lines(document.body[0].blocks) == "改正した部分はない。"


def test_a_memo_is_not_printed() -> None:
    document = table_of(("    実施方式: 直営\n", "    実施方式: 直営\n    備考: 係の覚え\n"))

    assert rows(document) == []


def test_on_the_web_revised_words_are_ins_and_del() -> None:
    page = parse(render_html(table_of(("月1回", "月2回"))))

    assert [it.text for it in elements(page, "ins")] == ["2"]
    assert [it.text for it in elements(page, "del")] == ["1"]


@pytest.mark.parametrize(("words_", "said"), [("2", "（追加「2」）"), ("1", "（削除「1」）")])
def test_read_aloud_revised_words_are_told(words_: str, said: str) -> None:
    assert said in render_text(table_of(("月1回", "月2回")))


def test_the_table_of_all_edits_is_an_accessible_pdf_that_holds_every_change(tmp_path: Path) -> None:
    old, new = load_plan(FUKUI), load_plan(write_history(tmp_path / "fukui", EDITS))
    document = build_versions_document(diff(old, new, read_statute()))

    assert ua_failures(render_pdf(document).data) == []
    left = "\n".join(row[0] for row in rows(document)).replace("＋", "").replace("｜", "")
    right = "\n".join(row[-1] for row in rows(document)).replace("－", "").replace("｜", "")
    for told in (it for edit in EDITS for it in edit.told if it.field):
        for line in told.new.splitlines():
            assert line.replace("- ", "・") in left
        for line in told.old.splitlines():
            assert line.replace("- ", "・") in right

"""注: 引いたまとまりのすぐ下に、最初に引かれた順で印字される。"""

from __future__ import annotations

from jusou_plan.document.nodes import NoteMark, Notes
from jusou_plan.render.walk import nodes
from tests.document.printing import blocks_of, document, load, plan_with, shape

NOTES = """
注:
- {id: zeimu, 本文: 税務課の定めによる。}
- {id: yoyaku, 本文: 予約が要る。}
- {id: muryo, 本文: 無料。}
"""


def test_a_single_note_has_a_bare_mark() -> None:
    made = blocks_of(NOTES, "- 税${注:zeimu}の相談")
    assert shape(made) == ["¶ 税^※の相談", "注 ※ ¶ 税務課の定めによる。"]


def test_several_notes_are_numbered_in_the_order_of_their_first_mark() -> None:
    made = blocks_of(NOTES, "- 相談${注:yoyaku}は窓口${注:muryo}で。電話の相談${注:yoyaku}も。")
    assert shape(made) == [
        "¶ 相談^※1は窓口^※2で。電話の相談^※1も。",
        "注 ※1 ¶ 予約が要る。",
        "注 ※2 ¶ 無料。",
    ]


def test_a_note_cited_twice_and_alone_keeps_its_bare_mark() -> None:
    made = blocks_of(NOTES, "- 相談${注:muryo}と見守り${注:muryo}")
    assert shape(made) == ["¶ 相談^※と見守り^※", "注 ※ ¶ 無料。"]


def test_the_next_block_counts_from_the_start() -> None:
    made = blocks_of(NOTES, "- 相談${注:yoyaku}と窓口${注:muryo}\n- 税${注:zeimu}と窓口${注:muryo}")
    assert shape(made) == [
        "¶ 相談^※1と窓口^※2",
        "注 ※1 ¶ 予約が要る。",
        "注 ※2 ¶ 無料。",
        "¶ 税^※1と窓口^※2",
        "注 ※1 ¶ 税務課の定めによる。",
        "注 ※2 ¶ 無料。",
    ]


def test_each_mark_leads_to_the_note_under_its_own_block() -> None:
    made = blocks_of(NOTES, "- 相談${注:muryo}\n- 窓口${注:muryo}")
    marks = [node.target for node in nodes(made) if isinstance(node, NoteMark)]
    printed = [note.id for node in made if isinstance(node, Notes) for note in node.notes]
    assert marks == printed
    assert len(set(printed)) == 2


def test_a_note_in_a_cell_stands_under_the_table() -> None:
    registers = f"""{NOTES}
団体:
- {{id: shakyo, 名称: 社協}}
事業:
- id: sanka
  名称: 参加支援
  内容: 居場所${{注:muryo}}をつくる。
  委託先: {{団体: shakyo, 注: yoyaku}}
"""
    assert shape(blocks_of(registers, "- {事業票: sanka, 項目: [内容, 委託先]}")) == [
        "＃ 参加支援",
        "表",
        "  内容 | 居場所※1をつくる。",
        "  委託先 | 社協※2",
        "注 ※1 ¶ 無料。",
        "注 ※2 ¶ 予約が要る。",
    ]


def test_a_note_of_the_block_that_nothing_marks_is_listed_all_the_same() -> None:
    made = blocks_of(NOTES, "- {表: 窓口, 列: [課], 行: [[福祉課]], 注: [muryo, yoyaku]}")
    assert shape(made)[-2:] == ["注 ※1 ¶ 無料。", "注 ※2 ¶ 予約が要る。"]


def test_a_note_that_a_project_writes_itself_stands_under_its_sheet() -> None:
    registers = """
    事業:
    - id: sanka
      名称: 参加支援
      内容: 居場所。
      注: [{id: own, 本文: 対象は市民。}]
    """
    assert shape(blocks_of(registers, "- {事業票: sanka, 項目: [内容]}")) == [
        "＃ 参加支援",
        "表",
        "  内容 | 居場所。",
        "注 ※ ¶ 対象は市民。",
    ]


def test_a_note_that_a_meeting_writes_itself_stands_under_its_table() -> None:
    registers = "会議: [{id: chosei, 名称: 調整会議, 座長: 課長, 注: [{id: own, 本文: 非公開。}]}]"
    assert shape(blocks_of(registers, "- 会議表: chosei")) == [
        "表 調整会議",
        "  座長 | 課長",
        "注 ※ ¶ 非公開。",
    ]


def test_a_note_may_cite_another_which_is_listed_after_it() -> None:
    registers = """
    注:
    - {id: oya, 本文: "くわしくは別の注${注:ko}による。"}
    - {id: ko, 本文: 別の注。}
    """
    assert shape(blocks_of(registers, "- 相談${注:oya}")) == [
        "¶ 相談^※1",
        "注 ※1 ¶ くわしくは別の注^※2による。",
        "注 ※2 ¶ 別の注。",
    ]


def test_notes_that_cite_each_other_and_themselves_come_to_an_end() -> None:
    registers = """
    注:
    - {id: oya, 本文: "子${注:ko}と自分${注:oya}"}
    - {id: ko, 本文: "親${注:oya}"}
    """
    assert shape(blocks_of(registers, "- 相談${注:oya}")) == [
        "¶ 相談^※1",
        "注 ※1 ¶ 子^※2と自分^※1",
        "注 ※2 ¶ 親^※1",
    ]


def test_a_frame_prints_the_notes_of_each_of_its_blocks_inside() -> None:
    made = blocks_of(NOTES, "- 囲み: 案内\n  内容: ['相談${注:yoyaku}', '窓口${注:muryo}']")
    assert shape(made) == [
        "枠 案内",
        "  ¶ 相談^※",
        "  注 ※ ¶ 予約が要る。",
        "  ¶ 窓口^※",
        "  注 ※ ¶ 無料。",
    ]


def test_frames_deep_in_frames_with_notes_print_in_no_time() -> None:
    text = "'内側${注:muryo}'"
    for _ in range(15):
        text = f"{{囲み: 枠, 注: yoyaku, 内容: [{text}]}}"
    loaded = load(plan_with(NOTES, f"- {text}"))
    assert shape(document(loaded).body[0].blocks)[-1] == "注 ※ ¶ 予約が要る。"


def test_a_note_that_is_not_there_leaves_a_visible_gap() -> None:
    loaded = load(plan_with(NOTES, "- 相談${注:naimono}"))
    assert [found.code for found in loaded.findings] == ["JS105"]
    assert shape(document(loaded).body[0].blocks) == ["¶ 相談【引用できません：注:naimono】"]

"""票を「文」の形にしたとき。印、出典、施設の凡例、表の続く注。"""

from __future__ import annotations

from jusou_plan.document.nodes import Notes, Table
from tests.document.printing import blocks_of, load, plan_with, printed, shape
from tests.language.plain_table import plain_inline

REGISTERS = """
関連計画: [{id: shogai, 名称: 第4次障がい者計画}]
施設:
- {id: higashi, 名称: 東園, 所在地: 東町1番2号, 併設先: 東会館}
- {id: nishi, 名称: 西園, 所在地: 西町3番4号}
- {id: minami, 名称: 南園, 所在地: 南町5番6号}
支援:
- id: chiiki
  根拠: 第3号
  名称: 地域づくり事業
  概要: 概要の文。
  内容: 内容の文。
  国が求めること: [場を整える。, つなぐ。]
事業:
- id: kyoten
  支援: chiiki
  分野: 子育て
  名称: 拠点事業
  根拠法: {名称: 見本支援法, 法律番号: 平成9年法律第1号, 略称: 見本法}
  内容: 拠点を設ける。
  実施方式: 委託（一部直営）
  配置人員: [{職: 調整員, 担当区域: 全市, 人数: 2名}, {職: 調整員, 担当区域: 各地区, 人数: 7名}]
  実施施設: [東園, {施設: 西園, 状態: 休止中}, {施設: 南園, 方式: 直営}]
  目標:
  - {見出し: 毎年度の目標値, 出典計画: shogai, 目標: [{内容: 開催の回数, 値: 50回/年}]}
  - {見出し: 毎年度の目標, 目標: [関係を保つ。]}
"""
FORMS = """
  様式:
    印: {目標: ▽, 国が求めること: ▶}
    事業票: {形: 文, 項目: [根拠法, 内容, 配置人員, 目標, 実施施設], 題を置く: false}
    施設表: {項目: [名称, 所在地], 印: [状態, 方式]}
    支援票: {形: 文, 項目: [内容, 国が求めること: 国が求める地域づくり事業]}
"""


def made(block: str) -> list[str]:
    text = plan_with(REGISTERS, block).replace("本文:\n", f"本文:{FORMS}", 1)
    return shape(printed(text).body[0].blocks)


def test_a_project_as_text_gives_its_fields_one_after_another() -> None:
    assert made("- 事業票: kyoten") == [
        "札 根拠法：見本支援法（平成9年法律第1号。以下「見本法」という。）",
        "¶ 拠点を設ける。",
        "題 〈配置人員〉",
        "［・］ ¶ 調整員（全市担当）　2名",
        "［・］ ¶ 調整員（各地区担当）　7名",
        "題 〈毎年度の目標値〉（第4次障がい者計画より）",
        "［▽］ ¶ 開催の回数　50回/年",
        "題 〈毎年度の目標〉",
        "［▽］ ¶ 関係を保つ。",
        "表 拠点事業の実施施設",
        "  名称 | 所在地",
        "  東園 | 東町1番2号（東会館内）",
        "  西園※1 | 西町3番4号",
        "  南園※2 | 南町5番6号",
        "注 ※1 ¶ 休止中",
        "注 ※2 ¶ 直営",
    ]


def test_a_block_may_ask_for_a_sheet_all_the_same() -> None:
    assert made("- {事業票: kyoten, 形: 票, 項目: [目標]}") == [
        "表",
        "  目標 | 毎年度の目標値（出典：第4次障がい者計画） / ▽ 開催の回数　50回/年 / "
        "毎年度の目標 / ▽ 関係を保つ。",
    ]


def test_a_support_as_text_marks_what_the_ministry_expects() -> None:
    assert made("- 支援票: chiiki") == [
        "¶ 内容の文。",
        "題 〈国が求める地域づくり事業〉",
        "［▶］ ¶ 場を整える。",
        "［▶］ ¶ つなぐ。",
    ]


def test_only_what_is_asked_for_is_marked_at_a_site() -> None:
    lines = shape(blocks_of(REGISTERS, "- {施設表: kyoten, 項目: [名称], 印: 状態}"))
    assert lines == ["表 拠点事業の実施施設", "  名称", "  東園", "  西園※", "  南園", "注 ※ ¶ 休止中"]


def test_a_long_note_of_a_site_stands_below_the_table_and_not_on_each_of_its_pages() -> None:
    long = "この園は、令和8年度の初めから、建物を直すために、しばらくの間休んでいる。"
    registers = REGISTERS.replace("{施設: 南園, 方式: 直営}", "{施設: 南園, 注: naoshi}")
    table, notes = blocks_of(f"{registers}注: [{{id: naoshi, 本文: {long}}}]\n", "- 施設表: kyoten")
    assert isinstance(table, Table) and isinstance(notes, Notes)
    assert (table.keys, shape([notes])) == ((), [f"注 ※ ¶ {long}"])


NOTED = """
事例:
- {id: jirei, 名称: 事例, 世帯: [{id: honnin, 続柄: 本人}], 課題: [{内容: 孤立}], 支援: 訪問}
注:
- {id: sotei, 語: 支援, 本文: 想定される事例, 内容: [{事例: すべて}]}
"""


def test_a_note_may_go_on_with_a_table() -> None:
    assert shape(blocks_of(NOTED, "- 支援を行った。${注:sotei}")) == [
        "¶ 支援を行った。^※",
        "注 ※ ¶ 想定される事例",
        "  表",
        "    世帯構成 | 課題等 | 支援等",
        "    本人 | 世帯：孤立 | 訪問",
    ]


def test_a_note_that_cites_itself_in_its_own_blocks_ends() -> None:
    circle = NOTED.replace("{事例: すべて}", "'また同じ注${注:sotei}'")
    assert shape(blocks_of(circle, "- 支援。${注:sotei}")) == [
        "¶ 支援。^※",
        "注 ※ ¶ 想定される事例",
        "  ¶ また同じ注^※",
        "  注 ※ ¶ 想定される事例",
    ]


def test_the_word_of_a_note_stands_before_its_text_where_the_city_wants_it() -> None:
    text = plan_with(NOTED.replace(", 内容: [{事例: すべて}]", ""), "- 支援。${注:sotei}")
    text = text.replace("本文:\n", "本文:\n  様式: {注に語: true}\n", 1)
    assert shape(printed(text).body[0].blocks) == ["¶ 支援。^※", "注 ※ 題 «支援»", "  ¶ 想定される事例"]


SECTIONS = """
計画: {名称: 見本市の計画, 自治体: {名称: 見本市}, 期間: 令和8年度}
支援:
- {id: sodan, 根拠: 第1号, 名称: 包括的相談支援事業}
- {id: takikan, 根拠: [第5号, 第6号], 名称: 多機関協働事業}
事業:
- {id: care, 支援: sodan, 分野: 介護, 名称: センター運営事業, 実施方式: 委託}
- id: mado
  支援: sodan
  根拠: 第1号ロ
  分野: [障がい, 子育て]
  名称: 窓口事業
  細事業: [{id: a}, {id: b}]
  実施方式: {a: 直営, b: 委託（一部直営）}
- {id: hub, 支援: takikan, 名称: 多機関協働の仕事, 実施方式: 直営}
本文:
  法の略称: 法
  章:
  - 支援: sodan
    節:
    - {id: setsu-care, 事業: care}
    - {事業: mado}
    - {事業: {参照: care, 表記: 別の言い方}}
    - {見出し: ほかの見出し, 事業: care}
  - 支援: takikan
    内容:
    - ${節:setsu-care}による。
"""


def headings(text: str) -> list[str]:
    return [
        f"{section.number} {plain_inline(section.title)}"
        for chapter in printed(text).body
        for section in (chapter, *chapter.sections)
    ]


def test_headings_are_made_from_supports_and_projects() -> None:
    assert headings(SECTIONS) == [
        "1 包括的相談支援事業（法第106条の4第2項第1号）",
        "1 センター運営事業（介護）：委託",
        "2 窓口事業（障がい・子育て）：直営、委託（一部直営）",
        "3 別の言い方（介護）：委託",
        "4 ほかの見出し",
        "2 多機関協働事業（法第106条の4第2項第5号・第6号）：直営",
    ]


def test_a_reference_calls_such_a_section_by_the_name_alone() -> None:
    assert shape(printed(SECTIONS).body[1].blocks) == ["¶ →1-1 センター運営事業による。"]


def test_the_parts_of_headings_can_be_chosen() -> None:
    chosen = SECTIONS.replace(
        "  法の略称: 法\n", "  様式: {節の見出し: {支援: [名称], 事業: [名称, 根拠, 分野]}}\n"
    )
    assert headings(chosen)[:3] == [
        "1 包括的相談支援事業",
        "1 センター運営事業（介護）",
        "2 窓口事業（社会福祉法第106条の4第2項第1号ロ）（障がい・子育て）",
    ]


def test_a_section_that_nothing_names_misses_its_heading() -> None:
    loaded = load("計画: {名称: 計画, 自治体: {名称: 見本市}}\n本文:\n  章:\n  - {内容: [文。]}\n")
    [found] = loaded.findings
    assert (found.code, found.message, found.span.start.line) == ("JS108", "「見出し」がありません", 4)


def test_the_notes_of_a_section_may_stand_at_its_end_counted_through() -> None:
    text = plan_with(
        "注: [{id: a, 本文: 初め}, {id: b, 本文: 次}]",
        "- 一つ${注:a}。\n- 二つ${注:b}、また${注:a}。\n- 三つ。",
    )
    together = text.replace("    内容:\n", "    注のまとめ: true\n    内容:\n", 1)
    assert shape(printed(together).body[0].blocks) == [
        "¶ 一つ^※1。",
        "¶ 二つ^※2、また^※1。",
        "¶ 三つ。",
        "注 ※1 ¶ 初め",
        "注 ※2 ¶ 次",
    ]


PLANS = """
関連計画:
- id: chiiki
  名称: 第3期見本市地域福祉計画・活動計画
  通称: ともに
  略称: 地域福祉計画
  期間: 令和8年度～13年度
  基本理念: 支え合う
- {id: kodomo, 名称: こども計画, 基本目標: [{名称: 育む}, {名称: 見守る, 内容: そばにいる。}]}
"""


def test_a_box_is_called_as_the_view_calls_the_plan() -> None:
    boxes = """
    - {関連計画: chiiki, 項目: [基本理念]}
    - {関連計画: 地域福祉計画, 項目: [基本理念], 題に期間: true}
    - {関連計画: {参照: chiiki, 表記: 第3期の計画}, 項目: [基本理念]}
    """
    assert shape(blocks_of(PLANS, boxes))[::2] == [
        "枠 第3期見本市地域福祉計画・活動計画（ともに）",
        "枠 地域福祉計画（計画期間：令和8年度～13年度）",
        "枠 第3期の計画",
    ]


def test_aims_without_numbers_are_a_list() -> None:
    assert shape(blocks_of(PLANS, "- {関連計画: kodomo, 項目: [基本目標], 題に期間: true}")) == [
        "枠 こども計画",
        "  題 基本目標",
        "  ［・］ ¶ 育む",
        "  ［・］ ¶ 見守る",
        "    ¶ そばにいる。",
    ]

"""What each figure shows and says, from small plans."""

from __future__ import annotations

from jusou_plan.document.figures.cycle import cycle
from jusou_plan.document.figures.drawn import Drawn
from jusou_plan.document.figures.layers import layer_figure
from jusou_plan.document.figures.meeting_chart import meeting_chart
from jusou_plan.document.figures.overview import overview
from jusou_plan.document.figures.plan_map import plan_map
from jusou_plan.document.figures.shapes import Box, Drawing, Frame, Label
from jusou_plan.document.figures.support_flow import support_flow
from jusou_plan.document.figures.timeline import timeline
from jusou_plan.document.figures.year_schedule import year_schedule
from jusou_plan.document.nodes import Figure, Paragraph, Table
from jusou_plan.document.plan_document import build_plan_document
from jusou_plan.document.scribe import Scribe
from jusou_plan.model.block import Cycle, LayerArrows
from jusou_plan.render.svg import drawing_for_page
from jusou_plan.render.walk import nodes
from tests.document.figures.geometry import faults, words
from tests.language.plain_table import plain_blocks, plain_inline
from tests.model.loading import load

SUPPORTS = """\
部署:
  - {id: koreisha, 名称: 高齢者支援課}
  - {id: chiiki, 名称: 地域福祉課}
支援:
  - {id: sodan, 根拠: 第1号, 名称: 包括的相談支援事業}
  - {id: sanka, 根拠: 第2号, 名称: 参加支援事業}
  - {id: chiiki-zukuri, 根拠: 第3号, 名称: 地域づくり事業}
  - {id: outreach, 根拠: 第4号, 名称: アウトリーチ等を通じた継続的支援事業}
  - {id: takikan, 根拠: [第5号, 第6号], 名称: 多機関協働事業, 概要: 関係機関の役割を分ける。全体を調整する。}
事業:
  - {支援: sodan, 根拠: 第1号イ, 分野: 高齢, 名称: 地域包括支援センターの運営, 所管課: 高齢者支援課,
     実施施設: [{名称: 北センター}, {名称: 南センター}, {名称: 東センター}]}
  - {支援: sodan, 根拠: 第1号ニ, 分野: 困窮, 名称: 自立相談支援事業, 所管課: 地域福祉課}
  - {支援: chiiki-zukuri, 根拠: 第3号イ, 分野: 高齢, 名称: 地域介護予防活動支援事業, 所管課: 高齢者支援課}
  - {支援: takikan, 根拠: 第5号, 名称: 多機関協働事業, 所管課: 地域福祉課, 支援対象者: 複雑な課題を抱える世帯}
"""

MEETINGS = """\
群:
  - {id: chonai, 名称: 庁内関係課, 構成員: [{記述: 福祉課}, {記述: 住宅課}]}
会議:
  - {id: suishin, 名称: 推進会議, 座長: 福祉部長, 頻度: 年1回}
  - {id: jitsumu, 名称: 実務者会議, 頻度: 年4回, 報告先: suishin, 構成員: [{会議: shien}, {群: chonai}]}
  - {id: shien, 名称: 支援会議, 法定種別: 支援会議, 頻度: 毎月, 目的: 情報を共有する。方針を決める。}
"""

PLANS = """\
計画: {名称: 見本市の計画, 自治体: {名称: 見本市}, 期間: 令和8年度～令和10年度}
関連計画:
  - {id: sogo, 名称: 見本市総合計画, 法定種別: 総合計画, 関係: 上位計画, 期間: 令和3年度～令和12年度}
  - {id: chiiki, 名称: 見本市地域福祉計画, 関係: 上位計画, 期間: 令和6年度～令和10年度}
  - {id: shogai, 名称: 障がい者計画, 通称: ともにプラン, 関係: 調和する計画, 期間: 令和6年度～令和8年度}
  - {id: mae, 名称: 第1期の計画, 関係: 前期計画, 期間: 令和5年度～令和7年度}
"""


HEADER = "計画: {名称: 見本市の計画, 自治体: {名称: 見本市}}\n"


def scribe(text: str) -> Scribe:
    return Scribe(load(text), {})


def drawn(figure: Drawn | None) -> Drawn:
    assert figure is not None
    assert faults(figure.drawing) == []
    return figure


def place(drawing: Drawing, text: str) -> Frame:
    """Where a text stands: the smallest box around the label that holds it."""
    label = next(label for label in drawing.labels if "".join(label.lines) == text)
    around = [box.frame for box in drawing.boxes if box.frame.holds(label.frame)]
    return min(around, key=lambda frame: frame.width * frame.height) if around else label.frame


# --- 全体イメージ -----------------------------------------------------------------------------------------


def test_the_overview_puts_cooperation_in_the_middle_of_the_other_supports() -> None:
    drawing = drawn(overview(scribe(SUPPORTS))).drawing
    hub = place(drawing, "多機関協働事業（第5号・第6号）")
    assert place(drawing, "包括的相談支援事業（第1号）").bottom < hub.y
    assert place(drawing, "アウトリーチ等を通じた継続的支援事業（第4号）").right < hub.x
    assert place(drawing, "参加支援事業（第2号）").x > hub.right
    assert place(drawing, "地域づくり事業（第3号）").y > hub.bottom


def test_the_overview_lists_projects_by_field_with_the_departments_in_charge() -> None:
    figure = drawn(overview(scribe(SUPPORTS)))
    assert "高齢の地域包括支援センターの運営（所管課は高齢者支援課）" in figure.alternative
    assert "地域包括支援センターの運営\n高齢者支援課" in words(figure.drawing)
    without = drawn(overview(scribe(SUPPORTS), in_charge=False))
    assert "高齢者支援課" not in words(without.drawing)
    assert "所管課です" not in words(without.drawing)


def test_the_overview_names_the_article_of_the_day_of_the_plan() -> None:
    figure = drawn(overview(scribe(SUPPORTS)))
    assert "重層的支援体制整備事業（社会福祉法第106条の4第2項）" in words(figure.drawing)


def test_a_support_without_a_ground_takes_that_of_its_projects() -> None:
    text = "支援:\n  - {id: a, 名称: 参加の支援}\n事業:\n  - {支援: a, 根拠: 第2号, 名称: 就労体験}\n"
    assert "参加の支援（第2号）" in words(drawn(overview(scribe(text))).drawing)


# --- 支援フロー -------------------------------------------------------------------------------------------


def test_the_flow_leads_from_the_desks_through_the_meetings_to_the_supports() -> None:
    figure = drawn(support_flow(scribe(SUPPORTS + MEETINGS)))
    order = [
        "包括的相談支援事業（第1号）",
        "多機関協働事業（第5号・第6号）",
        "支援会議",
        "参加支援事業（第2号）",
    ]
    tops = [place(figure.drawing, text).y for text in order]
    assert tops == sorted(tops)
    assert len(figure.drawing.paths) == 4  # into the hub, and from it to three supports


def test_the_flow_counts_the_sites_of_a_project_and_falls_back_on_its_departments() -> None:
    figure = drawn(support_flow(scribe(SUPPORTS)))
    assert "地域包括支援センターの運営（実施施設 3か所）" in figure.alternative
    assert "自立相談支援事業（地域福祉課）" in figure.alternative


def test_the_flow_says_no_more_of_a_meeting_than_its_first_sentence() -> None:
    figure = drawn(support_flow(scribe(SUPPORTS + MEETINGS)))
    assert "情報を共有する。" in words(figure.drawing)
    assert "方針を決める" not in words(figure.drawing) + figure.alternative


def test_a_meeting_that_leads_to_cooperation_stands_before_it() -> None:
    gate = """
  - {id: cho, 名称: 調整会議, つなぐ先: takikan, 主催: 地域福祉課, 頻度: 随時, 構成員: [{記述: 関係課}]}
"""
    text = SUPPORTS + MEETINGS.rstrip() + gate
    figure = drawn(support_flow(scribe(text)))
    order = ["包括的相談支援事業（第1号）", "調整会議", "多機関協働事業（第5号・第6号）"]
    tops = [place(figure.drawing, words_).y for words_ in order]
    assert tops == sorted(tops)
    assert len(figure.drawing.paths) == 5  # one more, from the meeting into the hub
    assert "調整会議：主催は地域福祉課。頻度は随時。構成員は関係課。" in figure.alternative


def test_without_cooperation_and_meetings_there_is_no_flow() -> None:
    assert support_flow(scribe("支援:\n  - {id: a, 根拠: 第1号, 名称: 相談}\n")) is None


# --- 推進体制図 -------------------------------------------------------------------------------------------


def test_a_meeting_stands_under_the_one_it_reports_to() -> None:
    made = scribe(MEETINGS)
    figure = drawn(meeting_chart(made, made.plan.meetings))
    upper, middle, lower = (place(figure.drawing, name) for name in ("推進会議", "実務者会議", "支援会議"))
    assert upper.bottom < middle.y < middle.bottom < lower.y
    assert "実務者会議は、推進会議に報告する。" in figure.alternative
    assert "支援会議のメンバーが、実務者会議の構成員となる。" in figure.alternative


def test_the_two_kinds_of_joint_differ_in_more_than_colour_and_are_explained() -> None:
    made = scribe(MEETINGS)
    drawing = drawn(meeting_chart(made, made.plan.meetings)).drawing
    assert sorted(path.dashed for path in drawing.paths) == [False, False, True, True]  # each in the legend
    assert "報告先\nメンバーが構成員となる" in words(drawing)


def test_groups_are_told_apart_from_the_meetings_or_left_out() -> None:
    made = scribe(MEETINGS)
    assert "庁内関係課\n福祉課、住宅課" in words(drawn(meeting_chart(made, made.plan.meetings)).drawing)
    without = drawn(meeting_chart(made, made.plan.meetings, groups=False))
    assert "福祉課、住宅課" not in words(without.drawing)


def test_meetings_that_report_in_a_ring_are_drawn_all_the_same() -> None:
    text = "会議:\n  - {id: a, 名称: 甲会議, 報告先: b}\n  - {id: b, 名称: 乙会議, 報告先: a}\n"
    made = scribe(text)
    assert {"甲会議", "乙会議"} <= set(
        words(drawn(meeting_chart(made, made.plan.meetings)).drawing).split("\n")
    )


def test_a_joint_past_a_row_of_meetings_runs_beside_it() -> None:
    text = (
        "会議:\n  - {id: a, 名称: 甲会議}\n  - {id: b, 名称: 乙会議, 報告先: a}\n"
        "  - {id: c, 名称: 丙会議, 報告先: [a, b]}\n"
    )
    made = scribe(text)
    drawing = drawn(meeting_chart(made, made.plan.meetings)).drawing
    between = place(drawing, "乙会議")
    assert max(x for path in drawing.paths for x, _ in path.points) > between.right


# --- 関連計画図 -------------------------------------------------------------------------------------------


def test_plans_above_stand_above_and_plans_beside_below_this_one() -> None:
    made = scribe(PLANS)
    drawing = drawn(plan_map(made, made.plan.related_plans)).drawing
    own = place(drawing, "見本市の計画")
    assert place(drawing, "見本市総合計画").y < place(drawing, "見本市地域福祉計画").y < own.y
    assert place(drawing, "障がい者計画").y > own.bottom
    assert place(drawing, "第1期の計画").right < own.x


def test_the_map_says_each_plan_by_its_relation_with_its_popular_name_and_period() -> None:
    made = scribe(PLANS)
    said = drawn(plan_map(made, made.plan.related_plans)).alternative
    assert "調和を保つ計画は、障がい者計画（ともにプラン）（令和6年度～令和8年度）。" in said
    silent = drawn(plan_map(made, made.plan.related_plans, periods=False))
    assert "令和6年度" not in silent.alternative + words(silent.drawing)


def test_without_a_plan_of_its_own_there_is_no_map() -> None:
    made = scribe("関連計画:\n  - {名称: 見本市地域福祉計画, 関係: 上位計画}\n")
    assert plan_map(made, ()) is None


# --- 計画期間図 -------------------------------------------------------------------------------------------


def bars(drawing: Drawing) -> list[Box]:
    return [box for box in drawing.boxes if box.frame.height == 26.0]


def test_a_bar_covers_the_years_of_its_plan() -> None:
    made = scribe(PLANS)
    drawing = drawn(timeline(made, made.plan.related_plans, [2024, 2028])).drawing
    years = {"".join(label.lines): label for label in drawing.labels}
    first, last = years["令和8年度"], years["令和10年度"]
    own = next(box for box in bars(drawing) if box.look.fill == "#0b4f8a")
    assert own.frame.x < first.frame.x + 5 and last.frame.right < own.frame.right + 5
    assert years["令和7年度"].frame.right < own.frame.x


def test_a_bar_that_goes_on_beyond_the_years_has_an_arrow() -> None:
    made = scribe(PLANS)
    drawing = drawn(timeline(made, made.plan.related_plans[:1], [2026, 2028])).drawing
    assert [path.head for path in drawing.paths if not path.rule] == [True, True]


def test_relations_differ_in_pattern_as_well_as_colour() -> None:
    made = scribe(PLANS)
    drawing = drawn(timeline(made, made.plan.related_plans)).drawing
    assert {box.look.pattern for box in bars(drawing)} == {"hatch", "", "dots"}


def test_many_years_stand_as_numbers_under_their_era() -> None:
    text = PLANS.replace("令和3年度～令和12年度", "平成29年度～令和12年度")
    made = scribe(text)
    written = words(drawn(timeline(made, made.plan.related_plans)).drawing).split("\n")
    assert written[1:5] == ["平成（年度）", "令和（年度）", "29", "30"]
    assert "元" in written


# --- in the document --------------------------------------------------------------------------------------


def figures(text: str) -> list[Figure]:
    document, _ = build_plan_document(load(text, whole=True))
    return [node for node in nodes(document) if isinstance(node, Figure)]


def outline(block: str) -> str:
    return f"本文:\n  章:\n    - 見出し: 図\n      内容:\n        - {block}\n"


def test_a_block_prints_its_figure_under_its_kind_or_the_caption_written() -> None:
    [figure] = figures(PLANS + outline("計画期間図: すべて"))
    assert plain_inline(figure.caption) == "計画期間図"
    [named] = figures(PLANS + outline("{関連計画図: [shogai], 見出し: 調和する計画, 出典: 見本市, id: zu}"))
    assert (plain_inline(named.caption), named.source, named.id) == ("調和する計画", "見本市", "zu")
    assert "見本市総合計画" not in named.alternative


def test_words_written_for_a_figure_stand_before_those_made_from_the_data() -> None:
    [figure] = figures(PLANS + outline("{計画期間図: すべて, 代替: 三年間の計画であることを表した図。}"))
    assert figure.alternative == "三年間の計画であることを表した図。"
    page = drawing_for_page(figure.svg, alternative=figure.alternative, prefix="zu")
    assert page.count("三年間の計画であることを表した図。") == 1


def test_fields_of_the_chart_are_chosen_and_named_by_the_block() -> None:
    block = "{推進体制図: [suishin], 項目: [頻度: 開催頻度]}"
    [figure] = figures(HEADER + MEETINGS + outline(block))
    assert "推進会議。開催頻度は年1回。" in figure.alternative
    assert "福祉部長" not in figure.alternative


def test_a_block_without_data_prints_nothing() -> None:
    kinds = (
        *("全体イメージ", "関連計画図", "計画期間図", "推進体制図", "支援フロー"),
        *("重層図", "年間予定図"),
    )
    for block in kinds:
        assert figures(HEADER + outline(f"{block}: すべて")) == []


def test_labels_carry_the_words_and_not_their_outlines() -> None:
    made = scribe(PLANS)
    drawing = drawn(plan_map(made, made.plan.related_plans)).drawing
    assert any(isinstance(shape, Label) and "障がい者計画" in shape.lines for shape in drawing.shapes)


# --- 関連計画図: 統合 -------------------------------------------------------------------------------------


def test_plans_that_become_one_are_told_with_the_year_and_how_often_it_is_revised() -> None:
    joint = (
        "  - {id: shin, 名称: 総合福祉計画, 仮称: true, 統合元: [chiiki, shogai], 統合年度: 令和9年度,"
        " 改定: 6年ごとに改定}\n"
    )
    made = scribe(PLANS + joint)
    figure = drawn(plan_map(made, made.plan.related_plans))
    assert "計画の統合" in words(figure.drawing)
    assert "令和9年度に、見本市地域福祉計画、障がい者計画を統合" in words(figure.drawing).replace("\n", "")
    assert "(仮称)総合福祉計画は、6年ごとに改定。" in figure.alternative


# --- 重層図 -----------------------------------------------------------------------------------------------

DIRECTIONS = """\
取組:
  - {id: moto, 名称: 既存の制度, 役割: 基盤, 取組: [{名称: 地域ケア会議, 副題: 相談と地域}]}
  - {id: ato, 名称: 新しい場, 取組: [{名称: 食の支援}, {id: ibasho, 名称: 居場所}]}
"""


def test_the_directions_are_piled_from_the_first_at_the_bottom() -> None:
    figure = drawn(layer_figure(scribe(DIRECTIONS), (), LayerArrows.UP))
    assert place(figure.drawing, "B 新しい場").bottom < place(figure.drawing, "A 既存の制度").y
    assert "3 居場所" in words(figure.drawing)
    assert "（相談と地域）" in words(figure.drawing)
    assert figure.alternative == (
        "2つの層を重ねた図。上から順に示す。B 新しい場：2 食の支援、3 居場所。"
        "A 既存の制度、基盤：1 地域ケア会議（相談と地域）。矢印は、下の層から上の層へ向かう。"
    )
    [arrow] = figure.drawing.paths
    assert (arrow.head, arrow.tail) == (True, False)
    assert arrow.points[0][1] > arrow.points[1][1]


def test_layers_in_words_stand_in_their_order_and_cite_the_plan() -> None:
    layer = "{層: 相談, 働き: 受け止める。, 要素: ['${取組:ibasho}', 窓口]}"
    block = f"{{重層図: [{layer}, {{取組: moto}}], 向き: 双方向}}"
    [figure] = figures(HEADER + DIRECTIONS + outline(block))
    assert figure.alternative == (
        "2つの層を重ねた図。上から順に示す。相談、受け止める：居場所、窓口。"
        "A 既存の制度、基盤：1 地域ケア会議（相談と地域）。隣り合う層は、両向きの矢印で結ばれている。"
    )


# --- 循環図 -----------------------------------------------------------------------------------------------


def ring(text: str) -> Drawn:
    """Draw the 循環図 of a plan of one block."""
    made = scribe(HEADER + outline(text))
    [block] = [piece for _, piece in made.loaded.pieces if isinstance(piece, Cycle)]
    return drawn(cycle(made, block.steps, block.centre))


def test_the_steps_go_round_clockwise_and_back_to_the_first() -> None:
    figure = ring("{循環図: [計画, 実行, {段階: 評価, 内容: 確かめる。}, 改善], 中央: 見直し}")
    plan, do, check, act = (place(figure.drawing, name) for name in ("① 計画", "② 実行", "③ 評価", "④ 改善"))
    assert plan.right < do.x
    assert do.bottom < check.y
    assert act.right < check.x
    assert plan.bottom < act.y
    assert len(figure.drawing.paths) == 4
    assert figure.alternative == (
        "見直しの段階が輪になった図。① 計画。② 実行。③ 評価：確かめる。④ 改善。"
        "最後の段階から初めの段階に戻る。"
    )


def test_a_cycle_may_have_any_number_of_steps_from_three_on() -> None:
    for count in range(3, 9):
        names = ", ".join(f"段階{number}の名前" for number in range(count))
        assert len(ring(f"{{循環図: [{names}]}}").drawing.paths) == count


# --- 年間予定図 -------------------------------------------------------------------------------------------

HELD = """\
会議:
  - {id: suishin, 名称: 推進会議, 頻度: 年2回, 開催月: [2月, 7月]}
  - {id: maitsuki, 名称: 支援会議, 頻度: 月1回(第4火曜日)}
  - {id: onaji, 名称: 重層的支援会議, 準用: {会議: maitsuki, 項目: 頻度}}
  - {id: hyoka, 名称: 評価会議, 頻度: 年2回}
  - {id: zuiji, 名称: 随時の会議, 頻度: 随時}
  - {id: mada, 名称: これからの会議}
"""


def test_meetings_stand_in_their_months_or_over_the_year() -> None:
    made = scribe(HELD)
    figure = drawn(year_schedule(made, made.plan.meetings))
    held = [label.frame for label in figure.drawing.labels if label.lines == ("開催",)]
    assert len(held) == 2 + 12 + 12
    july, february = held[:2]
    assert july.x < february.x
    assert july.y == february.y
    assert "年2回（開催月の記載なし）" in words(figure.drawing)
    assert "これからの会議" not in words(figure.drawing)
    assert figure.alternative == (
        "会議の開催を4月から3月まで月ごとに表した図。推進会議は、7月、2月に開く（年2回）。"
        "支援会議は、毎月に開く（月1回(第4火曜日)）。重層的支援会議は、毎月に開く（月1回(第4火曜日)）。"
        "評価会議は、年2回（開催月の記載なし）。随時の会議は、随時。"
    )


# --- 図番号 -----------------------------------------------------------------------------------------------

NUMBERED = """
本文:
  図番号: true
  章:
    - 見出し: 図
      内容:
        - "${図:kikan}と${図:shashin}を見る。"
        - {id: shashin, 図: 会議の様子, 出典: 見本市, 出典の位置: 題の上}
        - {支援フロー: すべて}
        - {計画期間図: すべて, 番号: false}
        - {id: kikan, 計画期間図: すべて, 見出し: 計画の期間}
"""


def test_figures_that_are_printed_are_counted_and_cited_by_their_number() -> None:
    document, _ = build_plan_document(load(PLANS + NUMBERED))
    made = [node for node in nodes(document) if isinstance(node, Figure)]
    assert [plain_inline(figure.caption) for figure in made] == [
        "図1　会議の様子",
        "計画期間図",
        "図2　計画の期間",
    ]
    assert [figure.source_first for figure in made] == [True, False, False]
    [text, *_] = document.body[0].blocks
    assert isinstance(text, Paragraph)
    assert plain_inline(text.children) == "図2と図1を見る。"


def test_what_a_figure_shows_is_printed_as_a_table_only_where_it_is_wanted() -> None:
    wanted = "{計画期間図: すべて, 見出し: 計画の期間, 表を添える: true}"
    document, _ = build_plan_document(load(PLANS + outline(wanted), whole=True))
    figure, table = [it for it in nodes(document) if isinstance(it, Figure | Table)]
    assert isinstance(figure, Figure) and isinstance(table, Table)
    assert figure.data == ()
    assert plain_inline(table.caption) == "計画の期間の内容"
    assert [plain_blocks(cell.blocks) for cell in table.groups[0].rows[0].cells] == [
        "見本市総合計画",
        "上位計画",
        "令和3年度～令和12年度",
    ]
    [alone] = figures(PLANS + outline("計画期間図: すべて"))
    assert alone.data[:2] == (
        ("計画", "区分", "期間"),
        ("見本市総合計画", "上位計画", "令和3年度～令和12年度"),
    )

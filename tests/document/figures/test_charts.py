"""指標図と事業構成図: what they show, and where."""

from __future__ import annotations

import pytest

from jusou_plan.document.figures.composition import composition
from jusou_plan.document.figures.drawn import Drawn
from jusou_plan.document.figures.indicator_chart import indicator_chart
from jusou_plan.document.figures.palette import HATCHED, SOLID
from jusou_plan.document.figures.shapes import Frame, MarkKind
from jusou_plan.document.scribe import Scribe
from jusou_plan.model.block import ChartForm
from tests.document.figures.geometry import faults, words
from tests.model.loading import load

INDICATORS = """\
指標:
  - 名称: 支援件数
    前置き: 参加支援
    単位: 件
    実績:
      - {年度: R7, 時点: 令和7年12月末, 値: 30, 目標: 60}
      - {年度: R5, 値: 40, 目標: 50}
      - {年度: R6, 値: 80}
  - {名称: 一度だけの数, 単位: 人, 実績: [{年度: R6, 値: 3}]}
  - 名称: 拠点の数
    単位: か所
    内訳:
      - {区分: {地区: 東}, 実績: [{年度: R5, 値: 4}, {年度: R6, 値: 8}]}
      - {区分: {地区: 西}, 実績: [{年度: R5, 値: 1}, {年度: R6, 値: 2}]}
  - {名称: 推進員, 単位: 名, 実績: [{年度: R4, 時点: 令和4年, 値: 2}, {年度: H28, 値: 1.5}]}
"""

PROJECTS = """\
部署: [{id: fukushi, 名称: 福祉課}]
支援:
  - {id: takikan, 根拠: [第5号, 第6号], 名称: 多機関協働事業}
  - {id: sodan, 根拠: 第1号, 名称: 包括的相談支援事業}
  - {id: kara, 根拠: 第2号, 名称: 事業のない支援}
事業:
  - {支援: takikan, 根拠: 第5号, 名称: 協働の事業, 所管課: 福祉課}
  - {支援: sodan, 根拠: 第1号イ, 分野: 介護, 名称: 包括センター, 所管課: 福祉課}
  - {支援: sodan, 根拠: 第1号ロ, 分野: 障がい, 名称: 相談支援}
  - {支援: sodan, 根拠: 第1号ハ, 分野: [介護, 障がい], 名称: 両方の相談}
"""


def drawn(figure: Drawn | None) -> Drawn:
    assert figure is not None
    assert faults(figure.drawing) == []
    return figure


def chart(form: ChartForm = ChartForm.BARS, *years: int) -> Drawn:
    return drawn(indicator_chart(load(INDICATORS).plan.indicators, form, years))


def label(figure: Drawn, text: str) -> Frame:
    return next(it.frame for it in figure.drawing.labels if "".join(it.lines) == text)


def bars(figure: Drawn) -> list[Frame]:
    """The bars of the charts; the samples of the legend stand lower than all of them."""
    found = [box.frame for box in figure.drawing.boxes if box.look in (SOLID, HATCHED)]
    return [frame for frame in found if frame.bottom < figure.drawing.height - 20]


def test_bars_are_as_high_as_their_values_in_the_order_of_the_years() -> None:
    first, second, third = bars(chart(ChartForm.BARS))[:3]
    assert first.x < second.x < third.x
    assert first.bottom == second.bottom == third.bottom
    assert round(second.height, 2) == 80.0
    assert round(first.height / second.height, 2) == 0.5
    assert round(third.height / second.height, 3) == 0.375


def test_a_part_of_a_year_has_another_pattern_and_says_until_when() -> None:
    figure = chart(ChartForm.BARS)
    hatched = [box.frame for box in figure.drawing.boxes if box.look == HATCHED]
    assert [frame for frame in hatched if frame in bars(figure)] == [bars(figure)[2]]
    assert "（令和7年12月末）" in words(figure.drawing)
    assert "年度の途中などの実績" in words(figure.drawing)


def test_targets_are_diamonds_at_their_height() -> None:
    figure = chart(ChartForm.BARS)
    marks = [mark for mark in figure.drawing.marks if mark.kind is MarkKind.TARGET][:2]
    base = bars(figure)[0].bottom
    assert [round((base - mark.y) / 80.0, 3) for mark in marks] == [0.625, 0.75]
    assert "目標 50件" in words(figure.drawing) and "目標 60件" in words(figure.drawing)


def test_rows_of_one_indicator_stand_to_one_scale() -> None:
    figure = chart(ChartForm.BARS, 2023, 2024)
    heights = [round(bar.height, 2) for bar in bars(figure)][2:]
    assert heights == [40.0, 80.0, 10.0, 20.0]


def test_a_single_amount_is_no_chart() -> None:
    assert "一度だけの数" not in words(chart().drawing)
    assert indicator_chart(load(INDICATORS).plan.indicators, ChartForm.BARS, (2016,)) is None


def test_a_line_joins_the_values_and_a_part_of_a_year_is_an_open_dot() -> None:
    figure = chart(ChartForm.LINE)
    line = next(trace for trace in figure.drawing.traces if not trace.rule)
    assert len(line.points) == 3
    assert [mark.kind for mark in figure.drawing.marks if mark.kind is not MarkKind.TARGET][:3] == [
        MarkKind.WHOLE,
        MarkKind.WHOLE,
        MarkKind.PART,
    ]
    assert bars(figure) == []


def test_years_left_out_are_shown_on_the_base_line() -> None:
    figure = chart()
    breaks = [trace for trace in figure.drawing.traces if trace.rule]
    assert len(breaks) == 2
    left, right = label(figure, "平成28年度"), label(figure, "令和4年")
    assert all(left.right <= x <= right.x for trace in breaks for x, _ in trace.points)


@pytest.mark.parametrize("form", ChartForm)
def test_targets_alone_are_a_chart(form: ChartForm) -> None:
    loaded = load("指標: [{名称: 相談, 単位: 件, 実績: [{年度: R8, 目標: 5}, {年度: R9, 目標: 8}]}]\n")
    figure = drawn(indicator_chart(loaded.plan.indicators, form))
    assert bars(figure) == []
    assert "目標 5件" in words(figure.drawing) and "目標 8件" in words(figure.drawing)
    assert figure.alternative.endswith("相談は、令和8年度の目標5件、令和9年度の目標8件。")


@pytest.mark.parametrize("form", ChartForm)
def test_many_years_of_great_amounts_are_parted_and_do_not_meet(form: ChartForm) -> None:
    values = ", ".join(f"{{年度: R{year}, 値: {1234567 * year % 9876543}}}" for year in range(1, 26))
    loaded = load(f"指標: [{{名称: 総事業費, 単位: 千円, 実績: [{values}]}}]\n")
    figure = drawn(indicator_chart(loaded.plan.indicators, form))
    titles = [it for it in figure.drawing.labels if it.lines == ("総事業費（千円）",)]
    assert len(titles) > 1
    assert len({label(figure, f"令和{year}年度").y for year in range(2, 26)}) == len(titles)
    assert len(figure.data.rows) == 25


def test_the_chart_says_what_it_shows_and_gives_it_as_a_table() -> None:
    figure = chart(ChartForm.LINE)
    assert figure.alternative == (
        "指標の値を年度ごとに折れ線グラフで表した図。【参加支援】支援件数は、令和5年度が40件（目標50件）、令和6年度が80件、"
        "令和7年度（令和7年12月末）が30件（目標60件）。拠点の数のうち東は、令和5年度が4か所、令和6年度が8か所。"
        "拠点の数のうち西は、令和5年度が1か所、令和6年度が2か所。推進員は、平成28年度が1.5名、令和4年が2名。"
    )
    assert figure.data.head == ("指標", "内訳", "年度", "実績", "目標")
    assert figure.data.rows[:2] == (
        ("【参加支援】支援件数", "", "令和5年度", "40件", "50件"),
        ("【参加支援】支援件数", "", "令和6年度", "80件", "—"),
    )


def test_supports_stand_in_the_order_of_their_items_and_projects_under_their_fields() -> None:
    figure = drawn(composition(Scribe(load(PROJECTS), {})))
    centre, desk = label(figure, "包括センター"), label(figure, "相談支援")
    care, handicap = label(figure, "介護"), label(figure, "障がい")
    assert care.middle == centre.middle < handicap.middle == desk.middle
    assert label(figure, "第1号").y < label(figure, "第5号・第6号").y
    both, hub = label(figure, "両方の相談"), label(figure, "協働の事業")
    assert both.width == hub.width > 2 * centre.width
    assert "事業のない支援" not in words(figure.drawing)


def test_the_composition_is_told_and_given_as_a_table() -> None:
    scribe = Scribe(load(PROJECTS), {})
    figure = drawn(composition(scribe, in_charge=True))
    assert figure.alternative == (
        "事業を、社会福祉法の号を行に、分野を列にして並べた構成の図。包括的相談支援事業（第1号）：介護の包括センター"
        "（所管課は福祉課）、障がいの相談支援、介護・障がいの両方の相談。多機関協働事業（第5号・第6号）：協働の事業"
        "（所管課は福祉課）。"
    )
    assert figure.data.head == ("号", "支援", "分野", "事業", "所管課")
    assert figure.data.rows[0] == ("第1号イ", "包括的相談支援事業", "介護", "包括センター", "福祉課")
    assert "福祉課" in words(figure.drawing)
    assert "福祉課" not in words(drawn(composition(scribe)).drawing)
    assert drawn(composition(scribe)).data.head == ("号", "支援", "分野", "事業")

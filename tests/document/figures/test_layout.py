"""Every figure of every plan and fixture: nothing overflows, overlaps, is cut off or hard to read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from jusou_plan.document.figures.block import draw
from jusou_plan.document.figures.composition import composition
from jusou_plan.document.figures.drawn import Drawn
from jusou_plan.document.figures.history_chart import history_chart
from jusou_plan.document.figures.indicator_chart import indicator_chart
from jusou_plan.document.figures.layers import layer_figure
from jusou_plan.document.figures.meeting_chart import meeting_chart
from jusou_plan.document.figures.overview import overview
from jusou_plan.document.figures.palette import ACCENT, HATCHING, LINE, PALE, TALLEST, WHITE, WIDTH
from jusou_plan.document.figures.plan_map import plan_map
from jusou_plan.document.figures.support_flow import support_flow
from jusou_plan.document.figures.system_comparison import system_comparison
from jusou_plan.document.figures.timeline import timeline
from jusou_plan.document.figures.year_schedule import year_schedule
from jusou_plan.document.scribe import Scribe
from jusou_plan.model.block import ChartForm, DrawnFigure, LayerArrows
from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from tests.conftest import REPOSITORY
from tests.document.figures.geometry import contrast, faults
from tests.model.loading import load

POINTS = 166 / 25.4 * 72 / WIDTH
"""The points of a unit, where a figure is as wide as the text of an A4 page."""

FIGURES: dict[str, Callable[[Scribe], Drawn | None]] = {
    "全体イメージ": overview,
    "関連計画図": lambda scribe: plan_map(scribe, scribe.plan.related_plans),
    "計画期間図": lambda scribe: timeline(scribe, scribe.plan.related_plans),
    "推進体制図": lambda scribe: meeting_chart(scribe, scribe.plan.meetings),
    "支援フロー": support_flow,
    "重層図": lambda scribe: layer_figure(scribe, (), LayerArrows.UP),
    "年間予定図": lambda scribe: year_schedule(scribe, scribe.plan.meetings),
    "経過図": history_chart,
    "体制の比較": system_comparison,
    "事業構成図": lambda scribe: composition(scribe, in_charge=True),
    "指標図": lambda scribe: indicator_chart(scribe.plan.indicators),
    "指標図（折れ線）": lambda scribe: indicator_chart(scribe.plan.indicators, ChartForm.LINE),
}
PLANS = sorted({path.parent for path in (REPOSITORY / "plans").glob("*/*.yaml")})
FIXTURES = sorted(path.parent for path in (REPOSITORY / "tests" / "language").glob("*/plan.yaml"))
PROFILES = sorted({path.parent for path in (REPOSITORY / "profiles").glob("*/*.yaml")})
FOLDERS = list(dict.fromkeys([*PLANS, *FIXTURES, *PROFILES]))


def figures(loaded: LoadedPlan) -> dict[str, Drawn]:
    scribe = Scribe(loaded, {})
    made = {name: draw(scribe) for name, draw in FIGURES.items()}
    return {name: drawn for name, drawn in made.items() if drawn is not None}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_figure_of_a_plan_is_well_laid_out(folder: Path) -> None:
    found = {name: faults(drawn.drawing) for name, drawn in figures(load_plan(folder)).items()}
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_the_data_of_every_figure_is_a_table(folder: Path) -> None:
    for name, made in figures(load_plan(folder)).items():
        assert made.data.rows, name
        assert {len(row) for row in made.data.rows} == {len(made.data.head)}, name
        assert [row for row in made.data.rows if not row[0]] == [], name


@pytest.mark.parametrize("folder", PLANS, ids=lambda folder: folder.name)
def test_every_figure_that_a_plan_prints_is_well_laid_out(folder: Path) -> None:
    loaded = load_plan(folder)
    blocks = [piece for _, piece in loaded.pieces if isinstance(piece, DrawnFigure)]
    assert blocks
    for block in blocks:
        made = draw(Scribe(loaded, {}), block)
        assert made is not None
        assert faults(made.drawing) == [], block.KEY
        shrunk = min(1.0, TALLEST / made.drawing.height)
        assert min(label.style.size for label in made.drawing.labels) * shrunk * POINTS >= 7.5, block.KEY


def test_fukui_has_all_but_layers_and_a_history() -> None:
    assert set(FIGURES) - set(figures(load_plan(REPOSITORY / "plans" / "fukui"))) == {"重層図", "経過図"}


def test_kasugai_has_all_but_a_history() -> None:
    assert set(FIGURES) - set(figures(load_plan(REPOSITORY / "plans" / "kasugai"))) == {"経過図"}


def test_a_plan_without_data_has_no_figure_but_its_own_period() -> None:
    assert figures(load("支援: []\n")) == {}
    with_period = "計画: {名称: 見本市の計画, 自治体: {名称: 見本市}, 期間: 令和8年度～令和10年度}\n"
    assert list(figures(load(with_period))) == ["計画期間図"]


def test_figures_are_the_same_each_time() -> None:
    folder = REPOSITORY / "plans" / "fukui"
    first, second = figures(load_plan(folder)), figures(load_plan(folder))
    assert {name: drawn.drawing.svg(drawn.alternative) for name, drawn in first.items()} == {
        name: drawn.drawing.svg(drawn.alternative) for name, drawn in second.items()
    }


def test_lines_and_patterns_are_told_from_the_paper() -> None:
    assert contrast(LINE, WHITE) >= 3.0
    assert contrast(ACCENT, PALE) >= 3.0
    assert contrast(ACCENT, HATCHING) >= 3.0


NAMES = {
    "kanji": "地域福祉推進総合相談支援体制整備重層的包括連携協働" * 6,
    "katakana": "コミュニティソーシャルワーカーネットワークプラットフォーム" * 5,
    "latin": "Supercalifragilistic" * 10,
    "marks": "「（、。・）」" * 20,
    "markup": '</text><script>alert("1")</script>&amp;' * 3,
}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_names_however_long_stay_in_their_boxes(name: str) -> None:
    word = name.replace('"', "”")
    projects = "\n".join(
        f'  - {{支援: shien{item}, 根拠: {basis}, 分野: "{word[:40]}", 名称: "{word}{item}",'
        f' 所管課: "{word}課", 支援対象者: "{word}"}}'
        for item, basis in enumerate(["第1号イ", "第2号", "第3号イ", "第4号", "第5号"])
    )
    supports = "\n".join(
        f'  - {{id: shien{item}, 根拠: 第{number}号, 名称: "{word}支援{number}", 概要: "{word}"}}'
        for item, number in enumerate([1, 2, 3, 4, 5])
    )
    projects += f'\n  - {{支援: shien0, 根拠: 第1号ロ, 分野: "{word}ロ", 名称: "{word}ロ"}}'
    loaded = load(
        f'計画: {{名称: "{word}計画", 自治体: {{名称: 見本市}}, 期間: 令和8年度～令和13年度}}\n'
        f'部署:\n  - {{名称: "{word}課"}}\n'
        f"支援:\n{supports}\n事業:\n{projects}\n"
        f'群:\n  - {{id: gun, 名称: "{word}群", 構成員: ["{word}課"]}}\n'
        "会議:\n"
        f'  - {{id: ue, 名称: "{word}上", 座長: "{word}", 頻度: 随時, 法定種別: 支援会議, 目的: "{word}"}}\n'
        f'  - {{id: shita, 名称: "{word}下", 報告先: ue,'
        f' 構成員: [{{群: gun}}, {{記述: "{word}", 区分: "{word}"}}]}}\n'
        "関連計画:\n"
        f'  - {{名称: "{word}上位", 通称: "{word}", 関係: 上位計画, 期間: 令和6年度～令和20年度}}\n'
        f'  - {{名称: "{word}調和", 関係: 調和する計画, 期間: 平成20年度～令和8年度}}\n'
        "取組:\n"
        f'  - {{名称: "{word}い", 取組: [{{名称: "{word}一"}}, {{名称: "{word}二"}}]}}\n'
        f'  - {{名称: "{word}ろ", 役割: "{word}"}}\n'
        f'経過:\n  - {{年度: 令和6年度, 事項: "{word}"}}\n  - {{時期: 令和7年4月, 事項: "{word}"}}\n'
        f'指標:\n  - {{名称: "{word}数", 前置き: "{word}", 単位: か所, 実績: [{{年度: R5, 値: 1, 目標: 1}},'
        f" {{年度: R6, 値: 12345, 目標: 12000}}, {{年度: R9, 値: 0}}]}}\n"
    )
    made = figures(loaded)
    assert list(made) == list(FIGURES)
    assert {key: faults(drawn.drawing) for key, drawn in made.items()} == {key: [] for key in FIGURES}


def test_the_contrast_of_black_on_white_is_the_greatest() -> None:
    assert round(contrast("#000000", "#ffffff"), 1) == 21.0

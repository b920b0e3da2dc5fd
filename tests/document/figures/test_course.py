"""相談から支援への流れの図に足せるもの、体制の比較、経過。"""

from __future__ import annotations

from jusou_plan.document.figures.drawn import Drawn
from jusou_plan.document.figures.history_chart import history_chart
from jusou_plan.document.figures.support_flow import support_flow
from jusou_plan.document.figures.system_comparison import system_comparison
from jusou_plan.document.scribe import Scribe
from jusou_plan.model.block import SupportFlow
from tests.document.figures.geometry import faults, words
from tests.model.loading import load

PLAN = """\
支援:
  - {id: sodan, 根拠: 第1号, 名称: 包括的相談支援事業}
  - {id: chiiki, 根拠: 第3号, 名称: 地域づくり事業, 図の箱: {題: 交流の場, 項目: [サロン, 広場]}}
  - {id: takikan, 根拠: 第5号, 名称: 多機関協働事業, 図の箱: {題: 支援員, 項目: 会議の開催}}
事業:
  - {支援: sodan, 根拠: 第1号イ, 分野: 介護, 名称: センターの運営, 実施施設: [
      {名称: 北センター, 役割: 包括センター}, {名称: 南センター, 役割: 包括センター}]}
  - {支援: sodan, 根拠: 第1号ロ, 分野: 障がい, 名称: 相談支援事業, 実施施設: [
      {名称: 総合窓口, 役割: 総合窓口}, {名称: 東窓口, 役割: 地域窓口},
      {名称: 西窓口, 役割: 地域窓口, 状態: 休止中}]}
  - {支援: sodan, 根拠: 第1号ニ, 分野: 困窮, 名称: 自立相談支援事業, 実施施設: [{名称: 暮らしの窓口}]}
会議:
  - {id: jusou, 名称: 重層的支援会議, 法定種別: 重層的支援会議, 目的: 協議する。}
経過:
  - {年度: 平成30年度, 事項: 連携の会議を始める。}
  - {期間: 令和5年度～令和6年度, 事項: 準備の事業を行う。}
  - {時期: 令和7年4月, 事項: 本実施に移る。}
"""


def drawn(figure: Drawn | None) -> Drawn:
    assert figure is not None
    assert faults(figure.drawing) == []
    return figure


def flow(**wishes: object) -> Drawn:
    block = SupportFlow.model_validate({"支援フロー": "すべて", **wishes})
    return drawn(support_flow(Scribe(load(PLAN), {}), block))


def test_the_desks_are_counted_from_the_sites_that_are_open() -> None:
    said = words(flow(か所=True).drawing)
    for desk in ("包括センター 2か所", "総合窓口 1か所", "地域窓口 1か所", "暮らしの窓口 1か所"):
        assert desk in said
    assert "か所" not in words(flow().drawing)


def test_two_ways_lead_from_the_desks_to_the_supports() -> None:
    figure = flow(
        自ら対応="窓口で足りるケース", つなぐ="複雑なケース", 入口="困りごとのある人", ほかの窓口="様々な窓口"
    )
    labels = {"".join(label.lines): label.frame for label in figure.drawing.labels}
    aside, ahead, hub = (
        labels["窓口で足りるケース"],
        labels["複雑なケース"],
        labels["多機関協働事業（第5号）"],
    )
    last = labels["さまざまな支援"]
    assert aside.right < ahead.x < hub.right
    assert labels["困りごとのある人"].bottom < labels["様々な窓口"].y < aside.y < last.y
    assert ahead.bottom < hub.y < last.y
    past = [path for path in figure.drawing.paths if path.points[0][0] < hub.x and path.points[1][1] > hub.y]
    assert len(past) == 1
    assert "窓口で足りるケースは、さまざまな支援につながる。" in figure.alternative
    assert "複雑なケースは、多機関協働事業（第5号）につながる。" in figure.alternative


def test_the_highlights_of_supports_stand_in_their_boxes() -> None:
    figure = flow(ほかの支援=[{"題": "医療", "項目": ["病院"]}])
    for text in ("支援員", "会議の開催", "交流の場", "サロン", "医療", "病院"):
        assert text in words(figure.drawing)
        assert text in figure.alternative
    assert "協議する。" not in words(figure.drawing)


def test_the_comparison_joins_the_same_desks_in_the_second_system() -> None:
    figure = drawn(system_comparison(Scribe(load(PLAN), {})))
    said = words(figure.drawing)
    assert [said.count(name) for name in ("介護", "障がい", "困窮", "総合窓口", "地域窓口")] == [
        2,
        2,
        2,
        2,
        2,
    ]
    assert said.index("従来の相談支援体制") < said.index("重層的支援体制\n")
    assert said.count("多機関協働事業による調整") == 1
    across = [path for path in figure.drawing.paths if path.points[0][1] == path.points[1][1]]
    assert len(across) == 2
    assert "多機関協働事業が窓口の間を調整する。地域づくり事業も一体的に行う。" in figure.alternative


def test_there_is_nothing_to_compare_without_cooperation_or_with_one_field() -> None:
    assert system_comparison(Scribe(load(PLAN.replace("第5号", "第4号")), {})) is None
    one = PLAN.replace("分野: 障がい", "分野: 介護").replace("分野: 困窮", "分野: 介護")
    assert system_comparison(Scribe(load(one), {})) is None


def test_the_history_runs_down_a_line_and_what_lasted_is_a_bar() -> None:
    figure = drawn(history_chart(Scribe(load(PLAN), {})))
    assert figure.alternative == (
        "経過を上から順に並べた図。平成30年度：連携の会議を始める。令和5年度～令和6年度：準備の事業を行う。"
        "令和7年4月：本実施に移る。"
    )
    marks = [box.frame for box in figure.drawing.boxes if box.frame.width == 11.0]
    assert [mark.height > 11.0 for mark in marks] == [False, True, False]
    assert sorted(mark.y for mark in marks) == [mark.y for mark in marks]
    assert history_chart(Scribe(load("支援: []\n"), {})) is None

"""An indicator without a target.

## 何を見るか

実績のある指標に、目標値（実績の「目標」）がなく、その指標を引く事業の目標もないものを見ます。
どの指標にもなければ、まとめて一度だけ知らせます。「不足」に提供体制の確保の目標を挙げた計画と、事例の計画では見ません。

## 根拠

国の策定ガイドラインは、評価指標を定めて達成の状況を確かめることを例に挙げています。目標のない指標では、
実績が足りているかを評価できません。通知によるものなので、情報にとどめます。

## 悪い例

```yaml file=shihyo.yaml line=3
指標:
  - id: kpi-homon
    名称: 訪問した回数
    単位: 回
    事業: outreach
    出典: 福祉総合課調べ
    実績: [{年度: 令和6年度, 値: 280}]
```

## 良い例

```yaml file=shihyo.yaml
指標:
  - id: kpi-homon
    名称: 訪問した回数
    単位: 回
    事業: outreach
    出典: 福祉総合課調べ
    実績: [{年度: 令和6年度, 値: 280}, {年度: 令和7年度, 目標: 300}]
```

## 直し方

目標の年度に「目標」を書くか、事業の目標からこの指標を引きます。現状を示すだけの数なら、そのままでかまいません。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.coverage.catalogue import GOALS
from jusou_plan.coverage.item import Mark
from jusou_plan.lint.law import coverage_of
from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.measured import readable, rows
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.goal import Goal
from jusou_plan.model.indicator import Indicator, Observation
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding
from jusou_plan.source.position import Span

RULE = Rule(
    code="KPI-102",
    name="目標のない指標",
    slug="no-target",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of the indicators that have values and no target: each one if others have it, else all at once."""
    found = coverage_of(loaded)
    if found is None or found.item(GOALS).mark is Mark.SHORTFALL or is_lost(loaded):
        return
    aimed_at = {
        id(loaded.resolve(piece.indicator)) for piece in loaded.every(Goal) if piece.indicator is not None
    }
    measured = tuple(it for it in readable(loaded) if any(seen.value for seen in _series(it)))
    without = [it for it in measured if id(it) not in aimed_at and not any(x.target for x in _series(it))]
    if len(without) == len(measured) > 1:
        where = loaded.source.marks.at(("指標",)).key_span or loaded.span(without[0], "名称")
        yield _finding(where, f"{len(without)}個の指標のどれにも、目標がありません")
        return
    for indicator in without:
        yield _finding(loaded.span(indicator, "名称"), f"指標「{indicator.name}」に目標がありません")


def _series(indicator: Indicator) -> Iterator[Observation]:
    return (seen for row in rows(indicator) for seen in row.series)


def _finding(where: Span, message: str) -> Finding:
    return Finding(
        RULE.code,
        where,
        message,
        label="実績だけの指標です",
        basis="国の策定ガイドライン（盛り込むべき事項の例示）",
        advice="目標があれば、年度ごとの「目標」に書くか、事業の目標から指標を引いてください。",
    )

"""An indicator, or the value of a goal, without a unit.

## 何を見るか

指標に「単位」がなく、その実績や目標の数にも単位がないもの、目標の「値」に単位がないものを見ます。

## 根拠

単位のない数は、件数なのか人数なのかが読めず、ほかの年度や他市とも比べられません。

## 悪い例

```yaml file=shihyo.yaml line=3
指標:
  - id: kpi-homon
    名称: 訪問
    事業: outreach
    出典: 福祉総合課調べ
    実績: [{年度: 令和6年度, 値: 280, 目標: 300}]
```

## 良い例

```yaml file=shihyo.yaml
指標:
  - id: kpi-homon
    名称: 訪問
    単位: 回
    事業: outreach
    出典: 福祉総合課調べ
    実績: [{年度: 令和6年度, 値: 280, 目標: 300}]
```

## 直し方

指標に「単位」を書きます。目標の値は「300回/年」のように、単位を付けて書きます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.measured import readable, rows
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.goal import Goal
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="KPI-101",
    name="単位のない数",
    slug="no-unit",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each row of an indicator, and each value of a goal, whose numbers have no unit."""
    for indicator in readable(loaded):
        for row in rows(indicator):
            numbers = [it for seen in row.series for it in (seen.value, seen.target) if it is not None]
            if numbers and not row.unit and not all(number.unit for number in numbers):
                where = "名称" if row.part is indicator else "区分"
                yield Finding(
                    RULE.code,
                    loaded.span(row.part, where),
                    f"指標「{indicator.name}」に単位がありません",
                    label="数に単位がありません",
                    advice="「単位」に、件、人、回、か所、%などを書いてください。",
                )
    for piece in loaded.every(Goal):
        if piece.value is None or piece.value.unit:
            continue
        if piece.indicator is None:
            yield Finding(
                RULE.code,
                loaded.span(piece, "値"),
                "目標の値に単位がありません",
                label="単位がありません",
                advice="「300回/年」のように、単位を付けて書いてください。",
            )

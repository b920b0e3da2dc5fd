"""A year of a series that says nothing.

## 何を見るか

指標の「実績」に、値も目標も内容も成果もない年度があるかを見ます。

## 根拠

値のない年は書きません。年度だけがあると、値の消し忘れや写し忘れと区別できず、表の欄が空きます。

## 悪い例

```yaml file=shihyo.yaml line=9
指標:
  - id: kpi-homon
    名称: 訪問した回数
    単位: 回
    事業: outreach
    出典: 福祉総合課調べ
    実績:
      - {年度: 令和5年度, 値: 280, 目標: 300}
      - {年度: 令和6年度}
```

## 良い例

```yaml file=shihyo.yaml
指標:
  - id: kpi-homon
    名称: 訪問した回数
    単位: 回
    事業: outreach
    出典: 福祉総合課調べ
    実績:
      - {年度: 令和5年度, 値: 280, 目標: 300}
```

## 直し方

値を書きます。値がなければ、その年度を消します。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="KPI-108",
    name="値のない年度",
    slug="year-without-value",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each year that has neither value nor target nor words."""
    for indicator in loaded.plan.indicators:
        for one in (*indicator.series, *(it for row in indicator.breakdown for it in row.series)):
            said = (one.value, one.target, one.content, one.outcome)
            if all(it is None for it in said) and not loaded.marks(one).reported:
                yield Finding(
                    RULE.code,
                    loaded.span(one, "年度"),
                    f"指標「{indicator.name}」の{one.year}に、値がありません",
                    label="値も目標も成果もありません",
                    advice="値を書くか、この年度を消してください。",
                )

"""A value whose 時点 is not in its 年度.

## 何を見るか

指標の「実績」の「時点」（令和7年2月末など）が、その「年度」（令和6年度）の4月から3月までにかかるかを見ます。

## 根拠

日付の一貫性です。年度か時点の写し間違いです。

## 悪い例

```yaml file=shihyo.yaml line=9
指標:
  - id: kpi-homon
    名称: 訪問した回数
    単位: 回
    事業: outreach
    出典: 福祉総合課調べ
    実績:
      - {年度: 令和5年度, 時点: 令和6年3月末, 値: 280, 目標: 300}
      - {年度: 令和6年度, 時点: 令和6年3月末, 値: 310, 目標: 320}
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
      - {年度: 令和5年度, 時点: 令和6年3月末, 値: 280, 目標: 300}
      - {年度: 令和6年度, 時点: 令和7年3月末, 値: 310, 目標: 320}
```

## 直し方

「年度」か「時点」を直します。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.indicator import Observation
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding, Related

RULE = Rule(
    code="DATE-111",
    name="年度の外の時点",
    slug="value-of-another-year",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each value that was taken before or after its year."""
    for indicator in loaded.plan.indicators:
        for one in (*indicator.series, *(it for row in indicator.breakdown for it in row.series)):
            if _is_outside(one):
                yield Finding(
                    RULE.code,
                    loaded.span(one, "時点"),
                    f"指標「{indicator.name}」の時点（{one.until}）が、{one.year}の外です",
                    label="この年度の時点ではありません",
                    related=(Related("年度", loaded.span(one, "年度")),),
                    advice="「年度」か「時点」を直してください。",
                )


def _is_outside(one: Observation) -> bool:
    first, last = (one.until.first_day(), one.until.last_day()) if one.until else (None, None)
    if first is None or last is None:
        return False
    return last < one.year.first_day or one.year.last_day < first

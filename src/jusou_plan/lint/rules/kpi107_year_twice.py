"""A series that tells of one year twice, or whose years are in no order.

## 何を見るか

指標の「実績」と「内訳」の実績に、同じ年度（「時点」があれば、同じ年度の同じ時点）が二度あるか、
年度が前後しているかを見ます。新しい順に並べたものは、前後しているとは見ません。

## 根拠

同じ年度の数が二つあると、どちらが正しいか分かりません。年度の写し間違いのこともあります。

## 悪い例

```yaml file=shihyo.yaml line=9
指標:
  - id: kpi-homon
    名称: 訪問した回数
    単位: 回
    事業: outreach
    出典: 福祉総合課調べ
    実績:
      - {年度: 令和6年度, 値: 280, 目標: 300}
      - {年度: 令和6年度, 値: 310, 目標: 320}
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
      - {年度: 令和6年度, 値: 310, 目標: 320}
```

## 直し方

年度を確かめます。年度の途中の値を並べるなら、「時点」を書きます。
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.indicator import Observation
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding, Related

RULE = Rule(
    code="KPI-107",
    name="二度ある年度や前後する年度",
    slug="year-twice",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each year that a series has already, and of the first that is out of order."""
    for indicator in loaded.plan.indicators:
        for series in (indicator.series, *(row.series for row in indicator.breakdown)):
            yield from _in(loaded, indicator.name, series)


def _in(loaded: LoadedPlan, name: str, series: Sequence[Observation]) -> Iterator[Finding]:
    first: dict[tuple[int, str], Observation] = {}
    twice = False
    for one in series:
        earlier = first.setdefault((one.year.year, str(one.until or "")), one)
        if earlier is not one:
            twice = True
            yield _finding(loaded, one, earlier, f"指標「{name}」に、{one.year}の値が二つあります")
    years = [one.year.year for one in series]
    if not twice and years not in (sorted(years), sorted(years, reverse=True)):
        rising = years[0] <= years[-1]
        at = next(at for at in range(1, len(years)) if (years[at] > years[at - 1]) is not rising)
        yield _finding(loaded, series[at], series[at - 1], f"指標「{name}」の年度が前後しています")


def _finding(loaded: LoadedPlan, one: Observation, before: Observation, message: str) -> Finding:
    return Finding(
        RULE.code,
        loaded.span(one, "年度"),
        message,
        label="年度を確かめてください",
        related=(Related("前にある年度", loaded.span(before, "年度")),),
        advice="年度を確かめてください。年度の途中の値なら、「時点」も書きます。",
    )

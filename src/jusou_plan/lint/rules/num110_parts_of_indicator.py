"""An indicator whose parts are not the whole.

## 何を見るか

指標に「実績」と「内訳」の両方があるとき、同じ年度の内訳の値を足して、全体の値と合うかを見ます。
率、注の付いたもの、どれかの値のない年度は見ません。

## 根拠

内訳が重なって数えられることもあるので、情報にとどめます。重なるなら、そのことを注に書くと読む人が迷いません。

## 悪い例

```yaml file=shihyo.yaml line=7
指標:
  - id: kpi-sodan
    名称: 相談件数
    単位: 件
    事業: jiritsu
    出典: 福祉総合課調べ
    実績: [{年度: 令和6年度, 値: 190, 目標: 200}]
    内訳:
      - {区分: {地区: 東}, 実績: [{年度: 令和6年度, 値: 110}]}
      - {区分: {地区: 西}, 実績: [{年度: 令和6年度, 値: 90}]}
```

## 良い例

```yaml file=shihyo.yaml
指標:
  - id: kpi-sodan
    名称: 相談件数
    単位: 件
    事業: jiritsu
    出典: 福祉総合課調べ
    実績: [{年度: 令和6年度, 値: 200, 目標: 200}]
    内訳:
      - {区分: {地区: 東}, 実績: [{年度: 令和6年度, 値: 110}]}
      - {区分: {地区: 西}, 実績: [{年度: 令和6年度, 値: 90}]}
```

## 直し方

誤っているほうを直します。重ねて数えているなら、指標に「注」を付けます。
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from jusou_plan.lint.measured import readable
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.indicator import Indicator
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.values.bound import Bound
from jusou_plan.model.values.quantity import Quantity
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="NUM-110",
    name="内訳の合わない指標",
    slug="parts-of-indicator",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)

_RATES = ("%", "％", "割", "ポイント")
_WHOLE = ("計", "合計", "小計", "総数", "全体")


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Add up the parts of every indicator, year by year."""
    for indicator in readable(loaded):
        if _can_be_added(indicator):
            yield from _years(loaded, indicator)


def _can_be_added(indicator: Indicator) -> bool:
    rows = indicator.breakdown
    return (
        bool(rows)
        and (indicator.unit or "") not in _RATES
        and not indicator.notes
        and not any(row.unit or row.notes or set(row.labels.values()) & set(_WHOLE) for row in rows)
        and len({frozenset(row.labels) for row in rows}) == 1
    )


def _years(loaded: LoadedPlan, indicator: Indicator) -> Iterator[Finding]:
    for seen in indicator.series:
        parts = [
            it.value
            for row in indicator.breakdown
            for it in row.series
            if it.year.year == seen.year.year and _says_when(it.until) == _says_when(seen.until)
        ]
        exact = [it for it in parts if it is not None and _is_exact(it)]
        if seen.value is None or not _is_exact(seen.value) or len(exact) != len(indicator.breakdown):
            continue
        total = sum((it.amount for it in exact), Decimal(0))
        if total != seen.value.amount:
            unit = indicator.unit or ""
            yield Finding(
                RULE.code,
                loaded.span(seen, "値"),
                f"{seen.year}の内訳を足すと{total:,f}{unit}で、全体の{seen.value.amount:,f}{unit}と合いません",
                label="内訳と合いません",
                advice="誤っているほうを直してください。重ねて数えているなら、指標に「注」を付けてください。",
            )


def _is_exact(value: Quantity) -> bool:
    return value.bound is Bound.EXACT


def _says_when(until: object) -> str:
    return str(until or "")

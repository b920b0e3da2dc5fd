"""A value of a part of a fiscal year beside values of whole years.

## 何を見るか

指標の「実績」に、年度の途中の時点の値（1月時点、2月末など）と、年度を通した値が並んでいないかを見ます。
回数や件数では、増減を比べられません。か所や団体のように時点で数える単位は見ません。

## 根拠

指標の読み方の一貫性です。

## 悪い例

```yaml file=kihon.yaml line=6
指標:
  - id: homon
    名称: 訪問の回数
    単位: 回
    出典: 福祉総合課調べ
    実績: [{年度: R5, 値: 30}, {年度: R6, 時点: 1月時点, 値: 24, 目標: 31}]
```

## 良い例

```yaml file=kihon.yaml
指標:
  - id: homon
    名称: 訪問の回数
    単位: 回
    出典: 福祉総合課調べ
    実績: [{年度: R5, 値: 30}, {年度: R6, 値: 31, 目標: 31}]
```

## 直し方

年度の値が決まったら書き直します。決まるまでは、成果の文で増減を述べるときに時点を添えます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.indicator import Breakdown, Indicator, Observation
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding, Related

RULE = Rule(
    code="DATE-103",
    name="年度の途中の値",
    slug="part-year-beside-full-years",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)


_MARCH = 3
_COUNTED_ON_A_DAY = ("か所", "ヶ所", "カ所", "箇所", "団体", "施設", "世帯", "クラブ")


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell once of each such moment, at the first value of it."""
    found: dict[str, list[Observation]] = {}
    for piece in loaded.every(Indicator, Breakdown):
        if piece.unit not in _COUNTED_ON_A_DAY:
            told = [it for it in piece.series if it.value is not None]
            partial = [it for it in told if _is_partial(it)]
            if len(partial) < len(told):
                for observation in partial:
                    what = f"{observation.year.wareki()}の値は{observation.until}"
                    found.setdefault(what, []).append(observation)
    for what, (first, *others) in found.items():
        yield Finding(
            RULE.code,
            loaded.span(first, "時点"),
            f"{what}のもので、年度を通した値と並んでいます",
            label="年度の途中の値です",
            related=tuple(Related("ここも同じです", loaded.span(it, "時点")) for it in others),
            advice="回数や件数なら、年度の値が決まったら書き直してください。",
        )


def _is_partial(observation: Observation) -> bool:
    """Tell whether a value is of a day before the end of its fiscal year."""
    until = observation.until.in_fiscal_year(observation.year.year) if observation.until else None
    return until is not None and until.month is not None and until.month != _MARCH

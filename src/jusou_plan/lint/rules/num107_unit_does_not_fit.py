"""A unit that does not fit what is counted: 件数 in 回, 団体数 in 事例.

## 何を見るか

指標の名称と単位、事業の目標の言葉と値の単位が合うかを見ます。回数は回、件数は件、人数と者数は人か名、か所数はか所、
団体数は団体、世帯数は世帯、率と割合は%です。括弧の中の言葉は見ません。

## 根拠

この計画の中の一貫性です。何を一つと数えるのかが決まらないと、年度や他市と比べられません。

## 悪い例

```yaml file=shihyo.yaml line=4
指標:
  - id: kpi-kaigi
    名称: 重層的支援会議の開催件数
    単位: 回
    事業: takikan
    出典: 福祉総合課調べ
    実績: [{年度: 令和6年度, 値: 22, 目標: 24}]
```

## 良い例

```yaml file=shihyo.yaml
指標:
  - id: kpi-kaigi
    名称: 重層的支援会議の開催回数
    単位: 回
    事業: takikan
    出典: 福祉総合課調べ
    実績: [{年度: 令和6年度, 値: 22, 目標: 24}]
```

## 直し方

数えているものに合わせて、名称か単位を直します。ほかの計画から引いた指標なら、そのままでかまいません。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.measured import Measure, asides, measures, without_asides
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="NUM-107",
    name="数えるものに合わない単位",
    slug="unit-does-not-fit",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)

_MEASURES = (
    ("回数", re.compile(r"回数$"), ("回",)),
    ("件数", re.compile(r"件数$"), ("件",)),
    ("人数", re.compile(r"(?:人数|(?<!事業)者数|[談導力会]員数)$"), ("人", "名", "組", "世帯")),
    ("か所数", re.compile(r"[かヶケカヵ箇個]所数$"), ("か所",)),
    ("団体数", re.compile(r"団体数$"), ("団体",)),
    ("世帯数", re.compile(r"世帯数$"), ("世帯",)),
    ("割合", re.compile(r"(?:率|割合)$"), ("%", "％", "パーセント", "割", "ポイント", "点", "倍")),
)
_THOUSANDS = re.compile(r"^[百千万億]+")


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each unit that counts something else than the measure's name says."""
    for measure in measures(loaded):
        yield from _judge(loaded, measure)


def _judge(loaded: LoadedPlan, measure: Measure) -> Iterator[Finding]:
    unit = _THOUSANDS.sub("", measure.unit)
    if unit in asides(measure.name):  # 相談件数（実人数） in 人
        return
    for what, pattern, units in _MEASURES:
        if pattern.search(without_asides(measure.name)) and unit not in units:
            yield Finding(
                RULE.code,
                loaded.span(measure.part, measure.key),
                f"{what}を数える「{measure.name}」の単位が「{measure.unit}」です",
                label=f"{what}なら「{'」か「'.join(units[:2])}」です",
                advice="数えているものに合わせて、名称か単位を直してください。",
            )

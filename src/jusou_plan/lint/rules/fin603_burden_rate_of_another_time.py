"""A 第2号被保険者負担率 that is not that of the plan's day, or not fixed for its whole period.

## 何を見るか

文章に書いた第2号被保険者負担率の百分率が、計画の基準日の率と合うか、計画期間がその率の定まった期間を越えないかを
見ます。率を書いていない計画は問いません。

## 根拠

第2号被保険者負担率は、介護保険の期ごとに政令が定めます。先の期の率は、まだ定まっていません。計画に率を書くことは
求めていないため、情報にとどめます。

## 悪い例

```yaml file=katsudo.yaml line=10
事業:
  - id: katsudo
    支援: chiiki
    根拠: 第3号ハ
    名称: 地域活動支援センター事業
    内容: 創作の場を設ける。
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 利用した人の数, 値: 50人/年}]}]
    その他: 介護保険の事業の費用では、第2号被保険者負担率を28％とする。
```

## 良い例

```yaml file=katsudo.yaml
事業:
  - id: katsudo
    支援: chiiki
    根拠: 第3号ハ
    名称: 地域活動支援センター事業
    内容: 創作の場を設ける。
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 利用した人の数, 値: 50人/年}]}]
    その他: 介護保険の事業の費用では、第2号被保険者負担率を27％とする。
```

## 直し方

率を直すか、いつまでの率かを書き添えます。
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from jusou_plan.lint.law import law_day
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.told import place_in, typed
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.values.notation import fold
from jusou_plan.source.finding import Finding
from jusou_plan.source.position import Span
from jusou_plan.statute.grant import BurdenRate
from jusou_plan.statute.read import read_statute

RULE = Rule(
    code="FIN-603",
    name="期の合わない第2号被保険者負担率",
    slug="burden-rate-of-another-time",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)

_RATE = re.compile(
    r"第[2二]号被保険者の?負担(?:率|割合)[^。0-9]{0,12}(?P<percent>\d+(?:\.\d+)?)\s*(?:%|パーセント)"
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each rate that does not fit."""
    day, header = law_day(loaded), loaded.plan.header
    rate = next((it for it in read_statute().costs.burden_rates if day and it.first <= day < it.end), None)
    if day is None or header is None or rate is None:
        return
    last = date(header.period.last.year + 1, 3, 31) if header.period else day
    for text, offset, path in typed(loaded):
        for match in _RATE.finditer(fold(text)):
            span = place_in(loaded, path, offset + match.start("percent"), offset + match.end("percent"))
            if Decimal(match["percent"]) != rate.percent:
                yield _finding(span, f"第2号被保険者負担率は、計画の基準日には{rate.percent}%です", rate)
            elif last >= rate.end:
                until = f"{rate.end.year}年{rate.end.month}月{rate.end.day}日"
                message = f"第2号被保険者負担率は、{until}以後は定まっていません。計画期間はその後に及びます"
                yield _finding(span, message, rate)


def _finding(span: Span, message: str, rate: BurdenRate) -> Finding:
    return Finding(
        RULE.code,
        span,
        message,
        label=f"{rate.name}の率は{rate.percent}%です",
        basis=rate.basis,
        advice="率を確かめ、いつまでの率かを書き添えてください。",
    )

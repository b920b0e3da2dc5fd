"""A number of what is there at a time, told per year: 3か所/年, 登録者数 40人/年.

## 何を見るか

配置数、設置数、登録者数、か所数のように、ある時点であるものの数に、「/年」が付いていないかを見ます。
新たに設ける数や、増やす数は見ません。

## 根拠

「3人/年」は、毎年3人を新たに置くのか、いつも3人を置くのかが読めません。一年の間に数えるもの（回、件）だけが
「/年」で表せます。

## 悪い例

```yaml file=shogai.yaml line=12
支援:
  - {id: kikan-shien, 根拠: 第1号, 名称: 基幹相談支援}
事業:
  - id: kikan
    支援: kikan-shien
    根拠: 第1号ロ
    名称: 基幹相談支援センターの運営
    所管課: 福祉総合課
    内容: 障害者の総合的な相談に応じる。
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 主任相談支援専門員の配置数, 値: 3人/年}]}]
```

## 良い例

```yaml file=shogai.yaml
支援:
  - {id: kikan-shien, 根拠: 第1号, 名称: 基幹相談支援}
事業:
  - id: kikan
    支援: kikan-shien
    根拠: 第1号ロ
    名称: 基幹相談支援センターの運営
    所管課: 福祉総合課
    内容: 障害者の総合的な相談に応じる。
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 主任相談支援専門員の配置数, 値: 3人}]}]
```

## 直し方

「/年」を取ります。毎年新たに設ける数なら、「新たに設ける」と書きます。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.measured import measures, without_asides
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="NUM-108",
    name="年当たりで書いた在り高",
    slug="stock-per-year",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)

_STOCK = re.compile(
    r"(?:配置(?:人)?数|設置(?:か所|箇所)?数|登録(?:者|団体|店)?数|会員数|[か箇]所数|拠点数|在籍者数|定員)$"
)
_FLOW = re.compile(r"新規|新た|新設|開設|増|追加|養成|延べ|延")


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each measure of a stock that is per year."""
    for measure in measures(loaded):
        name = without_asides(measure.name)
        is_stock = _STOCK.search(name) or measure.unit == "か所"
        if is_stock and measure.per in ("年", "年度") and not _FLOW.search(measure.name):
            yield Finding(
                RULE.code,
                loaded.span(measure.part, measure.key),
                f"「{measure.name}」は、ある時点の数ですが、「/{measure.per}」が付いています",
                label="毎年新たに加わる数かどうかが読めません",
                advice=f"「/{measure.per}」を取るか、毎年新たに設ける数なら、そのことが分かる言葉にしてください。",
            )

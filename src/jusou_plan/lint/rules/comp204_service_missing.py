"""No project for 第2号, 第4号 or 第5号.

## 何を見るか

参加支援（第2号）、アウトリーチ等を通じた継続的支援（第4号）、多機関協働（第5号）のそれぞれに、
当たる事業があるかを見ます。
事業の「根拠」で、なければ「支援」の「根拠」で判断します。

## 根拠

社会福祉法の重層的支援体制整備事業は、各号の事業を一体のものとして実施する事業です。一つでも欠けると、
この事業に当たりません。番号は `jusou law 重層事業` で調べられます。

## 悪い例

支援はありますが、その下に事業がありません。

```yaml file=sanka.yaml line=3
支援:
  - id: sanka-shien
    根拠: 第2号
    名称: 参加支援
```

## 良い例

```yaml file=sanka.yaml
支援:
  - id: sanka-shien
    根拠: 第2号
    名称: 参加支援
事業:
  - id: sanka
    支援: sanka-shien
    名称: 参加支援事業
    所管課: 福祉総合課
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 参加した人の数, 値: 30人/年}]}]
```

## 直し方

事業を登録し、「支援」と「根拠」を書きます。行っていないときは、「不足」に項目と理由を挙げます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.coverage.item import Item
from jusou_plan.lint.law import article, missing, support_place
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding
from jusou_plan.source.position import Span

RULE = Rule(
    code="COMP-204",
    name="第2号・第4号・第5号の事業がない",
    slug="service-missing",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of the services that no project is, at each place together."""
    lacking: dict[Span, list[Item]] = {}
    for key, number in (("第2号", 2), ("第4号", 4), ("第5号", 5)):
        for item in missing(loaded, key):
            lacking.setdefault(support_place(loaded, number), []).append(item)
    for place, items in lacking.items():
        names = "、".join(f"{item.key}（{item.title}）" for item in items)
        yield Finding(
            RULE.code,
            place,
            f"{names}に当たる事業がありません",
            label="この号の事業がありません",
            basis=items[0].article if len(items) == 1 else article(loaded, "重層事業"),
            advice="事業を登録し、「支援」と「根拠」を書いてください。"
            "行っていなければ「不足」に挙げてください。",
        )

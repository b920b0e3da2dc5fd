"""A letter of 第3号 that no project is.

## 何を見るか

地域づくり事業（第3号）のイ・ロ・ハ・ニのそれぞれに、当たる事業があるかを見ます。
事業の「根拠」で判断します。

## 根拠

社会福祉法は、第3号を「イからニまでの全ての事業を一体的に行う」事業と定義しています。一つでも欠けると、
重層的支援体制整備事業に当たりません。番号は `jusou law 地域づくり` で調べられます。

## 悪い例

ニがなく、ハの事業が二つになっています。

```yaml file=kyoten.yaml at=chiiki.yaml:3
事業:
  - id: kyoten
    支援: chiiki
    根拠: 第3号ハ
    名称: 親子の広場
    所管課: 福祉総合課
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 拠点の数, 値: 5か所}]}]
```

## 良い例

```yaml file=kyoten.yaml
事業:
  - id: kyoten
    支援: chiiki
    根拠: 第3号ニ
    名称: 親子の広場
    所管課: 福祉総合課
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 拠点の数, 値: 5か所}]}]
```

## 直し方

「根拠」の号を確かめ、欠けた号の事業を登録します。行っていないときは、「不足」に項目と理由を挙げます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.law import article, missing, support_place
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="COMP-202",
    name="第3号の事業がそろっていない",
    slug="third-item-missing",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of the services that no project is."""
    items = missing(loaded, "第3号イ", "第3号ロ", "第3号ハ", "第3号ニ")
    if items:
        names = "、".join(f"{item.key}（{item.title}）" for item in items)
        yield Finding(
            RULE.code,
            support_place(loaded, 3),
            f"{names}に当たる事業がありません",
            label="この号の事業がそろっていません",
            basis=items[0].article if len(items) == 1 else article(loaded, "地域づくり"),
            advice="事業の「根拠」に号を書くか、事業を登録してください。"
            "行っていなければ「不足」に挙げてください。",
        )

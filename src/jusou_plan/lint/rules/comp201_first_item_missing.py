"""A letter of 第1号 that no project is.

## 何を見るか

包括的相談支援事業（第1号）のイ・ロ・ハ・ニのそれぞれに、当たる事業があるかを見ます。
事業の「根拠」で判断します。
福祉事務所を置かない町村のニは、「適用除外」に挙げれば問いません。

## 根拠

社会福祉法は、第1号を「イからニまでの全ての事業を一体的に行う」事業と定義しています。一つでも欠けると、
重層的支援体制整備事業に当たりません。番号は `jusou law 包括的相談支援` で調べられます。

## 悪い例

号を書いていない事業は、どの号の事業でもありません。

```yaml file=jiritsu.yaml at=sodan.yaml:3
事業:
  - id: jiritsu
    支援: sodan
    名称: 自立相談支援事業
    所管課: 福祉総合課
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 相談件数, 値: 200件/年}]}]
```

## 良い例

```yaml file=jiritsu.yaml
事業:
  - id: jiritsu
    支援: sodan
    根拠: 第1号ニ
    名称: 自立相談支援事業
    所管課: 福祉総合課
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 相談件数, 値: 200件/年}]}]
```

## 直し方

事業があるのに「根拠」がなければ書き足します。事業がなければ登録します。行っていないときは、
「不足」に項目と理由を挙げます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.law import article, missing, support_place
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="COMP-201",
    name="第1号の事業がそろっていない",
    slug="first-item-missing",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of the services that no project is."""
    items = missing(loaded, "第1号イ", "第1号ロ", "第1号ハ", "第1号ニ")
    if items:
        names = "、".join(f"{item.key}（{item.title}）" for item in items)
        yield Finding(
            RULE.code,
            support_place(loaded, 1),
            f"{names}に当たる事業がありません",
            label="この号の事業がそろっていません",
            basis=items[0].article if len(items) == 1 else article(loaded, "包括的相談支援"),
            advice="事業の「根拠」に号を書くか、事業を登録してください。"
            "行っていなければ「不足」に挙げてください。",
        )

"""No mention of the guideline that a plan is to follow.

## 何を見るか

計画の文章のどこかに、国の指針に則することが書かれているかを、「指針」という言葉で見ます。

## 根拠

社会福祉法は、市町村が指針に則して実施計画を策定するよう努めると定めています。則していれば足り、
計画に書くことまでは
求めていないため、情報にとどめます。指針は平成29年厚生労働省告示第355号です。

## 悪い例

```yaml file=honbun.yaml line=1
本文:
  章:
    - 見出し: 計画の趣旨
      内容:
        - この計画は、${法:計画策定}に基づいて定める。
    - 見出し: 基本方針
      記載: 規34-10-1
      内容: [高齢者、障害者、児童、生活困窮者その他の福祉の基本方針は、誰も取り残さない支援である。]
    - 見出し: 提供体制と目標
      記載: [規34-10-2, 規34-10-3]
      内容:
        - 次の事業を、令和7年度から令和8年度まで実施する。事業ごとに目標を定める。
        - 事業一覧: すべて
    - 見出し: 支援関係機関の連携
      記載: 規34-10-4
      内容: [{会議表: [shien-kaigi, jusou-kaigi]}]
```

## 良い例

```yaml file=honbun.yaml
本文:
  章:
    - 見出し: 計画の趣旨
      内容:
        - この計画は、国の指針に則し、${法:計画策定}に基づいて定める。
    - 見出し: 基本方針
      記載: 規34-10-1
      内容: [高齢者、障害者、児童、生活困窮者その他の福祉の基本方針は、誰も取り残さない支援である。]
    - 見出し: 提供体制と目標
      記載: [規34-10-2, 規34-10-3]
      内容:
        - 次の事業を、令和7年度から令和8年度まで実施する。事業ごとに目標を定める。
        - 事業一覧: すべて
    - 見出し: 支援関係機関の連携
      記載: 規34-10-4
      内容: [{会議表: [shien-kaigi, jusou-kaigi]}]
```

## 直し方

計画の趣旨や位置付けに、指針に則して策定したことを書き添えます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.law import article, law_day, outline_key
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.prose import Prose
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="REQ-109",
    name="国の指針に触れていない",
    slug="guideline-not-mentioned",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of a plan that never speaks of the guideline."""
    if law_day(loaded) is None:
        return
    texts = (prose.text for prose in loaded.every(Prose))
    if not any("指針" in text for text in texts):
        yield Finding(
            RULE.code,
            outline_key(loaded),
            "国の指針に則することが書かれていません",
            label="「指針」という言葉がありません",
            basis=article(loaded, "計画策定"),
            advice="指針（平成29年厚生労働省告示第355号）に則して策定したことを、"
            "計画の趣旨などに書いてください。",
        )

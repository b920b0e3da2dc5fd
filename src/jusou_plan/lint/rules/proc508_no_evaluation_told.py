"""No word of how the plan is evaluated or revised.

## 何を見るか

「本文」か「会議」の文章が、評価、検証、進捗や進行の管理、点検、PDCA、見直し、振り返りのどれかに触れているかを見ます。

## 根拠

国の指針（平成29年厚生労働省告示第355号）は、事業を始めた後も状況の把握と分析を続け、議論することが重要だとしています。
指針は国の資料に引かれた箇所だけを確認しました。このため情報にとどめます。
地域福祉計画については、社会福祉法に評価の努力義務があります（`jusou law 地域福祉計画の評価`）。

## 悪い例

```yaml file=suishin.yaml at=honbun.yaml:1
会議:
  - id: suishin
    法定種別: その他
    名称: 計画推進会議
    目的: 関係機関が集まる。孤独・孤立対策についても協議する。
    構成員:
      - {記述: こども家庭センター}
      - {記述: 地域包括支援センター}
      - {記述: 基幹相談支援センター}
      - {記述: 自立相談支援機関}
      - {記述: 居住支援協議会}
  - id: chosei
    法定種別: その他
    名称: 生活保護の調整会議
    目的: 支援会議と連携して、被保護者の支援を検討する。
```

## 良い例

```yaml file=suishin.yaml
会議:
  - id: suishin
    法定種別: その他
    名称: 計画推進会議
    目的: 計画の実施状況を毎年度評価する。孤独・孤立対策についても協議する。
    構成員:
      - {記述: こども家庭センター}
      - {記述: 地域包括支援センター}
      - {記述: 基幹相談支援センター}
      - {記述: 自立相談支援機関}
      - {記述: 居住支援協議会}
  - id: chosei
    法定種別: その他
    名称: 生活保護の調整会議
    目的: 支援会議と連携して、被保護者の支援を検討する。
```

## 直し方

誰が、いつ、どのように評価し、見直すかを「本文」に書くか、会議の「目的」などに書きます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.law import article, law_day, outline_key
from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.told import sentences
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="PROC-508",
    name="評価や見直しの仕組みがない",
    slug="no-evaluation-told",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)

_WORDS = ("評価", "検証", "進捗", "進行管理", "進行を管理", "進行の管理", "点検", "PDCA", "見直", "振り返")


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of a plan without a word of it."""
    if law_day(loaded) is None or is_lost(loaded):
        return
    if not any(word in sentence for sentence in sentences(loaded, "本文", "会議") for word in _WORDS):
        yield Finding(
            RULE.code,
            outline_key(loaded),
            "計画の評価や見直しに触れていません",
            label="「評価」「検証」「見直し」などの言葉がありません",
            basis=f"{article(loaded, '指針')}の指針（平成29年厚生労働省告示第355号）",
            advice="誰が、いつ、どのように評価し、見直すかを「本文」に書いてください。",
        )

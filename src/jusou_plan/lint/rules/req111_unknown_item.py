"""A 記載, 不足 or 適用除外 that names nothing of the law.

## 何を見るか

「記載」「不足」「適用除外」に書いた項目が、法令の項目かを見ます。`規34-10-3`、`第1号ニ`、
`公表` のように書きます。

## 根拠

社会福祉法とその施行規則の条文のうち、この道具がデータとして持つものによります。

## 悪い例

```yaml file=honbun.yaml line=15
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
      記載: [規34-10-4, 規34-10-9]
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

「もしかして」の項目に直します。使える項目は `jusou coverage` の表と `jusou law` で調べられます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.coverage.catalogue import KEYS
from jusou_plan.coverage.claims import unknown_claims
from jusou_plan.coverage.gaps import unknown_shortfalls
from jusou_plan.lint.law import law_day
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.similar import similar
from jusou_plan.source.finding import Finding, Suggestion

RULE = Rule(
    code="REQ-111",
    name="法令にない項目",
    slug="unknown-item",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each item that the law does not have."""
    if law_day(loaded) is None:
        return
    for unknown in (*unknown_claims(loaded), *unknown_shortfalls(loaded)):
        yield Finding(
            RULE.code,
            unknown.span,
            f"「{unknown.text}」という法令の項目はありません",
            label="この項目はありません",
            suggestions=tuple(Suggestion(key) for key in similar(unknown.text, KEYS)),
            advice=f"表の項目: {'、'.join(KEYS)}",
        )

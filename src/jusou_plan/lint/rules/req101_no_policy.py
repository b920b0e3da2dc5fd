"""No section claims the 基本方針.

## 何を見るか

本文のどこかに、福祉に関する基本方針を記した章・節があるかを見ます。
章・節の「記載」に `規34-10-1` とあるものです。
ほかの計画に委ねるときも、そのことを述べる章・節に「記載」を書きます。

## 根拠

施行規則は、実施計画が定める事項の一つに、高齢者、障害者、児童、
生活困窮者その他の福祉に関する基本方針を挙げています。
番号は `jusou law 記載事項・基本方針` で調べられます。

## 悪い例

```yaml file=honbun.yaml line=1
本文:
  章:
    - 見出し: 計画の趣旨
      内容:
        - この計画は、国の指針に則し、${法:計画策定}に基づいて定める。
    - 見出し: 基本方針
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

基本方針を記した章・節に `記載: 規34-10-1` と書きます。記していなければ、書き足すか「不足」に挙げます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.coverage.catalogue import POLICY
from jusou_plan.lint.law import missing, outline_key
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="REQ-101",
    name="基本方針がない",
    slug="no-policy",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of a plan without a basic policy."""
    for item in missing(loaded, POLICY):
        yield Finding(
            RULE.code,
            outline_key(loaded),
            "基本方針を記した章・節がありません",
            label=f"「記載: {item.key}」のある章・節がありません",
            basis=item.article,
            advice=f"基本方針を記した章・節に「記載: {item.key}」を書いてください。"
            "記していなければ「不足」に挙げてください。",
        )

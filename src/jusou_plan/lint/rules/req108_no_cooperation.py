"""No section holds the cooperation of the bodies.

## 何を見るか

支援関係機関相互間の一体的な連携を記した章・節（「記載」に `規34-10-4` とあるもの）があるかを見ます。
その章・節が会議を印字するか、連携する機関や会議の名を二つ以上挙げているかも見ます。

## 根拠

施行規則は、提供体制の確保に係る支援関係機関相互間の一体的な連携を、実施計画に定めるとしています。番号は
`jusou law 記載事項・連携` で調べられます。

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
      記載: 規34-10-4
      内容: [支援関係機関は、互いに連携する。]
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

連携の章・節に `記載: 規34-10-4` と書き、会議表を置くか、連携する機関の名を挙げます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.coverage.catalogue import COOPERATION
from jusou_plan.coverage.item import ProblemKind
from jusou_plan.lint.law import missing, outline_key, problems
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="REQ-108",
    name="支援関係機関の連携がない",
    slug="no-cooperation",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of a plan without cooperation."""
    for item in missing(loaded, COOPERATION):
        yield Finding(
            RULE.code,
            outline_key(loaded),
            "支援関係機関の連携を記した章・節がありません",
            label=f"「記載: {item.key}」のある章・節がありません",
            basis=item.article,
            advice=f"連携を記した章・節に「記載: {item.key}」を書いてください。"
            "記していなければ「不足」に挙げてください。",
        )
    for item, problem in problems(loaded, ProblemKind.COOPERATION_NOT_TOLD):
        yield Finding(
            RULE.code,
            problem.span,
            problem.message,
            label="連携の相手が分かりません",
            basis=item.article,
            advice="この章・節に会議表を置くか、連携する機関や会議の名を挙げてください。",
        )

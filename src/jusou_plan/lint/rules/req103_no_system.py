"""No section holds the provision of all services.

## 何を見るか

事業の提供体制を記した章・節（「記載」に `規34-10-2` とあるもの）があり、
登録した全部の号の事業がそこに印字されるかを見ます。
「事業一覧」か「事業票」があれば印字されます。

## 根拠

施行規則は、法の各号の事業の提供体制の確保の内容を、実施計画に定めるとしています。
番号は `jusou law 記載事項・提供体制` で調べられます。

## 悪い例

参加支援事業が一覧から漏れています。

```yaml file=honbun.yaml line=10
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
        - 事業一覧: [sodan, chiiki, outreach-shien, takikan-shien]
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

提供体制の章・節に `記載: 規34-10-2` と書き、`事業一覧: すべて` か、事業ごとの「事業票」を置きます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.coverage.catalogue import SYSTEM
from jusou_plan.coverage.item import ProblemKind
from jusou_plan.lint.law import missing, outline_key, problems
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="REQ-103",
    name="提供体制の記載がない",
    slug="no-system",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of a plan that does not print the provision of its services."""
    for item in missing(loaded, SYSTEM):
        yield Finding(
            RULE.code,
            outline_key(loaded),
            "提供体制を記した章・節がありません",
            label=f"「記載: {item.key}」のある章・節がありません",
            basis=item.article,
            advice=f"提供体制を記した章・節に「記載: {item.key}」を書いてください。"
            "記していなければ「不足」に挙げてください。",
        )
    for item, problem in problems(loaded, ProblemKind.SERVICES_NOT_PRINTED):
        yield Finding(
            RULE.code,
            problem.span,
            problem.message,
            label="全部の号の事業を印字します",
            basis=item.article,
            advice="この章・節に「事業一覧: すべて」か、欠けた事業の「事業票」を置いてください。",
        )

"""No section holds goals, or it holds none that is linked to a project.

## 何を見るか

事業の提供体制の目標を記した章・節（「記載」に `規34-10-3` とあるもの）があるかを見ます。
その章・節が印字する目標が、
事業の「目標」か、事業に結び付いた指標の「目標」として登録されているかも見ます。

## 根拠

施行規則は、提供体制の確保の内容の目標を、実施計画に定めるとしています。
実績や「今後の取組」は目標ではありません。
番号は `jusou law 記載事項・目標` で調べられます。

## 悪い例

```yaml file=honbun.yaml line=1
本文:
  章:
    - 見出し: 計画の趣旨
      内容:
        - この計画は、国の指針に則し、${法:計画策定}に基づいて定める。
    - 見出し: 基本方針
      記載: 規34-10-1
      内容: [高齢者、障害者、児童、生活困窮者その他の福祉の基本方針は、誰も取り残さない支援である。]
    - 見出し: 提供体制と目標
      記載: 規34-10-2
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

事業に「目標」を書き、それを印字する章・節に `記載: 規34-10-3` と書きます。
定めていなければ「不足」に挙げます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.coverage.catalogue import GOALS
from jusou_plan.coverage.item import ProblemKind
from jusou_plan.lint.law import missing, outline_key, problems
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="REQ-105",
    name="目標がない",
    slug="no-goals",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of a plan without goals."""
    for item in missing(loaded, GOALS):
        yield Finding(
            RULE.code,
            outline_key(loaded),
            "目標を記した章・節がありません",
            label=f"「記載: {item.key}」のある章・節がありません",
            basis=item.article,
            advice=f"事業に「目標」を書き、印字する章・節に「記載: {item.key}」を書いてください。"
            "定めていなければ「不足」に挙げてください。",
        )
    for item, problem in problems(loaded, ProblemKind.NO_GOALS, ProblemKind.GOALS_NOT_PRINTED):
        yield Finding(
            RULE.code,
            problem.span,
            problem.message,
            label="ここには目標がありません",
            basis=item.article,
            advice="事業の「目標」か、「事業」のある指標の「目標」を書き、この章・節に印字してください。",
        )

"""A 基本方針 that does not speak of all four fields.

## 何を見るか

基本方針の章・節が、高齢者、障害者、児童、生活困窮者の四つの福祉に触れているかを、文章の言葉で見ます。
障がい者、こども、介護などの言い方でも構いません。

## 根拠

施行規則は、この四つの分野その他の福祉に関する基本方針を求めています。
番号は `jusou law 記載事項・基本方針` で調べられます。

## 悪い例

```yaml file=honbun.yaml line=7
本文:
  章:
    - 見出し: 計画の趣旨
      内容:
        - この計画は、国の指針に則し、${法:計画策定}に基づいて定める。
    - 見出し: 基本方針
      記載: 規34-10-1
      内容: [高齢者、障害者、児童その他の福祉の基本方針は、誰も取り残さない支援である。]
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

触れていない分野の方針を書き足します。表や図だけで示したときは、文章でも述べます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.coverage.item import ProblemKind
from jusou_plan.lint.law import problems
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="REQ-102",
    name="基本方針が触れない分野がある",
    slug="policy-lacks-field",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of a policy that leaves a field out."""
    for item, problem in problems(loaded, ProblemKind.FIELDS_NOT_NAMED):
        yield Finding(
            RULE.code,
            problem.span,
            problem.message,
            label="四つの分野がそろっていません",
            basis=item.article,
            advice="触れていない分野の方針を、この章・節に書き足してください。",
        )

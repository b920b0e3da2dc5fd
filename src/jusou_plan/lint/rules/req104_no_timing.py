"""A provision of services without the time at which they are carried out.

## 何を見るか

提供体制の章・節から、事業をいつ実施するかが分かるかを見ます。事業の「実施時期」があるか、
その章・節が計画期間の
年度を述べていれば足ります。

## 根拠

施行規則は、提供体制の確保の内容とともに、その実施時期を定めるとしています。
番号は `jusou law 記載事項・提供体制` で調べられます。

## 悪い例

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
        - 次の事業を実施する。事業ごとに目標を定める。
        - 事業一覧: すべて
    - 見出し: 支援関係機関の連携
      記載: 規34-10-4
      内容: [{会議表: [shien-kaigi, jusou-kaigi]}]
```

```yaml file=kyoten.yaml
事業:
  - id: kyoten
    支援: chiiki
    根拠: 第3号ニ
    名称: 地域子育て支援拠点事業
    実施方式: 直営
    目標: [{目標: [{内容: 拠点の数, 値: 5か所}]}]
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

事業ごとに「実施時期」を書くか、章・節の文章に、何年度から何年度まで実施するかを書きます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.coverage.item import ProblemKind
from jusou_plan.lint.law import problems
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="REQ-104",
    name="実施時期がない",
    slug="no-timing",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of services without a time."""
    for item, problem in problems(loaded, ProblemKind.TIMING_NOT_TOLD):
        yield Finding(
            RULE.code,
            problem.span,
            problem.message,
            label="いつ実施するかが分かりません",
            basis=item.article,
            advice="事業の「実施時期」を書くか、実施する年度をこの章・節の文章に書いてください。",
        )

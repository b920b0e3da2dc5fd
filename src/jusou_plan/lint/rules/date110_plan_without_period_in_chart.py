"""A related plan in a chart of periods that has no period.

## 何を見るか

計画期間の表（`計画期間`）と図（`計画期間図`）に並べた関連計画に、「期間」があるかを見ます。

## 根拠

期間のない計画は、表の欄も図の帯も空きます。

## 悪い例

```yaml file=kanren-2.yaml
関連計画:
  - {id: kenko, 法定種別: その他, 名称: 見本市健康増進計画}
```

```yaml file=honbun.yaml line=4
本文:
  章:
    - 見出し: 計画の期間
      内容: [{計画期間: [kenko], 見出し: 計画の期間}]
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
        - {事業一覧: すべて, 見出し: 事業一覧}
    - 見出し: 支援関係機関の連携
      記載: 規34-10-4
      内容: [{会議表: [shien-kaigi, jusou-kaigi], 見出し: 会議}]
```

## 良い例

```yaml file=kanren-2.yaml
関連計画:
  - {id: kenko, 法定種別: その他, 名称: 見本市健康増進計画, 期間: 令和6年度～令和11年度}
```

```yaml file=honbun.yaml
本文:
  章:
    - 見出し: 計画の期間
      内容: [{計画期間: [kenko], 見出し: 計画の期間}]
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
        - {事業一覧: すべて, 見出し: 事業一覧}
    - 見出し: 支援関係機関の連携
      記載: 規34-10-4
      内容: [{会議表: [shien-kaigi, jusou-kaigi], 見出し: 会議}]
```

## 直し方

「期間」を書くか、表や図から外します。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.block import PeriodTable, Timeline
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.related_plan import RelatedPlan
from jusou_plan.source.finding import Finding, Related

RULE = Rule(
    code="DATE-110",
    name="期間の表や図に並べた、期間のない計画",
    slug="plan-without-period-in-chart",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each plan whose row or bar would be empty."""
    for _, piece in loaded.pieces:
        if not isinstance(piece, PeriodTable | Timeline):
            continue
        for reference in piece.plans:
            plan = loaded.resolve(reference)
            if isinstance(plan, RelatedPlan) and plan.period is None and not loaded.marks(plan).reported:
                yield Finding(
                    RULE.code,
                    loaded.span(reference),
                    f"「{plan.name}」に「期間」がないので、この表や図の欄が空きます",
                    label="期間がありません",
                    related=(Related("この計画です", loaded.span(plan, "名称")),),
                    advice="「関連計画」の「期間」を書くか、ここから外してください。",
                )

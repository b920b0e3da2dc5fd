"""A plan that does not say its period.

## 何を見るか

「計画」に「期間」があるかを見ます。期間も基準日もない計画は、いつの法令に照らすかが決まらないため、
法令に照らした検査をしません。

## 根拠

施行規則は、事業の実施時期を実施計画に定めるとしています。条文の番号は日付で動くため、
検査にも日付が要ります。

## 悪い例

```yaml file=keikaku.yaml line=1
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
  基準日: 令和7年4月1日
```

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
      内容: [次の事業ごとに目標を定める。, {事業一覧: すべて}]
    - 見出し: 支援関係機関の連携
      記載: 規34-10-4
      内容: [{会議表: [shien-kaigi, jusou-kaigi]}]
```

## 良い例

```yaml file=keikaku.yaml
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
  期間: 令和7年度～令和8年度
```

## 直し方

「計画」に `期間: 令和7年度～令和8年度` のように書きます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.law import article, is_profile, plan_key
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="PROC-507",
    name="計画期間がない",
    slug="no-period",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of a plan without a period."""
    header = loaded.plan.header
    if header is None or header.period is not None or is_profile(loaded) or loaded.marks(header).reported:
        return
    unchecked = "" if header.law_date else "基準日もないため、法令に照らした検査はしていません。"
    yield Finding(
        RULE.code,
        plan_key(loaded),
        "計画期間がありません",
        label="「期間」がありません",
        basis=article(loaded, "記載事項・提供体制"),
        advice=f"{unchecked}「期間: 令和7年度～令和8年度」のように書いてください。",
    )

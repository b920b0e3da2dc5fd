"""A plan with which this one must agree ends within its period, and no revision is foreseen.

## 何を見るか

調和を保つ計画や上位計画の「期間」が、この計画の期間の途中で終わるとき、「本文」か「会議」の文章が見直しや改定に
触れているかを見ます。後を継ぐ計画を「関連計画」に登録していれば問いません。期間を書いていない計画も問いません。

## 根拠

社会福祉法は、実施計画が法定の計画と調和が保たれたものでなければならないとしています。相手が改まれば、
調和を確かめ直すことになります。見直しを計画に書くことまでは求めていないため、警告にとどめます。
番号は `jusou law 調和` で調べられます。

## 悪い例

```yaml file=kanren.yaml at=keikaku.yaml:5
関連計画:
  - {id: chiiki-fukushi, 法定種別: 地域福祉計画, 名称: 見本市地域福祉計画, 関係: 上位計画}
  - {id: kaigo, 法定種別: 介護保険事業計画, 名称: 介護保険事業計画, 関係: 調和する計画, 期間: R6～R7}
  - {id: shogai-fukushi, 法定種別: 障害福祉計画, 名称: 見本市障害福祉計画, 関係: 調和する計画}
  - {id: kosodate, 法定種別: 子ども・子育て支援事業計画, 名称: 見本市子ども計画, 関係: 調和する計画}
```

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

## 良い例

```yaml file=kanren.yaml
関連計画:
  - {id: chiiki-fukushi, 法定種別: 地域福祉計画, 名称: 見本市地域福祉計画, 関係: 上位計画}
  - {id: kaigo, 法定種別: 介護保険事業計画, 名称: 介護保険事業計画, 関係: 調和する計画, 期間: R6～R7}
  - {id: shogai-fukushi, 法定種別: 障害福祉計画, 名称: 見本市障害福祉計画, 関係: 調和する計画}
  - {id: kosodate, 法定種別: 子ども・子育て支援事業計画, 名称: 見本市子ども計画, 関係: 調和する計画}
```

```yaml file=suishin.yaml
会議:
  - id: suishin
    法定種別: その他
    名称: 計画推進会議
    目的: 計画の実施状況を毎年度評価し、関連計画が改定されたときは見直す。孤独・孤立対策についても協議する。
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

いつ、どのように見直すかを「本文」に書きます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.coverage.duties import plans_in_harmony
from jusou_plan.lint.law import article, law_day
from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.told import sentences
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.related_plan import RelatedPlan
from jusou_plan.model.values.period import Period
from jusou_plan.source.finding import Finding, Related

RULE = Rule(
    code="PROC-505",
    name="調和する計画の改定に備えた見直しがない",
    slug="no-revision-told",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_REVISION = ("見直", "改定", "改訂")


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of the plans that end before this one does."""
    header = loaded.plan.header
    if law_day(loaded) is None or header is None or header.period is None:
        return
    ending = [plan for plan in plans_in_harmony(loaded) if _ends_within(loaded, plan, header.period)]
    if not ending or is_lost(loaded):
        return
    if not any(word in it for it in sentences(loaded, "本文", "会議") for word in _REVISION):
        names = "、".join(
            f"「{plan.name}」（{plan.period.last.wareki()}まで）" for plan in ending if plan.period
        )
        yield Finding(
            RULE.code,
            loaded.span(header, "期間"),
            f"計画期間の途中で改まる計画がありますが、見直しに触れていません: {names}",
            label="この途中で、調和の相手が改まります",
            related=tuple(Related("その計画の期間", loaded.span(plan, "期間")) for plan in ending),
            basis=article(loaded, "調和"),
            advice="相手の計画が改まったときに見直すことを、「本文」に書いてください。",
        )


def _ends_within(loaded: LoadedPlan, plan: RelatedPlan, own: Period) -> bool:
    """Tell whether a plan ends before `own` does, and no plan of its kind is there to follow it."""
    if plan.period is None or not own.first.year <= plan.period.last.year < own.last.year:
        return False
    end = plan.period.last.year
    return not any(
        other.period is not None and other.period.first.year > end and set(other.kinds) & set(plan.kinds)
        for other in loaded.plan.related_plans
    )

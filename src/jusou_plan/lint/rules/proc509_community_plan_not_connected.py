"""The 地域福祉計画 is there, and how this plan stands to it is not told.

## 何を見るか

市町村地域福祉計画と、この計画の関係が分かるかを見ます。「関連計画」の「関係」が上位計画か調和する計画であるか、
「計画」の「内包先」であるか、文章に地域福祉計画が出てくれば足ります。地域福祉計画が「関連計画」に挙がっていないことは、
PROC-503 が知らせます。

## 根拠

社会福祉法は、市町村地域福祉計画に包括的な支援体制の整備に関する事項を定めるとし、重層的支援体制整備事業は
その体制をつくる事業です。関係を書くことまでは求めていないため、情報にとどめます。
番号は `jusou law 地域福祉計画・包括的支援体制` で調べられます。

## 悪い例

```yaml file=kanren.yaml line=2
関連計画:
  - {id: chiiki-fukushi, 法定種別: 地域福祉計画, 名称: 見本市地域福祉計画}
  - {id: kaigo, 法定種別: 介護保険事業計画, 名称: 見本市介護保険事業計画, 関係: 調和する計画}
  - {id: shogai-fukushi, 法定種別: 障害福祉計画, 名称: 見本市障害福祉計画, 関係: 調和する計画}
  - {id: kosodate, 法定種別: 子ども・子育て支援事業計画, 名称: 見本市子ども計画, 関係: 調和する計画}
```

## 良い例

```yaml file=kanren.yaml
関連計画:
  - {id: chiiki-fukushi, 法定種別: 地域福祉計画, 名称: 見本市地域福祉計画, 関係: 上位計画}
  - {id: kaigo, 法定種別: 介護保険事業計画, 名称: 見本市介護保険事業計画, 関係: 調和する計画}
  - {id: shogai-fukushi, 法定種別: 障害福祉計画, 名称: 見本市障害福祉計画, 関係: 調和する計画}
  - {id: kosodate, 法定種別: 子ども・子育て支援事業計画, 名称: 見本市子ども計画, 関係: 調和する計画}
```

## 直し方

「関連計画」の地域福祉計画に「関係」を書きます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.law import article, law_day
from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.told import plain, sentences
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.related_plan import PlanKind, Standing
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="PROC-509",
    name="地域福祉計画との関係が書かれていない",
    slug="community-plan-not-connected",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)

_CONNECTED = (Standing.ABOVE, Standing.HARMONY)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of it at the first such plan."""
    header = loaded.plan.header
    plans = [plan for plan in loaded.plan.related_plans if PlanKind.COMMUNITY_WELFARE in plan.kinds]
    if law_day(loaded) is None or header is None or not plans or is_lost(loaded):
        return
    around = loaded.resolve(header.contained_in) if header.contained_in else None
    if any(plan.standing in _CONNECTED or plan is around for plan in plans):
        return
    names = {"地域福祉計画", *(plain(name) for plan in plans for name in plan.names)}
    if not any(name in sentence for sentence in sentences(loaded) for name in names):
        yield Finding(
            RULE.code,
            loaded.span(plans[0], "名称"),
            f"「{plans[0].name}」とこの計画の関係が書かれていません",
            label="「関係」がなく、文章にも出てきません",
            basis=article(loaded, "地域福祉計画・包括的支援体制"),
            advice="「関係: 上位計画」か「関係: 調和する計画」を書いてください。",
        )

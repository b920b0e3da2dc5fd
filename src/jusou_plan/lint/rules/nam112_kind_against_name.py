"""A related plan whose name tells of a statutory kind that 法定種別 does not give.

## 何を見るか

「関連計画」の名称に、地域福祉計画、介護保険事業計画、障害福祉計画などの法律の計画の名があるとき、
「法定種別」にその種別があるかを見ます。障がいと障害は、同じと見ます。法定種別が「その他」の計画と、書いていない計画は
見ません（PROC-504が知らせます）。

## 根拠

法定種別は、四つの法定計画との調和（社会福祉法第106条の5第3項）を確かめるもとです。
合冊の計画では、種別を全部書きます。

## 悪い例

```yaml file=kanren-2.yaml line=3
関連計画:
  - id: shogai-2
    法定種別: 障害者計画
    名称: 第4次見本市障がい者計画・第7期障がい福祉計画
```

## 良い例

```yaml file=kanren-2.yaml
関連計画:
  - id: shogai-2
    法定種別: [障害者計画, 障害福祉計画]
    名称: 第4次見本市障がい者計画・第7期障がい福祉計画
```

## 直し方

「法定種別」か「名称」を直します。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.told import plain
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.related_plan import PlanKind
from jusou_plan.source.finding import Finding, Related

RULE = Rule(
    code="NAM-112",
    name="名称と違う法定種別",
    slug="kind-against-name",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_TOLD_BY_NAME = (
    PlanKind.COMMUNITY_WELFARE,
    PlanKind.COMMUNITY_ACTIVITY,
    PlanKind.ELDERLY,
    PlanKind.LONG_TERM_CARE,
    PlanKind.DISABLED_PERSONS,
    PlanKind.DISABILITY_WELFARE,
    PlanKind.DISABLED_CHILDREN,
    PlanKind.CHILD_REARING,
    PlanKind.JUSOU,
)
"""The kinds that no plan of another kind has in its name, as an 総合計画 of a field has."""


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each kind in a name that the plan is not registered as."""
    for plan in loaded.plan.related_plans:
        name = plain(plan.name)
        for kind in () if set(plan.kinds) <= {PlanKind.OTHER} else _TOLD_BY_NAME:
            if plain(kind) in name and kind not in plan.kinds:
                yield Finding(
                    RULE.code,
                    loaded.span(plan, "法定種別"),
                    f"「{plan.name}」の法定種別に、{kind}がありません",
                    label="名称と合いません",
                    related=(Related("名称", loaded.span(plan, "名称")),),
                    advice=f"「法定種別」に{kind}を加えるか、名称を確かめてください。",
                )

"""A period that leaves a gap to the plan before, or reaches out of the plan that contains it.

## 何を見るか

「前期計画」の期間の次の年度から、この計画が始まるかを見ます。
「内包先」の計画の期間に、この計画の期間が収まるかも見ます。期間を書いていない計画は見ません。

## 根拠

計画どうしの期間の一貫性です。

## 悪い例

```yaml file=keikaku.yaml line=5
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
  状態: 確定
  期間: 令和7年度～令和8年度
  前期計画: zenki
```

```yaml file=zenki.yaml
関連計画:
  - {id: zenki, 名称: 見本市前期実施計画, 期間: 令和4年度～令和5年度}
```

## 良い例

```yaml file=keikaku.yaml
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
  状態: 確定
  期間: 令和7年度～令和8年度
  前期計画: zenki
```

```yaml file=zenki.yaml
関連計画:
  - {id: zenki, 名称: 見本市前期実施計画, 期間: 令和4年度～令和6年度}
```

## 直し方

期間を確かめます。間が空くことや重なることが正しければ、計画の趣旨にその理由を書きます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.related_plan import RelatedPlan
from jusou_plan.model.values.period import Period
from jusou_plan.source.finding import Finding, Related

RULE = Rule(
    code="DATE-101",
    name="つながらない期間",
    slug="periods-do-not-meet",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell where the plan does not follow its predecessor, and where it reaches out of its container."""
    header = loaded.plan.header
    if header is None or header.period is None:
        return
    own = header.period
    before = loaded.resolve(header.previous) if header.previous else None
    if isinstance(before, RelatedPlan) and before.period and before.period.last.year + 1 != own.first.year:
        how = "つながりません" if before.period.last.year + 1 < own.first.year else "重なります"
        yield Finding(
            RULE.code,
            loaded.span(header, "期間"),
            f"計画期間が、前期計画「{before.name}」の期間（{before.period}）と{how}",
            label=f"前期は{before.period.last.wareki()}までです",
            related=(_place(loaded, before),),
            advice="期間を確かめてください。",
        )
    around = loaded.resolve(header.contained_in) if header.contained_in else None
    if isinstance(around, RelatedPlan) and around.period and not _holds(around.period, own):
        yield Finding(
            RULE.code,
            loaded.span(header, "期間"),
            f"計画期間が、内包先「{around.name}」の期間（{around.period}）に収まりません",
            label="収まりません",
            related=(_place(loaded, around),),
            advice="期間を確かめてください。",
        )


def _holds(outer: Period, inner: Period) -> bool:
    return outer.first.year <= inner.first.year and inner.last.year <= outer.last.year


def _place(loaded: LoadedPlan, plan: RelatedPlan) -> Related:
    return Related(f"「{plan.name}」の期間", loaded.span(plan, "期間"))

"""A related plan whose time does not fit what it is to this plan.

## 何を見るか

「関連計画」の「期間」を、この計画の期間と「関係」に照らします。上位計画・調和する計画が、この計画の始まる前に終わっていないか。
前期計画がこの計画より後まで続いていないか。次期計画がこの計画より前に始まっていないか。
「策定年月」が、その計画の期間の終わりより後でないか、初めの2年より前でないかも見ます。

## 根拠

計画どうしの期間の一貫性です。終わった計画とは、調和を保てません。

## 悪い例

```yaml file=kanren-2.yaml line=6
関連計画:
  - id: kenko
    法定種別: その他
    名称: 見本市健康増進計画
    関係: 調和する計画
    期間: 平成30年度～令和5年度
```

## 良い例

```yaml file=kanren-2.yaml
関連計画:
  - id: kenko
    法定種別: その他
    名称: 見本市健康増進計画
    関係: 調和する計画
    期間: 令和6年度～令和11年度
```

## 直し方

期間、策定年月、関係を確かめます。終わった計画なら、今の計画に替えます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.related_plan import RelatedPlan, Standing
from jusou_plan.model.values.period import Period
from jusou_plan.source.finding import Finding, Related

RULE = Rule(
    code="DATE-109",
    name="時期の合わない関連計画",
    slug="related-plan-of-another-time",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_YEARS_AHEAD = 2


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each related plan whose period or decision cannot be right."""
    header = loaded.plan.header
    for plan in loaded.plan.related_plans:
        if plan.period is None:
            continue
        trouble = _beside(plan.standing, plan.period, header.period) if header and header.period else ""
        if header and trouble:
            yield Finding(
                RULE.code,
                loaded.span(plan, "期間"),
                f"{plan.standing}の「{plan.name}」が、{trouble}",
                label="この計画の期間と合いません",
                related=(Related("この計画の期間", loaded.span(header, "期間")),),
                advice="期間と「関係」を確かめてください。",
            )
        late = _decided(plan, plan.period)
        if late:
            yield Finding(
                RULE.code,
                loaded.span(plan, "策定年月"),
                f"「{plan.name}」の策定年月（{plan.decided}）が、{late}",
                label="期間と合いません",
                related=(Related("その計画の期間", loaded.span(plan, "期間")),),
                advice="策定年月と期間を確かめてください。",
            )


def _beside(standing: Standing | None, period: Period, own: Period) -> str:
    """Say how the period of a plan does not fit its standing, "" where it does."""
    if standing in (Standing.ABOVE, Standing.HARMONY) and period.last.year < own.first.year:
        return f"この計画の始まる前の{period.last.wareki()}で終わっています"
    if standing is Standing.PREVIOUS and period.last.year >= own.last.year:
        return f"この計画の終わる{own.last.wareki()}より前に終わりません"
    if standing is Standing.NEXT and period.first.year <= own.first.year:
        return f"この計画の始まる{own.first.wareki()}より後に始まりません"
    return ""


def _decided(plan: RelatedPlan, period: Period) -> str:
    """Say how the month of a decision does not fit the period, "" where it does."""
    if plan.decided is None:
        return ""
    if plan.decided.first_day > period.last.last_day:
        return f"期間の終わる{period.last.wareki()}より後です"
    if plan.decided.year + _YEARS_AHEAD < period.first.year:
        return f"期間の始まる{period.first.wareki()}より{_YEARS_AHEAD}年以上前です"
    return ""

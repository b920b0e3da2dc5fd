"""A 重層 plan decided, or the project begun, before the law came into force.

## 何を見るか

「計画」の「開始時期」と「策定」、「関連計画」に登録した重層的支援体制整備事業実施計画の「策定年月」と「期間」が、
重層的支援体制整備事業の規定の施行より前でないかを見ます。

## 根拠

重層的支援体制整備事業も、その実施計画も、規定の施行より前にはありません。前もって準備したことや、移行準備事業のことも
あるため、情報にとどめます。

## 悪い例

```yaml file=toroku.yaml line=6
関連計画:
  - id: zenki
    法定種別: 重層的支援体制整備事業実施計画
    名称: 第1期見本市重層的支援体制整備事業実施計画
    関係: 前期計画
    策定年月: 令和3年3月
```

## 良い例

```yaml file=toroku.yaml
関連計画:
  - id: zenki
    法定種別: 重層的支援体制整備事業実施計画
    名称: 第1期見本市重層的支援体制整備事業実施計画
    関係: 前期計画
    策定年月: 令和4年3月
```

## 直し方

年月を確かめます。移行準備事業を始めた時期なら、「開始時期」でなく文章や「経過」に書きます。
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from jusou_plan.lint.law import is_profile
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.related_plan import PlanKind
from jusou_plan.source.finding import Finding
from jusou_plan.source.position import Span
from jusou_plan.statute.number import written_out
from jusou_plan.statute.read import read_statute

RULE = Rule(
    code="TIME-702",
    name="法律の施行より前の策定や開始",
    slug="dates-before-the-law",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each date that is too early."""
    header = loaded.plan.header
    if header is None or is_profile(loaded):
        return
    law = read_statute().editions()[0].first
    if header.started is not None and _is_before(header.started.last_day(), law):
        yield _finding(loaded.span(header, "開始時期"), f"事業の開始時期（{header.started}）が", law)
    decided = header.decision.date if header.decision else None
    if header.decision is not None and decided is not None and _is_before(decided.last_day, law):
        yield _finding(loaded.span(header.decision, "年月"), f"策定年月（{decided}）が", law)
    for plan in loaded.plan.related_plans:
        if PlanKind.JUSOU not in plan.kinds:
            continue
        if plan.decided is not None and _is_before(plan.decided.last_day, law):
            where = f"「{plan.name}」の策定年月（{plan.decided}）が"
            yield _finding(loaded.span(plan, "策定年月"), where, law)
        if plan.period is not None and _is_before(date(plan.period.first.year, 4, 1), law):
            yield _finding(loaded.span(plan, "期間"), f"「{plan.name}」の期間（{plan.period}）の初めが", law)


def _is_before(day: date | None, law: date) -> bool:
    return day is not None and day < law


def _finding(span: Span, what: str, law: date) -> Finding:
    return Finding(
        RULE.code,
        span,
        f"{what}、法律の施行（{law.year}年{law.month}月{law.day}日）より前です",
        label="この時には、事業の規定がまだありません",
        basis=written_out(read_statute().concepts["重層事業"].versions[0].number),
        advice="年月を確かめてください。移行準備のことなら、文章や「経過」に書いてください。",
    )

"""Dates that cannot follow each other as they are written.

## 何を見るか

次の日付の前後を見ます。部署の「在籍期間」の初めと終わり。「経過」の順（時期の早いものから並べます）。
意見を反映した「手続」の日付と、計画の「策定」の年月。

## 根拠

意見は、計画を策定する前に聴くものです。ほかは、日付の一貫性です。

## 悪い例

```yaml file=kihon.yaml line=2
部署:
  - {id: mae, 名称: 旧福祉課, 在籍期間: {自: 令和6年4月1日, 至: 令和5年3月31日}}
```

## 良い例

```yaml file=kihon.yaml
部署:
  - {id: mae, 名称: 旧福祉課, 在籍期間: {自: 令和5年4月1日, 至: 令和6年3月31日}}
```

## 直し方

日付を確かめます。
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.history import Event
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.procedure import ProcedureKind
from jusou_plan.source.finding import Finding, Related

RULE = Rule(
    code="DATE-105",
    name="前後する日付",
    slug="dates-out-of-order",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each date that stands before one that it has to follow."""
    yield from _tenures(loaded)
    yield from _history(loaded)
    yield from _opinions(loaded)


def _tenures(loaded: LoadedPlan) -> Iterator[Finding]:
    for department in loaded.plan.departments:
        tenure = department.tenure
        if tenure and tenure.first and tenure.last and tenure.last.day < tenure.first.day:
            yield Finding(
                RULE.code,
                loaded.span(tenure, "至"),
                f"「{department.name}」の在籍期間の終わりが、初め（{tenure.first}）より前です",
                label="初めより前です",
                advice="二つの日付を確かめてください。",
            )


def _history(loaded: LoadedPlan) -> Iterator[Finding]:
    latest: tuple[date, Event] | None = None
    for event in loaded.plan.history:
        first, last = _days(event)
        if latest is not None and last is not None and last < latest[0]:
            yield Finding(
                RULE.code,
                loaded.span(event),
                "経過が、前の事項より早い時期です",
                label="前の事項より早い時期です",
                related=(Related("前の事項", loaded.span(latest[1])),),
                advice="時期の早いものから並べてください。",
            )
        elif first is not None:
            latest = (first, event)


def _days(event: Event) -> tuple[date | None, date | None]:
    """Give the first and the last day on which an event may have begun."""
    if event.when is not None:
        return event.when.first_day(), event.when.last_day()
    year = event.year or (event.period.first if event.period else None)
    return (year.first_day, year.last_day) if year else (None, None)


def _opinions(loaded: LoadedPlan) -> Iterator[Finding]:
    header = loaded.plan.header
    decided = header.decision.date if header and header.decision else None
    for procedure in loaded.plan.procedures:
        day = procedure.date.first_day() if procedure.date else None
        if procedure.kind is not ProcedureKind.OPINIONS or day is None or decided is None:
            continue
        if (day.year, day.month) > (decided.year, decided.month):
            yield Finding(
                RULE.code,
                loaded.span(procedure, "日付"),
                f"意見を反映した日が、計画を策定した{decided}より後です",
                label="策定より後です",
                advice="日付を確かめてください。変更のための意見なら、その変更の年月を策定の年月に書きます。",
            )

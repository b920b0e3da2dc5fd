"""A department named where it does not exist any more, or not yet.

## 何を見るか

計画の期間の初めより前になくなった部署や、終わりより後にできる部署が、事業の「所管課」と会議の「主催」にないかを見ます。

## 根拠

部署の「在籍期間」と「後継」に書いたことです。

## 悪い例

```yaml file=soshiki.yaml
部署:
  - {id: sogo, 名称: 福祉総合課}
  - {id: kyu, 名称: 旧福祉課, 在籍期間: {至: 令和6年3月31日}, 後継: sogo}
団体:
  - {id: shakyo, 名称: 見本市社会福祉協議会, 法人種別: 社会福祉法人}
```

```yaml file=renraku.yaml line=2
会議:
  - {id: renraku, 名称: 連絡会, 主催: kyu}
```

## 良い例

```yaml file=soshiki.yaml
部署:
  - {id: sogo, 名称: 福祉総合課}
  - {id: kyu, 名称: 旧福祉課, 在籍期間: {至: 令和6年3月31日}, 後継: sogo}
団体:
  - {id: shakyo, 名称: 見本市社会福祉協議会, 法人種別: 社会福祉法人}
```

```yaml file=renraku.yaml
会議:
  - {id: renraku, 名称: 連絡会, 主催: sogo}
```

## 直し方

「後継」の部署に書き換えます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.meeting import Meeting
from jusou_plan.model.organization import Department
from jusou_plan.model.project import Project
from jusou_plan.model.reference import BodyRef
from jusou_plan.model.values.period import Period
from jusou_plan.source.finding import Finding, Related, Suggestion

RULE = Rule(
    code="DATE-106",
    name="その時にない部署",
    slug="department-of-another-time",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each department that is named outside its 在籍期間."""
    header = loaded.plan.header
    if header is None or header.period is None:
        return
    for piece in loaded.every(Project, Meeting):
        if isinstance(piece, Meeting):
            named = list(piece.hosts)
        else:
            departments = piece.departments.everything() if piece.departments else ()
            named = [body for bodies in departments for body in bodies]
        for body in named:
            yield from _judge(loaded, body, header.period)


def _judge(loaded: LoadedPlan, body: BodyRef, period: Period) -> Iterator[Finding]:
    department = loaded.resolve(body)
    tenure = department.tenure if isinstance(department, Department) else None
    if not isinstance(department, Department) or tenure is None:
        return
    gone = tenure.last is not None and tenure.last.day < period.first.first_day
    to_come = tenure.first is not None and tenure.first.day > period.last.last_day
    if gone or to_come:
        after = [it for it in map(loaded.resolve, department.successor) if isinstance(it, Department)]
        yield Finding(
            RULE.code,
            loaded.span(body),
            f"「{department.name}」は、計画の期間には{'もうありません' if gone else 'まだありません'}",
            label=f"{tenure.last}までの部署です" if gone else f"{tenure.first}からの部署です",
            suggestions=tuple(Suggestion(it.name, loaded.span(it)) for it in after),
            related=(Related("在籍期間", loaded.span(department, "在籍期間")),),
            advice="後継の部署を書いてください。",
        )

"""A 支援会議 that the municipality does not convene.

## 何を見るか

法定種別が「支援会議」の会議の「主催」に、市町村かその部署があるかを見ます。
「主催」を書いていない会議は問いません。
運営を手伝う団体は「協力」に書きます。

## 根拠

支援会議を組織できるのは市町村だけです。番号は `jusou law 支援会議` で調べられます。

## 悪い例

```yaml file=kaigi.yaml line=6
会議:
  - id: shien-kaigi
    法定種別: 支援会議
    名称: 支援会議
    根拠: 法:支援会議
    主催: shakyo
    守秘義務:
      根拠: 法:支援会議守秘
  - id: jusou-kaigi
    法定種別: 重層的支援会議
    名称: 重層的支援会議
    主催: 福祉総合課
    目的: 本人の同意を得て、支援プランを協議する。
```

## 良い例

```yaml file=kaigi.yaml
会議:
  - id: shien-kaigi
    法定種別: 支援会議
    名称: 支援会議
    根拠: 法:支援会議
    主催: 市
    協力: shakyo
    守秘義務:
      根拠: 法:支援会議守秘
  - id: jusou-kaigi
    法定種別: 重層的支援会議
    名称: 重層的支援会議
    主催: 福祉総合課
    目的: 本人の同意を得て、支援プランを協議する。
```

## 直し方

主催を市町村かその部署とし、団体は「協力」に移します。法律の支援会議でなければ、
法定種別を「その他」とします。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.law import article, meetings
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.meeting import MeetingKind
from jusou_plan.model.organization import Organization
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="MTG-403",
    name="市町村の主催でない支援会議",
    slug="meeting-not-hosted-by-municipality",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each 支援会議 that only bodies outside the municipality convene."""
    for meeting in meetings(loaded, MeetingKind.SUPPORT):
        hosts = [loaded.resolve(host) for host in meeting.hosts]
        if hosts and all(isinstance(host, Organization) for host in hosts):
            yield Finding(
                RULE.code,
                loaded.span(meeting, "主催"),
                f"支援会議「{meeting.name}」の主催が市町村ではありません",
                label="支援会議を組織できるのは市町村だけです",
                basis=article(loaded, "支援会議"),
                advice="主催に市町村か所管の部署を書き、団体は「協力」に書いてください。",
            )

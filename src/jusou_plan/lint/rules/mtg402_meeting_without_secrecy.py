"""A 支援会議 that says nothing of secrecy.

## 何を見るか

法定種別が「支援会議」の会議に「守秘義務」があるかを見ます。
「準用」でほかの会議と同じにしていても構いません。

## 根拠

社会福祉法は、支援会議の事務に従事する者とその職にあった者に、秘密を漏らすことを禁じ、罰則を置いています。
計画に書くことまでは
求めていないため、警告にとどめます。番号は `jusou law 支援会議守秘` で調べられます。

## 悪い例

```yaml file=kaigi.yaml line=4
会議:
  - id: shien-kaigi
    法定種別: 支援会議
    名称: 支援会議
    根拠: 法:支援会議
    主催: 市
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
    守秘義務:
      根拠: 法:支援会議守秘
  - id: jusou-kaigi
    法定種別: 重層的支援会議
    名称: 重層的支援会議
    主催: 福祉総合課
    目的: 本人の同意を得て、支援プランを協議する。
```

## 直し方

「守秘義務」に `根拠: 法:支援会議守秘` と書き、守る人と事項を添えます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.law import article, borrows, meetings
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.meeting import MeetingKind
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="MTG-402",
    name="支援会議の守秘義務がない",
    slug="meeting-without-secrecy",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each 支援会議 without 守秘義務."""
    for meeting in meetings(loaded, MeetingKind.SUPPORT):
        if meeting.confidentiality is None and not borrows(meeting, "守秘義務"):
            yield Finding(
                RULE.code,
                loaded.span(meeting, "名称"),
                f"支援会議「{meeting.name}」に守秘義務が書かれていません",
                label="「守秘義務」がありません",
                basis=article(loaded, "支援会議守秘"),
                advice="「守秘義務」の「根拠」に「法:支援会議守秘」と書いてください。",
            )

"""A 支援会議 that tells of secrecy and not on what it rests.

## 何を見るか

法定種別が「支援会議」の会議の「守秘義務」に、「根拠」か、法令や要綱を挙げた内容があるかを見ます。

## 根拠

支援会議の守秘義務は、社会福祉法が罰則を付けて課すもので、要綱で課すものと重さが違います。
番号は `jusou law 支援会議守秘` で調べられます。

## 悪い例

```yaml file=kaigi.yaml line=7
会議:
  - id: shien-kaigi
    法定種別: 支援会議
    名称: 支援会議
    根拠: 法:支援会議
    主催: 市
    守秘義務:
      内容: 構成員に守秘義務を課す。
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
      内容: 構成員に守秘義務を課す。
  - id: jusou-kaigi
    法定種別: 重層的支援会議
    名称: 重層的支援会議
    主催: 福祉総合課
    目的: 本人の同意を得て、支援プランを協議する。
```

## 直し方

「守秘義務」に `根拠: 法:支援会議守秘` と書きます。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.law import article, meetings
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.told import told_by
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.meeting import MeetingKind
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="MTG-414",
    name="根拠のない支援会議の守秘義務",
    slug="secrecy-of-support-meeting-without-basis",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_GROUNDS = re.compile(r"法第|社会福祉法|条例|要綱")


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each such meeting."""
    for meeting in meetings(loaded, MeetingKind.SUPPORT):
        secrecy = meeting.confidentiality
        if secrecy is None or secrecy.basis or _GROUNDS.search(told_by(loaded, (secrecy,))):
            continue
        if not loaded.marks(meeting, "守秘義務").reported:
            yield Finding(
                RULE.code,
                loaded.key_span(meeting, "守秘義務"),
                f"支援会議「{meeting.name}」の守秘義務に、根拠がありません",
                label="「根拠」がありません",
                basis=article(loaded, "支援会議守秘"),
                advice="「守秘義務」に「根拠: 法:支援会議守秘」と書いてください。",
            )

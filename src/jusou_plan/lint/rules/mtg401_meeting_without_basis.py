"""A 支援会議 whose basis is not that of the Act.

## 何を見るか

法定種別が「支援会議」の会議に、社会福祉法の支援会議としての「根拠」があるかを見ます。
`法:支援会議` と書くと、
計画の基準日の番号で印字されます。

## 根拠

社会福祉法は、市町村が支援会議を組織できるとし、本人の同意がなくても情報を共有できる代わりに、
守秘義務と罰則を置いています。
法律の会議であることを示さないと、その根拠が伝わりません。番号は `jusou law 支援会議` で調べられます。

## 悪い例

```yaml file=kaigi.yaml line=4
会議:
  - id: shien-kaigi
    法定種別: 支援会議
    名称: 支援会議
    主催: 市
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
    守秘義務:
      根拠: 法:支援会議守秘
  - id: jusou-kaigi
    法定種別: 重層的支援会議
    名称: 重層的支援会議
    主催: 福祉総合課
    目的: 本人の同意を得て、支援プランを協議する。
```

## 直し方

`根拠: 法:支援会議` と書きます。法律の支援会議でなければ、法定種別を「その他」とします。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.law import article, is_support_meeting_basis, meetings
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.meeting import MeetingKind
from jusou_plan.source.finding import Finding
from jusou_plan.statute.read import read_statute

RULE = Rule(
    code="MTG-401",
    name="支援会議の根拠がない",
    slug="meeting-without-basis",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each 支援会議 that does not say that it is the one of the Act."""
    for meeting in meetings(loaded, MeetingKind.SUPPORT):
        if is_support_meeting_basis(meeting.basis) or _is_unknown(meeting.basis):
            continue
        yield Finding(
            RULE.code,
            loaded.span(meeting, "根拠" if meeting.basis else "名称"),
            f"支援会議「{meeting.name}」が、法律の支援会議であることを示していません",
            label="この根拠は支援会議のものではありません" if meeting.basis else "「根拠」がありません",
            basis=article(loaded, "支援会議"),
            advice="「根拠: 法:支援会議」と書いてください。",
        )


def _is_unknown(basis: str | None) -> bool:
    """Tell whether a basis is a concept that the law's data does not have, which is a mistake of its own."""
    sign, _, concept = (basis or "").partition(":")
    return sign == "法" and read_statute().find(concept.strip()) is None

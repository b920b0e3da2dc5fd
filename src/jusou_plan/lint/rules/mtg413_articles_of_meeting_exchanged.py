"""A 支援会議 whose basis is the provision on secrecy, or whose secrecy rests on the one on the meeting.

## 何を見るか

法定種別が「支援会議」の会議で、「根拠」に `法:支援会議守秘` を、「守秘義務」の「根拠」に `法:支援会議` を
書いていないかを見ます。

## 根拠

社会福祉法は、支援会議を組織する項と、守秘義務の項を、同じ条の別の項に置いています。
番号は `jusou law 支援会議` と `jusou law 支援会議守秘` で調べられます。

## 悪い例

```yaml file=kaigi.yaml line=8
会議:
  - id: shien-kaigi
    法定種別: 支援会議
    名称: 支援会議
    根拠: 法:支援会議
    主催: 市
    守秘義務:
      根拠: 法:支援会議
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

二つを入れ替えます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.law import article, meetings
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.meeting import MeetingKind
from jusou_plan.source.finding import Finding
from jusou_plan.source.position import Span

RULE = Rule(
    code="MTG-413",
    name="支援会議の二つの項の取り違え",
    slug="articles-of-meeting-exchanged",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_MEETING, _SECRECY = "支援会議", "支援会議守秘"


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each provision that stands in the place of the other."""
    for meeting in meetings(loaded, MeetingKind.SUPPORT):
        if _concept(meeting.basis) == _SECRECY:
            yield _finding(loaded, loaded.span(meeting, "根拠"), "根拠", _SECRECY, _MEETING)
        secrecy = meeting.confidentiality
        if secrecy is not None and _concept(secrecy.basis) == _MEETING:
            yield _finding(loaded, loaded.span(secrecy, "根拠"), "守秘義務の根拠", _MEETING, _SECRECY)


def _concept(basis: str | None) -> str:
    sign, _, concept = (basis or "").partition(":")
    return concept.strip() if sign == "法" else ""


def _finding(loaded: LoadedPlan, span: Span, where: str, written: str, meant: str) -> Finding:
    return Finding(
        RULE.code,
        span,
        f"支援会議の{where}が、{written}の項です",
        label=f"ここには{meant}の項を書きます",
        basis=article(loaded, meant),
        advice=f"「法:{meant}」と書いてください。",
    )

"""A 重層的支援会議 said to be held under the article on 支援会議.

## 何を見るか

法定種別が「重層的支援会議」だけの会議が、支援会議の条を「根拠」や守秘義務の「根拠」にしていないかを見ます。
支援会議の守秘義務を「準用」しているときも知らせます。

## 根拠

社会福祉法が定める会議は支援会議だけで、重層的支援会議は国の実施要綱などによります。法律の守秘義務と罰則も、
支援会議にしか及びません。
番号は `jusou law 支援会議` で調べられます。

## 悪い例

```yaml file=kaigi.yaml line=11
会議:
  - id: shien-kaigi
    法定種別: 支援会議
    名称: 支援会議
    根拠: 法:支援会議
    守秘義務:
      根拠: 法:支援会議守秘
  - id: jusou-kaigi
    法定種別: 重層的支援会議
    名称: 重層的支援会議
    根拠: 法:支援会議
    目的: 本人の同意を得て、支援プランを協議する。
```

## 良い例

```yaml file=kaigi.yaml
会議:
  - id: shien-kaigi
    法定種別: 支援会議
    名称: 支援会議
    根拠: 法:支援会議
    守秘義務:
      根拠: 法:支援会議守秘
  - id: jusou-kaigi
    法定種別: 重層的支援会議
    名称: 重層的支援会議
    根拠: 見本市重層的支援会議設置要綱
    目的: 本人の同意を得て、支援プランを協議する。
```

## 直し方

根拠を要綱などに改めます。守秘義務は、地方公務員法、要綱、誓約書などの別の根拠によります。
支援会議を兼ねる会議なら、
法定種別に両方を並べます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.law import article, borrows, is_support_meeting_basis, meetings
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.meeting import Meeting, MeetingKind
from jusou_plan.source.finding import Finding
from jusou_plan.source.position import Span

RULE = Rule(
    code="CIT-007",
    name="法律にない重層的支援会議の根拠",
    slug="meeting-without-statute",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each place at which a 重層的支援会議 takes the law of the 支援会議 for its own."""
    for meeting in meetings(loaded, MeetingKind.JUSOU):
        if MeetingKind.SUPPORT in meeting.kinds:
            continue
        if is_support_meeting_basis(meeting.basis):
            message = f"重層的支援会議「{meeting.name}」が、支援会議の条を根拠にしています"
            yield _finding(loaded, loaded.span(meeting, "根拠"), message)
        secrecy = meeting.confidentiality
        if secrecy is not None and is_support_meeting_basis(secrecy.basis):
            message = f"重層的支援会議「{meeting.name}」が、支援会議の守秘義務を根拠にしています"
            yield _finding(loaded, loaded.span(secrecy, "根拠"), message)
        elif secrecy is None and _borrows_secrecy(loaded, meeting):
            message = f"重層的支援会議「{meeting.name}」が、支援会議の守秘義務を準用しています"
            yield _finding(loaded, loaded.key_span(meeting, "準用"), message)


def _borrows_secrecy(loaded: LoadedPlan, meeting: Meeting) -> bool:
    """Tell whether a meeting takes its 守秘義務 from one whose own rests on the Act."""
    if not borrows(meeting, "守秘義務"):
        return False
    others = [loaded.resolve(it.meeting) for it in meeting.borrowed if "守秘義務" in it.fields]
    return any(
        isinstance(other, Meeting)
        and other.confidentiality is not None
        and is_support_meeting_basis(other.confidentiality.basis)
        for other in others
    )


def _finding(loaded: LoadedPlan, span: Span, message: str) -> Finding:
    return Finding(
        RULE.code,
        span,
        message,
        label="法律の会議は支援会議だけです",
        basis=article(loaded, "支援会議"),
        advice="要綱や地方公務員法など、別の根拠を書いてください。支援会議を兼ねるなら、"
        "法定種別に並べてください。",
    )

"""A duty of secrecy of a meeting for which the Act has none, without another basis.

## 何を見るか

法律の支援会議でない会議の「守秘義務」に、地方公務員法、条例、要綱、契約、誓約などの根拠が書かれているかを見ます。
支援会議の条を根拠にしていないかも見ます。重層的支援会議のそのような根拠は、CIT-007 が知らせます。

## 根拠

社会福祉法の守秘義務と罰則は、支援会議にしか及びません。ほかの会議では、職員は地方公務員法、外部の人は要綱、契約、
誓約などに根拠が要ります。名前の似た、生活困窮者自立支援制度の支援調整会議も、社会福祉法の支援会議ではありません。
番号は `jusou law 支援会議守秘` で調べられます。

## 悪い例

```yaml file=kaigi.yaml line=14
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
    守秘義務:
      内容: 構成員に守秘義務を課す。
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
    守秘義務:
      根拠: 地方公務員法第34条及び設置要綱
      内容: 構成員に守秘義務を課す。
```

## 直し方

「守秘義務」の「根拠」に、要綱や誓約などの根拠を書きます。法律の支援会議として開く会議なら、法定種別に「支援会議」を書きます。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.law import article, is_support_meeting_basis, law_day
from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.told import told_by
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.meeting import Meeting, MeetingKind
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="MTG-408",
    name="根拠のない守秘義務",
    slug="secrecy-without-basis",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_GROUNDS = re.compile(
    r"公務員法|個人情報の保護|条例|要綱|要領|規則|規程|規約|契約|協定|誓約|同意書|法第|士法|民生委員法"
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each meeting that has one."""
    for meeting in loaded.plan.meetings if law_day(loaded) else ():
        secrecy = meeting.confidentiality
        if secrecy is None or MeetingKind.SUPPORT in meeting.kinds or is_lost(loaded, meeting):
            continue
        wrong = is_support_meeting_basis(secrecy.basis)
        if wrong and MeetingKind.JUSOU in meeting.kinds:
            continue
        if wrong or not (secrecy.basis or _GROUNDS.search(told_by(loaded, (meeting,)))):
            yield Finding(
                RULE.code,
                loaded.span(secrecy, "根拠") if wrong else loaded.key_span(meeting, "守秘義務"),
                _message(meeting, wrong=wrong),
                label="法律の守秘義務は、支援会議にしか及びません",
                basis=article(loaded, "支援会議守秘"),
                advice="「守秘義務」の「根拠」に、地方公務員法、要綱、誓約などの根拠を書いてください。"
                "法律の支援会議なら、法定種別に「支援会議」を書いてください。",
            )


def _message(meeting: Meeting, *, wrong: bool) -> str:
    if wrong:
        return f"支援会議でない「{meeting.name}」の守秘義務が、支援会議の条を根拠にしています"
    return f"支援会議でない「{meeting.name}」の守秘義務に、根拠がありません"

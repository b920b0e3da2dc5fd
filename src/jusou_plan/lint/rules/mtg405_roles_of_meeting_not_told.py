"""A 重層的支援会議 whose agenda lacks one of its usual roles (unverified guidance).

## 何を見るか

法定種別が「重層的支援会議」の会議の「協議内容」に、支援プランの適切さの協議、終結時などの評価、社会資源の把握と開発の
三つがあるかを見ます。「協議内容」を書いていない会議と、「準用」でほかの会議と同じにした会議は問いません。

## 根拠

国の実施要綱や事務マニュアルによるとされますが、その本文を確認していません（未確認）。このため情報にとどめます。
公表されている市の実施計画は、多くがこの三つを挙げています。

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
    協議内容:
      事項: [支援プランが適切かどうかの協議, 支援プランの終結時の評価]
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
    協議内容:
      事項: [支援プランが適切かどうかの協議, 支援プランの終結時の評価, 社会資源の把握と開発の検討]
```

## 直し方

その役割を果たす会議なら、「協議内容」の「事項」に書き足します。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.law import borrows, meetings
from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.told import told_by
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.meeting import MeetingKind
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="MTG-405",
    name="重層的支援会議の役割がそろっていない（未確認）",
    slug="roles-of-meeting-not-told",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)

_ROLES = {
    "支援プランの適切さの協議": re.compile(r"適切|適否|妥当"),
    "終結時などの評価": re.compile(r"終結|終了|評価"),
    "社会資源の把握と開発": re.compile(r"資源"),
}


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each meeting whose agenda leaves one out."""
    for meeting in meetings(loaded, MeetingKind.JUSOU):
        if meeting.agenda is None or borrows(meeting, "協議内容") or is_lost(loaded, meeting):
            continue
        text = told_by(loaded, (meeting.agenda,))
        absent = [role for role, words in _ROLES.items() if not words.search(text)]
        if absent:
            yield Finding(
                RULE.code,
                loaded.key_span(meeting, "協議内容"),
                f"重層的支援会議「{meeting.name}」の協議内容に、{'、'.join(absent)}がありません（根拠は未確認）",
                label="挙がっていない役割があります",
                basis="国の実施要綱など（本文は未確認）",
                advice="その役割を果たす会議なら、「協議内容」の「事項」に書き足してください。",
            )

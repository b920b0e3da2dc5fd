"""A 重層的支援会議 that does not speak of consent (unverified guidance).

## 何を見るか

法定種別が「重層的支援会議」の会議の目的、協議内容、開催方法、注などに、本人の同意が書かれているかを、
「同意」という言葉で見ます。

## 根拠

国の実施要綱や事務マニュアルによるとされますが、その本文を確認していません（未確認）。
このため情報にとどめます。
法律に守秘義務のある会議は支援会議だけなので、重層的支援会議では本人の同意を得るのが通例です。

## 悪い例

```yaml file=kaigi.yaml line=11
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
    目的: 支援プランを協議する。
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

本人の同意を得た事例を扱うことを、「目的」などに書きます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.law import meetings
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.meeting import MeetingKind
from jusou_plan.model.prose import Prose
from jusou_plan.model.walk import walk
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="MTG-404",
    name="本人の同意に触れていない重層的支援会議",
    slug="consent-not-told",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each 重層的支援会議 without a word of consent."""
    for meeting in meetings(loaded, MeetingKind.JUSOU):
        texts = (piece.text for _, piece in walk(meeting) if isinstance(piece, Prose))
        if MeetingKind.SUPPORT not in meeting.kinds and not any("同意" in text for text in texts):
            yield Finding(
                RULE.code,
                loaded.span(meeting, "名称"),
                f"重層的支援会議「{meeting.name}」が、本人の同意に触れていません（根拠は未確認）",
                label="「同意」という言葉がありません",
                basis="国の実施要綱など（本文は未確認）",
                advice="本人の同意を得た事例を扱う会議なら、「目的」などに書いてください。",
            )

"""A 支援会議 without a word of the meetings of the laws on 生活保護 and on people in need.

## 何を見るか

法定種別が「支援会議」の会議のある計画が、生活保護法の調整会議か、生活困窮者自立支援法の支援会議に触れているかを、
会議の登録名も含めて見ます。改正の施行より前の基準日の計画は問いません。

## 根拠

社会福祉法は、これらの会議が組織されているとき、支援会議が相互に連携するよう努めるとしています。組織されているかは
計画からは分からないため、情報にとどめます。番号といつからかは `jusou law 支援会議の連携` で調べられます。

## 悪い例

```yaml file=suishin.yaml at=kaigi.yaml:4
会議:
  - id: suishin
    法定種別: その他
    名称: 計画推進会議
    目的: 計画の実施状況を毎年度評価し、計画を見直す。孤独・孤立対策についても協議する。
    構成員:
      - {記述: こども家庭センター}
      - {記述: 地域包括支援センター}
      - {記述: 基幹相談支援センター}
      - {記述: 自立相談支援機関}
      - {記述: 居住支援協議会}
```

## 良い例

```yaml file=suishin.yaml
会議:
  - id: suishin
    法定種別: その他
    名称: 計画推進会議
    目的: 計画の実施状況を毎年度評価し、計画を見直す。孤独・孤立対策についても協議する。
    構成員:
      - {記述: こども家庭センター}
      - {記述: 地域包括支援センター}
      - {記述: 基幹相談支援センター}
      - {記述: 自立相談支援機関}
      - {記述: 居住支援協議会}
  - id: chosei
    法定種別: その他
    名称: 生活保護の調整会議
    目的: 支援会議と連携して、被保護者の支援を検討する。
```

## 直し方

組織していれば、支援会議の「目的」などに連携を書くか、その会議を登録します。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.law import article, is_declared_short, meetings
from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.rule import Level, Rule, Severity, documentation_in
from jusou_plan.lint.told import told
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.meeting import MeetingKind
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="MTG-407",
    name="ほかの法律の会議との連携に触れていない",
    slug="other-meetings-not-told",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
    from_level=Level.STRICT,
)

_CONCEPT = "支援会議の連携"
_OTHER_MEETINGS = re.compile(r"(?<!支援)調整会議|困窮[^。]{0,20}支援(?:調整)?会議")


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of a plan that leaves them out, at its first 支援会議."""
    meeting, basis = next(meetings(loaded, MeetingKind.SUPPORT), None), article(loaded, _CONCEPT)
    if meeting is None or not basis or is_declared_short(loaded, _CONCEPT) or is_lost(loaded):
        return
    if not _OTHER_MEETINGS.search(told(loaded)):
        yield Finding(
            RULE.code,
            loaded.span(meeting, "名称"),
            "生活保護法の調整会議、生活困窮者自立支援法の支援会議との連携に触れていません",
            label="組織していれば、連携するよう努めます",
            basis=basis,
            advice="組織していれば、支援会議の「目的」などに連携を書くか、その会議を登録してください。",
        )

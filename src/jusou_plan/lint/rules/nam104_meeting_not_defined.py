"""A meeting that a text names and that is not registered.

## 何を見るか

文章に出てくる「…推進会議」「…連携会議」「…連絡会議」などの会議が、「会議」にも「用語」にもないかを見ます。
法律に定めのある会議（支援調整会議、地域ケア推進会議など）と、登録した会議の名の一部は見ません。

## 根拠

名だけの会議は、誰がいつ何を話し合うのかが読めません。ほかの計画の会議であれば、そのままでかまいません。

## 悪い例

```yaml file=bukai.yaml line=5
会議:
  - id: bukai
    法定種別: その他
    名称: 地域づくり部会
    目的: 居場所の取組を話し合い、地域福祉推進会議に諮る。
```

## 良い例

```yaml file=bukai.yaml
会議:
  - id: bukai
    法定種別: その他
    名称: 地域づくり部会
    目的: 居場所の取組を話し合い、地域福祉推進会議に諮る。
  - id: fukushi-suishin
    法定種別: その他
    名称: 地域福祉推進会議
    主催: 福祉総合課
    目的: 地域福祉計画の進み具合を確かめる。
```

## 直し方

「会議」に登録し、文章では引用します。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.law import is_profile
from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.spelling import key_of
from jusou_plan.lint.texts import Names, names
from jusou_plan.lint.wording import wording_without_names
from jusou_plan.model.gap import Exemption, Pending, Shortfall
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.related_plan import RelatedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="NAM-104",
    name="定めのない会議",
    slug="meeting-not-defined",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)

_MEETING = re.compile(
    r"[一-龠々ァ-ヶー・]{2,}(?:推進|連携|連絡|協働|対策|調整|検討|評価|運営|代表者|実務者|ネットワーク)会議(?![一-龠])"
)
_OF_A_LAW = (
    "支援調整会議",
    "地域ケア推進会議",
    "個別ケース検討会議",
    "事例検討会議",
    "ケース検討会議",
    "サービス調整会議",
    "サービス担当者会議",
    "代表者会議",
    "実務者会議",
    "関係機関連絡会議",
    "庁内検討会議",
    "介護・医療連携推進会議",
    "運営推進会議",
)
"""Meetings of laws and of ordinances on services, and words that any meeting may be called."""

_SHORTEST = 3


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell once of each such meeting, at its first place."""
    if is_profile(loaded) or is_lost(loaded):
        return
    known = Names(key_of(name) for name in names(loaded) if len(name) >= _SHORTEST)
    seen: set[str] = set()
    for text, words in wording_without_names(loaded):
        if isinstance(text.part, Shortfall | Exemption | Pending | RelatedPlan) or "会議" not in words:
            continue
        for match in _MEETING.finditer(words):
            key = key_of(match[0])
            if key in seen or key.endswith(_OF_A_LAW):
                continue
            seen.add(key)
            if known.touch(key):
                continue
            yield Finding(
                RULE.code,
                text.span(*match.span()),
                f"「{match[0]}」は、「会議」に登録されていません",
                label="誰がいつ何を話し合う会議かが分かりません",
                advice="「会議」に登録してください。ほかの計画の会議なら、そのままでかまいません。",
            )

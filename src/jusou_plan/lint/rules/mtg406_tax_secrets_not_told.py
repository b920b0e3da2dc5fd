"""A meeting with a tax department that says nothing of tax secrets (unverified).

## 何を見るか

法定種別が「支援会議」か「重層的支援会議」の会議の「構成員」に、税を扱う部署（名称に「税」のある部署）があるとき、
計画のどこかが税の情報の扱いに触れているかを見ます。税を扱う部署のない会議は問いません。

## 根拠

地方税法は、税務の事務で知った秘密を特に厳しく守らせています。支援会議でも、本人の同意なく共有することまでは
想定していないとする市の計画があります。国のガイドラインの本文は確認していません（未確認）。このため情報にとどめます。

## 悪い例

```yaml file=toroku.yaml
部署:
  - {id: nozei, 名称: 納税課}
```

```yaml file=kaigi.yaml line=7
会議:
  - id: shien-kaigi
    法定種別: 支援会議
    名称: 支援会議
    根拠: 法:支援会議
    主催: 市
    構成員: [福祉総合課, 納税課]
    守秘義務:
      根拠: 法:支援会議守秘
  - id: jusou-kaigi
    法定種別: 重層的支援会議
    名称: 重層的支援会議
    主催: 福祉総合課
    目的: 本人の同意を得て、支援プランを協議する。
```

## 良い例

```yaml file=toroku.yaml
部署:
  - {id: nozei, 名称: 納税課}
```

```yaml file=kaigi.yaml
会議:
  - id: shien-kaigi
    法定種別: 支援会議
    名称: 支援会議
    根拠: 法:支援会議
    主催: 市
    構成員: [福祉総合課, 納税課]
    開催方法: 税の情報は、本人の同意なく共有しない。
    守秘義務:
      根拠: 法:支援会議守秘
  - id: jusou-kaigi
    法定種別: 重層的支援会議
    名称: 重層的支援会議
    主催: 福祉総合課
    目的: 本人の同意を得て、支援プランを協議する。
```

## 直し方

税の情報をどう扱うかを、会議の「守秘義務」の「内容」や「開催方法」、「注」に書きます。
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from jusou_plan.lint.law import meetings
from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.told import sentences
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.meeting import MeetingKind
from jusou_plan.model.organization import Department, Group, Member
from jusou_plan.source.finding import Finding
from jusou_plan.statute.read import read_statute

RULE = Rule(
    code="MTG-406",
    name="税の情報に触れていない会議（未確認）",
    slug="tax-secrets-not-told",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)

_TAX = "税"
_TOLD = re.compile(r"税.*(?:情報|秘密|守秘|同意|共有)|(?:情報|秘密|守秘|同意|共有).*税")
_DEPTH = 5
"""How far groups within groups are followed."""


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each meeting in which a tax department sits."""
    both = [*meetings(loaded, MeetingKind.SUPPORT), *meetings(loaded, MeetingKind.JUSOU)]
    sitting = {id(it): (it, dept) for it in both for dept in _tax_departments(loaded, it.members)}
    if not sitting or is_lost(loaded) or any(map(_TOLD.search, sentences(loaded))):
        return
    for meeting, department in sitting.values():
        yield Finding(
            RULE.code,
            loaded.key_span(meeting, "構成員"),
            f"「{meeting.name}」に{department.name}が加わりますが、税の情報の扱いに触れていません（根拠は未確認）",
            label="税を扱う部署がいます",
            basis=str(read_statute().provisions["税務の秘密"].provision),
            advice="税の情報をどう扱うかを、「守秘義務」の「内容」か「開催方法」に書いてください。",
        )


def _tax_departments(loaded: LoadedPlan, members: Sequence[Member], depth: int = 0) -> Iterator[Department]:
    for member in members:
        body = loaded.resolve(member.body) if member.body else None
        if isinstance(body, Department) and _TAX in body.name:
            yield body
        group = loaded.resolve(member.group) if member.group else None
        if isinstance(group, Group) and depth < _DEPTH:
            yield from _tax_departments(loaded, group.members, depth + 1)

"""Rules of establishment (設置要綱) that are those of another meeting.

## 何を見るか

会議の「設置要綱」の名称にある会議の名称（二つ以上あれば長いもの）が、別の会議のものでないかを見ます。

## 根拠

要綱は会議ごとに定めます。隣の会議の要綱を写すと、会議の根拠が変わってしまいます。

## 悪い例

```yaml file=bukai.yaml line=6
会議:
  - id: bukai
    法定種別: その他
    名称: 地域づくり部会
    主催: 福祉総合課
    設置要綱: 見本市計画推進会議設置要綱
    目的: 地域の活動について話し合う場を開く。
```

## 良い例

```yaml file=bukai.yaml
会議:
  - id: bukai
    法定種別: その他
    名称: 地域づくり部会
    主催: 福祉総合課
    設置要綱: 見本市地域づくり部会設置要綱
    目的: 地域の活動について話し合う場を開く。
```

## 直し方

要綱の名称を確かめます。二つの会議を一つの要綱で定めているなら、「根拠」に書きます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.law import law_day
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding, Related

RULE = Rule(
    code="MTG-412",
    name="別の会議の設置要綱",
    slug="rules-of-another-meeting",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each meeting under rules that name another one."""
    meetings = loaded.plan.meetings if law_day(loaded) else ()
    for meeting in meetings:
        rules = meeting.rules or ""
        named = [(len(name), it) for it in meetings for name in it.names if name in rules]
        other = max(named, key=lambda pair: pair[0])[1] if named else meeting
        if other is not meeting:
            yield Finding(
                RULE.code,
                loaded.span(meeting, "設置要綱"),
                f"「{meeting.name}」の設置要綱が、「{other.name}」の要綱です",
                label="別の会議の名称です",
                related=(Related(f"「{other.name}」", loaded.span(other, "名称")),),
                advice="要綱の名称を確かめてください。",
            )

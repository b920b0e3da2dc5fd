"""A text that gives the plan another period than 計画 does.

## 何を見るか

文章の「本計画の期間は、…とする」「○○の計画期間に合わせ、…とする」などの期間が、「計画」の「期間」と同じかを見ます。
ほかの計画の期間を述べた文は見ません。

## 根拠

計画期間は計画の基本の事実で、表紙、本文、図で同じでなければなりません。

## 悪い例

```yaml file=bukai.yaml line=6
会議:
  - id: bukai
    法定種別: その他
    名称: 地域づくり部会
    主催: 福祉総合課
    目的: 本計画の期間は、令和7年度から令和9年度までとする。部会は、その間、地域の活動について話し合う。
```

## 良い例

```yaml file=bukai.yaml
会議:
  - id: bukai
    法定種別: その他
    名称: 地域づくり部会
    主催: 福祉総合課
    目的: 本計画の期間は、令和7年度から令和8年度までとする。部会は、その間、地域の活動について話し合う。
```

## 直し方

正しいほうに合わせます。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.periods import PERIOD, Told
from jusou_plan.lint.periods import told as told_periods
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding, Related

RULE = Rule(
    code="DATE-107",
    name="本文と違う計画期間",
    slug="period-told-otherwise",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_OWN = ("本計画", "この計画")
_SUBJECT = re.compile(r"^(?P<whose>[^。]*?)の?(?:計画)?期間は")
_ALIKE = re.compile(r"期間に合わせ")
_STATED = re.compile(r"\s*(?:と(?:する|します|し|した|しました)|です|である|であり)")


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each sentence that states another period for the plan."""
    header = loaded.plan.header
    if header is None or header.period is None:
        return
    own = (*_OWN, header.name)
    for told in told_periods(loaded):
        if told.period is None or not _is_stated(told) or not _is_of(told.before, own):
            continue
        if told.period.years != header.period.years:
            yield Finding(
                RULE.code,
                told.span,
                f"計画期間を{told.period.wareki()}としていますが、「計画」の「期間」は{header.period}です",
                label="「計画」の「期間」と違います",
                related=(Related("「計画」の「期間」", loaded.span(header, "期間")),),
                advice="正しいほうに合わせてください。",
            )


def _is_stated(told: Told) -> bool:
    return _STATED.match(told.behind) is not None and PERIOD.search(told.before) is None


def _is_of(before: str, own: tuple[str, ...]) -> bool:
    """Tell whether the period behind some words is that of the plan itself."""
    subject = _SUBJECT.match(before)
    if subject:
        return subject["whose"].endswith(own)
    return _ALIKE.search(before) is not None

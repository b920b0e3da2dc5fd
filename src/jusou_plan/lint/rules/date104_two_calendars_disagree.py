"""A year of an era with another western year beside it.

## 何を見るか

「令和8年（2026年）」「2026年（令和8年）」のように並べた和暦と西暦が、同じ年かを見ます。かぎ括弧の中も見ます。

## 根拠

元号の改正の日（令和は平成31年政令第143号、平成は昭和64年政令第1号）による換算です。

## 悪い例

```yaml file=kihon.yaml line=5
用語:
  - id: yogo
    名称: 見守り
    意味: |
      令和8年（2025年）から、日々の声掛けをすること。
```

## 良い例

```yaml file=kihon.yaml
用語:
  - id: yogo
    名称: 見守り
    意味: |
      令和8年（2026年）から、日々の声掛けをすること。
```

## 直し方

どちらかを直します。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.texts import texts
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.values.era import era_named
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="DATE-104",
    name="合わない和暦と西暦",
    slug="two-calendars-disagree",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)


_ERA_YEAR = r"(?P<era>明治|大正|昭和|平成|令和)(?P<number>元|[0-9０-９]{1,2})年度?"
_WESTERN = r"(?P<western>[0-9０-９]{4})年度?"
_BRACKET = re.compile(r"[（(]")
_PAIRS = (
    re.compile(rf"{_ERA_YEAR}[（(]{_WESTERN}"),
    re.compile(rf"{_WESTERN}[（(]{_ERA_YEAR}"),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each pair of years that are not the same."""
    for text in texts(loaded):
        if "年" not in text.words or _BRACKET.search(text.words) is None:
            continue
        for match in (found for pattern in _PAIRS for found in pattern.finditer(text.words)):
            era = era_named(match["era"])
            right = era.western(1 if match["number"] == "元" else int(match["number"])) if era else 0
            if right != int(match["western"]):
                yield Finding(
                    RULE.code,
                    text.span(*match.span("western")),
                    f"{match['era']}{match['number']}年は、{match['western']}年ではなく{right}年です",
                    label=f"{right}年です",
                    advice="和暦と西暦のどちらが正しいかを確かめてください。",
                )

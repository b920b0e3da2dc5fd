"""A table typed with spaces or strokes.

## 何を見るか

文章の中に、空白や縦線で欄をそろえた行が続いていないかを見ます。

## 根拠

JIS X 8341-3:2016（WCAG 2.0）の達成基準 1.3.1（情報及び関係性）です。文章では、欄の並びは崩れ、
読み上げでは左から右へ続けて読まれます。

## 悪い例

```yaml file=kihon.yaml line=5
用語:
  - id: yogo
    名称: 見守り
    意味: |
      | 時期 | 回数 |
      | 春 | 2回 |
```

## 良い例

```yaml file=kihon.yaml
用語:
  - id: yogo
    名称: 見守り
    意味: |
      春に2回、秋に3回、家を訪ねること。
```

## 直し方

「表」にするか、データとして登録し、その表を置きます。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.texts import running_texts
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="ACC-013",
    name="文章に打った表",
    slug="table-typed-as-text",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_STROKES = re.compile(r"[^|｜│\n]*[|｜│][^|｜│\n]*[|｜│][^\n]*")
_GAPS = re.compile(r"[ 　]*\S+(?:[ 　]\S+)*?(?:(?:[ 　]{2,}|\t)\S+){2,}[^\n]*")
_ROWS = 2


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each run of lines that stand in columns, at its first."""
    for text in running_texts(loaded):
        start, run = 0, 0
        for line in text.words.split("\n"):
            run = run + 1 if _STROKES.fullmatch(line) or _GAPS.fullmatch(line) else 0
            if run == _ROWS:
                first = text.words.rindex("\n", 0, start - 1) + 1 if "\n" in text.words[: start - 1] else 0
                yield Finding(
                    RULE.code,
                    text.span(first, start - 1),
                    "文章の中に、空白や縦線で表が打ってあります",
                    label="欄の並びが崩れ、読み上げでは続けて読まれます",
                    basis="JIS X 8341-3:2016 達成基準1.3.1",
                    advice="「表」にするか、データとして登録し、その表を置いてください。",
                )
            start += len(line) + 1

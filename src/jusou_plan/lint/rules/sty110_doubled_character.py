"""A particle or a mark typed twice (をを, 。。).

## 何を見るか

「をを」「がが」「のの」「にに」のように助詞が重なったところと、「。。」「、、」のように句読点が重なったところを見ます。

## 根拠

打ち間違いです。

## 悪い例

```yaml file=kihon.yaml line=5
用語:
  - id: yogo
    名称: 見守り
    意味: |
      暮らしにに気を配ること。
```

## 良い例

```yaml file=kihon.yaml
用語:
  - id: yogo
    名称: 見守り
    意味: |
      暮らしに気を配ること。
```

## 直し方

一つを消します。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.mendable import Mendable
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.texts import Text, running_texts
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.edits import fix
from jusou_plan.source.finding import Finding, Fix

RULE = Rule(
    code="STY-110",
    name="重なった字",
    slug="doubled-character",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
    mendable=Mendable.WITH_CARE,
)


_DOUBLED = re.compile(
    r"(?<![をがにでへ])(?:をを|がが|にに|でで(?!き)|へへ)(?![をがにでへ])"
    r"|(?<=[一-龠])のの(?=[一-龠])|、、|。。|、。|。、"
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each place."""
    for text in running_texts(loaded):
        for match in _DOUBLED.finditer(text.words):
            yield Finding(
                RULE.code,
                text.span(*match.span()),
                f"「{match[0]}」と字が重なっています",
                label="打ち間違いのようです",
                advice="一つを消してください。",
                fix=_fix(text, match.start(), match[0]),
            )


def _fix(text: Text, start: int, doubled: str) -> Fix | None:
    """Take one of two equal characters away; of 、 and 。 nobody knows which is meant."""
    first, second = doubled[0], doubled[1]
    return (
        fix(f"「{doubled}」を「{first}」にします。", [text.edit(start, doubled, first)])
        if first == second
        else None
    )

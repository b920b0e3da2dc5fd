"""A space between the characters of a Japanese word.

## 何を見るか

「市 民 の」のように、一字ずつ空白で離した語が文章の中にないかを見ます。

## 根拠

字間を空けるための空白を入れると、検索できず、読み上げソフトが一字ずつ読みます。

## 悪い例

```yaml file=kihon.yaml line=5
用語:
  - id: yogo
    名称: 見守り
    意味: |
      市 民 会 館 で、暮らしに気を配ること。
```

## 良い例

```yaml file=kihon.yaml
用語:
  - id: yogo
    名称: 見守り
    意味: |
      市民会館で、暮らしに気を配ること。
```

## 直し方

空白を消します。字間は組版が整えます。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.mendable import Mendable
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.texts import running_texts
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.edits import fix
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="STY-111",
    name="語の中の空白",
    slug="space-inside-word",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
    mendable=Mendable.WITH_CARE,
)


_LETTER = "[一-龠々ぁ-んァ-ヶー]"
_SPACED = re.compile(rf"(?<!{_LETTER}){_LETTER}(?:[ 　]+{_LETTER}){{2,}}(?!{_LETTER})")


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell once of each piece of prose, at its first space."""
    for text in running_texts(loaded):
        if match := _SPACED.search(text.words):
            yield Finding(
                RULE.code,
                text.span(*match.span()),
                "語の字の間に空白があります",
                label="一字ずつ離れています",
                advice="空白を消してください。",
                fix=fix(
                    "空白を消します。", [text.edit(match.start(), match[0], re.sub("[ 　]", "", match[0]))]
                ),
            )

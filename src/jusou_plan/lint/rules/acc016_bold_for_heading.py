"""A paragraph in bold that stands for a heading.

## 何を見るか

文章の中に、太字だけの段落（`**…**`）がないかを見ます。見出しの段は、章と節の入れ子から作るので飛びませんが、
太字で打った見出しは、その外にあります。文の中の太字は見ません。

## 根拠

JIS X 8341-3:2016（WCAG 2.0）の達成基準 1.3.1（情報及び関係性）です。太字は目には見出しでも、目次としおりと
読み上げの一覧には出ません。

## 悪い例

```yaml file=kihon.yaml line=5
用語:
  - id: yogo
    名称: 見守り
    意味: |
      **見守りとは**

      暮らしに気を配ること。
```

## 良い例

```yaml file=kihon.yaml
用語:
  - id: yogo
    名称: 見守り
    意味: |
      **暮らし**に気を配ること。
```

## 直し方

節の「見出し」か、「小見出し」にします。要らなければ消します。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.texts import running_texts
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="ACC-016",
    name="見出しの代わりの太字",
    slug="bold-for-heading",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)

_PARAGRAPH = re.compile(r"(?:(?<=\n\n)|\A)\*\*([^*\n]+)\*\*(?=\n\n)")


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each such paragraph that another follows."""
    for text in running_texts(loaded):
        for match in _PARAGRAPH.finditer(text.words):
            yield Finding(
                RULE.code,
                text.span(*match.span()),
                f"太字の「{match[1]}」が、見出しの代わりになっています",
                label="目次と読み上げの一覧に出ません",
                basis="JIS X 8341-3:2016 達成基準1.3.1",
                advice="節の「見出し」か「小見出し」にしてください。",
            )

"""A run of signs that is read aloud one by one.

## 何を見るか

文章、見出し、表の言葉に、「－－－－」「★★★★」「・・・・」のように、
記号が四つ以上続くところがないかを見ます。

## 根拠

JIS X 8341-3:2016（WCAG 2.0）の達成基準 1.1.1（非テキストコンテンツ）です。記号を並べた飾りや線は、
一つずつ読み上げられます。

## 悪い例

```yaml file=kihon.yaml line=5
用語:
  - id: yogo
    名称: 見守り
    意味: |
      暮らしに気を配ること。★★★★重点の取組である。
```

## 良い例

```yaml file=kihon.yaml
用語:
  - id: yogo
    名称: 見守り
    意味: |
      暮らしに気を配ること。重点の取組である。
```

## 直し方

飾りを消します。区切りなら、段落か小見出しにします。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.texts import texts
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="ACC-009",
    name="記号の並び",
    slug="run-of-signs",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)

_RUN = re.compile(r"([^\w\s\ufffc])\1{3,}|[★☆■□●○◆◇◎▲△▼▽※＊＝－─━～〜・…‥.*=~_+#-]{4,}")
_STARS = "**"


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each run."""
    for text in texts(loaded):
        for match in _RUN.finditer(text.words):
            if match[0].strip(_STARS):
                yield Finding(
                    RULE.code,
                    text.span(*match.span()),
                    f"記号が{len(match[0])}つ続いています",
                    label="一つずつ読み上げられます",
                    basis="JIS X 8341-3:2016 達成基準1.1.1",
                    advice="飾りなら消し、区切りなら段落か小見出しにしてください。",
                )

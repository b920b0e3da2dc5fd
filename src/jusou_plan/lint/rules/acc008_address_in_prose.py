"""A web address typed into prose.

## 何を見るか

文章の中に、https:// などで始まる URL がないかを見ます。「URL」と「出典」に書いたものは数えません。

## 根拠

JIS X 8341-3:2016（WCAG 2.0）の達成基準 2.4.4（リンクの目的）です。読み上げでは、URL は一字ずつ読まれます。
紙では打ち直すことになります。

## 悪い例

```yaml file=kihon.yaml line=5
用語:
  - id: yogo
    名称: 見守り
    意味: |
      暮らしに気を配ること。https://www.city.example.lg.jp/fukushi/mimamori.html に詳しい。
```

## 良い例

```yaml file=kihon.yaml
用語:
  - id: yogo
    名称: 見守り
    意味: |
      暮らしに気を配ること。市のホームページの「見守り」に詳しい。
```

## 直し方

資料やページの題を書きます。URL は、窓口や施設の「連絡先」の「URL」か、「計画」の「出典」に書きます。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.texts import running_texts
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="ACC-008",
    name="文章の中のURL",
    slug="address-in-prose",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)

_ADDRESS = re.compile(r"(?:https?://|www\.)[!-~]+")


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each address."""
    for text in running_texts(loaded):
        for match in _ADDRESS.finditer(text.words):
            yield Finding(
                RULE.code,
                text.span(*match.span()),
                "文章の中に URL があります",
                label="一字ずつ読み上げられます",
                basis="JIS X 8341-3:2016 達成基準2.4.4",
                advice="ページの題を書き、URL は「連絡先」の「URL」か「出典」に書いてください。",
            )

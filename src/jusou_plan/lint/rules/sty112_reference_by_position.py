"""A reference in prose to a place on the page: 左欄, 右の表, p20, 次ページ.

## 何を見るか

文章の中の「左欄」「右図」「上の表」「p20」「20ページ参照」「次ページ」のように、紙面の位置で指すところを見ます。
「上記」「下記」「次の」は数えません。

## 根拠

ウェブページと読み上げには、左右もページもありません（JIS X 8341-3:2016 達成基準1.3.3）。
ページは、版が変わると合わなくなります。

## 悪い例

```yaml file=kihon.yaml line=5
用語:
  - id: yogo
    名称: 見守り
    意味: |
      右表の窓口が、暮らしに気を配ること（p20参照）。
```

## 良い例

```yaml file=kihon.yaml
用語:
  - id: yogo
    名称: 見守り
    意味: |
      地域の窓口が、暮らしに気を配ること。
```

## 直し方

`${表:id}`、`${図:id}`、`${節:id}`、`${頁:id}` で引きます。番号とページは、jusou が入れます。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.texts import running_texts
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="STY-112",
    name="位置による参照",
    slug="reference-by-position",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)


_POSITION = re.compile(
    r"[左右](?:の)?(?:欄|図|表|記|側の[図表欄])|[上下](?:の)?(?:図|表|欄)|(?:前|次)(?:の)?(?:ページ|頁)"
    r"|[pPｐＰ]{1,2}[.．]?[ ]?[0-9０-９]+|[0-9０-９]+(?:ページ|頁)(?:を?参照|参照|に)"
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each such reference outside quotations."""
    for text in running_texts(loaded):
        for match in _POSITION.finditer(text.words):
            if not any(match.start() in quotation for quotation in text.quotations):
                yield Finding(
                    RULE.code,
                    text.span(*match.span()),
                    f"「{match[0]}」と、紙面の位置で指しています",
                    label="ウェブページと読み上げでは分かりません",
                    basis="JIS X 8341-3:2016 達成基準1.3.3",
                    advice="${表:id}、${図:id}、${節:id}、${頁:id} で引いてください。",
                )

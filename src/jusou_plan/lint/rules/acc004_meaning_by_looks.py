"""Words that point at things by colour or shape alone.

## 何を見るか

文章と表の言葉に、「赤字の部分」「青で示す」「網掛けの欄」「太字の事業」「丸で囲んだ」のように、
色や字の形だけで指すところがないかを
見ます。図の「代替」と、名称は見ません。

## 根拠

JIS X 8341-3:2016（WCAG 2.0）の達成基準 1.4.1（色の使用）、1.3.3（感覚的な特徴）、
1.3.1（情報及び関係性）です。

## 悪い例

```yaml file=kihon.yaml line=5
用語:
  - id: yogo
    名称: 見守り
    意味: |
      暮らしに気を配ること。赤字の部分は新しい取組である。
```

## 良い例

```yaml file=kihon.yaml
用語:
  - id: yogo
    名称: 見守り
    意味: |
      暮らしに気を配ること。「新規」と記したものは新しい取組である。
```

## 直し方

「新規」「重点」のような言葉か、印（★など）と凡例で示します。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.texts import texts
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="ACC-004",
    name="見た目だけで示す言葉",
    slug="meaning-by-looks",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_COLOUR = r"(?:赤|青|黄|緑|紫|橙|茶|灰|黒|白|水|桃|オレンジ|ピンク|グレー)"
_THING = (
    r"(?:部分|箇所|か所|欄|セル|行|列|項目|事業|取組|ところ|所|数字|丸|四角|三角|矢印|字|文字|枠|線|下線|印)"
)
_BY_COLOUR = re.compile(
    rf"{_COLOUR}(?:色の|色い|色|い|の){_THING}|{_COLOUR}(?:文字|枠|線|矢印|下線)(?!引)"
    rf"|{_COLOUR}色?で(?:示|表|塗|囲|記|書)"
    r"|赤字(?:の(?:部分|箇所|項目|事業|取組|ところ)|で(?:示|表|記|書)|部分|箇所)"
    r"|色(?:分けし|分けで|の違いで|の濃い|付きの|を付けた)"
)
_BY_SHAPE = re.compile(
    r"(?:丸|四角|三角|楕円|点線|破線|太線)(?:印)?で(?:囲|示|表)|(?:大き|小さ)い字(?:の|で)"
)
_BY_TYPE = re.compile(
    r"(?:太字|斜体|ゴシック体|明朝体|網掛け|網かけ|下線|アンダーライン|太枠)"
    r"(?:の(?:部分|箇所|項目|事業|取組|欄|ところ|もの|語|言葉)|で(?:示|表|記|書|囲)|部分|箇所|を(?:付|引|し)|した)"
)
_KINDS = ((_BY_COLOUR, "色", "1.4.1"), (_BY_SHAPE, "形", "1.3.3"), (_BY_TYPE, "字の体裁", "1.3.1"))


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each such place."""
    for text in texts(loaded):
        if text.naming or text.key == "代替":
            continue
        for pattern, kind, criterion in _KINDS:
            for match in pattern.finditer(text.words):
                yield Finding(
                    RULE.code,
                    text.span(*match.span()),
                    f"「{match[0]}」と、{kind}だけで示しています",
                    label="見えない人や、白黒の印刷では分かりません",
                    basis=f"JIS X 8341-3:2016 達成基準{criterion}",
                    advice="「新規」「重点」のような言葉か、印と凡例で示してください。",
                )

"""Full-width brackets among half-width ones in sentences.

## 何を見るか

文章の中の丸括弧が、全角（　）と半角( )の両方になっていないかを見ます。
箇条の番号 (1) (ア) や、半角の英数字だけを囲む括弧は数えません。

## 根拠

文化審議会の「公用文作成の考え方」（令和4年1月7日建議）は、括弧を原則として全角で書くこととしています。

## 悪い例

```yaml file=kihon.yaml line=5
用語:
  - id: yogo
    名称: 見守り
    意味: |
      見守り（声掛け）と訪問(月1回の相談)をすること。窓口（市役所）で受ける。
```

## 良い例

```yaml file=kihon.yaml
用語:
  - id: yogo
    名称: 見守り
    意味: |
      見守り（声掛け）と訪問（月1回の相談）をすること。窓口（市役所）で受ける。
```

## 直し方

全角にそろえます。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.mendable import Mendable
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.texts import Text, names_in_words
from jusou_plan.lint.wording import wording
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.edits import fix
from jusou_plan.source.finding import Finding, Fix, Related

RULE = Rule(
    code="STY-106",
    name="全角と半角の括弧の混在",
    slug="mixed-brackets",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
    mendable=Mendable.WITH_CARE,
)


_FULL = re.compile(r"（[^（）()\n]*）")
_HALF = re.compile(r"\((?![^\x00-\x7f]\))[^（）()\n]*[^\x00-\x7f][^（）()\n]*\)")


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell once, at the first of the rarer width."""
    known = names_in_words(loaded)
    found = [
        [
            (text, match)
            for text, words in wording(loaded)
            if text.running
            for match in pattern.finditer(words)
            if not known.cover(text.words, *match.span())
        ]
        for pattern in (_FULL, _HALF)
    ]
    rare, usual = sorted(found, key=len)
    if rare:
        (text, match), (other, first) = rare[0], usual[0]
        width, usual_width = ("全角", "半角") if rare is found[0] else ("半角", "全角")
        yield Finding(
            RULE.code,
            text.span(*match.span()),
            f"{width}の括弧（{len(rare)}か所）と{usual_width}の括弧（{len(usual)}か所）が混じっています",
            label=f"ほかでは{usual_width}です",
            related=(Related(usual_width, other.span(*first.span())),),
            advice="全角にそろえてください。",
            fix=_fix(found[1]),
        )


def _fix(half: list[tuple[Text, re.Match[str]]]) -> Fix | None:
    edits = [
        text.edit(place, old, new)
        for text, match in half
        for place, old, new in ((match.start(), "(", "（"), (match.end() - 1, ")", "）"))
    ]
    return fix("半角の括弧をすべて全角にします。", edits)

"""Both 、 and ， (or 。 and ．) as punctuation of one plan.

## 何を見るか

文章の読点が「、」と「，」の両方になっていないか、句点が「。」と「．」の両方になっていないかを見ます。
数字の間の「，」「．」は数えません。

## 根拠

文化審議会の「公用文作成の考え方」（令和4年1月7日建議）は、句読点に「。」と「、」を原則として用い、一つの文書の中で統一するよう求めています。

## 悪い例

```yaml file=kihon.yaml line=5
用語:
  - id: yogo
    名称: 見守り
    意味: |
      声を掛け，暮らしに気を配り、異変を窓口につなぐこと。
```

## 良い例

```yaml file=kihon.yaml
用語:
  - id: yogo
    名称: 見守り
    意味: |
      声を掛け、暮らしに気を配り、異変を窓口につなぐこと。
```

## 直し方

多いほうにそろえます。原則は「、」と「。」です。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.mendable import Mendable
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.texts import Text, running_texts
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.edits import fix
from jusou_plan.source.finding import Finding, Related

RULE = Rule(
    code="STY-104",
    name="句読点の混在",
    slug="mixed-punctuation",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
    mendable=Mendable.WITH_CARE,
)


_MARKS = (
    (re.compile(r"、"), re.compile(r"(?<![0-9０-９])，"), "読点"),
    (re.compile(r"。"), re.compile(r"(?<![0-9０-９])．"), "句点"),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell once of each kind of mark, at the first of the rarer ones."""
    wording = tuple(running_texts(loaded))
    for *patterns, name in _MARKS:
        rare, usual = sorted((list(_places(pattern, wording)) for pattern in patterns), key=len)
        if rare:
            (text, start), (other, begin) = rare[0], usual[0]
            sign, usual_sign = text.words[start], other.words[begin]
            yield Finding(
                RULE.code,
                text.span(start, start + 1),
                f"{name}に「{sign}」（{len(rare)}か所）と「{usual_sign}」（{len(usual)}か所）が混じっています",
                label=f"ほかでは「{usual_sign}」です",
                related=(Related(f"「{usual_sign}」", other.span(begin, begin + 1)),),
                advice=f"「{usual_sign}」にそろえてください。",
                fix=fix(
                    f"「{sign}」をすべて「{usual_sign}」にします。",
                    [it.edit(place, sign, usual_sign) for it, place in rare],
                ),
            )


def _places(pattern: re.Pattern[str], wording: tuple[Text, ...]) -> Iterator[tuple[Text, int]]:
    for text in wording:
        for match in pattern.finditer(text.words):
            yield text, match.start()

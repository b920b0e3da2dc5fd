"""Full-width digits among half-width ones.

## 何を見るか

計画の言葉の中の数字が、全角（２）と半角（2）の両方になっていないかを見ます。名称と、かぎ括弧の中は数えません。

## 根拠

文化審議会の「公用文作成の考え方」（令和4年1月7日建議）は、算用数字を使うとき、全角か半角かを文書の中で統一するよう求めています。

## 悪い例

```yaml file=kihon.yaml line=5
用語:
  - id: yogo
    名称: 見守り
    意味: |
      令和7年度に２回、令和8年度に3回の訪問をすること。
```

## 良い例

```yaml file=kihon.yaml
用語:
  - id: yogo
    名称: 見守り
    意味: |
      令和7年度に2回、令和8年度に3回の訪問をすること。
```

## 直し方

少ないほうを多いほうに合わせます。
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from jusou_plan.lint.mendable import Mendable
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.texts import Text, names_in_words
from jusou_plan.lint.wording import wording
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.edits import fix
from jusou_plan.source.finding import Finding, Fix, Related

RULE = Rule(
    code="STY-105",
    name="全角と半角の数字の混在",
    slug="mixed-digits",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
    mendable=Mendable.WITH_CARE,
)


_FULL, _HALF = re.compile(r"[０-９]+"), re.compile(r"[0-9]+")


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell once, at the first of the rarer width."""
    known = names_in_words(loaded)
    found = [
        [
            (text, match)
            for text, words in wording(loaded)
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
            f"{width}の数字（{len(rare)}か所）と{usual_width}の数字（{len(usual)}か所）が混じっています",
            label=f"ほかでは{usual_width}です",
            related=(Related(usual_width, other.span(*first.span())),),
            advice=f"{usual_width}にそろえてください。",
            fix=_fix(rare) if rare is found[0] else None,
        )


def _fix(full: list[tuple[Text, re.Match[str]]]) -> Fix | None:
    """Write digits half-width; where a line begins with them, a list would begin, and so they stay."""
    edits = [
        text.edit(match.start(), match[0], unicodedata.normalize("NFKC", match[0]))
        for text, match in full
        if text.words[: match.start()].rpartition("\n")[2].strip()
    ]
    return fix("全角の数字をすべて半角にします。", edits)

"""Characters that screen readers and old machines read or show wrongly: ㈱, ㎡, ℡, half-width katakana.

## 何を見るか

半角の片仮名と、㈱ ㍻ ㎡ ℡ № のように一字に組んだ文字が、計画の言葉にないかを見ます。
丸付き数字（①）とローマ数字（Ⅰ）は、番号としてよく使うため数えません。

## 根拠

市町村のウェブサイトの指針の多くが、機種依存文字と半角の片仮名を避けるよう求めています。読み上げソフトで正しく読まれないためです。

## 悪い例

```yaml file=kihon.yaml line=5
用語:
  - id: yogo
    名称: 見守り
    意味: |
      面積100㎡の部屋で、ｻﾛﾝを開くこと。
```

## 良い例

```yaml file=kihon.yaml
用語:
  - id: yogo
    名称: 見守り
    意味: |
      面積100平方メートルの部屋で、サロンを開くこと。
```

## 直し方

普通の文字で書きます。
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from jusou_plan.lint.mendable import Mendable
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.texts import Text, texts
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.edits import fix
from jusou_plan.source.finding import Finding, Fix, Suggestion

RULE = Rule(
    code="STY-109",
    name="機種によって違って見える文字",
    slug="platform-character",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
    mendable=Mendable.BOTH,
)


_LETTERS = frozenset({"Lo", "Lm"})
"""Kana and kanji."""

_RISKY = re.compile(r"[ｦ-ﾟ]+|[㈠-㋾㌀-㏿℡№℀-℆㏂㏘]+")


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each run of such characters."""
    for text in texts(loaded):
        for match in _RISKY.finditer(text.words):
            usual = unicodedata.normalize("NFKC", match[0])
            yield Finding(
                RULE.code,
                text.span(*match.span()),
                f"「{match[0]}」は、機種や読み上げソフトによって正しく表れません",
                label="普通の文字で書きます",
                suggestions=(Suggestion(usual),),
                fix=_fix(text, match.start(), match[0], usual),
            )


def _fix(text: Text, start: int, written: str, usual: str) -> Fix | None:
    """Write usual characters; ㎡ is no m2, and what refers to a name would not find it under another."""
    if text.naming or any(character.isdigit() for character in usual):
        return None
    safe = all(unicodedata.category(character) in _LETTERS for character in usual)
    return fix(f"「{written}」を「{usual}」と書きます。", [text.edit(start, written, usual)], safe=safe)

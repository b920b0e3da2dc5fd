"""A telephone number that is not a desk's.

## 何を見るか

文章と表の言葉に、携帯電話の番号がないかを見ます。事例には、どの電話番号もないかを見ます。
窓口、施設などの「電話」に書いた番号は、知らせるための番号なので数えません。

## 根拠

個人が特定されるおそれがあるためです。計画は公表され、写しが残ります。

## 悪い例

```yaml file=kihon.yaml line=5
用語:
  - id: yogo
    名称: 見守り
    意味: |
      暮らしに気を配ること。気付いたことは民生委員（090-0000-0000）に伝える。
```

## 良い例

```yaml file=kihon.yaml
用語:
  - id: yogo
    名称: 見守り
    意味: |
      暮らしに気を配ること。気付いたことは民生委員に伝える。
窓口:
  - {id: madoguchi, 名称: 福祉の総合相談, 連絡先: {電話: 000-000-0000}}
```

## 直し方

番号を消します。住民に知らせる番号なら、「窓口」か「施設」の「電話」に書きます。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.persons import IDENTIFIED, case_texts, numbered
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="PII-002",
    name="人の電話番号",
    slug="phone-of-a-person",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_MOBILE = re.compile(r"(?<![\d-])0[789]0[- ]?\d{4}[- ]?\d{4}(?![\d-])", re.ASCII)
_ANY = re.compile(r"(?<![\d-])0\d{1,4}[-( ]\d{1,4}[-) ]\d{3,4}(?![\d-])|" + _MOBILE.pattern, re.ASCII)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of mobile numbers anywhere, and of any number in a case."""
    cases = {(id(text.part), text.key, text.words) for text in case_texts(loaded)}
    for text, words in numbered(loaded):
        in_a_case = (id(text.part), text.key, text.words) in cases
        for match in (_ANY if in_a_case else _MOBILE).finditer(words):
            yield Finding(
                RULE.code,
                text.span(*match.span()),
                f"「{match[0]}」は、人の電話番号のようです",
                label="事例に番号があります" if in_a_case else "携帯電話の番号です",
                basis=IDENTIFIED,
                advice="番号を消してください。知らせるための番号なら、「窓口」か「施設」の「電話」に書いてください。",
            )

"""An e-mail address that is a person's.

## 何を見るか

文章と表の言葉に、携帯電話会社や無料のメールのアドレスがないかを見ます。事例には、どのアドレスもないかを見ます。
窓口、施設などの「メール」に書いたものは数えません。

## 根拠

個人が特定されるおそれがあるためです。計画は公表され、写しが残ります。

## 悪い例

```yaml file=kihon.yaml line=5
用語:
  - id: yogo
    名称: 見守り
    意味: |
      暮らしに気を配ること。連絡先は mihon@docomo.ne.jp である。
```

## 良い例

```yaml file=kihon.yaml
用語:
  - id: yogo
    名称: 見守り
    意味: |
      暮らしに気を配ること。連絡先は fukushi@city.example.lg.jp である。
```

## 直し方

アドレスを消します。住民に知らせるアドレスなら、「窓口」か「施設」の「メール」に書きます。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.persons import IDENTIFIED, case_texts, numbered
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="PII-003",
    name="人のメールアドレス",
    slug="mail-of-a-person",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_MAIL = re.compile(r"[\w.+-]+@(?P<domain>[\w-]+(?:\.[\w-]+)+)", re.ASCII)
_OF_A_PERSON = re.compile(
    r"(?:.*\.)?(?:gmail\.com|yahoo\.co\.jp|ymail\.ne\.jp|(?:outlook|hotmail|live)\.(?:com|jp)|icloud\.com|me\.com"
    r"|docomo\.ne\.jp|ezweb\.ne\.jp|au\.com|softbank\.(?:ne\.)?jp|i\.softbank\.jp|[a-z]\.vodafone\.ne\.jp"
    r"|ymobile\.ne\.jp|rakuten\.jp|nifty\.com|biglobe\.ne\.jp|ocn\.ne\.jp|so-net\.ne\.jp)",
    re.IGNORECASE,
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of private addresses anywhere, and of any address in a case."""
    cases = {(id(text.part), text.key, text.words) for text in case_texts(loaded)}
    for text, words in numbered(loaded):
        in_a_case = (id(text.part), text.key, text.words) in cases
        for match in _MAIL.finditer(words):
            if in_a_case or _OF_A_PERSON.fullmatch(match["domain"]):
                yield Finding(
                    RULE.code,
                    text.span(*match.span()),
                    f"「{match[0]}」は、人のメールアドレスのようです",
                    label="事例にアドレスがあります" if in_a_case else "個人が使うアドレスです",
                    basis=IDENTIFIED,
                    advice="アドレスを消してください。知らせるためのものなら、「窓口」か「施設」の「メール」に書いてください。",
                )

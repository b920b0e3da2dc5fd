"""A My Number (個人番号) in a file of the plan.

## 何を見るか

計画のファイルに、12桁で検査用数字の合う番号がないかを見ます。4桁ずつの区切りがあっても、コメントや印字しない備考でも見ます。
URL の中の数字と、単位の付く数は数えません。

## 根拠

個人が特定されるおそれがあるためです。計画は公表され、写しが残ります。個人番号は、法律が定める場合のほかは扱えません。

## 悪い例

```yaml file=kihon.yaml line=5
用語:
  - id: yogo
    名称: 見守り
    意味: |
      番号1234-5678-9018の人の暮らしに気を配ること。
```

## 良い例

```yaml file=kihon.yaml
用語:
  - id: yogo
    名称: 見守り
    意味: |
      一人暮らしの人などの暮らしに気を配ること。
```

## 直し方

番号を消します。一度でも保存や共有をしたファイルなら、前の版や履歴にも残っていないかを確かめます。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.persons import IDENTIFIED, half_width
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="PII-001",
    name="個人番号の形",
    slug="my-number",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_TWELVE = re.compile(r"(?<![\w.-])\d{4}([ -]?)\d{4}\1\d{4}(?![\w.-])(?!\s*[円人件世帯回])", re.ASCII)
_ADDRESS = re.compile(r"[a-z]+://[!-~]+", re.IGNORECASE)
_PLACES = 6


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Look at every line as it is written, whatever it is for."""
    for file in loaded.source.files:
        if not _TWELVE.search(half_width(file.text)):
            continue
        for row, line in enumerate(file.lines):
            words = half_width(line)
            addresses = [range(*address.span()) for address in _ADDRESS.finditer(words)]
            for match in _TWELVE.finditer(words):
                if any(match.start() in address for address in addresses) or not _fits(match[0]):
                    continue
                yield Finding(
                    RULE.code,
                    file.span(row, match.start(), len(match[0])),
                    "個人番号（マイナンバー）の形の番号があります",
                    label="検査用数字が合います",
                    basis=IDENTIFIED,
                    advice="番号を消してください。共有したことのあるファイルなら、前の版にも残っていないかを見てください。",
                )


def _fits(written: str) -> bool:
    """Tell whether the last of the twelve digits is the check digit of the others."""
    digits = [int(sign) for sign in written if sign.isdigit()]
    if len(set(digits)) == 1:
        return False
    weighed = sum(
        digit * (place + 1 if place <= _PLACES else place - 5)
        for place, digit in enumerate(reversed(digits[:-1]), start=1)
    )
    rest = weighed % 11
    return digits[-1] == (0 if rest <= 1 else 11 - rest)

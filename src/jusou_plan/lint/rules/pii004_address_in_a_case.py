"""A person's address in a case.

## 何を見るか

事例に、丁目、番地、部屋の番号、郵便番号などの住所がないかを見ます。「事例」の欄と、「事例」と題した節、囲み、小見出しの下を
見ます。

## 根拠

個人が特定されるおそれがあるためです。計画は公表され、写しが残ります。

## 悪い例

```yaml file=kihon.yaml line=6
事例:
  - id: jirei
    名称: 借金を抱える世帯
    世帯: [{id: honnin, 続柄: 本人, 年代: 40代}]
    課題:
      - {誰: honnin, 内容: 中央一丁目2番地の借家で、家賃を滞納}
    支援: 家計相談
```

## 良い例

```yaml file=kihon.yaml
事例:
  - id: jirei
    名称: 借金を抱える世帯
    世帯: [{id: honnin, 続柄: 本人, 年代: 40代}]
    課題:
      - {誰: honnin, 内容: 借家の家賃を滞納}
    支援: 家計相談
```

## 直し方

住所を消すか、「市の東部」のように広く書きます。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.persons import IDENTIFIED, case_texts, half_width
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="PII-004",
    name="事例の住所",
    slug="address-in-a-case",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_ADDRESS = re.compile(
    r"(?:[0-9]+|[一二三四五六七八九十]+)丁目(?:[0-9-]+)?|[0-9]+番地(?:の[0-9]+)?|[0-9]+番[0-9]+号|[0-9]+号室"
    r"|大字|[町村字][0-9]+-[0-9]+(?:-[0-9]+)?|(?<![0-9-])〒?[0-9]{3}-[0-9]{4}(?![0-9-])"
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each place that looks like an address."""
    for text in case_texts(loaded):
        for match in _ADDRESS.finditer(half_width(text.words)):
            yield Finding(
                RULE.code,
                text.span(*match.span()),
                f"事例に住所のような「{match[0]}」があります",
                label="住んでいる所が分かります",
                basis=IDENTIFIED,
                advice="消すか、「市の東部」のように広く書いてください。",
            )

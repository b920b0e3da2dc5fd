"""A date of birth.

## 何を見るか

文章、表の言葉、印字しない備考に、生年月日がないかを見ます。

## 根拠

個人が特定されるおそれがあるためです。計画は公表され、写しが残ります。

## 悪い例

```yaml file=kihon.yaml line=6
事例:
  - id: jirei
    名称: 借金を抱える世帯
    世帯: [{id: honnin, 続柄: 本人, 年代: 40代}]
    課題:
      - {誰: honnin, 内容: 昭和30年1月2日生まれで、年金がない}
    支援: 家計相談
```

## 良い例

```yaml file=kihon.yaml
事例:
  - id: jirei
    名称: 借金を抱える世帯
    世帯: [{id: honnin, 続柄: 本人, 年代: 70代}]
    課題:
      - {誰: honnin, 内容: 年金がない}
    支援: 家計相談
```

## 直し方

生年月日を消し、「70代」のような年代にします。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.persons import DAY, IDENTIFIED, numbered
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="PII-007",
    name="生年月日",
    slug="date-of-birth",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_BIRTH = re.compile(
    rf"(?:生年月日|誕生日|出生日)[はがを:： 　]*(?:{DAY.pattern})"
    rf"|(?:{DAY.pattern.replace('?P<', '?P<a_')})に?(?:生まれ(?!変)|出生|生(?=[、。）)\s]|$))",
    re.ASCII | re.MULTILINE,
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each."""
    for text, words in numbered(loaded):
        for match in _BIRTH.finditer(words):
            yield Finding(
                RULE.code,
                text.span(*match.span()),
                "生年月日が書かれています",
                label="年代で足ります",
                basis=IDENTIFIED,
                advice="「70代」のような年代に直してください。",
            )

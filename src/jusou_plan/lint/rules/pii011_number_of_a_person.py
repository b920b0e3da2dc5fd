"""The number of an insured person, a pension or an account.

## 何を見るか

文章、表の言葉、印字しない備考に、被保険者番号、受給者番号、手帳番号、基礎年金番号、口座番号などの番号がないかを見ます。
事例には、7桁以上の続いた数字もないかを見ます。

## 根拠

個人が特定されるおそれがあるためです。計画は公表され、写しが残ります。

## 悪い例

```yaml file=kihon.yaml line=6
事例:
  - id: jirei
    名称: 借金を抱える世帯
    世帯: [{id: honnin, 続柄: 本人, 年代: 40代}]
    課題:
      - {誰: honnin, 内容: 介護保険の被保険者番号0000123456の人が給付を受けていない}
    支援: 家計相談
```

## 良い例

```yaml file=kihon.yaml
事例:
  - id: jirei
    名称: 借金を抱える世帯
    世帯: [{id: honnin, 続柄: 本人, 年代: 40代}]
    課題:
      - {誰: honnin, 内容: 介護保険の被保険者が給付を受けていない}
    支援: 家計相談
```

## 直し方

番号を消します。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.persons import IDENTIFIED, case_texts, numbered
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="PII-011",
    name="人に付く番号",
    slug="number-of-a-person",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_NAMED = re.compile(
    r"(?:被保険者|受給者|保険証|手帳|基礎年金|年金証書|口座|住民票コード)(?:証|の)?(?:番号)?"
    r"[はがの:： ()（）]{0,3}"
    r"(?P<number>[A-Z]?\d[\d-]{3,}\d)(?!\s*[年月人件円])",
    re.ASCII,
)
_LONG = re.compile(r"(?<![\w.,-])(?P<number>\d{7,11}|\d{4}-\d{6})(?![\w.,-])(?!\s*[円人件])", re.ASCII)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of numbers that say what they are, and of long ones in cases."""
    cases = {(id(text.part), text.key, text.words) for text in case_texts(loaded)}
    for text, words in numbered(loaded):
        in_a_case = (id(text.part), text.key, text.words) in cases
        found = {match.span("number"): match["number"] for match in _NAMED.finditer(words)}
        if in_a_case:
            found |= {match.span("number"): match["number"] for match in _LONG.finditer(words)}
        for span, number in found.items():
            if not number.startswith(("070", "080", "090")):
                yield Finding(
                    RULE.code,
                    text.span(*span),
                    f"「{number}」は、人に付く番号のようです",
                    label="誰のことか、調べれば分かります",
                    basis=IDENTIFIED,
                    advice="番号を消してください。",
                )

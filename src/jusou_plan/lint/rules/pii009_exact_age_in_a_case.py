"""An exact age in a case.

## 何を見るか

事例に、「45歳」のような正確な年齢がないかを見ます。「65歳以上」「15～39歳」のような範囲は数えません。

## 根拠

正確な年齢は、ほかの事情と合わさると、個人が特定されるおそれがあるためです。年代で足ります。

## 悪い例

```yaml file=kihon.yaml line=4
事例:
  - id: jirei
    名称: 借金を抱える世帯
    世帯: [{id: honnin, 続柄: 本人, 年代: 45歳}]
    課題:
      - {誰: honnin, 内容: 失業した}
    支援: 家計相談
```

## 良い例

```yaml file=kihon.yaml
事例:
  - id: jirei
    名称: 借金を抱える世帯
    世帯: [{id: honnin, 続柄: 本人, 年代: 40代}]
    課題:
      - {誰: honnin, 内容: 失業した}
    支援: 家計相談
```

## 直し方

「40代」のような年代にします。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.persons import IDENTIFIED, case_of, exact_ages, telling_cases
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="PII-009",
    name="事例の正確な年齢",
    slug="exact-age-in-a-case",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each age, but in cases that say so much that PII-010 tells of them."""
    telling = telling_cases(loaded)
    for text, match in exact_ages(loaded):
        if case_of(loaded, text) not in telling:
            yield Finding(
                RULE.code,
                text.span(*match.span()),
                f"事例に正確な年齢「{match[0]}」があります",
                label="年代で足ります",
                basis=IDENTIFIED,
                advice="「40代」のような年代に直してください。",
            )

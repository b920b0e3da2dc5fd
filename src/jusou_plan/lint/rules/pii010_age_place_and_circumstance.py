"""A case with an exact age, a place and a rare circumstance.

## 何を見るか

一つの事例に、正確な年齢、住む地区などの地名、まれな事情（火災、逮捕、難病など）がそろっていないかを見ます。

## 根拠

一つずつでは分からなくても、合わさると、近くに住む人などには個人が特定されるおそれがあるためです。

## 悪い例

```yaml file=kihon.yaml line=4
事例:
  - id: jirei
    名称: 借金を抱える世帯
    世帯: [{id: honnin, 続柄: 本人, 年代: 45歳}]
    課題:
      - {誰: honnin, 内容: [火災で家を失う, 中央地区の仮住まいで孤立]}
    支援: 家計相談
```

## 良い例

```yaml file=kihon.yaml
事例:
  - id: jirei
    名称: 借金を抱える世帯
    世帯: [{id: honnin, 続柄: 本人, 年代: 40代}]
    課題:
      - {誰: honnin, 内容: [災害で家を失う, 仮住まいで孤立]}
    支援: 家計相談
```

## 直し方

年代にし、地名を消し、事情を広い言葉にします。「想定の事例である」と断っても、実際の人と重なるなら同じです。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.persons import IDENTIFIED, case_of, exact_ages, telling_cases
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="PII-010",
    name="年齢と地名とまれな事情",
    slug="age-place-and-circumstance",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each such case at its first age."""
    telling = dict(telling_cases(loaded))
    for text, match in exact_ages(loaded):
        found = telling.pop(case_of(loaded, text), None)
        if found is not None:
            yield Finding(
                RULE.code,
                text.span(*match.span()),
                f"事例に、年齢（{match[0]}）、地名（{found.place}）、まれな事情（{found.circumstance}）がそろっています",
                label="近くに住む人には、誰のことか分かります",
                basis=IDENTIFIED,
                advice="年代にし、地名を消し、事情を広い言葉にしてください。",
            )

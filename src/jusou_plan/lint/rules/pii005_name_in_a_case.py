"""A name in a case.

## 何を見るか

事例に、「山田さん」「鈴木太郎氏」「田中家」のように、姓と敬称などで呼ばれる人や世帯がないかを見ます。
「Aさん」のような印と、（仮名）と添えた名は数えません。姓は、多いものだけを知っています。

## 根拠

個人が特定されるおそれがあるためです。計画は公表され、写しが残ります。

## 悪い例

```yaml file=kihon.yaml line=6
事例:
  - id: jirei
    名称: 借金を抱える世帯
    世帯: [{id: honnin, 続柄: 本人, 年代: 40代}]
    課題:
      - {誰: honnin, 内容: 仕事を辞めた山田さんの収入がない}
    支援: 家計相談
```

## 良い例

```yaml file=kihon.yaml
事例:
  - id: jirei
    名称: 借金を抱える世帯
    世帯: [{id: honnin, 続柄: 本人, 年代: 40代}]
    課題:
      - {誰: honnin, 内容: 仕事を辞めたAさんの収入がない}
    支援: 家計相談
```

## 直し方

「Aさん」「本人」「母」のように直します。作った名なら、「山田さん（仮名）」と書きます。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.persons import IDENTIFIED, case_texts, named_persons
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.surnames import SURNAMES
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="PII-005",
    name="事例の氏名",
    slug="name-in-a-case",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_HOUSEHOLD = re.compile(rf"(?<![一-龠々ヶ])(?:{'|'.join(SURNAMES)})(?:家|宅|世帯)(?![一-龠])")


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each name."""
    for text in case_texts(loaded):
        for match in (*named_persons(text.words), *_HOUSEHOLD.finditer(text.words)):
            yield Finding(
                RULE.code,
                text.span(*match.span()),
                f"事例に人の名のような「{match[0]}」があります",
                label="誰のことか分かります",
                basis=IDENTIFIED,
                advice="「Aさん」「本人」のように直してください。作った名なら（仮名）と添えてください。",
            )

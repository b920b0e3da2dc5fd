"""A person called by name outside cases.

## 何を見るか

事例のほかの文章と、印字しない備考に、「山田さん」「鈴木太郎氏」のように名を挙げた人がいないかを見ます。
登録した名称の中の名と、（仮名）と添えた名は数えません。

## 根拠

計画は公表され、写しが残るためです。役職にある人を挙げることはできますが、住民などの名は、個人が特定されるおそれがあります。

## 悪い例

```yaml file=kihon.yaml line=5
用語:
  - id: yogo
    名称: 見守り
    意味: |
      暮らしに気を配ること。山田さんの取組から広がった。
```

## 良い例

```yaml file=kihon.yaml
用語:
  - id: yogo
    名称: 見守り
    意味: |
      暮らしに気を配ること。住民の一人の取組から広がった。
```

## 直し方

名を消すか、本人が承知していることを確かめます。承知しているなら、
`# jusou: ignore[PII-006] 理由: 本人が承知しているため` と書きます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.persons import IDENTIFIED, case_texts, everything, named_persons
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.texts import names
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="PII-006",
    name="名を挙げられた人",
    slug="named-person",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each name that is neither in a case nor part of an element's name."""
    cases = {(id(text.part), text.key, text.words) for text in case_texts(loaded)}
    known = names(loaded)
    for text in everything(loaded):
        if text.naming or (id(text.part), text.key, text.words) in cases:
            continue
        for match in named_persons(text.words):
            if not any(match[0] in name and name in text.words for name in known):
                yield Finding(
                    RULE.code,
                    text.span(*match.span()),
                    f"「{match[0]}」と、人の名を挙げています",
                    label="公表してよい名か確かめてください",
                    basis=IDENTIFIED,
                    advice="名を消すか、本人が承知していることを確かめてください。",
                )

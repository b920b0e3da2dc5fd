"""A term that the glossary defines twice.

## 何を見るか

二つの用語の名称や略称が同じでないかを見ます。空白、全角・半角、障がいと障害、こどもと子どもの違いは、違いと見ません。

## 根拠

この計画の中の一貫性です。意味が二つあると、読む人はどちらで読むのか分かりません。

## 悪い例

```yaml file=yogo.yaml line=3
用語:
  - {id: mimamori, 名称: 見守り, 意味: 日ごろの声掛けで、暮らしに気を配ること。}
  - {id: mimamori-katsudo, 名称: 見守り活動, 略称: 見守り, 意味: 民生委員が家庭を訪ねること。}
```

## 良い例

```yaml file=yogo.yaml
用語:
  - {id: mimamori, 名称: 見守り, 意味: 日ごろの声掛けで、暮らしに気を配ること。}
```

## 直し方

一つにまとめるか、別の言葉にします。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.spelling import key_of
from jusou_plan.model.glossary import Term
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding, Related

RULE = Rule(
    code="NAM-106",
    name="二度定めた用語",
    slug="term-defined-twice",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each term that bears a name of an earlier one."""
    first: dict[str, Term] = {}
    for term in loaded.plan.terms:
        for name in dict.fromkeys(map(key_of, term.names)):
            earlier = first.setdefault(name, term)
            if earlier is not term:
                written = next(it for it in term.names if key_of(it) == name)
                yield Finding(
                    RULE.code,
                    loaded.span(term, "名称" if written == term.name else "略称"),
                    f"「{written}」の意味が、二つの用語に書かれています",
                    label="同じ言葉の用語がほかにもあります",
                    related=(Related(f"用語「{earlier.name}」", loaded.span(earlier, "名称")),),
                    advice="一つにまとめるか、別の言葉にしてください。",
                )
                break

"""A term of the glossary that the plan never uses.

## 何を見るか

用語の名称も略称も、ほかの文章や欄に出てこないかを見ます。引用（`${用語:…}`）も、そのままの言葉も数えます。

## 根拠

使わない言葉の説明は、読む人を迷わせます。文章を直したときに、用語だけが残りがちです。

## 悪い例

```yaml file=yogo.yaml line=2
用語:
  - {id: saaplus, 名称: サードプレイス, 意味: 家庭と職場のほかの、居心地のよい場所。}
```

## 良い例

```yaml file=yogo.yaml
用語:
  - {id: mimamori, 名称: 見守り, 意味: 日ごろの声掛けで、暮らしに気を配ること。}
```

## 直し方

用語を消すか、文章で使います。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.used import cited, is_named
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="NAM-107",
    name="使わない用語",
    slug="term-not-used",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each term that no text cites or names."""
    if is_lost(loaded):
        return
    for term in loaded.plan.terms:
        if id(term) not in cited(loaded) and not is_named(loaded, term):
            yield Finding(
                RULE.code,
                loaded.span(term, "名称"),
                f"用語「{term.name}」が、計画の文章に出てきません",
                label="どの文章も使っていません",
                advice="用語を消すか、文章で使ってください。",
            )

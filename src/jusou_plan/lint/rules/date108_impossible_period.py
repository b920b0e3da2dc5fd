"""A period in a text that ends before it begins, or is not as long as the text says.

## 何を見るか

文章の「令和6年度から令和8年度までの3年間」のような期間について、終わりが初めより前でないか、年数が合うかを見ます。
「期間」の欄の同じ誤りは、JS109が知らせます。

## 根拠

日付の一貫性です。年の写し間違いでよく起こります。

## 悪い例

```yaml file=bukai.yaml line=6
会議:
  - id: bukai
    法定種別: その他
    名称: 地域づくり部会
    主催: 福祉総合課
    目的: 令和7年度から令和8年度までの3年間、地域の活動について話し合う場を開く。
```

## 良い例

```yaml file=bukai.yaml
会議:
  - id: bukai
    法定種別: その他
    名称: 地域づくり部会
    主催: 福祉総合課
    目的: 令和7年度から令和8年度までの2年間、地域の活動について話し合う場を開く。
```

## 直し方

年度と年数を確かめます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.periods import told
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="DATE-108",
    name="成り立たない期間",
    slug="impossible-period",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each period in prose that can be none."""
    for one in told(loaded):
        if one.problem:
            yield Finding(
                RULE.code,
                one.span,
                one.problem,
                label="この期間は成り立ちません",
                advice="年度と年数を確かめてください。",
            )

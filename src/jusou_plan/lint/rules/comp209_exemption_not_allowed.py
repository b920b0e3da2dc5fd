"""適用除外 where the law lets nobody off.

## 何を見るか

「適用除外」に挙げた項目が、その市町村に本当に適用されないかを見ます。今の法令で適用除外になるのは、
福祉事務所を置かない町村の第1号ニ（自立相談支援事業）だけです。
その事業を登録していながら適用除外に挙げることもできません。

## 根拠

生活困窮者自立支援法は、自立相談支援事業を、都道府県、市、福祉事務所を置く町村の事業としています。
詳しくは `jusou law 自立相談支援` で調べられます。

## 悪い例

市は必ず福祉事務所を置くため、第1号ニは適用されます。

```yaml file=tekiyo.yaml line=2
適用除外:
  - 項目: 第1号ニ
    理由: 県が行っているため。
```

## 良い例

市は、事業を登録します。

```yaml file=jiritsu.yaml
事業:
  - id: jiritsu
    支援: sodan
    根拠: 第1号ニ
    名称: 自立相談支援事業
    所管課: 福祉総合課
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 相談件数, 値: 200件/年}]}]
```

## 直し方

適用除外を消し、事業を登録します。行っていないときは「不足」に挙げます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.coverage.item import ProblemKind
from jusou_plan.lint.law import problems
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="COMP-209",
    name="認められない適用除外",
    slug="exemption-not-allowed",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each 適用除外 that the law does not have."""
    kinds = (ProblemKind.EXEMPTION_NOT_ALLOWED, ProblemKind.EXEMPTION_CONTRADICTED)
    for item, problem in problems(loaded, *kinds):
        yield Finding(
            RULE.code,
            problem.span,
            problem.message,
            label="適用除外にはなりません",
            basis=item.article,
            advice="この適用除外を消し、事業を登録してください。行っていなければ「不足」に挙げてください。",
        )

"""A reference to something that the plan does not have.

## 何を見るか

所管課、委託先、会議などの参照の相手が、計画に登録されているかを見ます。相手は、その項目が求める種類の中から
id、名称、略称の順に探します。

## 根拠

計画の書式（schemas/plan.schema.json）。名前が一字でも違うと、同じ部署や団体が
別のものとして印字され、数え間違えます。

## 悪い例

```yaml line=11
部署:
  - id: shogai
    名称: 障がい福祉課
支援:
  - id: hokatsu
    名称: 包括的相談支援
事業:
  - id: sodan
    支援: hokatsu
    名称: 相談支援事業
    所管課: 障害福祉課
```

## 良い例

```yaml
部署:
  - id: shogai
    名称: 障がい福祉課
支援:
  - id: hokatsu
    名称: 包括的相談支援
事業:
  - id: sodan
    支援: hokatsu
    名称: 相談支援事業
    所管課: 障がい福祉課
```

## 直し方

「もしかして」の名前に直すか、相手を登録します。印字する言い方だけを変えたいときは
`{参照: shogai, 表記: 障害福祉課}` と書きます。
"""

from jusou_plan.lint.mendable import Mendable
from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS103",
    name="存在しない参照",
    slug="unknown-reference",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
    mendable=Mendable.WITH_CARE,
)

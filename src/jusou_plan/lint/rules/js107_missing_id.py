"""An element without an id.

## 何を見るか

参照される要素（部署、団体、事業など）に id があるかを見ます。名称で参照できるので、なくても計画書は作れます。

## 根拠

計画の書式（schemas/plan.schema.json）。id がないと、名称を変えたときに、版どうしの比較で別のものと
見なされます。

## 悪い例

```yaml line=2
部署:
  - 名称: 福祉政策課
```

## 良い例

```yaml
部署:
  - id: fukushi
    名称: 福祉政策課
```

## 直し方

`jusou fmt --ids` が、ない id をまとめて付けます。付いた id は、分かりやすいものに変えてかまいません。
"""

from jusou_plan.lint.mendable import Mendable
from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS107",
    name="idがない",
    slug="missing-id",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
    mendable=Mendable.SAFELY,
)

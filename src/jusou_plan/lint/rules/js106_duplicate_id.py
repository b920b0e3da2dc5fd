"""An id that two elements share.

## 何を見るか

id が計画の中で一つだけか（細事業の id は事業の中で、事項の id は会議の中で一つだけか）を見ます。

## 根拠

計画の書式（schemas/plan.schema.json）。id は参照と、版どうしの比較（新旧対照表）の手がかりです。

## 悪い例

```yaml line=4
部署:
  - id: fukushi
    名称: 福祉政策課
  - id: fukushi
    名称: 地域福祉課
```

## 良い例

```yaml
部署:
  - id: fukushi
    名称: 福祉政策課
  - id: chiiki
    名称: 地域福祉課
```

## 直し方

どちらかの id を変えます。すでに公表した版にある id は残し、新しい方を変えます。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS106",
    name="idの重複",
    slug="duplicate-id",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)

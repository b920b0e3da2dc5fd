"""A key that must stand here does not.

## 何を見るか

要素を作るのに欠かせない項目（名称など）があるかを見ます。法令が計画に求める内容がそろっているかは、別のルールで見ます。

## 根拠

計画の書式（schemas/plan.schema.json）。

## 悪い例

```yaml line=2
部署:
  - id: yorisoi
    略称: よりそい
```

## 良い例

```yaml
部署:
  - id: yorisoi
    名称: 福祉総合相談室よりそい
```

## 直し方

示された項目を書き足します。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS108",
    name="必要な項目がない",
    slug="missing-key",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)

"""A value of another shape than its key wants: a text, a list, a mapping, or nothing.

## 何を見るか

値の形（文字、数、一覧、「項目: 値」の組）が項目に合っているか、空でないかを見ます。

## 根拠

計画の書式（schemas/plan.schema.json）。

## 悪い例

```yaml line=3
団体:
  - id: shakyo
    名称: [見本市, 社会福祉協議会]
```

```yaml line=3
部署:
  - id: yorisoi
    名称:
```

## 良い例

```yaml
部署:
  - id: yorisoi
    名称: 福祉政策課
```

## 直し方

示された形で書き直します。数字を文字として書く項目（団体コードなど）は、半角の引用符で囲みます。
まだ決まっていない値は、項目ごと消します。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS102",
    name="値の形の違い",
    slug="wrong-shape",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)

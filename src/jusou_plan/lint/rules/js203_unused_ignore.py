"""A comment that silences nothing.

## 何を見るか

指摘を無視するコメントに、それが無視する指摘が実際にあるかを見ます。コメントは、同じ行か、すぐ下の行の指摘に
効きます。

## 根拠

直した後に残ったコメントは、次に同じ所で起きた誤りを隠します。

## 悪い例

```yaml line=2
部署:
  # jusou: ignore[JS107] 理由: 4月の組織改正で名が決まってから id を付けるため
  - {id: fukushi, 名称: 福祉課}
```

## 良い例

```yaml
部署:
  - {id: fukushi, 名称: 福祉課}
```

## 直し方

コメントを消します。指摘がほかの行にあるときは、その行か、そのすぐ上の行に移します。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS203",
    name="使われていない無視",
    slug="unused-ignore",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

"""A key that the plan language does not have.

## 何を見るか

書かれた項目が、その場所に書ける項目かを見ます。

## 根拠

計画の書式（schemas/plan.schema.json）。知らない項目を読み飛ばすと、書き間違えた内容が計画書から
抜け落ちます。

## 悪い例

```yaml line=4
部署:
  - id: yorisoi
    名称: 福祉政策課
    賂称: 政策課
```

## 良い例

```yaml
部署:
  - id: yorisoi
    名称: 福祉政策課
    略称: 政策課
```

## 直し方

「もしかして」の項目か、「書ける項目」の中から選びます。印字しない覚え書きは、`#` に続けて書きます。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS101",
    name="ない項目",
    slug="unknown-key",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)

"""More than one YAML document in a file.

## 何を見るか

一つのファイルに、`---` や `...` で区切った文書が二つ以上ないかを見ます。

## 根拠

計画の書式では、一つのファイルは一つの文書です。二つ目から後は読みません。

## 悪い例

```yaml line=4
部署:
  - id: yorisoi
    名称: 福祉政策課
---
団体:
  - id: shakyo
    名称: 見本市社会福祉協議会
```

## 良い例

```yaml
部署:
  - id: yorisoi
    名称: 福祉政策課
団体:
  - id: shakyo
    名称: 見本市社会福祉協議会
```

## 直し方

区切りの行を消して一つにまとめるか、二つ目から後を別の .yaml ファイルに移します。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS005",
    name="複数の文書",
    slug="several-documents",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)

"""A file whose outermost level is no mapping.

## 何を見るか

ファイルの一番外側が「項目: 値」の形かを見ます。

## 根拠

計画は、同じフォルダーのファイルを項目ごとにつないで読みます。項目名がないと、何の一覧なのか分かりません。

## 悪い例

```yaml line=1
- id: yorisoi
  名称: 福祉政策課
```

## 良い例

```yaml
部署:
  - id: yorisoi
    名称: 福祉政策課
```

## 直し方

先頭に「部署:」などの項目名を書き、その下に字下げして置きます。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS012",
    name="項目のないファイル",
    slug="not-a-mapping",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)

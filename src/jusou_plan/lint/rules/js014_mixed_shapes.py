"""The same key is a list in one file and something else in another.

## 何を見るか

同じ項目が、あるファイルでは一覧、別のファイルでは一覧でない形で書かれていないかを見ます。

## 根拠

計画の書式では、同じ項目の一覧をファイルの順につなぎます。形が違うとつなげません。

## 悪い例

```yaml file=jigyo1.yaml
事業:
  - id: sodan
    名称: 相談支援事業
```

```yaml file=jigyo2.yaml line=1
事業:
  id: sanka
  名称: 参加支援事業
```

## 良い例

```yaml file=jigyo1.yaml
事業:
  - id: sodan
    名称: 相談支援事業
```

```yaml file=jigyo2.yaml
事業:
  - id: sanka
    名称: 参加支援事業
```

## 直し方

どのファイルでも「- 」で始まる一覧として書きます。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS014",
    name="ファイルによる形の違い",
    slug="mixed-shapes",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)

"""More than the limits on size, nesting and number of values allow.

## 何を見るか

ファイルの数と大きさ、入れ子の深さ、項目と値の数が上限に収まっているかを見ます。

## 根拠

上限は、これまでに知られた最も大きな計画の5倍から20倍です。これを超えるものは、誤って置かれたファイルか、
閉じていないかっこです。

## 悪い例

```yaml line=1
注: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
```

## 良い例

```yaml
注: []
```

## 直し方

大きなファイルは、いくつかの .yaml ファイルに分けます。深すぎる入れ子は、閉じていない `[` や `{` がないかを
確かめます。計画でないファイルは、別のフォルダーに移します。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS011",
    name="大きさの上限",
    slug="over-limit",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)

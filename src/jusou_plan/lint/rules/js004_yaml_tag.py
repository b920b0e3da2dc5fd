"""A YAML tag.

## 何を見るか

`!` で始まる印（タグ）が使われていないかを見ます。

## 根拠

タグは値の型を変えるための YAML の記号で、計画の書式では使いません。項目ごとの値の形は決まっているからです。

## 悪い例

```yaml line=2
計画:
  名称: !重要 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
```

## 良い例

```yaml
計画:
  名称: "!重要 見本市重層的支援体制整備事業実施計画"
  自治体: {名称: 見本市}
```

## 直し方

`!` を消すか、文字として書くなら値の全体を半角の引用符で囲みます。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS004",
    name="タグ",
    slug="yaml-tag",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)

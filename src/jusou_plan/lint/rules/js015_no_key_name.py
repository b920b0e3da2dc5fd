"""A key that is empty or a collection.

## 何を見るか

コロンの前に項目名があるかを見ます。

## 根拠

項目名は一つの語です。空の項目名や、`{ }`、`[ ]` で始まる項目名では、何の値か決まりません。

## 悪い例

```yaml line=2
計画:
  : 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
```

## 良い例

```yaml
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
```

## 直し方

コロンの前に項目名を書きます。`{` や `[` で始まる文字を値に書くときは、値の全体を半角の引用符で囲みます。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS015",
    name="項目名の誤り",
    slug="no-key-name",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)

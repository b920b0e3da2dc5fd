"""A character that the document's font cannot print.

## 何を見るか

印字するすべての文字が、文書のフォント（BIZ UDPGothic）にあるかを、組版の前に見ます。
PDF を作るときに分かります。

## 根拠

フォントにない文字は、PDF では四角や空白になり、自治体のサイトでは機種によって読めません。

## 悪い例

```yaml
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
  愛称: 😀のまち計画
```

## 良い例

```yaml
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
  愛称: えがおのまち計画
```

## 直し方

「もしかして」の文字に変えるか、言葉で書きます。人名の異体字は、標準の字体にするか、かなを添えます。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS301",
    name="フォントにない文字",
    slug="missing-glyph",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)

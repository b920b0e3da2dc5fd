"""A control character or an unseen line break.

## 何を見るか

目に見えない制御文字や、特別な改行（NEL、LS、PS）、単独の CR がないかを見ます。

## 根拠

これらの文字は、道具によって改行になったりならなかったりします。行の番号がずれ、印刷でも読み上げでも
正しく扱われません。

## 悪い例

`␤` のところに、Word から貼り付けた行区切り（U+2028）があります。

```yaml ␤=2028 line=2
計画:
  名称: 見本市重層的支援␤体制整備事業実施計画
  自治体: {名称: 見本市}
```

## 良い例

```yaml
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
```

## 直し方

その文字を消して、改行や空白を打ち直します。Word や PDF からは、いちどメモ帳に貼り付けてから写すと
入りません。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS007",
    name="使えない文字",
    slug="forbidden-character",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)

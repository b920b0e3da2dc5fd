"""A file that is not UTF-8.

## 何を見るか

ファイルの文字コードが UTF-8 かを見ます。

## 根拠

YAML 1.2 の文字コードは UTF-8 です（5.2）。古いエディターや表計算ソフトは、Shift_JIS で保存することが
あります。

## 悪い例

Shift_JIS で保存したファイル:

```yaml as=shift_jis line=1
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
```

## 良い例

UTF-8 で保存したファイル:

```yaml
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
```

## 直し方

UTF-8 で保存し直します。メモ帳では「名前を付けて保存」の文字コードで、VS Code では右下の文字コード名から
選べます。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS006",
    name="UTF-8でないファイル",
    slug="not-utf-8",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)

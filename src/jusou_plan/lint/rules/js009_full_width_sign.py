"""A full-width character where YAML wants its half-width twin.

## 何を見るか

YAML の記号のつもりで、全角の `：` や空白、引用符、かっこが書かれていないかを見ます。文章の中の全角の記号は
何も問題ありません。

## 根拠

計画ファイルの書式は YAML 1.2（https://yaml.org/spec/1.2.2/）です。
記号は半角です。全角の `：` は項目の区切りにならず、行の全体が一つの文字列になってしまいます。

## 悪い例

```yaml line=2
計画:
  名称：見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
```

## 良い例

```yaml
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
```

## 直し方

日本語入力を切って打ち直します。コロンの後には半角の空白を一つ入れます。
"""

from jusou_plan.lint.mendable import Mendable
from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS009",
    name="全角の記号",
    slug="full-width-sign",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
    mendable=Mendable.BOTH,
)

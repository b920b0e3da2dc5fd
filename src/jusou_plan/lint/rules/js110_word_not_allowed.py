"""A word that is none of the allowed ones.

## 何を見るか

決まった言葉の中から選ぶ項目（状態、法定種別など）に、ほかの言葉が書かれていないかを見ます。

## 根拠

計画の書式（schemas/plan.schema.json）。

## 悪い例

```yaml line=4
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
  状態: 確定版
```

## 良い例

```yaml
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
  状態: 確定
```

## 直し方

示された言葉のどれかを書きます。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS110",
    name="書けない言葉",
    slug="word-not-allowed",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)

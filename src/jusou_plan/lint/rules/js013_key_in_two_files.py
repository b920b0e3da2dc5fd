"""A key that may stand in one file only stands in two.

## 何を見るか

「計画」と「本文」のように一度だけ書く項目が、二つのファイルに書かれていないかを見ます。
二つの「計画」の市町村が違うときは、二つの市町村のファイルが混ざっていることを知らせ、ほかの検査は分けた後に回します。

## 根拠

計画の書式では、一覧の項目はファイルをまたいでつなぎますが、「計画」と「本文」は一つしかありません。

## 悪い例

```yaml file=keikaku.yaml
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
```

```yaml file=shiryo.yaml line=1
計画:
  状態: 案
```

## 良い例

```yaml file=keikaku.yaml
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
  状態: 案
```

```yaml file=shiryo.yaml
用語:
  - id: outreach
    名称: アウトリーチ
    意味: 支援の届いていない人のところへ出向くこと。
```

## 直し方

どちらか一方のファイルにまとめ、他方を消します。市町村が違うときは、一方のファイルを全部、別のフォルダーに移します。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS013",
    name="計画全体で一度だけの項目",
    slug="key-in-two-files",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)

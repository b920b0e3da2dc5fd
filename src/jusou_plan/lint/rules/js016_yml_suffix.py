"""A file whose name ends in .yml.

## 何を見るか

拡張子が .yml のファイルがないかを見ます。

## 根拠

計画の書式では、名前が .yaml で終わるファイルだけを読みます。.yml を黙って読み飛ばすと、書いた内容が
計画書から抜け落ちます。

## 悪い例

```yaml file=keikaku.yaml
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
```

```yaml file=toroku.yml line=1
部署:
  - id: yorisoi
    名称: 福祉政策課
```

## 良い例

```yaml file=keikaku.yaml
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
```

```yaml file=toroku.yaml
部署:
  - id: yorisoi
    名称: 福祉政策課
```

## 直し方

ファイル名の終わりを .yaml に変えます。計画に入れないなら、別のフォルダーに移します。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS016",
    name="拡張子が.ymlのファイル",
    slug="yml-suffix",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)

"""A name that means several elements.

## 何を見るか

参照に使われた名前が、二つ以上の相手に当てはまらないかを見ます。

## 根拠

計画の書式（schemas/plan.schema.json）。どちらを指すかを道具が勝手に決めることはありません。

## 悪い例

```yaml line=13
部署:
  - id: kodomo-honcho
    名称: こども家庭センター
  - id: kodomo-nishi
    名称: こども家庭センター
支援:
  - id: hokatsu
    名称: 包括的相談支援
事業:
  - id: kosodate
    支援: hokatsu
    名称: 利用者支援事業
    所管課: こども家庭センター
```

## 良い例

```yaml
部署:
  - id: kodomo-honcho
    名称: こども家庭センター
  - id: kodomo-nishi
    名称: こども家庭センター
支援:
  - id: hokatsu
    名称: 包括的相談支援
事業:
  - id: kosodate
    支援: hokatsu
    名称: 利用者支援事業
    所管課: kodomo-honcho
```

## 直し方

名前でなく id で書きます。id はいつも一つの相手だけを指します。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS104",
    name="あいまいな参照",
    slug="ambiguous-reference",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)

"""A block of the outline that is none of the views and figures.

## 何を見るか

「本文」の内容に書かれた表や図の名前が、使えるものかを見ます。

## 根拠

計画の書式（schemas/plan.schema.json）。

## 悪い例

```yaml line=5
本文:
  章:
    - 見出し: 事業
      内容:
        - 事業表: すべて
```

## 良い例

```yaml
本文:
  章:
    - 見出し: 事業
      内容:
        - 事業一覧: すべて
```

## 直し方

「使えるもの」の中から選びます。ほかの表に当てはまらない、言葉だけの表は「表」で書けます。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS114",
    name="ない表や図",
    slug="unknown-block",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)

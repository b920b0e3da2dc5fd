"""A value given for a scope that the project does not have.

## 何を見るか

細事業ごとに分けて書いた値の区分が、その事業の「細事業」に並んでいるかを見ます。

## 根拠

計画の書式（schemas/plan.schema.json）。

## 悪い例

```yaml line=11
支援:
  - id: sanka-shien
    名称: 参加支援
事業:
  - id: sanka
    支援: sanka-shien
    名称: 参加支援事業
    細事業:
      - {id: taiken, 名称: 就労体験}
      - {id: vol, 名称: ボランティア等}
    支援対象者: {taiken: 働きたい人, boranthia: 社会参加を望む人}
```

## 良い例

```yaml
支援:
  - id: sanka-shien
    名称: 参加支援
事業:
  - id: sanka
    支援: sanka-shien
    名称: 参加支援事業
    細事業:
      - {id: taiken, 名称: 就労体験}
      - {id: vol, 名称: ボランティア等}
    支援対象者: {taiken: 働きたい人, vol: 社会参加を望む人}
```

## 直し方

区分の名前を「細事業」の id に合わせるか、「細事業」に足します。すべてに共通の値は「共通」に書きます。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS111",
    name="細事業にない区分",
    slug="unknown-scope",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)

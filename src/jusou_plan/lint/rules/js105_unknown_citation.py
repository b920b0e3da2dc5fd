"""A citation in prose that cannot be read or means nothing.

## 何を見るか

文章の中の `${種別:相手}` が読めるか、相手が計画や法令のデータにあるかを見ます。

## 根拠

計画の書式（schemas/plan.schema.json）。引用は、数や条番号や名前を一度だけ書くための仕組みです。

## 悪い例

```yaml line=5
本文:
  章:
    - 見出し: 会議
      内容:
        - ${会議:jitsumusya} を月1回開きます。
会議:
  - id: jitsumusha
    名称: 実務者会議
```

## 良い例

```yaml
本文:
  章:
    - 見出し: 会議
      内容:
        - ${会議:jitsumusha} を月1回開きます。
会議:
  - id: jitsumusha
    名称: 実務者会議
```

## 直し方

相手の id か名称を確かめます。`${` をそのままの文字として書くときは `$${` とします。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS105",
    name="存在しない引用",
    slug="unknown-citation",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)

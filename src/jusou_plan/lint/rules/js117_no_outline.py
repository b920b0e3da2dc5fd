"""A folder in which no file has 本文.

## 何を見るか

フォルダーのどれかのファイルに「本文」があるかを見ます。ないときは、登録した順に決まった章立てで印字します。
他市町村の事例（種別: 事例）は、本文がなくても知らせません。

## 根拠

章立ては、計画を読む人に向けて市町村が決めるものです。

## 悪い例

```yaml line=1
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
```

## 良い例

```yaml
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
本文:
  章:
    - 見出し: 計画の趣旨
      内容:
        - この計画は、重層的支援体制整備事業の進め方を定めます。
```

## 直し方

どれか一つのファイルに「本文:」を書き、章を並べます。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS117",
    name="「本文」がない",
    slug="no-outline",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

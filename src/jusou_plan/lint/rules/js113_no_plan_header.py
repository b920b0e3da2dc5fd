"""A folder in which no file has 計画.

## 何を見るか

フォルダーのどれかのファイルに「計画」があるかを見ます。

## 根拠

社会福祉法第106条の5第1項（市町村が計画を定める）。だれの何の計画かは、計画書の最初に示すものです。

## 悪い例

```yaml line=1
部署:
  - id: yorisoi
    名称: 福祉政策課
```

## 良い例

```yaml
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
```

## 直し方

どれか一つのファイルに「計画:」を書き、名称と自治体を入れます。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS113",
    name="「計画」がない",
    slug="no-plan-header",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)

"""A comment that silences a finding and does not say why.

## 何を見るか

指摘を無視するコメント `# jusou: ignore[…]` に、「理由: …」があるかを見ます。

## 根拠

理由のない無視は、後から見た人には、考えて無視したのか、消し忘れたのかが分かりません。

## 悪い例

```yaml line=2
部署:
  # jusou: ignore[JS107]
  - 名称: 福祉課
```

## 良い例

```yaml
部署:
  # jusou: ignore[JS107] 理由: 4月の組織改正で名が決まってから id を付けるため
  - 名称: 福祉課
```

## 直し方

角括弧の後に「理由: 」と書き、なぜ無視してよいかを続けます。理由がなければ、コメントを消して計画を直します。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS201",
    name="理由のない無視",
    slug="ignore-without-reason",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)

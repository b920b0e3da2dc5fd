"""A file with nothing in it, or comments only.

## 何を見るか

項目が一つもないファイルがないかを見ます。

## 根拠

空のファイルは、書きかけか消し忘れです。どちらなのか、ほかの人には分かりません。

## 悪い例

```yaml line=1
# 事業はあとで書く
```

## 良い例

```yaml
# 事業はあとで書く
事業: []
```

## 直し方

「計画:」「事業:」などの項目を書くか、使わないファイルなら消します。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS010",
    name="空のファイル",
    slug="empty-file",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)

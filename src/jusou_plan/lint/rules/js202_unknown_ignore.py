"""A comment to the tool that names no rule, or cannot be understood.

## 何を見るか

`# jusou:` で始まるコメントが、`# jusou: ignore[ルール] 理由: …` の形で、あるルールを指しているかを見ます。
ルールは、番号（JS107）でも名前（idがない）でも書けます。いくつも並べるときは「,」で区切ります。

## 根拠

読めないコメントは何も無視しません。書いた人は無視したつもりでいるため、知らせます。

## 悪い例

```yaml line=2
部署:
  # jusou: ignore[idなし] 理由: 4月の組織改正で名が決まってから id を付けるため
  - {id: fukushi, 名称: 福祉課}
```

## 良い例

```yaml
部署:
  # jusou: ignore[JS107] 理由: 4月の組織改正で名が決まってから id を付けるため
  - 名称: 福祉課
```

## 直し方

指摘に出ている番号か名前に直します。「もしかして」に近いものが出ます。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS202",
    name="読めない無視の指示",
    slug="unknown-ignore",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)

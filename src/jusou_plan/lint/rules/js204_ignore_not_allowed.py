"""A comment that would silence what may not be silenced.

## 何を見るか

無視してはならない指摘を、コメントで無視しようとしていないかを見ます。法令が求めることのエラーと、計画を読めなく
したり作れなくしたりするエラーは、無視できません。

## 根拠

法令の義務は、理由があってもなくなりません。足りないことが分かっているときは、「不足」に申告します。申告した
ことは、計画書と対応表に「不足」として印字されます。コメントは印字されません。

## 悪い例

```yaml line=2
部署:
  # jusou: ignore[COMP-204] 理由: アウトリーチは来年度から行うため
  - {id: fukushi, 名称: 福祉課}
```

## 良い例

```yaml
部署:
  - {id: fukushi, 名称: 福祉課}
不足:
  - 項目: 第4号
    理由: アウトリーチは来年度から行うため。
```

## 直し方

コメントを消し、計画を直します。今は直せない法令の事項は、「不足」に「項目」と「理由」を挙げます。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS204",
    name="無視できない指摘",
    slug="ignore-not-allowed",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)

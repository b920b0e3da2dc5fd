"""An anchor, alias or merge key.

## 何を見るか

`&名前`（アンカー）、`*名前`（エイリアス）、`<<:`（マージキー）が使われていないかを見ます。`*` や `&` で
始まる文字をそのまま書いた場合もこれに当たります。

## 根拠

計画の書式では、くり返しは id による参照で書きます。アンカーは読む人が元の場所を探さなければならず、
ファイルをまたげないからです。

## 悪い例

```yaml line=2
部署:
  - &yorisoi
    id: yorisoi
    名称: 福祉政策課
```

```yaml line=3
事業:
  - id: sodan
    名称: *相談支援
```

## 良い例

```yaml
部署:
  - id: yorisoi
    名称: 福祉政策課
```

## 直し方

同じ内容は、一か所に登録して id で参照します。文字として書くときは、値の全体を半角の引用符で囲みます。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS003",
    name="アンカーとエイリアス",
    slug="anchor-or-alias",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)

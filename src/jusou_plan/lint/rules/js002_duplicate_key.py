"""A key that stands twice in one mapping.

## 何を見るか

同じところに同じ項目が2回書かれていないかを見ます。

## 根拠

YAML 1.2 は、同じ組の中で項目名が重ならないことを求めています（3.2.1.1）。多くの道具は黙って
後の値だけを残すので、先に書いた内容が気付かないうちに失われます。

## 悪い例

```yaml line=4
部署:
  - id: yorisoi
    名称: 福祉政策課
    名称: 福祉総合相談室
```

## 良い例

```yaml
部署:
  - id: yorisoi
    名称: 福祉政策課
    略称: 福祉総合相談室
```

## 直し方

どちらか一方を消します。二つとも要るなら、別の項目にするか「- 」で始まる一覧にします。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS002",
    name="項目の重複",
    slug="duplicate-key",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)

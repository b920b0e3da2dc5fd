"""Something that is above itself, follows itself, or is a member of itself.

## 何を見るか

上位の部署、後継、共同事業体の構成団体、会議や群の構成員をたどって、自分に戻らないかを見ます。

## 根拠

組織図や構成員の表が作れなくなります。

## 悪い例

```yaml line=4
部署:
  - id: fukushi-bu
    名称: 福祉部
    上位: fukushi-ka
  - id: fukushi-ka
    名称: 福祉政策課
    上位: fukushi-bu
```

## 良い例

```yaml
部署:
  - id: fukushi-bu
    名称: 福祉部
  - id: fukushi-ka
    名称: 福祉政策課
    上位: fukushi-bu
```

## 直し方

たどった道筋のどこかの参照が逆向きです。それを消すか、正しい相手に直します。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS112",
    name="循環する参照",
    slug="circular-reference",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)
